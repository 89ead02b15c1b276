import type { Mark } from '../../scene/scene.ts';
import type { Board, Card } from './board.ts';
import type { Triple } from './triple.ts';
import type { OfferFigures } from './types.ts';

const BAR = 14;

/** Net gain of each offer beside its card: bar to the middle case, line from low to high, number at the end; the total at the foot. */
export function benefitColumn(board: Board, offers: readonly Card<OfferFigures>[]): Mark[] {
  const { f, columns, options, money, bottom } = board;
  const column = columns[2];
  const known = offers.filter((card) => card.item.net.mid !== null);
  if (offers.length === 0) return [];
  const label = Math.max(0, ...known.map((card) => options.measure(money.show(card.item.net.mid), 13, 600)));
  const scale = scaleOf(
    known.map((card) => card.item.net),
    column.x,
    column.width - label - 8,
  );
  return [
    ...(known.length > 0
      ? [{ type: 'path', d: `M${scale(0)} ${board.top - 6}V${bottom - 6}`, stroke: 'line', strokeWidth: 1 } as const]
      : []),
    ...offers.flatMap((card) => bar(board, card, scale)),
    ...(f.total.net.mid === null ? [] : total(board)),
  ];
}

function scaleOf(all: readonly Triple[], x: number, width: number): (amount: number) => number {
  const values = [0, ...all.flatMap(({ low, mid, high }) => [low, mid, high].filter((one) => one !== null))];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const span = max - min || 1;
  return (amount) => x + ((amount - min) / span) * width;
}

function bar({ options, money, columns }: Board, { item, y, height }: Card<OfferFigures>, scale: (amount: number) => number): Mark[] {
  const middle = y + height / 2;
  const { low, mid, high } = item.net;
  if (mid === null) return [{ type: 'text', x: columns[2].x + 6, y: middle + 4, text: options.t('draw.unknown'), size: 12, fill: 'ink3' }];
  const [zero, end] = [scale(0), scale(mid)];
  const right = Math.max(zero, end, high === null ? end : scale(high));
  return [
    {
      type: 'rect',
      x: Math.min(zero, end),
      y: middle - BAR / 2,
      width: Math.max(1, Math.abs(end - zero)),
      height: BAR,
      fill: mid < 0 ? 'bad' : 'us',
      ...(item.lines.some((line) => line.known && line.gain.kind === 'benefit' && !line.gain.agreed) ? { pattern: 'hatch' as const } : {}),
    },
    ...(low === null || high === null
      ? []
      : [
          {
            type: 'path',
            d: `M${scale(low)} ${middle}H${scale(high)}M${scale(low)} ${middle - 4}V${middle + 4}M${scale(high)} ${middle - 4}V${middle + 4}`,
            stroke: 'ink',
            strokeWidth: 1.5,
          } as const,
        ]),
    { type: 'text', x: right + 6, y: middle + 5, text: money.show(mid), size: 13, weight: 600, fill: 'ink' },
  ];
}

function total({ f, options, money, columns, bottom }: Board): Mark[] {
  const { low, mid, high } = f.total.net;
  const range = low === null || high === null ? '' : options.t('draw.range', { low: money.show(low), high: money.show(high) });
  const main = `${options.t('draw.total')} ${money.full(mid as number)}`;
  const right = columns[2].x + columns[2].width;
  const width = options.measure(main, 14, 700);
  return [
    { type: 'path', d: `M${columns[1].x} ${bottom + 4}H${right}`, stroke: 'line', strokeWidth: 1 },
    { type: 'text', x: right, y: bottom + 24, text: main, size: 14, weight: 700, anchor: 'end', fill: 'ink' },
    ...(range === ''
      ? []
      : [{ type: 'text', x: right - width - 12, y: bottom + 24, text: range, size: 12, anchor: 'end', fill: 'ink3' } as const]),
  ];
}
