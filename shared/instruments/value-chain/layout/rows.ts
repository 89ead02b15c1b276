import { balance, cap, widestPart, wrap } from '../../../scene/wrap.ts';
import { allActivities } from '../figures/figures.ts';
import { shownQuote } from '../figures/activities.ts';
import type { ActivityFigure } from '../figures/types.ts';
import { chipHeight } from './chipSize.ts';
import type { Grid } from './grid.ts';
import { linksHeight } from './linkPlan.ts';
import { chipsIn, laneIds, pen, type Sheet } from './sheet.ts';

/** Where each row of the map stands. Heights are in pixels; `y` is the top of a row. */
export interface Row {
  readonly y: number;
  readonly height: number;
}
export interface Band extends Row {
  readonly activity: ActivityFigure;
  /** Thickness of the share bar on its upper edge; 0 = share unknown. */
  readonly bar: number;
}
export interface Rows {
  readonly tight: boolean;
  /** Support bands hold two lines of text. */
  readonly roomy: boolean;
  readonly head: Row;
  readonly bands: readonly Band[];
  readonly names: Row;
  readonly strip: Row;
  readonly links: Row;
  readonly importance: Row;
  readonly pains: Row;
  /** By lane id. Without rivals the lane `ask` asks for one. */
  readonly lanes: ReadonlyMap<string, Row>;
  readonly bottom: number;
  /** Pixels of thickness for one percent of cost. */
  readonly scale: number;
  /** The chain's own line, from which chevrons are as thick up as down. */
  readonly middle: number;
}

interface Mode {
  /** Height of a band without its bar, and of the strip at the largest share. */
  readonly band: number;
  readonly strip: number;
  readonly tight?: boolean;
}
const TIGHTEST: Mode = { band: 23, strip: 40, tight: true };
/** Height gives way in five steps: bands, strip, then one-line chips. */
const MODES: readonly Mode[] = [
  { band: 36, strip: 76 },
  { band: 35, strip: 60 },
  { band: 25, strip: 50 },
  { band: 24, strip: 28 },
  TIGHTEST,
];
const BAND_GAP = 3;
export const ASK = 'ask';
/** Chevrons leave a little air in the strip. */
const FILL = 0.94;

interface Heights {
  readonly mode: Mode;
  readonly head: number;
  readonly names: number;
  readonly links: number;
  readonly importance: number;
  readonly pains: number;
  readonly lanes: ReadonlyMap<string, number>;
}

const largestShare = (sheet: Sheet): number => Math.max(0, ...allActivities(sheet.figures).map((one) => one.share.value ?? 0));

/** Bars of all bands together, in strips. */
const barsPerStrip = (sheet: Sheet): number => {
  const most = largestShare(sheet);
  return most === 0 ? 0 : sheet.figures.support.reduce((sum, one) => sum + ((one.share.value ?? 0) / most) * FILL, 0);
};

function heightsIn(mode: Mode, sheet: Sheet, grid: Grid): Heights {
  const tight = mode.tight === true;
  const under = namesUnder(sheet, grid);
  const nameLines =
    Number(under) + Math.max(1, ...grid.columns.map(({ activity, innerWidth }) => nameLinesOf(activity, innerWidth, under, sheet).length));
  const painLines = Math.max(2, ...grid.columns.map(({ activity, innerWidth }) => painLinesOf(activity, innerWidth, tight, sheet).length));
  const { forCustomer } = sheet.view;
  return {
    mode,
    head: tight ? 4 : 20,
    names: nameLines * (tight ? 15 : 17) + (tight ? 5 : 9),
    links: forCustomer ? 0 : linksHeight(sheet, grid, tight),
    importance: forCustomer ? 0 : tight ? 22 : 26,
    pains: painLines * (tight ? 16 : 17) + (tight ? 9 : 12),
    lanes: new Map(forCustomer ? [] : laneHeights(sheet, grid, tight)),
  };
}

function laneHeights(sheet: Sheet, grid: Grid, tight: boolean): [string, number][] {
  const heights = laneIds(sheet).map((lane): [string, number] => {
    const stacks = grid.columns.map(({ activity, innerWidth }) => stackHeight(activity, lane, innerWidth, tight, sheet));
    return [lane, Math.max(22, ...stacks) + (tight ? 6 : 8)];
  });
  return sheet.screen && sheet.figures.rivals.length === 0 ? [...heights, [ASK, 30]] : heights;
}

function stackHeight(activity: ActivityFigure, lane: string, width: number, tight: boolean, sheet: Sheet): number {
  return chipsIn(activity, lane).reduce((sum, chip) => sum + chipHeight(chip, width, tight, sheet) + 3, -3);
}

const CODE = 22;
/** Names stand beside their codes, or under them where a word would have to be cut. */
export const namesUnder = (sheet: Sheet, grid: Grid): boolean =>
  grid.columns.some(({ activity, innerWidth }) => widestPart(activity.name, pen(sheet, 13, 600)) > innerWidth - CODE);

