export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 1024, height: 640 } as const;
const USUAL = { width: 1440, height: 900 } as const;

/** A place on a display that is still there: moved and shrunk until it is wholly visible; the usual size, centred, where nothing is known. */
export function placeWindow(last: Box | null, displays: readonly Box[], primary: Box): Box {
  if (!last) return centred(primary);
  const home = displays.find((display) => overlap(display, last) > 0) ?? primary;
  const width = clamp(last.width, Math.min(SMALLEST.width, home.width), home.width);
  const height = clamp(last.height, Math.min(SMALLEST.height, home.height), home.height);
  return {
    width,
    height,
    x: clamp(last.x, home.x, home.x + home.width - width),
    y: clamp(last.y, home.y, home.y + home.height - height),
  };
}

function centred(display: Box): Box {
  const width = Math.min(USUAL.width, display.width);
  const height = Math.min(USUAL.height, display.height);
  return {
    width,
    height,
    x: display.x + Math.floor((display.width - width) / 2),
    y: display.y + Math.floor((display.height - height) / 2),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
