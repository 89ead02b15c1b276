import { defineMessages } from '../i18n/translate.ts';

/** Names of the workspace's own undo steps. Instruments name theirs in their folders. */
export const workspaceMessages = defineMessages(
  {
    'undo.addCustomer': '添加客户 {{name}}', 'undo.editCustomer': '改 {{name}}', 'undo.editCustomers': '改 {{count}} 家客户', 'undo.removeCustomer': '删除客户 {{name}}',
    'undo.setPotential': '填 {{name}} 的潜力', 'undo.setSales': '改 {{name}} 的销售额', 'undo.addContact': '添加联系人', 'undo.editContact': '改联系人', 'undo.removeContact': '删除联系人',
    'undo.logVisit': '记一次拜访', 'undo.editVisit': '改拜访', 'undo.removeVisit': '删除拜访', 'undo.addRival': '添加对手 {{name}}', 'undo.editRival': '改对手 {{name}}', 'undo.removeRival': '删除对手 {{name}}',
    'undo.editSettings': '改设置', 'undo.addPerson': '添加同事 {{name}}', 'undo.editPerson': '改同事', 'undo.addCategory': '添加品类 {{name}}', 'undo.renameCategory': '品类改名为 {{name}}',
    'undo.takeSnapshot': '留存 {{quarter}} 快照', 'undo.import': '导入 {{files}}', 'undo.freeze': '定稿 {{label}}',
  },
  {
    'undo.addCustomer': 'Add customer {{name}}', 'undo.editCustomer': 'Change {{name}}', 'undo.editCustomers': 'Change {{count}} customers', 'undo.removeCustomer': 'Delete customer {{name}}',
    'undo.setPotential': 'Set potential of {{name}}', 'undo.setSales': 'Change sales of {{name}}', 'undo.addContact': 'Add contact', 'undo.editContact': 'Change contact', 'undo.removeContact': 'Delete contact',
    'undo.logVisit': 'Log a visit', 'undo.editVisit': 'Change visit', 'undo.removeVisit': 'Delete visit', 'undo.addRival': 'Add rival {{name}}', 'undo.editRival': 'Change rival {{name}}', 'undo.removeRival': 'Delete rival {{name}}',
    'undo.editSettings': 'Change settings', 'undo.addPerson': 'Add colleague {{name}}', 'undo.editPerson': 'Change colleague', 'undo.addCategory': 'Add category {{name}}', 'undo.renameCategory': 'Rename category to {{name}}',
    'undo.takeSnapshot': 'Keep snapshot of {{quarter}}', 'undo.import': 'Import {{files}}', 'undo.freeze': 'Freeze {{label}}',
  },
);
