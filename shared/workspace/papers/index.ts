export { proposalFindings } from './check.ts';
export { isFreeText, visitFields, type FieldVisit } from './fields.ts';
export { heldBack, type Held, type HeldKind } from './held.ts';
export { estimatePages } from './length.ts';
export { linesOf, type Line } from './lines.ts';
export type { PaperOptions } from './making.ts';
export { paperFileName } from './name.ts';
export { proposalPaper } from './proposal.ts';
export { compareBlocks, freezeRequest, versionKeys, versionsOf, type Difference, type Frozen } from './versions.ts';
