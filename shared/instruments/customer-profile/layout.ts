import type { Box, Mark, Scene } from '../../scene/scene.ts';
import { cap, wrap } from '../../scene/wrap.ts';
import type { LayoutOptions } from '../contract.ts';
import type { Figures, NeedFigures, QuarterSales } from './figures.ts';
import { shortMoney } from './say.ts';

const LINE = 17;

/** Sales by quarter with the year before behind, and beside it what the customer needs in its own words. */
export function layout(f: Figures, options: LayoutOptions): Scene {
  const { width, height } = options.size;
  const { t, format } = options;
  const chart: Box = { x: 16, y: 44, width: width * 0.56, height: height - 44 - 40 };
  const list: Box = { x: chart.x + chart.width + 32, y: 44, width: width - chart.x - chart.width - 48, height: height - 44 - 24 };
  const name = f.customer?.name ?? t('title');
  return {
    width,
    height,
    title: f.sales.year === null ? t('draw.titleUnknown', { name }) : t('draw.title', { name, year: shortMoney(f.sales.year, format) }),
    marks: [
      heading(t('draw.sales', { unit: format.unit }), chart, options),
      ...sales(f.sales.quarters, chart, options),
      heading(t('draw.needs'), list, options),
      ...needs(f.needs, list, options),
    ],
  };
}

const heading = (text: string, { x, width }: Box, { measure }: LayoutOptions): Mark => ({
  type: 'text',
  x,
  y: 26,
  text: cap([text], 1, width, { measure, size: 13, weight: 600 })[0] ?? '',
  size: 13,
  weight: 600,
  fill: 'ink2',
});

function sales(quarters: readonly QuarterSales[], box: Box, options: LayoutOptions): Mark[] {
  if (quarters.length === 0) return [{ type: 'text', x: box.x, y: box.y + 24, text: options.t('draw.noSales'), size: 13, fill: 'ink3' }];
  const most = Math.max(1, ...quarters.flatMap((one) => [one.amount ?? 0, one.lastYear ?? 0]));
  const floor = box.y + box.height;
  const tall = box.height - 28;
  const slot = box.width / quarters.length;
  const up = (amount: number): number => (Math.max(0, amount) / most) * tall;
  return [
    ...quarters.flatMap((one, i) => quarterMarks(one, { x: box.x + i * slot, y: floor, width: slot, height: tall }, up, options)),
    { type: 'path', d: `M${box.x} ${floor}H${box.x + box.width}`, stroke: 'line', strokeWidth: 1 },
  ];
}

/** One quarter: this year solid, the year before as a dashed frame behind it; a quarter that still runs is hatched. */
function quarterMarks(one: QuarterSales, { x, y, width }: Box, up: (amount: number) => number, options: LayoutOptions): Mark[] {
  const { format, measure, t } = options;
  const bar = Math.min(44, width * 0.56);
  const left = x + (width - bar) / 2;
  const amount = one.amount ?? 0;
  const text = format.short(amount);
  const top = labelTop(up(amount), one.lastYear === null ? 0 : up(one.lastYear), measure(text, 13, 600) <= bar + 6);
  const quarter = format.language === 'en' ? `Q${one.quarter[5]}` : `${one.quarter[5]}季`;
  const spoken = {
    quarter: format.quarter(one.quarter),
    amount: format.money(amount),
    before: one.lastYear === null ? '' : format.money(one.lastYear),
  };
  return [
    ...(one.lastYear === null
      ? []
      : [
          {
            type: 'rect',
            x: left - 5,
            y: y - up(one.lastYear),
            width: bar + 10,
            height: up(one.lastYear),
            stroke: 'ink3',
            dash: [4, 3],
            strokeWidth: 1,
          } as const,
        ]),
    {
      type: 'rect',
      id: one.quarter,
      x: left,
      y: y - up(amount),
      width: bar,
      height: Math.max(up(amount), 0.5),
      fill: 'us',
      ...(one.running ? { pattern: 'hatch' as const } : {}),
      label: t(one.lastYear === null ? 'draw.barAlone' : 'draw.bar', spoken),
      intent: { kind: 'select', id: one.quarter },
    },
    ...(measure(text, 13, 600) <= width - 2
      ? [
          {
            type: 'text',
            x: x + width / 2,
            y: y - top - 8,
            text,
            size: 13,
            weight: 600,
            anchor: 'middle',
            fill: 'ink',
            halo: 'ground',
          } as const,
        ]
      : []),
    { type: 'text', x: x + width / 2, y: y + 16, text: quarter, size: 12, anchor: 'middle', fill: 'ink2' },
    ...(one.quarter[5] === '1' || x <= 17
      ? [{ type: 'text', x: x + width / 2, y: y + 32, text: one.quarter.slice(0, 4), size: 12, anchor: 'middle', fill: 'ink3' } as const]
      : []),
  ];
}

