import { amountToNumber } from '../../base/amount.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { MessageKey } from './messages.ts';
import { tierOf } from './tiers.ts';

/** Legal forms say nothing in a drawing. */
const LEGAL =
  /[\s,，]*(股份有限公司|有限责任公司|有限公司|（?集团）?公司|集团|Co\.?,? ?Ltd\.?|Ltd\.?|Limited|GmbH(?: & Co\.? KG)?|Inc\.?|LLC|PLC|S\.?p\.?A\.?|S\.?A\.?|AG|AB|B\.?V\.?|Corp(?:oration)?\.?)$/;

/** A name short enough to stand beside a mark: without its legal form, cut at `most` characters (ideographs count double). */
export function shortName(name: string, most = 22): string {
  const bare = name.trim().replace(LEGAL, '').trim() || name.trim();
  let width = 0;
  let end = 0;
  const characters = [...bare];
  for (const one of characters) {
    width += (one.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (width > most) return `${wholeWords(characters.slice(0, end).join(''))}…`;
    end += 1;
  }
  return bare;
}

/** Cut Latin text at its last space, if enough is left. */
function wholeWords(text: string): string {
  const space = text.lastIndexOf(' ');
  return (space >= 8 ? text.slice(0, space) : text).trimEnd();
}

/** An amount as words of an axis or a reading: whole units while they are short, else three significant digits. */
export const brief = (format: Format, amount: number): string =>
  Math.abs(amountToNumber(amount)) < 10_000 ? format.number(Math.round(amountToNumber(amount))) : format.short(amount);

/** The amount in whole units, grouped. */
export const whole = (format: Format, amount: number): string => format.number(Math.round(amountToNumber(amount)));

/** A number for `{{count}}`: grouped, but 1 stays a number, which picks the singular. */
export const counted = (format: Format, count: number): string | number => (count === 1 ? 1 : format.number(count));

/** `A`, `小A`/`sA`, `B`, `C`. */
export const tierName = (t: Translate<MessageKey>, code: number): string => t(`tier.${tierOf(code)}`);

/** Names of several customers in one sentence. */
export const joined = (t: Translate<MessageKey>, names: readonly string[]): string => names.join(t('list.separator'));

/** Quarter in the short form of axes: `98Q1`. */
export const shortQuarter = (quarter: string): string => quarter.slice(2);
