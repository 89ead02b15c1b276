import { sumAmounts } from '../../base/amount.ts';
import type { Facts } from '../facts.ts';
import { wholePercents } from './formulas.ts';
import { US } from './model.ts';
import type { RivalColumn, Wallet } from './types.ts';

/**
 * Share of wallet: what each supplier delivers a year (the value chain says) of what the customer spends on everything we could supply.
 * What nobody known supplies is unknown, not zero. Where the value chain says nothing of us, the sales of the last four quarters do.
 */
export function walletOf({ plan, customer }: Facts, rivals: readonly RivalColumn[]): Wallet {
  const spent = new Map(plan.spend.map(({ supplier, value }) => [supplier, value]));
  if (!spent.has(US) && customer?.value !== null && customer !== null && customer.value > 0) spent.set(US, customer.value);
  const known = [US, ...rivals.map(({ id }) => id)].flatMap((who) => {
    const value = spent.get(who) ?? 0;
    return value > 0 ? [{ who, value }] : [];
  });
  const sum = sumAmounts(known.map(({ value }) => value));
  const total = customer?.potential ?? null;
  const rest = total === null ? null : total.value - sum;
  if (rest === null || rest < 0 || sum === 0) {
    return { total, parts: known.map((one) => ({ ...one, percent: null })), rest, restPercent: null };
  }
  const percents = wholePercents([...known.map(({ value }) => value), rest]);
  return {
    total,
    parts: known.map((one, i) => ({ ...one, percent: percents[i] as number })),
    rest,
    restPercent: percents.at(-1) ?? null,
  };
}
