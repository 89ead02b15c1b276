import type { DocKey } from './documents.ts';
import { PAGE_SIZE, type CustomerPage } from './schemas.ts';

/**
 * Customers lie in pages of `PAGE_SIZE`. A customer's id names its page (`c-0007-3fa9c1d2` is in `customers/0007`), so that a page is
 * found without an index and an edit costs the same in a workspace of any size. A customer never moves to another page.
 */
const ID = /^c-(\d{4,6})-/;

export function pageOf(customer: string): string | undefined {
  return ID.exec(customer)?.[1];
}
export const customersKey = (customer: string): DocKey => `customers/${pageOf(customer) ?? '0000'}`;
export const salesKey = (customer: string): DocKey => `sales/${pageOf(customer) ?? '0000'}`;
export const planKey = (customer: string): DocKey => `plans/${customer}`;
export const pageName = (index: number): string => String(index).padStart(4, '0');

/** Id of a new customer on a page; `unique` is any fresh id, of which letters and digits are kept. */
export const newCustomerId = (page: string, unique: string): string => `c-${page}-${unique.replace(/[^a-z0-9]/g, '').slice(0, 12)}`;

const names = (keys: Iterable<DocKey>): string[] =>
  [...keys]
    .filter((key) => key.startsWith('customers/'))
    .map((key) => key.slice('customers/'.length))
    .sort();

/** The page that new customers go to unless it is full: the last one, or the first of an empty workspace. */
export const lastPage = (keys: Iterable<DocKey>): string => names(keys).at(-1) ?? pageName(1);

/** The page with room for one more: `last` itself, or the one after it. */
export function pageWithRoom(last: string, page: CustomerPage | undefined): string {
  return page && Object.keys(page.customers).length >= PAGE_SIZE ? pageName(Number(last) + 1) : last;
}
