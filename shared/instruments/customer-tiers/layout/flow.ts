import type { Mark, Role, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { TierFigures } from '../figures.ts';
import { direction, movementOf, NODES, type Flow, type Movement } from '../movement.ts';
import { brief, tierName } from '../names.ts';
import { CODE, NONE } from '../tiers.ts';
import { lookOf, n, words } from './paint.ts';
import { viewOf } from './view.ts';

const NODE_WIDTH = 9;
const GAP = 8;

/** Who moved between two times: A, B, C from top to bottom on both sides, never sorted anew; width is count or money. */
export function flow(f: TierFigures, options: LayoutOptions, given?: Movement | null): Scene {
  const { size, t, format } = options;
  const moved = given === undefined ? movementOf(f) : given;
  if (!moved) return { ...size, title: t('flow.none'), marks: [words(0, 20, t('flow.none'), { fill: 'ink2' })] };
  const by = viewOf(options.view).flow;
  const amount = (one: Flow): number => (by === 'count' ? one.count : Math.max(0, one.value));
  const say = (value: number): string => (by === 'count' ? format.number(value) : brief(format, value));
  const sides = [sideOf(moved, 'from', amount), sideOf(moved, 'to', amount)] as const;
  const room =
    Math.max(...sides.flatMap((side) => [...side].map(([code, value]) => options.measure(nodeName(t, code, say(value)), 12, 600)))) + 8;
  const total = [...sides[0].values()].reduce((a, b) => a + b, 0);
  const scale = (size.height - 10 - GAP * (Math.max(sides[0].size, sides[1].size) - 1)) / Math.max(total, 1);
  const columns = { left: room, right: size.width - room - NODE_WIDTH };
  const starts = { from: stack(sides[0], scale), to: stack(sides[1], scale) };
  const ribbons = moved.flows.map((one) => ribbon(one, amount(one) * scale, starts, columns));
  const marks: Mark[] = [
    ...ribbons.map((one) => one.path(options)),
    ...nodes(sides[0], scale, columns.left, 'end', options, say),
    ...nodes(sides[1], scale, columns.right, 'start', options, say),
    ...ribbonTexts(ribbons, amount, say, options),
  ];
  return { ...size, title: t('flow.title', { up: moved.up, down: moved.down, same: moved.same }), marks };
}

function sideOf(moved: Movement, key: 'from' | 'to', amount: (one: Flow) => number): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const node of NODES) {
    const sum = moved.flows.reduce((total, one) => total + (one[key] === node ? amount(one) : 0), 0);
    if (sum > 0 || node !== NONE) out.set(node, sum);
  }
  return out;
}

/** Top of each node; moved along as ribbons leave it. */
function stack(side: ReadonlyMap<number, number>, scale: number): Map<number, number> {
  const tops = new Map<number, number>();
  let y = 5;
  for (const [code, value] of side) {
    tops.set(code, y);
    y += value * scale + GAP;
  }
  return tops;
}

interface Ribbon {
  readonly flow: Flow;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
  readonly path: (options: LayoutOptions) => Mark;
}

function ribbon(
  one: Flow,
  height: number,
  starts: { from: Map<number, number>; to: Map<number, number> },
  { left, right }: { left: number; right: number },
): Ribbon {
  const y0 = starts.from.get(one.from) ?? 0;
  const y1 = starts.to.get(one.to) ?? 0;
  starts.from.set(one.from, y0 + height);
  starts.to.set(one.to, y1 + height);
  const [x0, x1, m] = [left + NODE_WIDTH, right, (left + NODE_WIDTH + right) / 2];
  const d = `M${n(x0)} ${n(y0)}C${n(m)} ${n(y0)} ${n(m)} ${n(y1)} ${n(x1)} ${n(y1)}V${n(y1 + height)}C${n(m)} ${n(y1 + height)} ${n(m)} ${n(y0 + height)} ${n(x0)} ${n(y0 + height)}Z`;
  const way = direction(one);
  const id = `flow-${one.from}-${one.to}`;
  return {
    flow: one,
    x0,
    x1,
    y0,
    y1,
    height,
    path: ({ t }) => ({
      type: 'path',
      id,
      d,
      label: t('flow.ribbon', { from: nodeWord(t, one.from), to: nodeWord(t, one.to), count: one.count }),
      intent: { kind: 'flow', id, from: one.from, to: one.to },
      ...(way > 0
        ? { fill: 'tierA', opacity: 0.75 }
        : way < 0
          ? { fill: 'bad', pattern: 'hatch', stroke: 'bad', strokeWidth: 0.75 }
          : { fill: 'line2', opacity: 0.8 }),
    }),
  };
}

