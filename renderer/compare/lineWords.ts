import { instrumentById } from '@shared/instruments/index.ts';
import type { Format } from '@shared/i18n/format.ts';
import { translator, type KeyOf, type Language, type Translate } from '@shared/i18n/translate.ts';
import type { Area, Counts, DifferenceGroup, DifferenceLine, ValueChange } from '@shared/workspace/compare/index.ts';
import { compareMessages } from './messages.ts';

export type CompareWords = Translate<KeyOf<typeof compareMessages>>;
/** As many values of one line are told; a line with more says the first ones. */
const VALUES = 3;
const known = compareMessages['zh-CN'] as Readonly<Record<string, string>>;

/** What a document is called: `计划 · 禾屿食品`. */
export function groupTitle(t: CompareWords, { area, name }: Pick<DifferenceGroup, 'area' | 'name'>): string {
  const words = t(`area.${area}`);
  return name === '' ? words : t('document', { area: words, name });
}

/** What a line is about: the view it stands in and its name, or the setting. */
export function lineTitle(t: CompareWords, language: Language, area: Area, { part, name }: DifferenceLine): string {
  const place = partTitle(t, language, area, part);
  const own = name === '' && area !== 'settings' ? t('rest') : name;
  return [place, own].filter((word) => word !== '').join(' · ');
}

function partTitle(t: CompareWords, language: Language, area: Area, part: string): string {
  if (part === '') return '';
  if (area === 'settings') return `part.${part}` in known ? t(`part.${part}` as 'part.name') : t('rest');
  const instrument = instrumentById(part);
  return instrument ? translator<string>(instrument.messages, language)('title') : part;
}

/** What stands on one side of a line, in words. */
export function sideText(t: CompareWords, format: Format, area: Area, line: DifferenceLine, side: 'mine' | 'theirs'): string {
  const values = line.values.filter((value) => value.mine !== null || value.theirs !== null);
  const isThere = line.kind === 'changed' || (line.kind === 'gone') === (side === 'mine');
  if (!isThere) return t('notThere');
  if (values.length === 0) return t(line.kind === 'changed' ? 'different' : 'there');
  const isLabelled = area === 'customers' || area === 'settings' || area === 'rivals';
  return values
    .slice(0, VALUES)
    .map((value) => {
      const text = valueText(t, format, value, side);
      const label = `field.${value.field}`;
      return isLabelled && label in known ? `${t(label as 'field.name')} ${text}` : text;
    })
    .join(' · ');
}

function valueText(t: CompareWords, format: Format, change: ValueChange, side: 'mine' | 'theirs'): string {
  const value = change[side];
  if (value === null || value === '') return t(change.unit === 'text' || change.unit === 'count' ? 'none' : 'unknown');
  if (change.unit === 'text' || typeof value === 'string') return String(value);
  if (change.unit === 'count') return t('entries', { count: value });
  return change.unit === 'amount' ? format.amount(value) : format.number(value, 2);
}

/** `回来 1，改 3`: what taking theirs does, in counts. */
export function countsText(t: CompareWords, format: Format, counts: Counts): string {
  const told = (['back', 'gone', 'changed'] as const).filter((kind) => counts[kind] > 0);
  return told.map((kind) => t(`total.${kind}`, { count: format.number(counts[kind]) })).join(format.language === 'en' ? ', ' : '，');
}
