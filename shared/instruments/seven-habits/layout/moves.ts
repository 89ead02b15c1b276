import { head, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { moveText, oneDecimal, wayOf } from '../../assessment/words.ts';
import type { TopicFigure } from '../../assessment/types.ts';
import { pen, type Sheet } from './sheet.ts';

/**
 * A mean and how it moved: `4.2 ▲ 0.2`, `3.0 持平`. Colour repeats the direction, it does not carry it. Half answered it has its coverage
 * instead: half an answer says nothing of how one moved.
 */
export function meanMarks(topic: TopicFigure, x: number, y: number, sheet: Sheet): { readonly marks: Mark[]; readonly width: number } {
  const { mean, wasMean } = topic;
  const value = mean === null ? '—' : oneDecimal(mean, sheet.say);
  const strong = pen(sheet, 12, 600);
  const way = wayOf(mean, wasMean, 1);
  let at = x + widthOf(value, strong) + 7;
  const marks: Mark[] = [text(x, y, value, { weight: 600 })];
  if (mean !== null && isHalf(topic)) {
    const coverage = `${topic.answered}/${topic.topic.items.length}`;
    marks.push(text(at, y, coverage, { fill: 'ink2' }));
    return { marks, width: at + widthOf(coverage, pen(sheet)) - x };
  }
  if (way === null) return { marks, width: at - x };
  if (way === 0) {
    const same = sheet.say.t('move.same');
    marks.push(text(at, y, same, { fill: 'ink2' }));
    return { marks, width: at + widthOf(same, pen(sheet)) - x };
  }
  const by = oneDecimal(Math.abs(Math.round((mean ?? 0) * 10) - Math.round((wasMean ?? 0) * 10)) / 10, sheet.say);
  const role = way > 0 ? 'goodInk' : 'badInk';
  marks.push(head(at + 3.5, way > 0 ? y - 9 : y - 1, way > 0 ? 'up' : 'down', role));
  at += 12;
  marks.push(text(at, y, by, { fill: role }));
  return { marks, width: at + widthOf(by, pen(sheet)) - x };
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
