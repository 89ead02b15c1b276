import { quarterDays, quarterIndex, quarterOf, shiftDay, shiftQuarter, daysBetween } from '../base/quarter.ts';
import { sampleCustomers, type SampleCustomer } from './customers.ts';
import { sampleProducts, type SampleProduct } from './products.ts';
import { randomOf, seedOf } from './random.ts';

export interface SampleLine {
  readonly order: string;
  readonly date: string;
  readonly customer: string;
  readonly product: string;
  readonly price: number;
  readonly quantity: number;
  /** 0…1. */
  readonly discount: number;
}

const QUARTERS = 12;
/** Share of a year that each calendar quarter brings: food is packed for the autumn festivals and the new year. */
const SEASON = [0.22, 0.23, 0.26, 0.29] as const;
const DISCOUNTS = [0, 0, 0, 0.02, 0.05, 0.08] as const;

/** Three years of sales up to the last complete quarter before `today`, oldest first; always the same for the same quarter. */
export function sampleLines(today: string): readonly SampleLine[] {
  const last = shiftQuarter(quarterOf(today), -1);
  const lines = Array.from({ length: QUARTERS }, (_, i) => shiftQuarter(last, i - QUARTERS + 1)).flatMap((quarter) =>
    sampleCustomers.flatMap((customer) => linesOf(customer, quarter, quarterIndex(last) - quarterIndex(quarter))),
  );
  return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.order < b.order ? -1 : 1));
}

/** Orders of one customer in one quarter: two or three products, spread over the quarter, until the quarter's sum is about reached. */
function linesOf(customer: SampleCustomer, quarter: string, age: number): SampleLine[] {
  if (customer.year === 0) return [];
  const random = randomOf(seedOf(`${customer.code} ${quarterIndex(quarter) % 64}`));
  const season = SEASON[quarterIndex(quarter) % 4] ?? 0.25;
  const target = (customer.year * 10_000 * season * unevenness(customer, random)) / customer.trend ** (age / 4);
  const { first, last } = quarterDays(quarter);
  const orders = target > 80_000 ? 3 : target > 15_000 ? 2 : 1;
  return Array.from({ length: orders }, (_, i) => {
    const product = productOf(customer, i, random);
    const discount = DISCOUNTS[Math.floor(random() * DISCOUNTS.length)] ?? 0;
    const quantity = Math.max(1, Math.round(target / orders / (product.price * (1 - discount))));
    const date = shiftDay(first, Math.floor(((i + random()) / orders) * (daysBetween(first, last) + 1)));
    return {
      order: `${quarter}-${customer.code}-${i + 1}`,
      date,
      customer: customer.code,
      product: product.code,
      price: product.price,
      quantity,
      discount,
    };
  });
}

/** Small customers buy unevenly: that is what moves them from one tier to the next. */
function unevenness({ year }: SampleCustomer, random: () => number): number {
  const spread = year < 70 ? 0.9 : 0.24;
  return 1 - spread / 2 + random() * spread;
}

/** Each customer has three products of its own, so that the breadth of supply differs from one to the next. */
function productOf(customer: SampleCustomer, place: number, random: () => number): SampleProduct {
  const own = seedOf(customer.code);
  const at = (own + Math.floor(random() * 2) * 3 + place * (1 + (own % 4))) % sampleProducts.length;
  return sampleProducts[at] as SampleProduct;
}