/** Widths in words: rises at the left end, falls at the right end, the rest in the middle; a text that finds no place is left out. */
function ribbonTexts(
  ribbons: readonly Ribbon[],
  amount: (one: Flow) => number,
  say: (value: number) => string,
  { measure }: LayoutOptions,
): Mark[] {
  const taken: { x: number; y: number; width: number }[] = [];
  return ribbons.flatMap(({ flow: one, x0, x1, y0, y1, height }) => {
    const way = direction(one);
    const text = `${way > 0 ? '↑ ' : way < 0 ? '↓ ' : ''}${say(amount(one))}`;
    const width = measure(text, 12, 700);
    const room = x1 - x0 - 24 - width;
    // Along the ribbon from the end where it starts to be alone; a curve of the third degree at t.
    const spots = way > 0 ? [0.04, 0.12, 0.2, 0.8] : way < 0 ? [0.96, 0.88, 0.8, 0.2] : [0.5, 0.4, 0.6];
    for (const s of spots) {
      const curve = s * s * (3 - 2 * s);
      const x = x0 + 12 + room * s;
      const y = y0 + (y1 - y0) * curve + height / 2 + 4.3;
      if (taken.some((other) => Math.abs(other.y - y) < 13 && x < other.x + other.width + 3 && other.x < x + width + 3)) continue;
      taken.push({ x, y, width });
      const fill: Role = way > 0 ? 'tierA' : way < 0 ? 'badInk' : 'ink2';
      return [words(n(x), n(y), text, { halo: 'ground', weight: Number.isNaN(way) || way === 0 ? 400 : 700, fill })];
    }
    return [];
  });
}

function nodes(
  side: ReadonlyMap<number, number>,
  scale: number,
  x: number,
  anchor: 'start' | 'end',
  { t, size: { height } }: LayoutOptions,
  say: (value: number) => string,
): Mark[] {
  const tops = stack(side, scale);
  const middles = [...side].map(([code, value]) => (tops.get(code) ?? 0) + (value * scale) / 2 + 4.3);
  const lines = apart(middles, 14, height - 3);
  return [...side].flatMap(([code, value], i): Mark[] => {
    const top = tops.get(code) ?? 0;
    const look = lookOf(code === NONE ? CODE.C : code);
    const stroke = code === CODE.A ? 'tierA' : look.stroke;
    const dash = code === NONE ? { dash: [2, 2] } : {};
    return [
      {
        type: 'rect',
        x,
        y: top,
        width: NODE_WIDTH,
        height: Math.max(1, value * scale),
        fill: look.fill,
        stroke,
        strokeWidth: 1.25,
        ...dash,
      },
      words(anchor === 'end' ? x - 6 : x + NODE_WIDTH + 6, lines[i] as number, nodeName(t, code, say(value)), { anchor, weight: 600 }),
    ];
  });
}

/** Lines of text near where they are wanted, `gap` apart, none below `last`. */
function apart(wanted: readonly number[], gap: number, last: number): number[] {
  const out = [...wanted];
  for (let i = 1; i < out.length; i++) out[i] = Math.max(out[i] as number, (out[i - 1] as number) + gap);
  let limit = last;
  for (let i = out.length - 1; i >= 0; i--) {
    out[i] = Math.min(out[i] as number, limit);
    limit = (out[i] as number) - gap;
  }
  return out;
}

const nodeWord = (t: LayoutOptions['t'], code: number): string => (code === NONE ? t('flow.outside') : tierName(t, code));
const nodeName = (t: LayoutOptions['t'], code: number, amount: string): string => `${nodeWord(t, code)} ${amount}`;
