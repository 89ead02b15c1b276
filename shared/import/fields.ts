import type { Kind } from './types.ts';

/** How the cells of a field are read. `code` keeps every character, leading zeros included. */
export type FieldType = 'code' | 'text' | 'amount' | 'number' | 'date' | 'currency';

interface FieldSpec {
  readonly type: FieldType;
  /** Kinds of table whose columns may go there. */
  readonly kinds: readonly Kind[];
  /** Longest text that a document keeps. */
  readonly limit: number;
}

const spec = (type: FieldType, kinds: readonly Kind[], limit = 300): FieldSpec => ({ type, kinds, limit });

/**
 * Where a column can go. `periodSales` is a column whose heading names a time (2026Q1, 3月, 近一年): its cells are our sales of that
 * time; several columns may go there. Suppliers' and employees' fields are known so that their tables can be told apart and left out.
 */
export const FIELDS = {
  customerCode: spec('code', ['customers', 'contacts', 'sites', 'sales']),
  customerName: spec('text', ['customers', 'contacts', 'sites', 'sales']),
  legalName: spec('text', ['customers']),
  taxId: spec('code', ['customers']),
  owner: spec('text', ['customers']),
  industry: spec('text', ['customers']),
  country: spec('text', ['customers', 'sites']),
  region: spec('text', ['customers']),
  city: spec('text', ['customers', 'sites']),
  address: spec('text', ['customers', 'sites']),
  postalCode: spec('code', ['customers', 'sites']),
  phone: spec('code', ['customers']),
  note: spec('text', ['customers'], 20_000),
  potential: spec('amount', ['customers']),
  lastVisit: spec('date', ['customers']),
  contactName: spec('text', ['customers', 'contacts']),
  contactTitle: spec('text', ['customers', 'contacts']),
  contactPhone: spec('code', ['customers', 'contacts']),
  contactEmail: spec('text', ['customers', 'contacts']),
  siteName: spec('text', ['sites']),
  orderNo: spec('code', ['sales']),
  date: spec('date', ['sales']),
  amount: spec('amount', ['sales']),
  price: spec('amount', ['sales']),
  quantity: spec('number', ['sales']),
  discount: spec('number', ['sales']),
  currency: spec('currency', ['customers', 'sales']),
  periodSales: spec('amount', ['customers', 'sales']),
  productCode: spec('code', ['sales', 'products']),
  productName: spec('text', ['sales', 'products']),
  categoryCode: spec('code', ['sales', 'products', 'categories']),
  categoryName: spec('text', ['sales', 'products', 'categories']),
  supplierCode: spec('code', ['suppliers']),
  supplierName: spec('text', ['suppliers']),
  employeeCode: spec('code', ['employees']),
  employeeName: spec('text', ['employees']),
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type Field = keyof typeof FIELDS;
export const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);
export const typeOf = (field: Field): FieldType => FIELDS[field].type;
export const limitOf = (field: Field): number => FIELDS[field].limit;

/** Fields that a column of such a table may go to, in the order they are offered. */
export const fieldsOf = (kind: Kind): readonly Field[] =>
  (Object.keys(FIELDS) as Field[]).filter((field) => FIELDS[field].kinds.includes(kind));

/** Fields of which only one column may be taken. */
export const isSingle = (field: Field): boolean => field !== 'periodSales';
