import type { Mark, Measure, Scene } from '../../scene/scene.ts';
import { clip } from '../../scene/wrap.ts';
import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import type { Figures, OfferFigures } from './types.ts';
import { mark } from './words.ts';

interface Options extends Speech<Key> {
  readonly measure: Measure;
  readonly width: number;
}
const LABELS = 180;
const ROW = 30;
const HEAD = 44;
/** Diamonds closer than this stand in another lane. */
const APART = 24;
const MOST_MONTHS = 48;

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
/** Months as a float: day 15 of a month is about its middle. */
const position = (day: string): number => monthIndex(day) + (Number(day.slice(8, 10)) - 1) / 31;

/** Milestones and offers over the months: getting ready light, in use dark. `null` where nothing has a date. */
export function planScene(f: Figures, options: Options): Scene | null {
  const { t, width } = options;
  const steps = f.rows.milestones
    .filter((one) => one.date !== null)
    .map((one) => ({ what: one.what, date: one.date as string, number: f.rows.milestones.indexOf(one) + 1 }));
  const offers = f.offers.filter((one) => one.offer.liveFrom !== null);
  const days = [...steps.map((one) => one.date), ...offers.flatMap(datesOf)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const from = monthIndex(first);
  const months = Math.min(MOST_MONTHS, Math.max(3, monthIndex(last) - from + 2));
  const x = (day: string): number => LABELS + Math.min(1, (position(day) - from) / months) * (width - LABELS - 12);
  const lanes = laneOf(steps.map((one) => x(one.date)));
  const laneCount = steps.length === 0 ? 0 : Math.max(...lanes) + 1;
  const top = HEAD + laneCount * 26 + (laneCount > 0 ? 8 : 0);
  const height = top + offers.length * ROW + 8;
  return {
    width,
    height,
    title: t('draw.planTitle', { from: first.slice(0, 7), to: last.slice(0, 7) }),
    marks: [
      ...axis(options, from, months, height),
      ...steps.flatMap((one, i) => diamond(options, one, x(one.date), HEAD + 13 + (lanes[i] as number) * 26)),
      ...offers.flatMap((one, i) => offerRow(options, one, { y: top + i * ROW, x, start: first })),
    ],
  };
}

const datesOf = ({ offer, duties }: OfferFigures): string[] => [
  ...(offer.liveFrom === null ? [] : [offer.liveFrom]),
  ...duties.flatMap((duty) => duty.date ?? []),
];

/** The first lane in which each diamond is far enough from the one before it. */
function laneOf(xs: readonly number[]): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - end >= APART);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x;
    return lane;
  });
}

function axis({ width, language }: Options, from: number, months: number, height: number): Mark[] {
  const room = (width - LABELS - 12) / months;
  const every = Math.ceil(38 / room);
  return Array.from({ length: months }, (_, i) => i).flatMap((i) => {
    const month = from + i;
    const x = LABELS + i * room;
    const newYear = i === 0 || month % 12 === 0;
    const named = (months - i) * room > 30 && (i % every === 0 || (month % 12 === 0 && every > 1));
    const clear = every === 1 || i % every === 0;
    return [
      { type: 'path', d: `M${x} 40V${height - 4}`, stroke: newYear ? 'line' : 'grid', strokeWidth: 1 },
      ...(newYear && (i === 0 || months - i > 0)
        ? [{ type: 'text', x: x + 2, y: 15, text: String(Math.floor(month / 12)), size: 12, weight: 600, fill: 'ink2' } as const]
        : []),
      ...(named && clear
        ? [{ type: 'text', x: x + 2, y: 33, text: monthName(month % 12, language), size: 12, fill: 'ink3' } as const]
        : []),
    ] as Mark[];
  });
}

const EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const monthName = (month: number, language: string): string => (language === 'en' ? (EN[month] as string) : `${month + 1}月`);

function diamond(
  { t }: Options,
  { what, date, number }: { readonly what: string; readonly date: string; readonly number: number },
  x: number,
  y: number,
): Mark[] {
  return [
    {
      type: 'path',
      d: `M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z`,
      fill: 'attention',
      label: t('draw.planLabel', { what, date }),
    },
    { type: 'text', x, y: y + 4, text: String(number), size: 12, weight: 600, anchor: 'middle', fill: 'tierSmallAInk' },
  ];
}

interface Row {
  readonly y: number;
  readonly x: (day: string) => number;
  readonly start: string;
}

function offerRow({ measure, width, t }: Options, one: OfferFigures, { y, x, start }: Row): Mark[] {
  const live = one.offer.liveFrom as string;
  const begin = one.duties.flatMap((duty) => duty.date ?? []).sort()[0] ?? start;
  const from = x(begin < live ? begin : live);
  const middle = x(live);
  const name = clip(`${mark(one.number)} ${one.offer.title}`, LABELS - 12, { measure, size: 13, weight: 600 });
  return [
    { type: 'text', x: 0, y: y + 18, text: name, size: 13, weight: 600, fill: 'ink', room: LABELS - 8 },
    ...(middle > from ? [{ type: 'rect', x: from, y: y + 6, width: middle - from, height: 16, fill: 'shade2' } as const] : []),
    {
      type: 'rect',
      x: middle,
      y: y + 6,
      width: Math.max(2, width - 12 - middle),
      height: 16,
      fill: 'us',
      label: t('draw.planLabel', { what: one.offer.title, date: live }),
    },
  ];
}
