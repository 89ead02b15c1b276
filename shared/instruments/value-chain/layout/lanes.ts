import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf, wrap } from '../../../scene/wrap.ts';
import type { RivalLane } from '../figures/types.ts';
import { partOf } from '../figures/totals.ts';
import { US, type OfferStatus } from '../model.ts';
import { laneName, unitOf } from '../say.ts';
import { laneChip } from './chips.ts';
import { chipHeight } from './chipSize.ts';
import type { Column, Grid } from './grid.ts';
import { bold, d, lines, path, rect, text, zone } from '../../../scene/draw.ts';
import { badge, ball } from '../../signs.ts';
import { ASK, type Row, type Rows } from './rows.ts';
import { chipsIn, laneIds, pen, type Sheet } from './sheet.ts';

/** Hairlines above the lanes. */
export const laneRules = (sheet: Sheet, rows: Rows): Mark[] =>
  [...(rows.links.height > 0 ? [rows.links] : []), ...rows.lanes.values()].map(({ y }) =>
    path(d('M', 0, y + 0.5, 'H', sheet.width), { stroke: 'line2' }),
  );

/** Chips of everyone, stacked in the cell of their activity. */
export const chipMarks = (sheet: Sheet, grid: Grid, rows: Rows): Mark[] =>
  laneIds(sheet).flatMap((lane) => {
    const row = rows.lanes.get(lane);
    if (!row) return [];
    return grid.columns.flatMap(({ activity, inner, innerWidth }) => {
      let y = row.y + 5;
      return chipsIn(activity, lane).map((chip) => {
        const mark = laneChip(chip, inner, y, innerWidth, rows.tight, sheet);
        y += chipHeight(chip, innerWidth, rows.tight, sheet) + 3;
        return mark;
      });
    });
  });

/** An empty cell shows nothing until one points at it; its name says what would be added. */
export const cellZones = (sheet: Sheet, grid: Grid, rows: Rows): Mark[] =>
  [...rows.lanes].flatMap(([lane, row]) =>
    grid.columns.map(({ activity, x, width }) =>
      zone(
        `cell:${activity.id}:${lane}`,
        sheet.say.t('say.cell', { activity: activity.name, who: laneTitle(lane, sheet) }),
        { kind: 'cell', activity: activity.id, who: lane },
        x + 2,
        row.y + 1,
        width - 4,
        row.height - 2,
      ),
    ),
  );

const laneTitle = (lane: string, { figures, say }: Sheet): string => {
  if (lane === US) return say.t('row.us');
  const found = figures.rivals.find((one) => one.id === lane);
  return found ? laneName(found, say) : say.t('row.rivals');
};

/** Names at the left end, with the day of the latest fact. */
export function laneNames(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  return [...rows.lanes].flatMap(([lane, row]) => {
    if (lane === US) return ourName(row, sheet, grid, rows);
    const found = sheet.figures.rivals.find((one) => one.id === lane);
    return found ? rivalName(found, row, sheet, grid) : lane === ASK ? askName(row, sheet, grid) : [];
  });
}

const latest = (day: string, { say }: Sheet): string => (day === '' ? '' : say.t('row.latest', { day: say.format.shortDay(day) }));

function ourName(row: Row, sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const { figures, say } = sheet;
  const us = say.t('row.us');
  const at = widthOf(us, pen(sheet, 13, 600)) + 6;
  const prompt = promptOf(sheet) === 'prompt.us' ? [clip(say.t('prompt.us'), grid.end, pen(sheet))] : [];
  const day = latest(figures.latestOfUs, sheet);
  return [
    text(0, row.y + 20, us, { ...bold }),
    text(at, row.y + 20, clip(figures.company, grid.end - at, pen(sheet)), { fill: 'ink3', room: grid.end - at }),
    ...(prompt.length > 0 && row.height > 40
      ? lines(0, row.y + 38, prompt, 16, { fill: 'primary', room: grid.end })
      : rows.tight || row.height < 44
        ? []
        : [text(0, row.y + 38, day, { fill: 'ink3' })]),
  ];
}

