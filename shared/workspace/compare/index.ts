export { compareWorkspaces } from './compare.ts';
export type { Area, Counts, DifferenceGroup, DifferenceKind, DifferenceLine, Differences, ValueChange } from './types.ts';
