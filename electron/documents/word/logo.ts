import type { Logo } from './blocks/cover.ts';

const WIDEST = 200;
const HIGHEST = 56;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The letterhead's logo, sized for the cover. What is not a PNG is left out. */
export function logoOf(base64: string | undefined): Logo | undefined {
  if (!base64) return undefined;
  const bytes = Uint8Array.from(Buffer.from(base64.replace(/^data:image\/png;base64,/, ''), 'base64'));
  if (bytes.length < 24 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return undefined;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return { bytes, width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
