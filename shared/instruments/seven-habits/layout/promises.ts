import { circle, d, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { cap, clip, wrap } from '../../../scene/wrap.ts';
import { say } from '../../assessment/questionnaire.ts';
import type { PromiseFigure } from '../../assessment/types.ts';
import { pen, type Sheet } from './sheet.ts';

/** Promises of last quarter with the word on each, and those for the next. */
const TITLE = 26;
const ONE = 52;

/** A document says them in its tables. */
export const promisesHeight = ({ one, view }: Sheet): number => {
  if (view.form === 'print') return 0;
  const most = Math.max(one.lookBack.length, one.lookAhead.length);
  return one.lookBack.length === 0 && one.lookAhead.length === 0 ? 0 : TITLE + Math.max(1, most) * ONE + 4;
};

export function promiseMarks(sheet: Sheet, box: Box): Mark[] {
  const { one, say: speech } = sheet;
  const half = (box.width - 24) / 2;
  const kept = one.lookBack.filter((promise) => promise.kept === 'kept').length;
  const back = { ...box, width: half };
  const ahead = { ...box, x: box.x + half + 24, width: half };
  const title = (words: string, { x, y, width }: Box): Mark =>
    text(x, y + 14, clip(words, width, pen(sheet, 13, 600)), { size: 13, weight: 600 });
  const left = one.lookBack.length === 0 ? [] : [title(speech.t('promises.back', { of: one.lookBack.length, kept }), back)];
  const whole = one.lookBack.length === 0 ? { ...box } : ahead;
  return [
    path(d('M', box.x, box.y - 6.5, 'H', box.x + box.width), { stroke: 'line' }),
    ...left,
    ...one.lookBack.flatMap((promise, i) => keptMarks(promise, { ...back, y: back.y + TITLE + i * ONE }, sheet)),
    title(speech.t('promises.ahead'), whole),
    ...(one.lookAhead.length === 0 ? [text(whole.x, whole.y + TITLE + 16, speech.t('promises.none'), { fill: 'ink3' })] : []),
    ...one.lookAhead.flatMap((promise, i) => aheadMarks(promise, i, { ...whole, y: whole.y + TITLE + i * ONE }, sheet)),
  ];
}

function wordsMarks(action: string, note: string, { x, y, width }: Box, sheet: Sheet): Mark[] {
  const room = width - 32;
  const lines = cap(wrap(note, room, pen(sheet)), 1, room, pen(sheet));
  return [
    text(x + 30, y + 16, clip(action, room, pen(sheet, 13)), { size: 13, room }),
    ...lines.map((line, i) => text(x + 30, y + 34 + i * 16, line, { fill: 'ink2', room: room + 4 })),
  ];
}

const topicName = ({ topic }: PromiseFigure, { say: { language } }: Sheet): string => (topic ? say(topic.name, language) : '');

function keptMarks(one: PromiseFigure, box: Box, sheet: Sheet): Mark[] {
  const { t } = sheet.say;
  const note = t('promise.kept', {
    kept: t(`kept.${one.kept ?? 'open'}`),
    topic: topicName(one, sheet),
    note: one.note === '' ? '' : ` · ${one.note}`,
  });
  const [cx, cy] = [box.x + 10, box.y + 12];
  const sign: Mark[] =
    one.kept === 'kept'
      ? [circle(cx, cy, 9, { stroke: 'goodInk', strokeWidth: 1.4 }), tick(cx - 3.5, cy + 4, 'goodInk')]
      : one.kept === 'missed' || one.kept === 'dropped'
        ? [
            rect(cx - 9, cy - 9, 18, 18, { stroke: 'badInk', strokeWidth: 1.4, radius: 3 }),
            path(d('M', cx - 4, cy - 4, 'l', 8, 8, 'M', cx + 4, cy - 4, 'l', -8, 8), { stroke: 'badInk', strokeWidth: 1.6 }),
          ]
        : [circle(cx, cy, 9, { stroke: 'ink2', strokeWidth: 1.4, dash: [3, 2] })];
  return [...sign, ...wordsMarks(one.promise.action, note, box, sheet)];
}

function aheadMarks(one: PromiseFigure, i: number, box: Box, sheet: Sheet): Mark[] {
  const { t, format } = sheet.say;
  const note = t('promise.keptIf', { topic: topicName(one, sheet), keptIf: one.promise.keptIf, day: format.shortDay(one.promise.due) });
  return [
    circle(box.x + 10, box.y + 12, 9, { stroke: 'ink3', strokeWidth: 1.2, dash: [2, 2] }),
    text(box.x + 10, box.y + 16.4, String(i + 1), { anchor: 'middle', weight: 600, fill: 'ink2' }),
    ...wordsMarks(one.promise.action, note, box, sheet),
  ];
}
