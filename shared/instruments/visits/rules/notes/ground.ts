import type { Ground } from '../types.ts';

const person = (id: string, name: string, title: string, nicknames: readonly string[] = []) => ({ id, name, title, nicknames });
const rest = { visitDay: '2026-11-18', calendar: { holidays: ['2027-01-01'], workdays: ['2027-01-09'] } } as const;

/** What is known of the customer that the notes are about. */
export const groundZh: Ground = {
  ...rest,
  people: [
    person('xu', '许文斌', '总经理'),
    person('feng', '冯立军', '采购总监'),
    person('zhou', '周启明', '厂长', ['老周']),
    person('shen', '沈岚', '研发总监'),
    person('tang', '唐敏', '销售总监'),
    person('he', '何颖', '采购经理'),
    person('bai', '白静', '质量经理'),
    person('zheng', '郑伟', '物流主管'),
    person('li', '李强', '灌装班长'),
    person('linda', 'Linda Chen', '供应链经理'),
  ],
  rivals: [
    { id: 'hengyue', name: '恒岳包装' },
    { id: 'mingbai', name: '明柏纸业' },
    { id: 'ruituo', name: '瑞拓食配' },
  ],
  products: ['蒸煮袋', '易揭盖膜', '温感标签', '小料包'],
  measures: [{ id: 'leaks', goal: '少退漏袋', name: '每月退回', unit: '箱' }],
};
export const groundEn: Ground = {
  ...rest,
  people: [
    person('xu', 'Xu Wenbin', 'CEO'),
    person('feng', 'Feng Lijun', 'Buying head'),
    person('zhou', 'Zhou Qiming', 'Plant manager', ['Old Zhou']),
    person('shen', 'Shen Lan', 'R&D head'),
    person('tang', 'Tang Min', 'Sales head'),
    person('he', 'He Ying', 'Buyer'),
    person('bai', 'Bai Jing', 'Quality manager'),
    person('zheng', 'Zheng Wei', 'Logistics head'),
    person('li', 'Li Qiang', 'Shift lead'),
    person('linda', 'Linda Chen', 'Supply chain manager'),
  ],
  rivals: [
    { id: 'hengyue', name: 'Hengyue Pack' },
    { id: 'mingbai', name: 'Mingbai Paper' },
    { id: 'ruituo', name: 'Ruituo' },
  ],
  products: ['retort pouches', 'peel lid', 'temperature label', 'sachets'],
  measures: [{ id: 'leaks', goal: 'Fewer leaking pouches', name: 'Returns a month', unit: 'cases' }],
};
