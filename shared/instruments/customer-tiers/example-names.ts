import type { Language } from '../../i18n/translate.ts';

const ZH_PLACES = ['宁波', '苏州', '东莞', '青岛', '无锡', '佛山', '常州', '成都', '武汉', '厦门', '长沙'];
const ZH_NAMES = ['恒信精密', '蓝海食品', '明达电子', '永固建材', '百川商贸', '新禾农业'];
const ZH_FORMS = ['有限公司', '股份有限公司', '有限责任公司', '集团有限公司'];
const EN_NAMES = [
  'Alder',
  'Birchfield',
  'Cobalt',
  'Dunmore',
  'Eastgate',
  'Fairwind',
  'Granite',
  'Harbour',
  'Ironbridge',
  'Juniper',
  'Kestrel',
];
const EN_TRADES = ['Foods', 'Precision Parts', 'Retail', 'Building Supplies', 'Wholesale', 'Electronics Trading'];
const EN_FORMS = ['Ltd', 'GmbH', 'Inc.', 'S.A.'];

/** Sixty-six made-up companies; the n-th is the same customer in both languages. */
export function exampleNames(language: Language): string[] {
  const [first, second, forms] = language === 'en' ? [EN_NAMES, EN_TRADES, EN_FORMS] : [ZH_PLACES, ZH_NAMES, ZH_FORMS];
  const gap = language === 'en' ? ' ' : '';
  return Array.from({ length: first.length * second.length }, (_, i) => {
    const form = forms[i % forms.length] as string;
    return `${first[i % first.length]}${gap}${second[Math.floor(i / first.length)]}${gap}${form}`;
  });
}