/** Height at which the number stands: on its bar, within last year's frame if it fits there, else above the frame. */
const labelTop = (bar: number, frame: number, fits: boolean): number => (bar >= frame || (fits && frame - bar > 24) ? bar : frame);

function needs(all: readonly NeedFigures[], box: Box, options: LayoutOptions): Mark[] {
  if (all.length === 0) return [{ type: 'text', x: box.x, y: box.y + 24, text: options.t('draw.noNeeds'), size: 13, fill: 'ink3' }];
  const marks: Mark[] = [];
  let y = box.y;
  let shown = 0;
  for (const one of all) {
    const card = needCard(one, box, y, options);
    const last = shown + 1 === all.length;
    if (y + card.height > box.y + box.height - (last ? 0 : 22)) break;
    marks.push(...card.marks);
    y += card.height + 8;
    shown += 1;
  }
  const rest = all.length - shown;
  return rest === 0
    ? marks
    : [...marks, { type: 'text', x: box.x + 12, y: y + 14, text: options.t('draw.more', { count: rest }), size: 12, fill: 'ink3' }];
}

function needCard(
  { need, told, stale }: NeedFigures,
  box: Box,
  y: number,
  options: LayoutOptions,
): { readonly marks: Mark[]; readonly height: number } {
  const { measure, t, format, selected } = options;
  const room = box.width - 24;
  const title = { measure, size: 13, weight: 600 };
  const plain = { measure, size: 13 };
  const names = cap(wrap(need.title || '…', room, title), 2, room, title);
  const words = need.words === '' ? [] : cap(wrap(need.words, room, plain), 3, room, plain);
  const source = [need.person, need.at === null ? '' : format.day(need.at), need.special ? t('draw.special') : '']
    .filter((one) => one !== '')
    .join(' · ');
  const meta = cap([need.words === '' ? t('draw.untold') : source], 1, room, { measure, size: 12 })[0] ?? '';
  const height = 16 + (names.length + words.length + 1) * LINE;
  const text = (line: string, i: number, weight: 400 | 600, fill: 'ink' | 'ink2'): Mark => ({
    type: 'text',
    x: box.x + 12,
    y: y + 20 + i * LINE,
    text: line,
    size: 13,
    weight,
    fill,
    room,
  });
  return {
    height,
    marks: [
      {
        type: 'rect',
        id: need.id,
        x: box.x,
        y,
        width: box.width,
        height,
        radius: 4,
        fill: told ? 'panel' : 'ground',
        stroke: selected === need.id ? 'primary' : told ? 'line' : 'attentionInk',
        strokeWidth: selected === need.id ? 2 : 1,
        ...(told && !stale ? {} : { dash: [4, 3] }),
        label: need.title || t('field.title'),
        intent: { kind: 'select', id: need.id },
      },
      ...names.map((line, i) => text(line, i, 600, 'ink')),
      ...words.map((line, i) => text(line, names.length + i, 400, 'ink2')),
      { type: 'text', x: box.x + 12, y: y + height - 10, text: meta, size: 12, fill: told ? 'ink3' : 'attentionInk' },
    ],
  };
}
