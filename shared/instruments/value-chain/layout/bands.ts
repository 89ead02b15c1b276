import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, widthOf, wrap } from '../../../scene/wrap.ts';
import { shownQuote } from '../figures/activities.ts';
import type { ActivityFigure, ChipFigure } from '../figures/types.ts';
import { percent, rating, sayActivity, sayPain } from '../say.ts';
import { bandChip } from './chips.ts';
import { lineWidth } from './chipSize.ts';
import type { Grid } from './grid.ts';
import { bold, d, lines, path, rect, text, zone } from '../../../scene/draw.ts';
import type { Band, Rows } from './rows.ts';
import { pen, type Sheet } from './sheet.ts';

const CODE_ROOM = 33;
const GAP = 6;

/** Support activities across the chain: a bar of the chain's own scale on the upper edge, name and facts, the customer's words, chips. */
export function bandMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const facts = rows.bands.map(({ activity }) => factsWidth(activity, rows.roomy, sheet));
  const quotesAt = grid.left + CODE_ROOM + Math.min(Math.max(0, ...facts), grid.width * 0.4) + 16;
  return rows.bands.flatMap((band) => [
    ...ground(band, sheet, grid),
    ...heading(band, quotesAt, sheet, grid, rows),
    ...content(band, quotesAt, sheet, grid, rows),
  ]);
}

function ground({ activity, y, height, bar }: Band, sheet: Sheet, grid: Grid): Mark[] {
  const on = sheet.screen && sheet.activity?.id === activity.id;
  const slope = bar * 0.9;
  return [
    rect(grid.left, y, grid.width, height, {
      id: activity.id,
      label: sayActivity(activity, sheet.say),
      intent: { kind: 'activity', id: activity.id },
      radius: 3,
      fill: on ? 'primarySoft' : 'panel',
      stroke: on ? 'primary' : 'line2',
    }),
    path(d('M', grid.left, y, 'h', grid.width - slope, 'l', slope, bar, 'h', -grid.width, 'Z'), { fill: 'shade' }),
  ];
}

const factsOf = (activity: ActivityFigure, roomy: boolean, { say }: Sheet): string =>
  say.t(roomy && !sayNothing(activity) ? 'band.facts' : 'band.factsShort', {
    share: percent(activity.share.value, say),
    importance: rating(activity.importance.value),
  });
const sayNothing = (activity: ActivityFigure): boolean => activity.name === '';

/** For the customer's eyes only the share is said. */
const factsFor = (activity: ActivityFigure, roomy: boolean, sheet: Sheet): string =>
  sheet.view.forCustomer ? sheet.say.t('cost', { share: percent(activity.share.value, sheet.say) }) : factsOf(activity, roomy, sheet);

const factsWidth = (activity: ActivityFigure, roomy: boolean, sheet: Sheet): number => {
  const name = widthOf(activity.name, pen(sheet, roomy ? 13 : 12, 600));
  const facts = widthOf(factsFor(activity, roomy, sheet), pen(sheet));
  return roomy ? Math.max(name, facts) : name + 8 + facts;
};

const middle = ({ y, height, bar }: Band): number => y + (height + bar) / 2;

function heading(band: Band, quotesAt: number, sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const { activity } = band;
  const [m, x] = [middle(band), grid.left + CODE_ROOM];
  const on = sheet.screen && sheet.activity?.id === activity.id;
  const room = quotesAt - 10 - x;
  const name = wrap(activity.name, room, pen(sheet, rows.roomy ? 13 : 12, 600));
  const facts = factsFor(activity, rows.roomy, sheet);
  const code = [
    rect(grid.left + 7, m - (rows.roomy ? 15 : 8.5), 20, 17, { radius: 3, fill: on ? 'primary' : 'ink2' }),
    text(grid.left + 17, m + (rows.roomy ? -2.2 : 4.3), activity.code, { anchor: 'middle', weight: 600, fill: 'ground' }),
  ];
  if (name.length > 1) return [...code, ...lines(x, m - 3, cap(name, 2, room, pen(sheet, 12, 600)), 15, { weight: 600, room })];
  if (rows.roomy) return [...code, text(x, m - 3, activity.name, { ...bold, room }), text(x, m + 13, facts, { fill: 'ink2', room })];
  const factsAt = x + widthOf(activity.name, pen(sheet, 12, 600)) + 8;
  const fits = factsAt + widthOf(facts, pen(sheet)) <= quotesAt - 6;
  return [...code, text(x, m + 5, activity.name, { weight: 600, room }), ...(fits ? [text(factsAt, m + 5, facts, { fill: 'ink2' })] : [])];
}

