import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { indexText } from '../say.ts';
import type { Moment } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';
import { widthOf } from '../../../scene/wrap.ts';

const HEAD = 26;
/** Where we want all three to be. */
const TARGET = 80;
const ROOM = 118;
/** Names at the end stand at least so far apart. */
const APART = 18;

interface Line {
  readonly key: 'touch' | 'message' | 'need';
  readonly role: Role;
  readonly ink: Role;
  readonly dash: readonly number[];
}
const LINES: readonly Line[] = [
  { key: 'touch', role: 'us', ink: 'usInk', dash: [] },
  { key: 'message', role: 'ink', ink: 'ink', dash: [6, 3] },
  { key: 'need', role: 'ink3', ink: 'ink2', dash: [2, 3] },
];

/** The three indices over the quarters: they differ by mark and dash as well as by colour. */
export function lineMarks(sheet: Sheet, width: number, height: number): Mark[] {
  const { figures, say } = sheet;
  const { history } = figures;
  const plot = { x: 30, width: width - 30 - ROOM, top: HEAD + 12, height: height - HEAD - 12 - 24 };
  const at = (i: number): number => plot.x + 10 + (i * (plot.width - 20)) / (history.length - 1);
  const y = (value: number): number => plot.top + plot.height * (1 - value / 100);
  return [
    text(0, 14, say.t('indices'), { size: 13, weight: 600 }),
    text(widthOf(say.t('indices'), pen(sheet, 13, 600)) + 8, 14, '0–100', { fill: 'ink3' }),
    ...[0, 50, 100].flatMap((value) => [
      path(d('M', plot.x, y(value), 'h', plot.width), { stroke: 'line' }),
      text(plot.x - 6, y(value) + 4, String(value), { anchor: 'end', fill: 'ink3' }),
    ]),
    path(d('M', plot.x, y(TARGET), 'h', plot.width), { stroke: 'ink3', dash: [2, 3] }),
    text(plot.x + 4, y(TARGET) - 4, say.t('target', { value: TARGET }), { fill: 'ink3' }),
    ...history.flatMap(({ quarter }, i) =>
      i % 2 === 1
        ? [
            text(at(i), height - 6, `${quarter.slice(2, 4)}${quarter.slice(4)}`, {
              anchor: 'middle',
              weight: i === history.length - 1 ? 600 : 400,
              fill: 'ink2',
            }),
          ]
        : [],
    ),
    ...LINES.flatMap((line) => oneLine(line, history, at, y)),
    ...nameMarks(sheet, plot.x + plot.width + 10, y),
  ];
}

function oneLine({ key, role, dash }: Line, history: readonly Moment[], at: (i: number) => number, y: (value: number) => number): Mark[] {
  const known = history
    .map((moment, i) => ({ i, value: moment[key] }))
    .filter((one): one is { i: number; value: number } => one.value !== null);
  const style = { stroke: role, strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) };
  return [
    // a quarter that nobody knows is not bridged
    ...known.slice(1).flatMap(({ i, value }, k) => {
      const before = known[k];
      return before && before.i === i - 1 ? [path(d('M', at(before.i), y(before.value), 'L', at(i), y(value)), style)] : [];
    }),
    ...known.map(({ i, value }): Mark => {
      const [cx, cy] = [at(i), y(value)];
      if (key === 'touch') return circle(cx, cy, 3.8, { fill: role });
      if (key === 'message') return rect(cx - 3.5, cy - 3.5, 7, 7, { fill: 'ground', stroke: role, strokeWidth: 1.8 });
      return path(d('M', cx, cy - 4.5, 'l', 4.5, 8, 'h', -9, 'Z'), { fill: role });
    }),
  ];
}

/** Names with today's value at the end of the lines. What is not known has no height: it stands pale, under the others. */
function nameMarks({ figures, say, ...sheet }: Sheet, x: number, y: (value: number) => number): Mark[] {
  const ranked = LINES.map((line) => ({ ...line, value: figures[line.key].value })).toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const places = apart(
    ranked.map(({ value }) => y(value ?? 100)),
    y(0),
  );
  return ranked.flatMap(({ key, ink, value }, i) => {
    const [name, at] = [say.t(key), (places[i] ?? 0) + 4];
    const fill = value === null ? 'ink3' : ink;
    return [
      text(x, at, name, { weight: 600, fill }),
      text(x + widthOf(name, pen(sheet, 12, 600)) + 6, at, indexText(figures[key], say), { size: 13, weight: 600, fill }),
    ];
  });
}

/** Places down the page, pushed apart where they would meet, and together up where the last would leave the plot. */
function apart(wanted: readonly number[], lowest: number): readonly number[] {
  const pushed = wanted.reduce<readonly number[]>((all, place) => [...all, Math.max(place, (all.at(-1) ?? -Infinity) + APART)], []);
  return pushed.reduceRight<readonly number[]>((all, place) => [Math.min(place, (all[0] ?? lowest + APART) - APART), ...all], []);
}
