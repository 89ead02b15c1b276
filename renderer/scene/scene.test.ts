import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Mark, Scene } from '@shared/scene/scene.ts';
import { boundsOf } from './bounds.ts';
import { hitTest, indexTargets } from './hit.ts';
import { neighbour, targetsOf } from './targets.ts';
import { inside } from './useLasso.ts';
import { between, unproject } from './zoom.ts';

const dot = (id: string, x: number, y: number, r = 5): Mark => ({ type: 'circle', id, label: id, intent: { kind: 'select', id }, x, y, r });
const scene = (marks: readonly Mark[]): Scene => ({ width: 1_000, height: 1_000, title: 't', marks });

describe('targets', () => {
  test('marks with an intent, moved by their groups; a target that holds others is told apart', () => {
    const targets = targetsOf(
      scene([
        { type: 'rect', x: 0, y: 0, width: 9, height: 9 },
        { type: 'group', x: 100, y: 10, id: 'g', intent: { kind: 'select' }, marks: [dot('a', 5, 5)] },
        { type: 'path', d: 'M10 10 h20 v-4 l5 5z', intent: { kind: 'select' } },
      ]),
    );
    expect(targets.map(({ key, holds, box }) => [key, holds, box])).toEqual([
      ['g', true, { x: 100, y: 10, width: 10, height: 10 }],
      ['a', false, { x: 100, y: 10, width: 10, height: 10 }],
      ['2', false, { x: 10, y: 6, width: 25, height: 5 }],
    ]);
  });

  test('an arrow goes to the nearest in its direction and stops at the edge', () => {
    const targets = targetsOf(scene([dot('a', 0, 0), dot('b', 50, 4), dot('c', 40, 60), dot('d', 200, 0)]));
    const from = (id: string) => targets.find(({ key }) => key === id) ?? targets[0]!;
    const go = (id: string, direction: 'left' | 'right' | 'up' | 'down') => neighbour(targets, from(id), direction)?.key ?? null;
    expect([go('a', 'right'), go('b', 'right'), go('d', 'right'), go('a', 'down'), go('c', 'up'), go('b', 'left')]).toEqual([
      'b',
      'd',
      null,
      'c',
      'b',
      'a',
    ]);
  });

  test('a clipped group is as large as its clip; text is anchored', () => {
    expect(boundsOf({ type: 'group', x: 5, clip: { x: 0, y: 0, width: 7, height: 8 }, marks: [dot('a', 500, 500)] })).toEqual({
      x: 5,
      y: 0,
      width: 7,
      height: 8,
    });
    const text = boundsOf({ type: 'text', x: 100, y: 20, text: '客户', size: 12, anchor: 'end' });
    expect([text.x, text.width]).toEqual([76, 24]);
  });
});

describe('hitting one of thousands', () => {
  test('finds what a search through all of them finds: the covering mark, else the nearest within reach', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), place, (places, at) => {
        const targets = targetsOf(scene(places.map(({ x, y }, i) => dot(String(i), x, y))));
        const found = hitTest(indexTargets(targets), at.x, at.y);
        const away = (x: number, y: number) => Math.hypot(x - at.x, y - at.y) - 5;
        const least = Math.min(...places.map(({ x, y }) => away(x, y)));
        if (least >= 24) expect(found).toBe(null);
        else {
          const own = places[Number(found?.key)];
          expect(own && (least <= 0 ? away(own.x, own.y) <= 0 : Math.abs(away(own.x, own.y) - least) < 1e-9)).toBe(true);
        }
      }),
    );
  });

  test('a large ground is hit only where nothing smaller is', () => {
    const ground: Mark = { type: 'rect', id: 'ground', intent: { kind: 'zone' }, x: 0, y: 0, width: 900, height: 900 };
    const index = indexTargets(targetsOf(scene([ground, dot('a', 100, 100)])));
    expect([hitTest(index, 100, 100)?.key, hitTest(index, 110, 110)?.key, hitTest(index, 400, 400)?.key, hitTest(index, 950, 950)]).toEqual(
      ['a', 'a', 'ground', null],
    );
  });
});

test('a lasso holds what lies inside its loop', () => {
  const loop = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect([inside(loop, 5, 5), inside(loop, 11, 5), inside(loop, 5, -1), inside([], 0, 0)]).toEqual([true, false, false, false]);
});

test('what was drawn under one transform and is moved to another lies where the other puts it', () => {
  const transform = fc.record({
    k: fc.double({ min: 0.5, max: 8, noNaN: true }),
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
  });
  fc.assert(
    fc.property(transform, transform, fc.integer({ min: 0, max: 999 }), (settled, now, point) => {
      const drawn = point * settled.k + settled.x;
      const moved = between(settled, now);
      expect(drawn * moved.k + moved.x).toBeCloseTo(point * now.k + now.x, 6);
      expect(unproject(now, point * now.k + now.x, 0)[0]).toBeCloseTo(point, 6);
    }),
  );
});
