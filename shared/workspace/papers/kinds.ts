/** What can be written as a document; one entry each in `papers`. Apart, so that the page's first screen does not load their makers. */
export const PAPER_KINDS = ['proposal', 'self-assessment', 'visit-report', 'loyalty-questionnaire', 'serve-questionnaire'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
