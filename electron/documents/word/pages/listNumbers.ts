import { measureText } from '@shared/scene/measure.ts';
import type { BookmarkListNumber } from 'docx';
import { attribute, child, children, nameOf, value, type Node } from './tree.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 → 一, 12 → 十二, 20 → 二十, as Word counts Chinese headings. */
export function chineseNumber(count: number): string {
  if (count < 10) return DIGITS[count] ?? String(count);
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

function numberText(counts: readonly number[], level: number, zh: boolean): string {
  const own = counts[level] ?? 0;
  if (!zh) return counts.slice(0, level + 1).join('.');
  return level === 0 ? `${chineseNumber(own)}、` : level === 1 ? `（${chineseNumber(own)}）` : `${own}.`;
}

/** Numbers of the headings by the bookmarks that stand in them, as their list writes them. */
export function listNumbers(body: Node, zh: boolean): ReadonlyMap<string, BookmarkListNumber> {
  const counts = [0, 0, 0];
  const numbers = new Map<string, BookmarkListNumber>();
  for (const paragraph of children(body)) {
    if (nameOf(paragraph) !== 'w:p') continue;
    const numbering = child(child(paragraph, 'w:pPr'), 'w:numPr');
    if (!value(child(numbering, 'w:numId')).includes('headings')) continue;
    const level = Number(value(child(numbering, 'w:ilvl'))) || 0;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const text = numberText(counts, level, zh);
    const number = { text, separator: zh ? ('nothing' as const) : ('tab' as const), width: Math.round(measureText(text, 12 * 20)) };
    for (const one of children(paragraph)) if (nameOf(one) === 'w:bookmarkStart') numbers.set(attribute(one, 'w:name'), number);
  }
  return numbers;
}
