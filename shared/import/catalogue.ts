import { live } from '../base/entity.ts';
import type { Settings } from '../workspace/schemas.ts';
import { codeKey, codeText } from './codes.ts';
import { cellAt } from './cells.ts';
import type { TableRecognition } from './contract.ts';
import { nameKey } from './names.ts';
import { columnOf, lineOf } from './values.ts';

/** A product category: one of the workspace, or one that this import brings. Index 0 stands for "without". */
export interface Category {
  readonly index: number;
  id: string | null;
  name: string;
  readonly code: string;
  readonly stored: boolean;
}

const NONE: Category = { index: 0, id: '', name: '', code: '', stored: true };

/** Categories and the products that lead to them. */
export class Catalogue {
  readonly all: Category[] = [NONE];
  private readonly byId = new Map<string, Category>();
  private readonly byName = new Map<string, Category>();
  private readonly byCode = new Map<string, Category>();
  /** Of this import's tables: a code there goes before one of the workspace, which may be another system's. */
  private readonly byOwnCode = new Map<string, Category>();
  private readonly productByCode = new Map<string, Category>();
  private readonly productByName = new Map<string, Category>();
  /** Whether a products table came along, so that a product missing in it is worth a word. */
  hasProducts = false;

  constructor(stored: Settings['categories']) {
    for (const { id, name, code } of live(stored)) this.put({ id, name, code: code ?? '', stored: true });
  }

  private put(one: Omit<Category, 'index'>): Category {
    const category = { ...one, index: this.all.length };
    this.all.push(category);
    if (one.id) this.byId.set(one.id, category);
    if (!this.byName.has(nameKey(one.name))) this.byName.set(nameKey(one.name), category);
    if (one.code !== '' && !this.byCode.has(codeKey(one.code))) this.byCode.set(codeKey(one.code), category);
    return category;
  }

  /** The category of that name, else of that code, else a new one; 0 where neither is given. */
  category(name: string, code: string): Category {
    if (name !== '') {
      const found = this.byName.get(nameKey(name)) ?? this.put({ id: null, name: name.slice(0, 300), code, stored: false });
      if (code !== '') this.byOwnCode.set(codeKey(code), found);
      return found;
    }
    if (code === '') return NONE;
    return this.byOwnCode.get(codeKey(code)) ?? this.byCode.get(codeKey(code)) ?? this.put({ id: null, name: code, code, stored: false });
  }

  /** The stored category of that id; one that nobody lists any more keeps its id. */
  withId(id: string): Category {
    if (id === '') return NONE;
    const found = this.byId.get(id) ?? { index: this.all.length, id, name: id, code: '', stored: true };
    if (found.index === this.all.length) this.all.push(found);
    this.byId.set(id, found);
    return found;
  }

  learnProduct(code: string, name: string, category: Category): void {
    if (code !== '' && !this.productByCode.has(codeKey(code))) this.productByCode.set(codeKey(code), category);
    if (name !== '' && !this.productByName.has(nameKey(name))) this.productByName.set(nameKey(name), category);
  }

  /** Category of a product; `undefined` where no products table has it. */
  ofProduct(code: string, name: string): Category | undefined {
    return (
      (code === '' ? undefined : this.productByCode.get(codeKey(code))) ?? (name === '' ? undefined : this.productByName.get(nameKey(name)))
    );
  }
}

/** Takes the categories tables in, then the products tables. Gives each row's category, by table, for the rows' fates. */
export function fillCatalogue(catalogue: Catalogue, tables: readonly TableRecognition[]): Map<string, Map<number, Category>> {
  const rows = new Map<string, Map<number, Category>>();
  for (const kind of ['categories', 'products'] as const)
    for (const table of tables.filter((one) => one.taken && one.kind === kind)) {
      rows.set(table.id, kind === 'categories' ? readCategories(catalogue, table) : readProducts(catalogue, table));
      if (kind === 'products') catalogue.hasProducts = true;
    }
  return rows;
}

function reader(
  table: TableRecognition,
  ...fields: ('categoryCode' | 'categoryName' | 'productCode' | 'productName')[]
): ((row: number) => string)[] {
  return fields.map((field) => {
    const column = columnOf(table, field);
    return (row) => (column ? codeText(lineOf(cellAt(table.raw.rows[row], column.index))) : '');
  });
}

function readCategories(catalogue: Catalogue, table: TableRecognition): Map<number, Category> {
  const [code, name] = reader(table, 'categoryCode', 'categoryName') as [(row: number) => string, (row: number) => string];
  const rows = new Map<number, Category>();
  for (const row of table.data) rows.set(row, catalogue.category(name(row), code(row)));
  return rows;
}

function readProducts(catalogue: Catalogue, table: TableRecognition): Map<number, Category> {
  const [code, name, categoryCode, categoryName] = reader(table, 'productCode', 'productName', 'categoryCode', 'categoryName') as ((
    row: number,
  ) => string)[] as [(row: number) => string, (row: number) => string, (row: number) => string, (row: number) => string];
  const rows = new Map<number, Category>();
  for (const row of table.data) {
    const category = catalogue.category(categoryName(row), categoryCode(row));
    if (code(row) !== '' || name(row) !== '') {
      catalogue.learnProduct(code(row), name(row), category);
      rows.set(row, category);
    }
  }
  return rows;
}
