export { compareWorkspaces } from './compare.ts';
export { AREAS } from './types.ts';
export type { Area, Counts, DifferenceGroup, DifferenceKind, DifferenceLine, Differences, ValueChange } from './types.ts';
