import { circle, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { pen, type Sheet } from './sheet.ts';

/** Height of the index above the rows. */
export const SCALE = 74;
const BAR = 34;

/** The index from 0 to 100: now, target and a year ago, each said with the contrasts it is made of. */
export function scaleMarks(sheet: Sheet): Mark[] {
  const { figures, say, width } = sheet;
  const { now, target, before } = figures;
  const [deal, bond] = [say.t('scale.deal'), say.t('scale.bond')];
  const from = widthOf(deal, pen(sheet)) + 14;
  const to = width - widthOf(bond, pen(sheet)) - 14;
  const at = (value: number): number => from + ((to - from) * value) / 100;
  const marks: Mark[] = [
    text(0, BAR + 4, deal, { fill: 'ink2' }),
    text(to + 14, BAR + 4, bond, { fill: 'ink2' }),
    rect(from, BAR - 3, to - from, 6, { fill: 'line', radius: 3 }),
  ];
  if (now.value !== null && target.value !== null) {
    const [left, right] = [Math.min(now.value, target.value), Math.max(now.value, target.value)];
    marks.push(rect(at(left), BAR - 3, at(right) - at(left), 6, { fill: 'usSoft' }));
  }
  if (before.value !== null) {
    marks.push(rect(at(before.value) - 5, BAR - 5, 10, 10, { fill: 'ground', stroke: 'ink3', dash: [2, 2] }));
  }
  if (target.value !== null) marks.push(circle(at(target.value), BAR, 6, { fill: 'ground', stroke: 'ink', strokeWidth: 2 }));
  if (now.value !== null) marks.push(circle(at(now.value), BAR, 6.5, { fill: 'us' }));
  return [...marks, ...wordsOf(sheet, at, from, to)];
}

/** Now above the bar, target and a year ago below it, so that no two of them can meet unless target and a year ago do. */
function wordsOf({ figures, say, ...sheet }: Sheet, at: (value: number) => number, from: number, to: number): Mark[] {
  const { now, target, towards, before } = figures;
  const number = (value: number): string => say.format.number(value, 0);
  const mid = (words: string, value: number, weight = 400): number => {
    const half = widthOf(words, pen(sheet, 12, weight)) / 2;
    return Math.max(from + half - 10, Math.min(to - half + 10, at(value)));
  };
  const marks: Mark[] = [];
  if (now.value !== null) {
    const words = say.t('now', { value: number(now.value) });
    marks.push(text(mid(words, now.value, 600), 18, words, { anchor: 'middle', weight: 600, fill: 'usInk' }));
  }
  const aim =
    target.value === null
      ? ''
      : `${say.t('target', { value: number(target.value) })}${towards.of === now.of ? '' : ` · ${say.t('same', { count: towards.of })}`}`;
  const past = before.value === null ? '' : say.t('before', { value: number(before.value) });
  const aimAt = target.value === null ? 0 : mid(aim, target.value, 600);
  let pastAt = before.value === null ? 0 : mid(past, before.value);
  if (aim !== '' && past !== '') {
    const apart = (widthOf(aim, pen(sheet, 12, 600)) + widthOf(past, pen(sheet))) / 2 + 12;
    if (Math.abs(aimAt - pastAt) < apart) pastAt = pastAt <= aimAt && aimAt - apart > from ? aimAt - apart : aimAt + apart;
  }
  if (aim !== '') marks.push(text(aimAt, 58, aim, { anchor: 'middle', weight: 600 }));
  if (past !== '') marks.push(text(pastAt, 58, past, { anchor: 'middle', fill: 'ink2' }));
  return marks;
}
