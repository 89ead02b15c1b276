import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { balance, widthOf } from '../../../scene/wrap.ts';
import { say } from '../../assessment/questionnaire.ts';
import { meanLabel, meanMarks } from './moves.ts';
import { pen, type Sheet } from './sheet.ts';

/** Seven axes in the deck's order, clockwise from the top; two lines at most and no area, since an area grows with the square. */
const NAME_ROOM = 96;

interface Place {
  readonly x: number;
  readonly y: number;
}

export function radarMarks(sheet: Sheet, box: Box): Mark[] {
  const { min, max } = sheet.one.questionnaire;
  const key = 24;
  const radius = Math.max(60, Math.min((box.width - 2 * NAME_ROOM) / 2, (box.height - key - 92) / 2));
  const centre = { x: box.x + box.width / 2, y: box.y + key + 46 + radius };
  const count = sheet.one.topics.length;
  const at = (i: number, value: number): Place => {
    const angle = (i * 2 * Math.PI) / count;
    const r = ((value - min) / (max - min)) * radius;
    return { x: centre.x + r * Math.sin(angle), y: centre.y - r * Math.cos(angle) };
  };
  return [
    ...keyMarks(sheet, box),
    ...webMarks(sheet, at),
    ...lineMarks(
      sheet.one.topics.map(({ wasMean }) => wasMean),
      at,
      'was',
    ),
    ...lineMarks(
      sheet.one.topics.map(({ mean }) => mean),
      at,
      'now',
    ),
    ...sheet.one.topics.flatMap((_, i) => nameMarks(i, at(i, max), centre, sheet)),
  ];
}

function keyMarks(sheet: Sheet, box: Box): Mark[] {
  const { t, format } = sheet.say;
  const { min, max } = sheet.one.questionnaire;
  const y = box.y + 12;
  const now = t('key.now');
  const x2 = box.x + 40 + widthOf(now, pen(sheet)) + 16;
  const was = sheet.one.previous === null ? '' : t('key.was', { quarter: format.quarter(sheet.one.previous) });
  const x3 = was === '' ? x2 : x2 + 34 + widthOf(was, pen(sheet)) + 16;
  const range = t('key.range', { min, max });
  return [
    path(d('M', box.x, y - 4, 'h', 30), { stroke: 'us', strokeWidth: 2 }),
    circle(box.x + 15, y - 4, 4, { fill: 'us' }),
    text(box.x + 36, y, now, { fill: 'ink2' }),
    ...(was === ''
      ? []
      : [
          path(d('M', x2, y - 4, 'h', 28), { stroke: 'ink2', strokeWidth: 1.4, dash: [4, 3] }),
          circle(x2 + 14, y - 4, 3.5, { fill: 'ground', stroke: 'ink2', strokeWidth: 1.3 }),
          text(x2 + 34, y, was, { fill: 'ink2' }),
        ]),
    ...(x3 + widthOf(range, pen(sheet)) <= box.x + box.width ? [text(x3, y, range, { fill: 'ink3' })] : []),
  ];
}

type At = (i: number, value: number) => Place;

function webMarks({ one }: Sheet, at: At): Mark[] {
  const { min, max } = one.questionnaire;
  const ring = (value: number): Mark =>
    path(`${one.topics.map((_, i) => d(i === 0 ? 'M' : 'L', at(i, value).x, at(i, value).y)).join(' ')} Z`, {
      stroke: value === max ? 'line2' : 'line',
    });
  const rings = Array.from({ length: max - min }, (_, i) => min + 1 + i);
  const spokes = one.topics.map((_, i) => path(d('M', at(0, min).x, at(0, min).y, 'L', at(i, max).x, at(i, max).y), { stroke: 'line' }));
  const between = one.topics.length - 1.5;
  const numbers = rings.map((value) =>
    text(at(between, value).x, at(between, value).y + 4, String(value), { fill: 'ink3', anchor: 'middle' }),
  );
  return [...rings.map(ring), ...spokes, ...numbers];
}

/** Joined where neighbours are known: an unknown habit leaves a gap, never a dent. */
function lineMarks(values: readonly (number | null)[], at: At, which: 'now' | 'was'): Mark[] {
  const look =
    which === 'now' ? ({ stroke: 'us', strokeWidth: 2 } as const) : ({ stroke: 'ink2', strokeWidth: 1.4, dash: [4, 3] } as const);
  const count = values.length;
  const lines = values.flatMap((value, i) => {
    const next = values[(i + 1) % count];
    if (value === null || next === null || next === undefined) return [];
    const [a, b] = [at(i, value), at((i + 1) % count, next)];
    return [path(d('M', a.x, a.y, 'L', b.x, b.y), look)];
  });
  const dots = values.flatMap((value, i) => {
    if (value === null) return [];
    const { x, y } = at(i, value);
    return [which === 'now' ? circle(x, y, 4, { fill: 'us' }) : circle(x, y, 3.5, { fill: 'ground', stroke: 'ink2', strokeWidth: 1.3 })];
  });
  return [...lines, ...dots];
}

/** The name beside its axis, with its mean under it. */
function nameMarks(i: number, rim: Place, centre: Place, sheet: Sheet): Mark[] {
  const one = sheet.one.topics[i];
  if (!one) return [];
  const name = say(one.topic.name, sheet.say.language);
  const on = sheet.selected === one.topic.id;
  const lines = balance(name, NAME_ROOM, pen(sheet, 12, 600)).slice(0, 2);
  const side = Math.abs(rim.x - centre.x) < 8 ? 0 : rim.x > centre.x ? 1 : -1;
  const top = rim.y < centre.y - 4 && side === 0;
  const below = rim.y > centre.y + 40;
  const height = lines.length * 15 + 17;
  const y = top ? rim.y - height + 2 : below ? rim.y + 20 : rim.y - height / 2 + 12;
  const { width } = meanMarks(one, 0, 0, sheet);
  const widest = Math.max(width, ...lines.map((line) => widthOf(line, pen(sheet, 12, 600))));
  const left = side === 0 ? rim.x - widest / 2 : side > 0 ? rim.x + 10 : rim.x - 10 - widest;
  const startOf = (own: number): number => (side === 0 ? rim.x - own / 2 : side > 0 ? left : left + widest - own);
  return [
    ...lines.map((line, k) =>
      text(startOf(widthOf(line, pen(sheet, 12, 600))), y + k * 15, line, { weight: 600, fill: on ? 'primary' : 'ink' }),
    ),
    ...meanMarks(one, startOf(width), y + lines.length * 15 + 1, sheet).marks,
    rect(left - 4, y - 14, widest + 8, height + 4, {
      id: `axis:${one.topic.id}`,
      label: meanLabel(one, name, sheet),
      intent: { kind: 'habit', id: one.topic.id },
      fill: 'none',
    }),
  ];
}
