import { expect, test } from 'vitest';
import { pngToBase64 } from './png.ts';

const png = (size: number) => new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), new Uint8Array(size)]);

test('only a small picture that is a PNG inside becomes a logo', async () => {
  expect(await pngToBase64(png(4))).toBe('iVBORw0KGgoAAAAA');
  expect(await pngToBase64(new Blob(['GIF89a'], { type: 'image/png' }))).toBe(null);
  expect(await pngToBase64(png(512 * 1024))).toBe(null);
});
