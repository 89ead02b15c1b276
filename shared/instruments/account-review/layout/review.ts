import { circle, d, lines, path, rect, text, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { cap, clip, wrap } from '../../../scene/wrap.ts';
import type { Drawn } from '../../sheet.ts';
import { fateText } from '../../decided.ts';
import { changeText, type Change } from '../../standing.ts';
import type { DecisionFigure, ReviewFigure } from '../figures.ts';
import { fateOf, fateSign } from './signs.ts';
import { pen, type Sheet } from './sheet.ts';

const LINE = 18;
const MOST = 6;
const PAD = 14;

/** A place on the line of time: what it is called, what moved up to it, what was decided there. */
export interface Stop {
  readonly id: string | null;
  readonly title: string;
  readonly under: string;
  /** A disc is a closed review, a ring one that is open, a short line today. */
  readonly sign: 'closed' | 'open' | 'today';
  readonly moved: readonly Change[];
  /** Said where nothing moved. */
  readonly still: string;
  readonly decisions: readonly DecisionFigure[] | null;
  readonly label: string;
}

/** A review as a stop. */
export function stopOf({ review, decisions, moved }: ReviewFigure, isFirst: boolean, { say }: Sheet): Stop {
  const day = say.format.day(review.at);
  const open = review.snapshot === null;
  return {
    id: review.id,
    title: day,
    under: open ? say.t('node.open') : review.present,
    sign: open ? 'open' : 'closed',
    moved,
    still: say.t(isFirst ? 'moved.first' : 'moved.none'),
    decisions,
    label: review.present === '' ? say.t('say.reviewAlone', { day }) : say.t('say.review', { day, present: review.present }),
  };
}

/** One stop: day and people, what moved, what was decided, from y = 0 down. */
export function stopMarks(stop: Stop, sheet: Sheet): Drawn {
  const { day, rail, selected, width } = sheet;
  const under = cap(wrap(stop.under, day.width, pen(sheet)), 3, day.width, pen(sheet));
  const moved = movedMarks(stop, sheet);
  const decided = stop.decisions === null ? { marks: [], height: 0 } : decidedMarks(stop.decisions, sheet);
  const height = PAD + Math.max(LINE * (1 + under.length), moved.height, decided.height) + PAD;
  const isSelected = stop.id !== null && stop.id === selected;
  return {
    height,
    marks: [
      ...(isSelected ? [rect(0, 2, width, height - 4, { fill: 'primarySoft', radius: 3 })] : []),
      ...(stop.id === null ? [] : [zone(stop.id, stop.label, { kind: 'select', id: stop.id }, 0, 2, rail + 10, height - 4)]),
      path(d('M', rail, 0, 'V', height), { stroke: 'line2', strokeWidth: 2 }),
      ...signMarks(stop.sign, rail, PAD + 9),
      text(day.x, PAD + 13, clip(stop.title, day.width, pen(sheet, 13, 600)), { size: 13, weight: 600 }),
      ...lines(day.x, PAD + 13 + LINE, under, LINE, { fill: 'ink2' }),
      { type: 'group', x: 0, y: PAD, marks: moved.marks },
      { type: 'group', x: 0, y: PAD, marks: decided.marks },
      path(d('M', day.x, height - 0.5, 'H', width), { stroke: 'line' }),
    ],
  };
}

function signMarks(sign: Stop['sign'], x: number, y: number): Mark[] {
  if (sign === 'today') return [path(d('M', x - 8, y, 'h', 16), { stroke: 'ink', strokeWidth: 2 })];
  return [circle(x, y, 6, sign === 'closed' ? { fill: 'ink' } : { fill: 'ground', stroke: 'primary', strokeWidth: 2 })];
}

/** Name at the left, before → after at the right, the newest value in bold by standing last. */
function movedMarks({ moved: all, still }: Stop, sheet: Sheet): Drawn {
  const { moved, say } = sheet;
  if (all.length === 0) return { marks: [text(moved.x, 13, clip(still, moved.width, pen(sheet)), { fill: 'ink2' })], height: LINE };
  const shown = all.length > MOST ? all.slice(0, MOST - 1) : all;
  const rows = shown.flatMap((one, i): Mark[] => {
    const change = changeText(one, say.format);
    const room = moved.width - sheet.measure(change, 12, 600) - 12;
    const y = 13 + i * LINE;
    return [
      text(moved.x, y, clip(say.t(one.name), room, pen(sheet)), { fill: 'ink2' }),
      text(moved.x + moved.width, y, change, { anchor: 'end', weight: 600 }),
    ];
  });
  const rest = all.length - shown.length;
  const more = rest > 0 ? [text(moved.x, 13 + shown.length * LINE, say.t('moved.more', { count: rest }), { fill: 'ink3' })] : [];
  return { marks: [...rows, ...more], height: LINE * (shown.length + more.length) };
}

/** Each with the shape of what became of it, in up to two lines, and under it who and what became of it in words. */
function decidedMarks(all: readonly DecisionFigure[], sheet: Sheet): Drawn {
  const { decided, say, selected, figures } = sheet;
  if (all.length === 0)
    return { marks: [text(decided.x, 13, clip(say.t('decided.none'), decided.width, pen(sheet)), { fill: 'ink2' })], height: LINE };
  const room = decided.width - 24;
  const bold = pen(sheet, 12, 600);
  let y = 0;
  const marks = all.flatMap((one): Mark[] => {
    const { decision, late } = one;
    const words = cap(wrap(decision.text, room, bold), 2, room, bold);
    const top = y;
    const fate = fateText(decision, figures.today, say);
    y += LINE * (words.length + 1) + 6;
    const label = say.t('say.decision', { text: decision.text, fate });
    return [
      ...(decision.id === selected
        ? [rect(decided.x - 4, top - 2, decided.width + 4, y - top - 2, { fill: 'primarySoft', radius: 3 })]
        : []),
      ...fateSign(fateOf(one), decided.x + 8, top + 9),
      ...lines(decided.x + 24, top + 13, words, LINE, { weight: 600 }),
      text(decided.x + 24, top + 13 + LINE * words.length, clip(fate, room, pen(sheet)), { fill: late > 0 ? 'badInk' : 'ink2' }),
      zone(decision.id, label, { kind: 'select', id: decision.id }, decided.x - 4, top - 2, decided.width + 4, y - top - 2),
    ];
  });
  return { marks, height: y };
}
