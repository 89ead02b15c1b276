import type { GroupMark, Mark } from '../../../scene/scene.ts';
import { clip, widthOf, wrap } from '../../../scene/wrap.ts';
import { moneyFor } from '../../money.ts';
import { allActivities } from '../figures/figures.ts';
import type { ActivityFigure, MarketFigure, SupplierFigure } from '../figures/types.ts';
import { percent } from '../say.ts';
import type { Grid } from './grid.ts';
import { circle, lines, rect, text, zone } from '../../../scene/draw.ts';
import { badge } from '../../signs.ts';
import type { Rows } from './rows.ts';
import { pen, type Sheet } from './sheet.ts';

/** The two ends of the chain: suppliers left, customers right, beside bands and chevrons. */
const LEAST = 24;
const GAP = 4;

interface Slotted<T> {
  readonly one: T;
  readonly y: number;
  readonly height: number;
}
interface Stack<T> {
  readonly slots: readonly Slotted<T>[];
  readonly hidden: number;
  /** Top and height of the row that says how many more there are. */
  readonly more: { readonly y: number; readonly height: number };
}

/** Cards one under the other; heavier ones (our own field) get more, and what does not fit is counted. */
function stack<T>(all: readonly T[], weight: (one: T) => number, top: number, height: number): Stack<T> {
  const fit = Math.max(1, Math.floor(height / (LEAST + GAP)));
  const shown = all.length <= fit ? all : all.slice(0, Math.max(1, fit - 1));
  const hidden = all.length - shown.length;
  const moreHeight = hidden > 0 ? LEAST : 0;
  const free = height - moreHeight;
  const total = shown.reduce((sum, one) => sum + weight(one), 0);
  let y = top;
  const slots = shown.map((one) => {
    const own = Math.min((free * weight(one)) / Math.max(total, 2.6), 110);
    const slot = { one, y, height: own - GAP };
    y += own;
    return slot;
  });
  return { slots, hidden, more: { y, height: moreHeight } };
}

const areaOf = (rows: Rows): { readonly top: number; readonly height: number } => {
  const top = rows.head.y + rows.head.height;
  const bottom = rows.links.height > 0 ? rows.links.y - 6 : rows.strip.y + rows.strip.height;
  return { top, height: bottom - top };
};

export function zoneTitles(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  if (rows.tight) return [];
  const { t } = sheet.say;
  const y = rows.head.y + 13;
  const style = { fill: 'ink2', weight: 600 } as const;
  const own = t('zone.own', { customer: sheet.figures.customer });
  const fits = sheet.figures.customer !== '' && widthOf(own, pen(sheet, 12, 600)) <= grid.width - 40;
  return [
    text(0, y, clip(t('zone.suppliers'), grid.end, pen(sheet, 12, 600)), { ...style, room: grid.end }),
    text(grid.left, y, fits ? own : t('zone.ownPlain'), style),
    text(grid.right + grid.gap, y, clip(t('zone.markets'), grid.end, pen(sheet, 12, 600)), { ...style, room: grid.end }),
  ];
}

export function supplierMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const { top, height } = areaOf(rows);
  const add = sheet.screen && sheet.figures.suppliers.length === 0;
  const { slots, hidden, more } = stack(sheet.figures.suppliers, (one) => (one.ours && !rows.tight ? 1.5 : 1), top, height);
  return [
    ...slots.map((slot) => supplierCard(slot, sheet, grid)),
    ...moreMark(hidden, more.y, 0, sheet),
    ...(add ? [addCard('add:supplier', 'say.addSupplier', { kind: 'addSupplier' }, 0, top, sheet, grid)] : []),
  ];
}

