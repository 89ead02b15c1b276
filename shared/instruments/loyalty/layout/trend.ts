import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { quarterFromIndex, quarterIndex } from '../../../base/quarter.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { slotColours } from '../../signs.ts';
import { coverageOf, shortQuarter } from '../say.ts';
import type { RivalFigure, Round } from '../types.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';
import { endMarks, endRoom } from './trendEnds.ts';

const TITLE = 28;
const MOST_QUARTERS = 8;
const TICK = 5;
const LEAST_STEP = 44;

interface Field {
  readonly quarters: readonly number[];
  readonly x: (quarter: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  /** Lowest and highest value of the scale, whole fives. */
  readonly low: number;
  readonly high: number;
}
interface Line {
  readonly rounds: readonly Round[];
  readonly role: Role;
  readonly mark: (x: number, y: number, whole: boolean) => Mark;
}

/** The index by quarter, ours and the rival's. What was not asked is a dashed `?`, never a solid line over the hole. */
export function trendDrawing(sheet: Sheet, width: number, height: number): Drawn {
  const { figures, rival, say } = sheet;
  const title = [
    text(0, 16, say.t('trend.title'), { size: 13, weight: 600 }),
    text(widthOf(say.t('trend.title'), pen(sheet, 13, 600)) + 10, 16, say.t('trend.note'), { fill: 'ink3' }),
  ];
  if (figures.rounds.length < 2)
    return { marks: [...title, text(0, TITLE + 20, say.t('trend.none'), { fill: 'ink2' })], height: TITLE + 40 };
  const field = fieldOf(sheet, width, height);
  const ours: Line = { rounds: figures.rounds, role: 'usInk', mark: (x, y, whole) => dot(x, y, whole) };
  const theirs = rival ? [lineOfRival(rival)] : [];
  const lines = [...theirs, ours].map((line) => ({ ...line, rounds: shownIn(field, line.rounds) }));
  return {
    marks: [
      ...title,
      ...gridMarks(field, sheet, height),
      ...lines.flatMap((line) => lineMarks(line, field)),
      ...holes(shownIn(field, figures.rounds), field),
      ...endMarks(field, sheet),
    ],
    height,
  };
}

const isShown = ({ index }: Round): boolean => index.value !== null;
const shownIn = ({ quarters }: Field, rounds: readonly Round[]): readonly Round[] =>
  rounds.filter((round) => isShown(round) && quarters.includes(quarterIndex(round.quarter)));

function fieldOf(sheet: Sheet, width: number, height: number): Field {
  const { figures, rival } = sheet;
  const own = figures.rounds.map(({ quarter }) => quarterIndex(quarter));
  const last = Math.max(...own);
  const first = Math.max(Math.min(...own), last - MOST_QUARTERS + 1);
  const quarters = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const values = [...figures.rounds, ...(rival?.rounds ?? [])]
    .filter(({ quarter, index }) => quarterIndex(quarter) >= first && index.value !== null)
    .map(({ index }) => index.value ?? 0);
  const low = Math.floor(Math.min(...values) / TICK) * TICK;
  const high = Math.max(low + TICK, Math.ceil(Math.max(...values) / TICK) * TICK);
  const [left, right] = [38, width - endRoom(sheet)];
  const [top, bottom] = [TITLE + 12, height - 24];
  return {
    quarters,
    x: (quarter) => left + ((right - left - 8) * (quarter - first)) / Math.max(1, last - first),
    y: (value) => bottom - ((bottom - top) * (value - low)) / (high - low),
    right,
    low,
    high,
  };
}

function gridMarks(field: Field, sheet: Sheet, height: number): Mark[] {
  const { low, high } = field;
  const step = (high - low) / TICK > 6 ? 2 * TICK : TICK;
  const ticks = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
  const last = field.quarters.at(-1) ?? 0;
  const apart = field.quarters.length < 2 ? LEAST_STEP : field.x(last) - field.x(last - 1);
  const every = apart >= LEAST_STEP ? 1 : apart * 2 >= LEAST_STEP ? 2 : 4;
  return [
    ...ticks.flatMap((value) => [
      path(d('M', 28, field.y(value), 'H', field.right), { stroke: 'line2' }),
      text(22, field.y(value) + 4, sheet.say.format.number(value), { anchor: 'end', fill: 'ink3' }),
    ]),
    ...field.quarters
      .filter((quarter) => (last - quarter) % every === 0)
      .map((quarter) =>
        text(field.x(quarter), height - 4, shortQuarter(quarterFromIndex(quarter)), {
          anchor: 'middle',
          fill: quarter === last ? 'ink' : 'ink3',
          ...(quarter === last ? { weight: 600 } : {}),
        }),
      ),
  ];
}

function lineMarks({ rounds, role, mark }: Line, { x, y }: Field): Mark[] {
  const place = ({ quarter, index }: Round) => [x(quarterIndex(quarter)), y(index.value ?? 0)] as const;
  const steps = rounds.slice(1).map((round, i) => {
    const from = rounds[i] as Round;
    const whole = quarterIndex(round.quarter) - quarterIndex(from.quarter) === 1;
    return path(d('M', ...place(from), 'L', ...place(round)), { stroke: role, strokeWidth: 2, ...(whole ? {} : { dash: [3, 4] }) });
  });
  return [...steps, ...rounds.map((round) => mark(...place(round), coverageOf(round.index) >= 1))];
}

const dot = (x: number, y: number, whole: boolean): Mark =>
  circle(x, y, 4, { fill: whole ? 'usInk' : 'ground', stroke: 'usInk', strokeWidth: 2 });
function lineOfRival({ rounds, slot }: RivalFigure): Line {
  const { full } = slotColours(slot);
  return {
    rounds,
    role: full,
    mark: (x, y, whole) => rect(x - 4, y - 4, 8, 8, { fill: whole ? full : 'ground', stroke: full, strokeWidth: 2 }),
  };
}

/** Quarters between two rounds in which nobody was asked. */
function holes(rounds: readonly Round[], { quarters, x, y }: Field): Mark[] {
  return rounds.slice(1).flatMap((round, i) => {
    const from = rounds[i] as Round;
    const [a, b] = [quarterIndex(from.quarter), quarterIndex(round.quarter)];
    const level = ((from.index.value ?? 0) + (round.index.value ?? 0)) / 2;
    return quarters
      .filter((quarter) => quarter > a && quarter < b)
      .map((quarter) => text(x(quarter), y(level) - 8, '?', { anchor: 'middle', fill: 'ink2', halo: 'ground' }));
  });
}