/** Chips stand at the right end; the customer's words come before our names, so names give way first. */
function content(band: Band, quotesAt: number, sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const most = rows.roomy ? 2 : 1;
  const chips = sheet.view.forCustomer ? [] : band.activity.chips;
  const named = chipsFrom(chips, true, quotesAt, sheet, grid);
  const words = quoteLines(band.activity, named.left - quotesAt - 22, sheet);
  const plain = words.length <= most && named.hidden === 0 ? named : chipsFrom(chips, false, quotesAt, sheet, grid);
  const room = plain.left - quotesAt - 22 - (plain.hidden > 0 ? 24 : 0);
  return [
    ...quote(band, quotesAt, room, most, sheet),
    ...(sheet.screen ? [nameZone(band, quotesAt, sheet, grid), painZone(band, quotesAt, plain.left - quotesAt - 8, sheet)] : []),
    ...plain.chips.map(({ chip, x }) => bandChip(chip, x, middle(band) - 11, plain.named, sheet)),
    ...(plain.hidden > 0
      ? [
          text(plain.left - 4, middle(band) + 4.5, sheet.say.t('band.more', { count: plain.hidden }), {
            anchor: 'end',
            fill: 'ink2',
            weight: 600,
          }),
        ]
      : []),
  ];
}

interface BandChips {
  readonly chips: readonly { readonly chip: ChipFigure; readonly x: number }[];
  readonly left: number;
  readonly hidden: number;
  readonly named: boolean;
}
/** Chips from the right end inwards, as many as leave the customer's words some room. */
function chipsFrom(chips: readonly ChipFigure[], named: boolean, quotesAt: number, sheet: Sheet, grid: Grid): BandChips {
  const right = grid.right - 8;
  const free = right - quotesAt - 60;
  const widths = chips.map((chip) => lineWidth(chip, named, sheet));
  let used = 0;
  let fitting = 0;
  for (const width of widths) {
    if (used + width > free) break;
    used += width + GAP;
    fitting += 1;
  }
  let x = right - Math.max(0, used - GAP);
  const shown = chips.slice(0, fitting).map((chip, i) => {
    const at = { chip, x };
    x += (widths[i] as number) + GAP;
    return at;
  });
  const hidden = chips.length - fitting;
  return { chips: shown, left: right - Math.max(0, used - GAP), hidden, named };
}

const quoteLines = (activity: ActivityFigure, room: number, sheet: Sheet): string[] => {
  const words = shownQuote(activity)?.words;
  return words === undefined ? [] : balance(words, Math.max(12, room), pen(sheet));
};

function quote(band: Band, x: number, room: number, most: number, sheet: Sheet): Mark[] {
  const m = middle(band);
  if (room < 12) return [];
  const all = quoteLines(band.activity, room, sheet);
  if (all.length === 0) {
    const words = sheet.say.t('band.asked');
    return sheet.view.forCustomer || widthOf(words, pen(sheet)) > room ? [] : [text(x, m + 5, words, { fill: 'ink3' })];
  }
  const shown = all.length <= most ? all : cap(wrap(shownQuote(band.activity)?.words ?? '', room, pen(sheet)), most, room, pen(sheet));
  const height = shown.length * 16;
  return [rect(x, m - height / 2, 2.5, height, { fill: 'ink2' }), ...lines(x + 8, m - height / 2 + 12.3, shown, 16, { room })];
}

const nameZone = ({ activity, y, height, bar }: Band, quotesAt: number, { say }: Sheet, grid: Grid): Mark =>
  zone(
    `name:${activity.id}`,
    say.t('say.name', { name: activity.name }),
    { kind: 'name', id: activity.id },
    grid.left + 4,
    y + bar,
    quotesAt - grid.left - 10,
    height - bar,
  );
const painZone = ({ activity, y, height, bar }: Band, x: number, width: number, { say }: Sheet): Mark =>
  zone(`pain:${activity.id}`, sayPain(activity, say), { kind: 'pain', id: activity.id }, x, y + bar, width, height - bar);
