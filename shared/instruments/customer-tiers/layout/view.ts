/** Settings of the drawing that are nobody's data: kept in the address, every one with a default. */
export interface TierView {
  readonly drawing: Drawing;
  /** Whose place of last quarter is shown in outline. */
  readonly trail: Trail;
  readonly zoom: Zoom;
  /** What the width of a flow means. */
  readonly flow: 'count' | 'value';
  /** Draw the customers as marks; `false` where a canvas draws them. */
  readonly bubbles: boolean;
  /** At most so many names. */
  readonly names: number;
}
export const DRAWINGS = ['scatter', 'grid', 'pareto', 'flow', 'structure', 'effort'] as const;
export type Drawing = (typeof DRAWINGS)[number];
export type Trail = 'movers' | 'all' | 'none';

/** Pixels of the plot at rest → pixels shown: `k · p + (x, y)`. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
export const AT_REST: Zoom = { k: 1, x: 0, y: 0 };

const standard: TierView = { drawing: 'scatter', trail: 'movers', zoom: AT_REST, flow: 'count', bubbles: true, names: 150 };

/** The view with its defaults; anything that is no view counts as none. */
export const viewOf = (given: unknown): TierView =>
  typeof given === 'object' && given !== null ? { ...standard, ...(given as Partial<TierView>) } : standard;
