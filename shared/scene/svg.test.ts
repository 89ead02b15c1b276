import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { measureText } from './measure.ts';
import type { Mark, Scene } from './scene.ts';
import { sceneToSvg } from './svg.ts';

const scene = (marks: readonly Mark[]): Scene => ({ width: 100, height: 50, title: 'A & B', marks });

describe('sceneToSvg', () => {
  test('draws each kind of mark with the colours of the theme', () => {
    const svg = sceneToSvg(
      scene([
        { type: 'rect', x: 1, y: 2, width: 3.456, height: -1, radius: 2, fill: 'us', stroke: 'ink', strokeWidth: 2, dash: [3, 2] },
        { type: 'circle', x: 5, y: 6, r: 7, fill: 'us', pattern: 'hatch' },
        {
          type: 'group',
          x: 10,
          y: 0,
          clip: { x: 0, y: 0, width: 5, height: 5 },
          marks: [{ type: 'text', x: 0, y: 9, text: '<i>', size: 12, anchor: 'end' }],
        },
      ]),
      'light',
    );
    expect(svg).toContain(
      '<rect x="1" y="2" width="3.46" height="0" rx="2" fill="#0072B2" stroke="#1b2027" stroke-width="2" stroke-dasharray="3 2"/>',
    );
    expect(svg).toContain('fill="url(#hatch-us)"');
    expect(svg).toContain('<pattern id="hatch-us"');
    expect(svg).toContain(
      '<g transform="translate(10 0)" clip-path="url(#clip-0)"><text x="0" y="9" font-size="12" text-anchor="end" fill="#1b2027">&lt;i&gt;</text></g>',
    );
  });

  test('a whole file says what it shows', () => {
    expect(sceneToSvg(scene([]), 'dark', { standalone: true })).toMatch(
      /^<svg xmlns=.*<title>A &amp; B<\/title><rect width="100" height="50" fill="#191e25"\/><\/svg>\n$/,
    );
  });

  test('any text gives well-formed XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const svg = sceneToSvg(scene([{ type: 'text', x: 0, y: 0, text, size: 12 }]), 'print');
        const inner = svg.replace(/^<text [^>]*>|<\/text>$/g, '');
        // oxlint-disable-next-line no-control-regex -- exactly the characters that XML forbids
        expect(inner).not.toMatch(/[<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(inner.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('measureText', () => {
  test('an ideograph is as wide as the size; bold Latin is wider', () => {
    expect(measureText('客户', 14)).toBe(28);
    expect(measureText('Key', 14, 700)).toBeGreaterThan(measureText('Key', 14));
  });

  test('width of a text is the sum of its parts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(measureText(a + b, 13)).toBeCloseTo(measureText(a, 13) + measureText(b, 13), 6);
      }),
    );
  });
});
