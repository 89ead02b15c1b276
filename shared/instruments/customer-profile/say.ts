import type { Amount } from '../../base/amount.ts';
import type { Format } from '../../i18n/format.ts';
import type { Speech } from '../contract.ts';
import type { Member } from './group.ts';
import type { Key } from './messages.ts';

type Say = Pick<Speech<Key>, 't' | 'format'>;

/** Short amount with its currency: `2.3M CNY`, `230万元`. */
export const shortMoney = (amount: Amount, format: Format): string =>
  `${format.short(amount)}${format.language === 'en' ? ' ' : ''}${format.unit}`;

/** An amount, or the word for unknown. */
export const amountText = (amount: Amount | null, { t, format }: Say): string =>
  amount === null ? t('group.unknown') : format.amount(amount);

/** Sum of a member and all below it, with how many of them are known where some are not. */
export const sumText = ({ sum, known, of }: Pick<Member, 'sum' | 'known' | 'of'>, say: Say): string =>
  sum === null || known === of ? amountText(sum, say) : say.t('group.partly', { sum: say.format.amount(sum), known, of });

/** The name, one wide blank for each level above it: what a table without a tree shows of one. */
export const indented = ({ name, depth }: Pick<Member, 'name' | 'depth'>): string => `${'\u3000'.repeat(depth)}${name}`;
