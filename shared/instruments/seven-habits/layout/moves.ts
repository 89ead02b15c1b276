import { head, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { moveText, oneDecimal, wayOf } from '../../assessment/words.ts';
import type { TopicFigure } from '../../assessment/types.ts';
import { pen, type Sheet } from './sheet.ts';

/**
 * A mean and how it moved: `4.2 ▲ 0.2`, `3.0 持平`. Colour repeats the direction, it does not carry it. Where not all statements are known, of
 * how many the mean is (`3.5 2/5`). Half answered nothing is said of moving: half an answer does not know.
 */
export function meanMarks(one: TopicFigure, x: number, y: number, sheet: Sheet): { readonly marks: Mark[]; readonly width: number } {
  const value = one.mean === null ? '—' : oneDecimal(one.mean, sheet.say);
  const left = x + widthOf(value, pen(sheet, 12, 600)) + 7;
  const moved = isHalf(one) ? { marks: [], right: left } : movedMarks(one, left, y, sheet);
  const [known, all] = [one.answered - one.none, one.topic.items.length];
  const marks = [text(x, y, value, { weight: 600 }), ...moved.marks];
  if (known === 0 || known === all) return { marks, width: moved.right - x };
  const coverage = `${known}/${all}`;
  const at = moved.right + (moved.marks.length > 0 ? 7 : 0);
  return { marks: [...marks, text(at, y, coverage, { fill: 'ink2' })], width: at + widthOf(coverage, pen(sheet)) - x };
}

function movedMarks(
  { mean, wasMean }: TopicFigure,
  x: number,
  y: number,
  sheet: Sheet,
): { readonly marks: Mark[]; readonly right: number } {
  const way = wayOf(mean, wasMean, 1);
  if (way === null) return { marks: [], right: x };
  if (way === 0) {
    const same = sheet.say.t('move.same');
    return { marks: [text(x, y, same, { fill: 'ink2' })], right: x + widthOf(same, pen(sheet)) };
  }
  const by = oneDecimal(Math.abs(Math.round((mean ?? 0) * 10) - Math.round((wasMean ?? 0) * 10)) / 10, sheet.say);
  const role = way > 0 ? 'goodInk' : 'badInk';
  return {
    marks: [head(x + 3.5, way > 0 ? y - 9 : y - 1, way > 0 ? 'up' : 'down', role), text(x + 12, y, by, { fill: role })],
    right: x + 12 + widthOf(by, pen(sheet)),
  };
}

const isHalf = ({ answered, topic: { items } }: TopicFigure): boolean => answered < items.length;

/** The same in words, for a screen reader. */
export const meanLabel = (one: TopicFigure, name: string, { say }: Sheet): string =>
  say.t('say.habit', {
    name,
    mean: one.mean === null ? say.t('say.unknown') : oneDecimal(one.mean, say),
    move:
      one.wasMean === null || isHalf(one)
        ? say.t('coverage', { answered: one.answered, of: one.topic.items.length })
        : moveText(one.mean, one.wasMean, 1, say),
  });
