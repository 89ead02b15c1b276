import type { Language } from '../i18n/translate.ts';
import { sampleCustomers, sampleTitles } from './customers.ts';
import { sampleLines } from './lines.ts';
import { sampleCategories, sampleProducts } from './products.ts';

/** The sample as the spreadsheets a sales person would have: file name → text. */
export type SampleTables = Readonly<Record<string, string>>;

interface Headings {
  readonly files: readonly [customers: string, sales: string, products: string, categories: string];
  readonly customers: readonly string[];
  readonly sales: readonly string[];
  readonly products: readonly string[];
  readonly categories: readonly string[];
}

const HEADINGS: Readonly<Record<Language, Headings>> = {
  'zh-CN': {
    files: ['客户.csv', '销售明细.csv', '产品.csv', '品类.csv'],
    customers: ['客户编码', '客户名称', '城市', '联系人', '职务', '年采购潜力（万元）'],
    sales: ['订单号', '日期', '客户编码', '产品编码', '单价', '数量', '折扣'],
    products: ['产品编码', '产品名称', '品类编码', '标准价'],
    categories: ['品类编码', '品类名称'],
  },
  en: {
    files: ['customers.csv', 'sales.csv', 'products.csv', 'categories.csv'],
    customers: ['Customer ID', 'Customer name', 'City', 'Contact', 'Title', 'Yearly potential'],
    sales: ['Order ID', 'Date', 'Customer ID', 'Product ID', 'Unit price', 'Quantity', 'Discount'],
    products: ['Product ID', 'Product name', 'Category ID', 'List price'],
    categories: ['Category ID', 'Category name'],
  },
};

/** Customers, sales lines, products and categories as CSV, the sales up to the last complete quarter before `today`. */
export function sampleTables(language: Language, today: string): SampleTables {
  const { files, ...heads } = HEADINGS[language];
  const potential = (value: number | null): string => (value === null ? '' : String(language === 'en' ? value * 10_000 : value));
  const customers = sampleCustomers.map((c) => [
    c.code,
    c.legalName[language],
    c.city[language],
    c.contact[language],
    sampleTitles[c.title][language],
    potential(c.potential),
  ]);
  const sales = sampleLines(today).map((l) => [
    l.order,
    l.date,
    l.customer,
    l.product,
    String(l.price),
    String(l.quantity),
    l.discount === 0 ? '0' : `${Math.round(l.discount * 100)}%`,
  ]);
  const products = sampleProducts.map((p) => [p.code, p.name[language], p.category, String(p.price)]);
  const categories = sampleCategories.map((c) => [c.code, c.name[language]]);
  return {
    [files[0]]: csv([heads.customers, ...customers]),
    [files[1]]: csv([heads.sales, ...sales]),
    [files[2]]: csv([heads.products, ...products]),
    [files[3]]: csv([heads.categories, ...categories]),
  };
}

/** UTF-8 with a byte-order mark, so that Excel reads the Chinese right. */
const csv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