export function marketMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const { top, height } = areaOf(rows);
  const add = sheet.screen && sheet.figures.markets.length === 0;
  const x = grid.right + grid.gap;
  const { slots, hidden, more } = stack(sheet.figures.markets, () => 1, top, height);
  return [
    ...slots.map((slot) => marketCard(slot, x, sheet, grid)),
    ...moreMark(hidden, more.y, x, sheet),
    ...(add ? [addCard('add:market', 'say.addMarket', { kind: 'addMarket' }, x, top, sheet, grid)] : []),
  ];
}

const moreMark = (hidden: number, y: number, x: number, { say }: Sheet): Mark[] =>
  hidden === 0 ? [] : [text(x + 8, y + 15, say.t('ends.more', { count: hidden }), { fill: 'ink3' })];

function addCard(
  id: string,
  key: 'say.addSupplier' | 'say.addMarket',
  intent: { readonly kind: string },
  x: number,
  y: number,
  sheet: Sheet,
  grid: Grid,
): GroupMark {
  return {
    type: 'group',
    id,
    label: sheet.say.t(key),
    intent,
    marks: [
      rect(x + 0.5, y + 0.5, grid.end - 1, 34, { radius: 3, fill: 'ground', stroke: 'line', dash: [4, 3] }),
      text(x + 8, y + 21, sheet.say.t('ends.add'), { fill: 'primary' }),
    ],
  };
}

function supplierCard({ one, y, height }: Slotted<SupplierFigure>, sheet: Sheet, grid: Grid): GroupMark {
  const { say } = sheet;
  const on = sheet.selected === one.id && sheet.screen;
  const second = height > 40 ? y + Math.min(36, height - 8) : 0;
  const value = supplierValue(one, sheet);
  const codes = feedsWords(one, sheet);
  const feedsSelected = sheet.screen && sheet.activity !== null && one.feeds.includes(sheet.activity.id);
  const words = codes === '' ? '' : clip(codes, grid.end - 20 - widthOf(value, pen(sheet)) - 4, pen(sheet));
  const room = grid.end - 16;
  const faces = one.ours && height > 66 && !sheet.view.forCustomer ? fieldFaces(8, y + height - 23, room, sheet) : [];
  return {
    type: 'group',
    id: one.id,
    label: say.t('say.supplier', { name: one.name, value: value === '' ? '?' : value }),
    intent: { kind: 'supplier', id: one.id },
    marks: [
      rect(0.5, y + 0.5, grid.end - 1, height, {
        radius: 3,
        fill: 'ground',
        stroke: on ? 'primary' : one.ours ? 'ink2' : 'line',
        strokeWidth: on ? 2 : 1,
      }),
      ...cardName(one.name, 8, y, height, room, second === 0, sheet),
      ...(second > 0 && value !== '' ? [text(8, second, value, { fill: 'ink2' })] : []),
      ...(second > 0 && words !== ''
        ? [text(grid.end - 8, second, words, { anchor: 'end', ...(feedsSelected ? { weight: 600, fill: 'primary' } : { fill: 'ink3' }) })]
        : []),
      ...faces,
    ],
  };
}

const cardName = (name: string, x: number, y: number, height: number, room: number, alone: boolean, sheet: Sheet): Mark[] => {
  const all = wrap(name, room, pen(sheet, 12, 600));
  if (alone && all.length > 1 && height > 34)
    return lines(
      x,
      y + 15,
      all.slice(0, 2).map((line) => clip(line, room, pen(sheet, 12, 600))),
      15,
      { weight: 600, room },
    );
  return [text(x, y + (height > 40 ? 18 : Math.min(18, height / 2 + 4.5)), clip(name, room, pen(sheet, 12, 600)), { weight: 600, room })];
};

/** A supplier's money in the customer's scale, which may be far from ours: written with its own unit. */
function supplierValue({ value }: SupplierFigure, { figures, say, view }: Sheet): string {
  if (value === null || view.forCustomer) return '';
  const money = moneyFor([value], say.language, figures.currency);
  return say.language === 'en'
    ? money.full(value)
    : `${money.digits(value)} ${{ 'unit.yi': '亿', 'unit.wan': '万' }[money.unit.key as string] ?? ''}`.trim();
}

