import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf } from '../../../scene/wrap.ts';
import { say } from '../../assessment/questionnaire.ts';
import { trendEnds, trendMarks, type TrendScale } from '../../assessment/trend.ts';
import type { TopicFigure } from '../../assessment/types.ts';
import { oneDecimal } from '../../assessment/words.ts';
import { meanLabel, meanMarks } from './moves.ts';
import { pen, type Sheet } from './sheet.ts';

/** The same numbers as bars, last quarter as a dashed box, and at the right how each went. One scale for all rows, or slopes would lie. */
const HEAD = 52;
const BAR = 11;
const LEAST_TREND = 64;

export const barsHeight = (sheet: Sheet, row: number): number => HEAD + sheet.one.topics.length * row;

export function barsMarks(sheet: Sheet, box: Box): Mark[] {
  const { one, say: speech } = sheet;
  const { min, max } = one.questionnaire;
  const topics = sheet.view.order === 'value' ? one.topics.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0)) : one.topics;
  const row = Math.max(30, Math.min(46, (box.height - HEAD) / topics.length));
  const names = Math.max(...topics.map(({ topic }) => widthOf(say(topic.name, speech.language), pen(sheet, 13, 600)))) + 14;
  const nameRoom = Math.min(names, Math.max(96, box.width * 0.24));
  const figures = 84;
  const withTrend = one.previous !== null && box.width - nameRoom - figures - 100 >= LEAST_TREND + 34;
  const trend = withTrend ? Math.max(LEAST_TREND, Math.round((box.width - nameRoom - figures) * 0.36)) : 0;
  const track = { x: box.x + nameRoom, width: box.width - nameRoom - figures - (withTrend ? trend + 40 : 0) - 8 };
  const x = (value: number): number => track.x + ((value - min) / (max - min)) * track.width;
  const parts: Columns = {
    x,
    nameRoom,
    figures: track.x + track.width + 12,
    trend: withTrend ? { x: box.x + box.width - trend, width: trend - 6 } : null,
  };
  const scale = scaleOf(topics);
  const bottom = box.y + HEAD + topics.length * row;
  return [
    text(box.x, box.y + 14, clip(speech.t(withTrend ? 'bars.title' : 'bars.plain'), box.width, pen(sheet, 13, 600)), {
      size: 13,
      weight: 600,
    }),
    ...Array.from({ length: max - min + 1 }, (_, i) => min + i).flatMap((value) => [
      text(x(value), box.y + 44, String(value), { fill: 'ink3', anchor: 'middle' }),
      path(d('M', x(value), box.y + HEAD, 'V', bottom), { stroke: 'grid' }),
    ]),
    ...(parts.trend
      ? trendEnds(topics[0]?.trend ?? [], { x: parts.trend.x - 4, width: parts.trend.width + 10 }, box.y + 44, pen(sheet))
      : []),
    ...topics.flatMap((topic, i) => rowMarks(topic, { ...box, y: box.y + HEAD + i * row, height: row }, parts, scale, sheet)),
  ];
}

interface Columns {
  readonly x: (value: number) => number;
  readonly nameRoom: number;
  readonly figures: number;
  readonly trend: { readonly x: number; readonly width: number } | null;
}

function scaleOf(topics: readonly TopicFigure[]): TrendScale {
  const known = topics.flatMap(({ trend }) => trend.flatMap(({ mean }) => (mean === null ? [] : [mean])));
  return { min: Math.min(...known), max: Math.max(...known) };
}

function rowMarks(topic: TopicFigure, box: Box, { x, nameRoom, figures, trend }: Columns, scale: TrendScale, sheet: Sheet): Mark[] {
  const name = say(topic.topic.name, sheet.say.language);
  const on = sheet.selected === topic.topic.id;
  const middle = box.y + box.height / 2;
  const { mean, wasMean } = topic;
  const { min } = sheet.one.questionnaire;
  const lines = cap(balance(name, nameRoom - 8, pen(sheet, 13, 600)), 2, nameRoom - 8, pen(sheet, 13, 600));
  const first = topic.trend.find((point) => point.mean !== null)?.mean ?? null;
  return [
    rect(box.x - 6, box.y + 2, box.width + 10, box.height - 4, {
      id: topic.topic.id,
      label: meanLabel(topic, name, sheet),
      intent: { kind: 'habit', id: topic.topic.id },
      radius: 3,
      ...(on ? { fill: 'primarySoft' } : { fill: 'none' }),
    }),
    ...lines.map((line, i) =>
      text(box.x, middle + 4.6 + (i - (lines.length - 1) / 2) * 15, line, {
        size: 13,
        weight: 600,
        fill: on ? 'primary' : 'ink',
        room: nameRoom,
      }),
    ),
    ...(mean === null
      ? [text(figures, middle + 4.4, sheet.say.t(topic.items.length === 0 ? 'hidden' : 'say.unknown'), { fill: 'ink3' })]
      : [rect(x(min), middle - BAR / 2, x(mean) - x(min), BAR, { fill: 'us' })]),
    ...(wasMean === null
      ? []
      : [rect(x(min), middle - BAR / 2 - 3, x(wasMean) - x(min), BAR + 6, { stroke: 'ink2', strokeWidth: 1.2, dash: [4, 3] })]),
    ...(mean === null ? [] : meanMarks(topic, figures, middle + 4.4, sheet).marks),
    ...(trend && first !== null
      ? [
          text(trend.x - 8, middle + 4.4, oneDecimal(first, sheet.say), { fill: 'ink3', anchor: 'end' }),
          ...trendMarks(
            topic.trend.map((point) => ({ quarter: point.quarter, value: point.mean })),
            { x: trend.x, y: box.y + 8, width: trend.width, height: box.height - 16 },
            scale,
          ),
        ]
      : []),
    path(d('M', box.x, box.y + box.height, 'H', box.x + box.width), { stroke: 'line' }),
  ];
}
