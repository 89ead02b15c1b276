import { daysBetween, shiftDay } from '../../../base/quarter.ts';
import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf } from '../../../scene/wrap.ts';
import { HEAD, placeOf, SPAN, type GridPlan } from './grid-plan.ts';
import { pen, type Sheet } from './sheet.ts';

/** Titles of the two halves, months, messages. */
export function headMarks(sheet: Sheet, plan: GridPlan): Mark[] {
  const { say, figures, width } = sheet;
  const { columns, foot: end } = plan;
  return [
    path(d('M', 0, 0.5, 'H', width), { stroke: 'line2' }),
    text(0, 18, say.t('grid.touch'), { size: 13, weight: 600 }),
    text(0, HEAD - 10, say.t('grid.person'), { fill: 'ink3' }),
    text(columns.agreed, HEAD - 10, say.t('grid.agreed'), { fill: 'ink3' }),
    ...monthsOf(figures.today).map((day) => {
      const x = placeOf(day, figures.today, columns);
      return path(d('M', x, HEAD - 22, 'V', end), { stroke: 'line' });
    }),
    ...monthsOf(figures.today).map((day) =>
      text(placeOf(day, figures.today, columns) + 4, HEAD - 10, say.format.month(day), { fill: 'ink3' }),
    ),
    path(d('M', columns.to, 22, 'V', end), { stroke: 'ink2' }),
    text(columns.to, 16, say.t('today'), { anchor: 'end', fill: 'ink2' }),
    ...messagesTitle(sheet, plan),
    ...messageHeads(sheet, plan),
    text(width, HEAD - 10, say.t('grid.told'), { anchor: 'end', fill: 'ink3' }),
    path(d('M', 0, HEAD - 0.5, 'H', width), { stroke: 'line2' }),
  ];
}

/** Firsts of the months within the strip, without the one too near to today. */
function monthsOf(today: string): readonly string[] {
  const first = shiftDay(today, -SPAN);
  return [1, 2, 3].flatMap((i) => {
    const month = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + i, 1)).toISOString().slice(0, 10);
    return daysBetween(month, today) >= 12 ? [month] : [];
  });
}

/** What the columns are, and how many stand before and after: a click goes there. */
function messagesTitle(sheet: Sheet, { columns, messages, before, after }: GridPlan): Mark[] {
  const { say, width } = sheet;
  const step = Math.max(1, messages.length - 1);
  const ways = [
    ...(before > 0 ? [{ words: `‹ ${before}`, label: 'grid.before' as const, count: before, to: Math.max(0, before - step) }] : []),
    ...(after > 0 ? [{ words: `${after} ›`, label: 'grid.after' as const, count: after, to: before + step }] : []),
  ];
  let x = width;
  const signs = ways.toReversed().flatMap(({ words, label, count, to }) => {
    const wide = widthOf(words, pen(sheet, 12, 600)) + 12;
    x -= wide;
    const target = rect(x, 4, wide, 20, {
      id: label,
      label: say.t(label, { count }),
      intent: { kind: 'pan', to },
      radius: 3,
      fill: 'panel',
      stroke: 'line2',
    });
    return [...(sheet.live ? [target] : []), text(x + wide / 2, 18, words, { anchor: 'middle', weight: 600, fill: 'ink2' })];
  });
  const room = x - columns.cells - 10;
  return [text(columns.cells + 4, 18, clip(say.t('grid.messages'), room, pen(sheet, 13, 600)), { size: 13, weight: 600 }), ...signs];
}

function messageHeads(sheet: Sheet, { columns: { cells, cell }, messages }: GridPlan): Mark[] {
  const { figures, say } = sheet;
  if (figures.messages.length === 0) return [text(cells + 4, HEAD - 10, clip(say.t('grid.none'), cell, pen(sheet)), { fill: 'ink2' })];
  return messages.flatMap(({ id, title }, i) => {
    const x = cells + cell * (i + 0.5);
    const words = cap(balance(title, cell - 4, pen(sheet)), 2, cell - 4, pen(sheet));
    const first = HEAD - 10 - (words.length - 1) * 14;
    return [
      rect(cells + cell * i, HEAD - 24, cell, 22, {
        id: `message-${id}`,
        label: title,
        intent: { kind: 'message', id },
        fill: 'ground',
        opacity: 0,
      }),
      ...words.map((line, k) => text(x, first + k * 14, line, { anchor: 'middle', fill: 'ink2', room: cell })),
    ];
  });
}
