/** What the figures of an account are called: spread into the messages of whoever shows them. */
export const standingZh = {
  value: '近四季销售',
  spend: '客户一年花费',
  share: '我方份额',
  gap: '人的缺口',
  lateActions: '过期的行动',
  'index.stakeholders.tie': '关系分',
  'index.loyalty.index': '忠诚度',
  'index.serve.customer': 'SERVE（客户看）',
  'index.serve.ours': 'SERVE（我们看）',
  'index.relationship-mode.index': '关系模式',
  'index.three-basics.message': '沟通',
} as const;

export const standingEn = {
  value: 'Sales, last four quarters',
  spend: 'Spend of the customer a year',
  share: 'Our share',
  gap: 'Gaps in people',
  lateActions: 'Actions past their day',
  'index.stakeholders.tie': 'Tie score',
  'index.loyalty.index': 'Loyalty',
  'index.serve.customer': 'SERVE, the customer’s view',
  'index.serve.ours': 'SERVE, our view',
  'index.relationship-mode.index': 'Relationship mode',
  'index.three-basics.message': 'Messages',
} as const;
