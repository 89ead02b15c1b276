import type { Language } from '../i18n/translate.ts';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;
export interface SampleProduct {
  readonly code: string;
  readonly name: Words;
  readonly category: string;
  /** Price of one unit, in the currency unit. */
  readonly price: number;
}

export const sampleCategories: readonly { readonly code: string; readonly name: Words }[] = [
  { code: 'K1', name: { 'zh-CN': '软包装膜', en: 'Flexible film' } },
  { code: 'K2', name: { 'zh-CN': '纸箱', en: 'Cartons' } },
  { code: 'K3', name: { 'zh-CN': '标签', en: 'Labels' } },
  { code: 'K4', name: { 'zh-CN': '瓶盖容器', en: 'Closures and jars' } },
  { code: 'K5', name: { 'zh-CN': '包装服务', en: 'Packing services' } },
];

export const sampleProducts: readonly SampleProduct[] = [
  { code: 'P101', name: { 'zh-CN': '高阻隔卷膜', en: 'High-barrier film roll' }, category: 'K1', price: 1860 },
  { code: 'P102', name: { 'zh-CN': '易揭盖膜', en: 'Easy-peel lid film' }, category: 'K1', price: 2140 },
  { code: 'P103', name: { 'zh-CN': '自立袋', en: 'Stand-up pouch' }, category: 'K1', price: 980 },
  { code: 'P201', name: { 'zh-CN': '三层瓦楞箱', en: 'Three-ply carton' }, category: 'K2', price: 640 },
  { code: 'P202', name: { 'zh-CN': '五层瓦楞箱', en: 'Five-ply carton' }, category: 'K2', price: 910 },
  { code: 'P301', name: { 'zh-CN': '不干胶标签', en: 'Self-adhesive label' }, category: 'K3', price: 420 },
  { code: 'P302', name: { 'zh-CN': '温感标签', en: 'Temperature label' }, category: 'K3', price: 1250 },
  { code: 'P303', name: { 'zh-CN': '防伪标签', en: 'Security label' }, category: 'K3', price: 780 },
  { code: 'P401', name: { 'zh-CN': '旋开盖', en: 'Twist cap' }, category: 'K4', price: 530 },
  { code: 'P402', name: { 'zh-CN': '广口罐', en: 'Wide-mouth jar' }, category: 'K4', price: 1120 },
  { code: 'P501', name: { 'zh-CN': '打样服务', en: 'Sampling service' }, category: 'K5', price: 3200 },
  { code: 'P502', name: { 'zh-CN': '现场封口调试', en: 'On-site sealing set-up' }, category: 'K5', price: 4800 },
];
