import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { allActivities } from '../figures/figures.ts';
import { codesOf, rating, sayPain } from '../say.ts';
import { middleOf, thickness } from './chevrons.ts';
import type { Grid } from './grid.ts';
import { bold, lines, rect, text, zone } from '../../../scene/draw.ts';
import { promptOf } from './lanes.ts';
import { painLinesOf, type Row, type Rows } from './rows.ts';
import { pen, type Sheet } from './sheet.ts';

/** How the customer sees each activity: what it rates them, and what hurts in its own words. */
export function importanceMarks(grid: Grid, rows: Rows): Mark[] {
  if (rows.importance.height === 0) return [];
  const y = rows.importance.y + rows.importance.height / 2;
  return grid.columns.flatMap(({ activity, x, width, inner, innerWidth }) => {
    const { value, certainty } = activity.importance;
    const step = (innerWidth - 24) / 10;
    const pip = (i: number): Mark => {
      const on = value !== null && i < value;
      const fill = on ? ({ fill: certainty === 'stale' ? 'ink3' : 'ink2' } as const) : {};
      const stroke = on ? (certainty === 'stale' ? 'ink3' : 'ink2') : 'line';
      return rect(inner + 1 + i * step, y - 5, step - 1.6, 10, {
        ...fill,
        stroke,
        strokeWidth: 1,
        ...(value === null ? { dash: [2, 2] } : {}),
      });
    };
    return [...Array.from({ length: 10 }, (_, i) => pip(i)), text(x + width - 6, y + 4.6, rating(value), { ...bold, anchor: 'end' })];
  });
}

export function painMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const height = rows.tight ? 16 : 17;
  const y = rows.pains.y + 6;
  return grid.columns.flatMap(({ activity, inner, innerWidth }) => {
    const all = painLinesOf(activity, innerWidth, rows.tight, sheet);
    if (all.length > 0)
      return [
        rect(inner + 1, y, 2.5, all.length * height, { fill: 'ink2' }),
        ...lines(inner + 9, y + 13, all, height, { room: innerWidth - 8 }),
      ];
    if (sheet.view.forCustomer) return [];
    return unasked(inner + 9, y + 13, innerWidth - 8, sheet);
  });
}

function unasked(x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const none = clip(sheet.say.t('pain.none'), room, pen(sheet));
  const add = sheet.say.t('pain.add');
  return [
    text(x, y, none, { fill: 'ink3', room }),
    ...(sheet.screen && widthOf(add, pen(sheet)) <= room ? [text(x, y + 17, add, { fill: 'primary' })] : []),
  ];
}

/** Names of the rows at the left end. */
export function rowNames(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const { t } = sheet.say;
  const prompted = promptOf(sheet) === 'prompt.pain';
  return [
    ...rowName(rows.links, t('row.link'), '', sheet, grid),
    ...rowName(rows.importance, t('row.importance'), t('row.importance.sub'), sheet, grid),
    ...(sheet.view.forCustomer
      ? rowName(rows.pains, t('row.pain.theirs'), t('row.pain.theirs.sub'), sheet, grid)
      : rowName(rows.pains, t('row.pain'), t('row.pain.sub'), sheet, grid, prompted ? t('prompt.pain') : undefined)),
  ];
}

function rowName(row: Row, name: string, sub: string, sheet: Sheet, grid: Grid, prompt?: string): Mark[] {
  if (row.height === 0) return [];
  const middle = row.y + row.height / 2;
  const beside = widthOf(name, pen(sheet, 13, 600)) + 6;
  const second = prompt ?? sub;
  const fill = prompt ? ('primary' as const) : ('ink3' as const);
  if (row.height > 36 && second !== '') {
    const words = clip(second, grid.end - 2, pen(sheet));
    return [text(0, middle - 3, name, bold), text(0, middle + 14, words, { fill, room: grid.end })];
  }
  const fits = second !== '' && beside + widthOf(second, pen(sheet)) <= grid.end;
  return [text(0, middle + 4.5, name, bold), ...(fits ? [text(beside, middle + 4.5, second, { fill })] : [])];
}

/** How much of it is known, at the right end, and what is missing. */
export function coverageMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  if (sheet.view.forCustomer) return [];
  const { figures, say } = sheet;
  const x = grid.right + grid.gap;
  const { of, importance, quotes } = figures.coverage;
  const unheard = allActivities(figures).filter((one) => one.quotes.length === 0);
  const missing = say.t('missing', { codes: codesOf(unheard, say) });
  const room = grid.end;
  return [
    text(x, rows.importance.y + rows.importance.height / 2 + 4.5, say.t('known', { known: importance, of }), { fill: 'ink3', room }),
    text(x, rows.pains.y + 19, say.t('heard', { known: quotes, of }), { fill: 'ink3', room }),
    ...(rows.pains.height > 50 && unheard.length > 0
      ? [text(x, rows.pains.y + 36, clip(missing, room, pen(sheet)), { fill: 'ink3', room })]
      : []),
  ];
}

/** Places to edit: name, share, importance and words of each activity. */
export function editZones(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const { t } = sheet.say;
  return grid.columns.flatMap(({ activity, x, width }) => {
    const { id, name } = activity;
    const edge = middleOf(rows) + thickness(activity, rows) / 2;
    const at = (kind: 'name' | 'share' | 'importance' | 'pain', row: Row): Mark =>
      zone(
        `${kind}:${id}`,
        kind === 'pain' ? sayPain(activity, sheet.say) : t(`say.${kind}`, { name }),
        { kind, id },
        x + 2,
        row.y,
        width - 4,
        row.height,
      );
    const handle = zone(
      `handle:${id}`,
      t('say.handle', { name }),
      { kind: 'handle', id, perPercent: rows.scale },
      x + 4,
      edge - 4,
      width - 8,
      9,
    );
    return [at('name', rows.names), at('share', rows.strip), at('importance', rows.importance), at('pain', rows.pains), handle];
  });
}