/** Lines of an activity's name; it never gives way. */
export const nameLinesOf = (activity: ActivityFigure, innerWidth: number, under: boolean, sheet: Sheet): string[] =>
  balance(activity.name, under ? innerWidth : innerWidth - CODE, pen(sheet, 13, 600));

/** The customer's words on the map: balanced lines, cut after the fourth (third in a tight window). */
export function painLinesOf(activity: ActivityFigure, innerWidth: number, tight: boolean, sheet: Sheet): string[] {
  const quote = shownQuote(activity);
  if (!quote) return [];
  const most = sheet.view.form === 'print' ? 7 : tight ? 3 : 4;
  const lines = balance(quote.words, innerWidth - 9, pen(sheet));
  return lines.length <= most ? lines : cap(wrap(quote.words, innerWidth - 9, pen(sheet)), most, innerWidth - 9, pen(sheet));
}

/** Chevrons thinner than this carry their number above. */
export const INSIDE = 17;
/** Room of a number above its chevron. */
const ABOVE = 17;

/** From the top of the strip to the chain's line: half the strip, or more where a number stands over a thin chevron. */
function upperHalf(sheet: Sheet, strip: number): number {
  const most = largestShare(sheet);
  const thin = sheet.figures.primary
    .filter(({ share }) => share.value !== null && most > 0)
    .map(({ share }) => (((share.value ?? 0) * strip) / most) * FILL)
    .filter((height) => height < INSIDE);
  return Math.max(strip / 2 - 2, ...thin.map((height) => height / 2 + ABOVE));
}
const chainHeight = (sheet: Sheet, strip: number): number => upperHalf(sheet, strip) + strip / 2 + 2;

const fixedHeight = (sheet: Sheet, h: Heights): number =>
  h.head + sheet.figures.support.length * (h.mode.band + BAND_GAP) + 4 + h.names + h.links + h.importance + h.pains + sum(h.lanes.values());
const sum = (all: Iterable<number>): number => [...all].reduce((a, b) => a + b, 0);

/**
 * Rows between `top` and `bottom`; where even the tightest step does not fit, the map grows beyond `bottom`. On paper height is free,
 * so nothing gives way there.
 */
export function rowsOf(sheet: Sheet, grid: Grid, top: number, bottom: number): Rows {
  const room = bottom - top;
  const perStrip = 1 + barsPerStrip(sheet);
  const needs = ({ mode, ...h }: Heights): number =>
    fixedHeight(sheet, { mode, ...h }) + chainHeight(sheet, mode.strip) + mode.strip * (perStrip - 1);
  const all = MODES.map((mode) => heightsIn(mode, sheet, grid));
  const fitting = sheet.view.form === 'print' ? all[1] : all.find((h) => needs(h) <= room);
  const chosen = fitting ?? heightsIn(TIGHTEST, sheet, grid);
  return placed(sheet, chosen, top, Math.max(0, room - needs(chosen)), perStrip);
}

/** Spare height goes to the strip first, then to the lanes. */
function placed(sheet: Sheet, h: Heights, top: number, spare: number, perStrip: number): Rows {
  const most = largestShare(sheet);
  const forStrip = most === 0 ? 0 : Math.min(spare * 0.6, 70 * perStrip) / perStrip;
  const strip = h.mode.strip + forStrip;
  const rest = Math.min(spare - forStrip * perStrip, 190);
  const share = rest / (6.5 + h.lanes.size);
  const scale = most === 0 ? 0 : strip / most;
  const grow = (height: number, by: number): number => (height === 0 ? 0 : height + by);
  let y = top;
  const row = (height: number): Row => {
    const at = { y, height };
    y += height;
    return at;
  };
  const head = row(h.head);
  const bands = sheet.figures.support.map((activity): Band => {
    const bar = activity.share.value === null ? 0 : Math.max(1, activity.share.value * scale * FILL);
    const at = row(h.mode.band + bar);
    y += BAND_GAP;
    return { ...at, activity, bar };
  });
  y += 4;
  const names = row(grow(h.names, share / 2));
  const chain = row(chainHeight(sheet, strip));
  const links = row(grow(h.links, share));
  const importance = row(grow(h.importance, share));
  const pains = row(grow(h.pains, share));
  const lanes = new Map([...h.lanes].map(([id, height]) => [id, row(grow(height, id === 'us' ? share * 2 : share))]));
  return {
    tight: h.mode.tight === true,
    roomy: h.mode.band >= 34,
    head,
    bands,
    names,
    strip: chain,
    links,
    importance,
    pains,
    lanes,
    bottom: y,
    scale: scale * FILL,
    middle: chain.y + upperHalf(sheet, strip),
  };
}