function rivalName(lane: RivalLane, row: Row, sheet: Sheet, grid: Grid): Mark[] {
  const tall = row.height > 40;
  const y = row.y + 5;
  const room = grid.end - 23;
  const name = laneName(lane, sheet.say);
  const all = wrap(name, room, pen(sheet, 13, 600));
  const two = tall && all.length > 1;
  const first = two ? (all[0] ?? '') : clip(name, room, pen(sheet, 13, 600));
  const prompted = promptOf(sheet) === 'prompt.rivals' && sheet.figures.rivals[0] === lane;
  const below = prompted ? sheet.say.t('prompt.rivals') : latest(lane.latest, sheet);
  const fitting = widthOf(below, pen(sheet)) <= room ? below : '';
  const second = two ? clip(all.slice(1).join(sheet.say.language === 'en' ? ' ' : ''), room, pen(sheet, 13, 600)) : fitting;
  const letter = lane.slot === 3 ? sheet.say.t('others.mark') : lane.mark;
  return [
    ...badge(lane.slot, letter, 0, y + 2, sheet.outlined),
    text(23, y + 15, first, { ...bold, room }),
    ...(tall ? [text(23, y + 32, second, two ? { ...bold, room } : { fill: prompted ? 'primary' : 'ink3', room })] : []),
  ];
}

/** Which of the first three questions is still open: where does it hurt → what do we supply → who else supplies. */
export function promptOf({
  screen,
  figures,
}: Pick<Sheet, 'screen' | 'figures'>): 'prompt.pain' | 'prompt.us' | 'prompt.rivals' | 'prompt.rival' | null {
  if (!screen) return null;
  if (figures.coverage.quotes === 0) return 'prompt.pain';
  const ours = figures.inPlay.total - figures.inPlay.rivals > 0 || figures.latestOfUs !== '';
  if (!ours) return 'prompt.us';
  if (figures.rivals.every((lane) => lane.chips === 0)) return figures.knowsRivals ? 'prompt.rivals' : 'prompt.rival';
  return null;
}

/** The row that the open question is about is tinted. */
export function promptGround(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const prompt = promptOf(sheet);
  const row = prompt === 'prompt.pain' ? rows.pains : prompt === 'prompt.us' ? rows.lanes.get(US) : undefined;
  return row ? [rect(grid.left, row.y + 1, grid.width, row.height - 2, { radius: 4, fill: 'primarySoft' })] : [];
}

/** No rival is known to the workspace yet: the lane asks for one. */
function askName(row: Row, sheet: Sheet, grid: Grid): Mark[] {
  const words = sheet.say.t(promptOf(sheet) === 'prompt.rival' ? 'prompt.rival' : 'ask.rival');
  const room = grid.end + 160;
  return [
    rect(0, row.y + 3, widthOf(words, pen(sheet)) + 16, 22, { radius: 3, fill: 'primarySoft' }),
    text(8, row.y + 18, clip(words, room, pen(sheet)), { fill: 'primary' }),
    zone('ask:rival', sheet.say.t('say.addRival'), { kind: 'addRival' }, 0, row.y + 2, grid.end, row.height - 4),
  ];
}

/** Sums at the right end: they tie to the value bar. */
export function laneSums(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const left = grid.right + grid.gap;
  const right = left + grid.end;
  return [...rows.lanes].flatMap(([lane, row]) => {
    if (lane === US) return ourSums(row, left, right, sheet);
    const found = sheet.figures.rivals.find((one) => one.id === lane);
    return found ? rivalSums(found, row, left, right, sheet) : [];
  });
}

const STATUSES: readonly OfferStatus[] = ['delivered', 'proposed', 'possible'];

/** A word before an amount; the amount never gives way to it. */
const besideAmount = (words: string, amount: string, left: number, right: number, y: number, sheet: Sheet): Mark[] =>
  left + 18 + widthOf(words, pen(sheet)) + 4 + widthOf(amount, pen(sheet, 13, 600)) > right
    ? []
    : [text(left + 18, y, words, { fill: 'ink2' })];

