export { isFreeText, visitFields, type FieldVisit } from './fields.ts';
export { type Held, type HeldKind } from './held.ts';
export { estimatePages } from './length.ts';
export type { PaperOptions } from './making.ts';
export { paperFileName } from './name.ts';
export { PAPER_KINDS } from './kinds.ts';
export { paperOf, papers, type PaperRequest } from './papers.ts';
export { proposalPaper } from './proposal.ts';
export { changesSince, freezeRequest, versionKeys, versionsOf, type Frozen } from './versions.ts';