function feedsWords({ ours, feeds }: SupplierFigure, { figures, say, view }: Sheet): string {
  if (feeds.length === 0) return '';
  if (ours) return view.forCustomer ? '' : say.t('supplier.count', { count: feeds.length });
  const all = allActivities(figures);
  const codes = feeds.map((id) => all.find((one: ActivityFigure) => one.id === id)?.code ?? '');
  return say.t('supplier.feeds', { codes: codes.join(' ') });
}

/** Who stands in our field: we and the rivals of the map. */
function fieldFaces(x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const { say, figures, outlined } = sheet;
  const step = Math.min(34, (room - 17) / Math.max(1, figures.rivals.length));
  return [
    circle(x + 8.5, y + 8.5, 8.5, outlined ? { fill: 'ground', stroke: 'us', strokeWidth: 1.4 } : { fill: 'us' }),
    text(x + 8.5, y + 12.8, say.t('us.mark'), { anchor: 'middle', weight: 700, fill: outlined ? 'ink' : 'onFill' }),
    ...figures.rivals.flatMap((lane, i) =>
      badge(lane.slot, lane.slot === 3 ? say.t('others.mark') : lane.mark, x + (i + 1) * step, y, outlined),
    ),
  ];
}

function marketCard({ one, y, height }: Slotted<MarketFigure>, x: number, sheet: Sheet, grid: Grid): GroupMark {
  const { say } = sheet;
  const on = sheet.selected === one.id && sheet.screen;
  const share = percent(one.share, say);
  const shareWidth = widthOf(share, pen(sheet, 12, 600));
  const words = one.words === '' ? '' : one.words;
  const room = grid.end - 17;
  const fits = words !== '' && widthOf(words, pen(sheet)) <= room;
  const second: Mark[] = fits
    ? [rect(x + 8, y + 24, 2, 15, { fill: 'ink3' }), text(x + 15, y + 36, words, { fill: 'ink2', room })]
    : words === '' && !sheet.view.forCustomer
      ? [text(x + 8, y + 36, clip(say.t('market.unknown'), room, pen(sheet)), { fill: 'ink3' })]
      : [];
  return {
    type: 'group',
    id: one.id,
    label: `${say.t('say.market', { name: one.name, share })}${words === '' ? '' : ` · ${words}`}`,
    intent: { kind: 'market', id: one.id },
    marks: [
      rect(x + 0.5, y + 0.5, grid.end - 1, height, { radius: 3, fill: 'ground', stroke: on ? 'primary' : 'line', strokeWidth: on ? 2 : 1 }),
      ...(one.share === null ? [] : [rect(x + 1, y + height - 3, ((grid.end - 2) * one.share) / 100, 3.5, { fill: 'shade' })]),
      ...cardName(one.name, x + 8, y, height, grid.end - 20 - shareWidth, false, sheet),
      text(x + grid.end - 8, y + (height > 40 ? 18 : Math.min(18, height / 2 + 4.5)), share, { anchor: 'end', weight: 600 }),
      ...(height >= 42 ? second : []),
    ],
  };
}

/** Small places in the titles that add a card. */
export function addZones(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  if (rows.tight) return [];
  const { t } = sheet.say;
  const at = (id: string, key: 'say.addSupplier' | 'say.addMarket' | 'say.addActivity', kind: string, x: number): Mark[] => [
    text(x - 11, rows.head.y + 13, '+', { fill: 'primary', weight: 600, size: 13 }),
    zone(id, t(key), { kind }, x - 16, rows.head.y, 16, 18),
  ];
  return [
    ...at('plus:supplier', 'say.addSupplier', 'addSupplier', grid.end),
    ...at('plus:activity', 'say.addActivity', 'addActivity', grid.right),
    ...at('plus:market', 'say.addMarket', 'addMarket', grid.right + grid.gap + grid.end),
  ];
}
