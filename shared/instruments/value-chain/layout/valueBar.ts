import type { Amount } from '../../../base/amount.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { partOf } from '../figures/totals.ts';
import type { OfferStatus } from '../model.ts';
import { laneName, unitOf } from '../say.ts';
import { rect, text } from '../../../scene/draw.ts';
import { badge, ball, BADGE, slotColours, type Slot } from '../../signs.ts';
import { pen, type Sheet } from './sheet.ts';

/** Value in play 价值盘面: who holds what a year. The shapes are those of the chips, so the bar is their legend. */
export const BAR_HEIGHT = 46;
const HEIGHT = 22;
const GAP = 2;
const SIDES = 8;

interface Segment {
  readonly id: string;
  readonly name: string;
  readonly value: Amount;
  readonly status: OfferStatus | null;
  readonly slot: Slot | null;
  readonly mark: string;
}

function segmentsOf({ figures, say }: Sheet): Segment[] {
  const { inPlay } = figures;
  const ours = (['delivered', 'proposed', 'possible'] as const).map((status): Segment => ({
    id: status,
    name: say.t(`play.${status}`),
    value: inPlay[status],
    status,
    slot: null,
    mark: '',
  }));
  const rivals = figures.rivals.map((lane): Segment => ({
    id: lane.id,
    name: lane.slot === 3 ? say.t('play.others') : laneName(lane, say),
    value: lane.total,
    status: null,
    slot: lane.slot,
    mark: lane.slot === 3 ? say.t('others.mark') : lane.mark,
  }));
  return [...ours, ...rivals].filter((one) => one.value > 0);
}

const leadOf = ({ status }: Segment): number => (status ? 15 : BADGE + 5);

/** Widths by value; a segment too small for its amount gets room for it, since the amount never gives way. */
function widths(segments: readonly Segment[], room: number, sheet: Sheet): number[] {
  const least = segments.map((one) => SIDES * 2 + leadOf(one) + widthOf(sheet.money.digits(one.value), pen(sheet, 13, 600)));
  const total = segments.reduce((sum, one) => sum + one.value, 0);
  const small = new Set<number>();
  for (;;) {
    const free = room - [...small].reduce((sum, i) => sum + (least[i] as number), 0);
    const rest = total - [...small].reduce((sum, i) => sum + (segments[i] as Segment).value, 0);
    const own = segments.map((one, i) => (small.has(i) ? (least[i] as number) : rest === 0 ? 0 : (free * one.value) / rest));
    const next = own.findIndex((width, i) => !small.has(i) && width < (least[i] as number));
    if (next < 0) return own;
    small.add(next);
  }
}

export function valueBarMarks(sheet: Sheet, top: number): Mark[] {
  const { figures, say, money } = sheet;
  const total = money.digits(figures.inPlay.total);
  const unit = say.t('play.title', { unit: unitOf(money, say) });
  const left = Math.max(widthOf(total, pen(sheet, 18, 600)), widthOf(unit, pen(sheet))) + 14;
  const head = [text(0, top + 17, total, { size: 18, weight: 600 }), text(0, top + 36, unit, { fill: 'ink3' })];
  const segments = segmentsOf(sheet);
  if (segments.length === 0)
    return [
      text(0, top + 17, '—', { size: 18, weight: 600 }),
      head[1] as Mark,
      text(left, top + 17, say.t('play.empty'), { fill: 'ink3' }),
    ];
  return [...head, ...segmentMarks(segments, left, top, sheet)];
}

function segmentMarks(segments: readonly Segment[], left: number, top: number, sheet: Sheet): Mark[] {
  const both = segments.some((one) => one.status) && segments.some((one) => !one.status);
  const room = sheet.width - left - GAP * (segments.length - 1) - (both ? 6 : 0);
  const all = widths(segments, room, sheet);
  let x = left;
  return segments.flatMap((one, i) => {
    if (both && !one.status && segments[i - 1]?.status) x += 6;
    const width = all[i] as number;
    const marks = segmentMark(one, x, top + 1, width, sheet);
    x += width + GAP;
    return [marks, ...nameMark(one, x - width - GAP, top + 36, width, segments[i + 1] === undefined, sheet)];
  });
}

function nameMark(one: Segment, x: number, y: number, width: number, last: boolean, sheet: Sheet): Mark[] {
  const { unknown } = sheet.figures.inPlay;
  const words = clip(one.name, width - 3, pen(sheet));
  const extra = last && unknown > 0 ? sheet.say.t('play.unknown', { count: unknown }) : '';
  const fits = extra !== '' && widthOf(`${words}  ${extra}`, pen(sheet)) <= width;
  return [
    text(x + 1, y, words.endsWith('…') && words.length < 3 ? '' : words, { fill: 'ink2', room: width }),
    ...(fits ? [text(x + width, y, extra, { fill: 'ink3', anchor: 'end' })] : []),
  ];
}

function segmentMark(one: Segment, x: number, y: number, width: number, sheet: Sheet): Mark {
  const { say, money, figures } = sheet;
  const look = lookOf(one, sheet);
  const amount = money.digits(one.value);
  const share = say.format.percent(partOf(one.value, figures.inPlay.total));
  const at = x + SIDES - 1 + leadOf(one);
  const after = at + widthOf(amount, pen(sheet, 13, 600)) + 6;
  const withShare = after + widthOf(share, pen(sheet)) <= x + width - SIDES + 2;
  const halo = one.status === 'proposed' ? { halo: 'ground' as const } : {};
  return {
    type: 'group',
    id: `bar:${one.id}`,
    label: say.t('say.segment', { name: one.name, value: money.full(one.value), share }),
    intent: { kind: 'segment', id: one.id },
    marks: [
      rect(x + 0.75, y + 0.75, width - 1.5, HEIGHT - 1.5, { radius: one.status ? 10.5 : 1, ...look.box }),
      ...(one.status
        ? ball(one.status, x + SIDES + 4, y + 11, look.ball)
        : badge(one.slot ?? 3, one.mark, x + 5, y + 2.5, sheet.outlined || sheet.lens?.id === one.id)),
      text(at, y + 15.6, amount, { size: 13, weight: 600, fill: look.ink, ...halo }),
      ...(withShare ? [text(after, y + 15.6, share, { fill: look.ink, ...halo })] : []),
    ],
  };
}

function lookOf({ status, slot, id }: Segment, { lens }: Sheet): { readonly box: object; readonly ink: Role; readonly ball: Role } {
  if (status === null) {
    const { full, soft, ink } = slotColours(slot ?? 3);
    if (lens?.id === id) return { box: { fill: full, stroke: full }, ink, ball: full };
    return { box: { fill: lens ? 'ground' : soft, stroke: full, strokeWidth: 1 }, ink: 'ink', ball: full };
  }
  const stroke = { stroke: 'us', strokeWidth: 1.5 };
  if (status === 'delivered' && !lens) return { box: { fill: 'us', ...stroke }, ink: 'onFill', ball: 'onFill' };
  if (status === 'proposed' && !lens) return { box: { fill: 'usSoft', pattern: 'hatch', ...stroke }, ink: 'usInk', ball: 'us' };
  return { box: { fill: 'ground', ...stroke, ...(status === 'possible' ? { dash: [4, 3] } : {}) }, ink: 'usInk', ball: 'us' };
}
