import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWindow, SMALLEST, type Box } from './windowState.ts';

const laptop: Box = { x: 0, y: 0, width: 1440, height: 860 };
const second: Box = { x: 1440, y: -200, width: 2560, height: 1400 };

describe('where the window opens', () => {
  test('the first time: usual size, in the middle', () => {
    expect(placeWindow(null, [second], second)).toEqual({ x: 2000, y: 50, width: 1440, height: 900 });
  });

  test('as it was left, also on the second display', () => {
    const last = { x: 1500, y: 0, width: 1200, height: 800 };
    expect(placeWindow(last, [laptop, second], laptop)).toEqual(last);
  });

  test('on the display that is left when the other one is gone', () => {
    expect(placeWindow({ x: 1500, y: 0, width: 2400, height: 1300 }, [laptop], laptop)).toEqual(laptop);
  });

  const number = fc.integer({ min: -5_000, max: 5_000 });
  const size = fc.integer({ min: 300, max: 6_000 });
  const box = fc.record({ x: number, y: number, width: size, height: size });
  test('always wholly visible, and never smaller than it may be where the display is large enough', () => {
    fc.assert(
      fc.property(box, fc.array(box, { minLength: 1, maxLength: 3 }), (last, displays) => {
        const primary = displays[0] as Box;
        const at = placeWindow(last, displays, primary);
        const home = displays.find(
          (one) => at.x >= one.x && at.y >= one.y && at.x + at.width <= one.x + one.width && at.y + at.height <= one.y + one.height,
        );
        expect(home).toBeDefined();
        expect(at.width).toBeGreaterThanOrEqual(Math.min(SMALLEST.width, ...displays.map((one) => one.width)));
      }),
    );
  });
});
