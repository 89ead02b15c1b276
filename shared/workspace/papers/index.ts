export { proposalFindings } from './check.ts';
export { isFreeText, visitFields, type FieldVisit } from './fields.ts';
export { heldBack, type Held, type HeldKind } from './held.ts';
export { estimatePages } from './length.ts';
export type { PaperOptions } from './making.ts';
export { paperFileName } from './name.ts';
export { proposalPaper } from './proposal.ts';
export { changesSince, freezeRequest, versionKeys, versionsOf, type Frozen } from './versions.ts';