function ourSums(row: Row, left: number, right: number, sheet: Sheet): Mark[] {
  const { figures, say, money } = sheet;
  const roomy = row.height > 76;
  const step = roomy ? 18 : 15;
  const most = roomy ? 3 : Math.min(3, Math.floor((row.height - 2) / step));
  const title = say.t('total', { unit: unitOf(money, say) });
  const top = row.y + (roomy ? 36 : 11);
  return [
    ...(roomy ? [text(left, row.y + 20, clip(title, right - left, pen(sheet)), { fill: 'ink3' })] : []),
    ...STATUSES.slice(0, most).flatMap((status, i) => [
      ...ball(status, left + 6, top + i * step, 'us'),
      ...besideAmount(say.t(`status.${status}`), money.digits(figures.inPlay[status]), left, right, top + 4.3 + i * step, sheet),
      text(right, top + 4.3 + i * step, money.digits(figures.inPlay[status]), { ...bold, anchor: 'end' }),
    ]),
  ];
}

function rivalSums(lane: RivalLane, row: Row, left: number, right: number, sheet: Sheet): Mark[] {
  const { figures, say, money } = sheet;
  if (lane.chips === 0) return [];
  const y = row.y + 20;
  if (lane.total === 0) return [text(right, y, '—', { ...bold, anchor: 'end' })];
  const share = say.t('share.of', { share: say.format.percent(partOf(lane.total, figures.inPlay.total)) });
  return [
    ...(figures.inPlay.total === 0 ? [] : besideAmount(share, money.digits(lane.total), left, right, y, sheet)),
    text(right, y, money.digits(lane.total), { ...bold, anchor: 'end' }),
    ...(lane.inSupport > 0 && row.height > 40
      ? [text(right, y + 17, say.t('of.support', { value: money.digits(lane.inSupport) }), { fill: 'ink3', anchor: 'end' })]
      : []),
  ];
}

/** 无人供应 over a hatched column. */
export const unservedLabels = (sheet: Sheet, grid: Grid, rows: Rows): Mark[] =>
  unservedSpots(grid, rows).flatMap(({ middle, innerWidth, y }) => {
    const words = sheet.say.t('unserved');
    const width = Math.min(innerWidth, widthOf(words, pen(sheet, 12, 600)) + 12);
    return [
      rect(middle - width / 2, y - 10, width, 20, { radius: 2, fill: 'ink' }),
      text(middle, y + 4.3, words, { anchor: 'middle', weight: 600, fill: 'ground', room: innerWidth }),
    ];
  });

/** Under it, where we have nothing there: what could we offer? */
export const unservedOffers = (sheet: Sheet, grid: Grid, rows: Rows): Mark[] =>
  unservedSpots(grid, rows).flatMap(({ activity, middle, innerWidth, y }) => {
    const offer = sheet.say.t('unserved.add');
    const width = widthOf(offer, pen(sheet)) + 8;
    if (chipsIn(activity, US).length > 0 || width > innerWidth || y + 38 >= rows.bottom) return [];
    return [
      {
        type: 'group',
        id: `offer:${activity.id}`,
        label: sheet.say.t('say.cell', { activity: activity.name, who: sheet.say.t('row.us') }),
        intent: { kind: 'cell', activity: activity.id, who: US },
        marks: [
          rect(middle - width / 2, y + 15, width, 20, { fill: 'ground' }),
          text(middle, y + 29, offer, { anchor: 'middle', fill: 'primary' }),
        ],
      },
    ];
  });

function unservedSpots(grid: Grid, rows: Rows): (Column & { readonly y: number })[] {
  const us = rows.lanes.get(US);
  if (!us) return [];
  const first = [...rows.lanes].find(([lane]) => lane !== US)?.[1];
  const y = first ? first.y + first.height / 2 : us.y + us.height - 14;
  return grid.columns.filter(({ activity }) => activity.served === 'unserved').map((column) => ({ ...column, y }));
}
