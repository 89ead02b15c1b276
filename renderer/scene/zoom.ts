/** A similarity: scene point × k + (x, y) = point on the screen. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
export const IDENTITY: Transform = { k: 1, x: 0, y: 0 };

/** The transform that leads from what was drawn under `settled` to how it should look under `now`. */
export const between = (settled: Transform, now: Transform): Transform => {
  const k = now.k / settled.k;
  return { k, x: now.x - settled.x * k, y: now.y - settled.y * k };
};
export const unproject = (t: Transform, x: number, y: number): readonly [number, number] => [(x - t.x) / t.k, (y - t.y) / t.k];
export const cssOf = ({ k, x, y }: Transform): string => `translate(${x}px, ${y}px) scale(${k})`;
export const svgOf = ({ k, x, y }: Transform): string => `translate(${x} ${y}) scale(${k})`;
export const isIdentity = ({ k, x, y }: Transform): boolean => k === 1 && x === 0 && y === 0;
