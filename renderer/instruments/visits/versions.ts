import type { VisitFigure } from '@shared/instruments/visits/types.ts';

/** A version that can be taken along, and where it is known from. */
export interface Takeable {
  readonly label: string;
  readonly from: 'frozen' | 'draft' | 'used';
  /** Day it was handed out. */
  readonly day: string | null;
}

/**
 * Versions to choose from: the draft as it stands, those that were handed out (each label once, newest first), then labels that were taken to
 * earlier visits and that no document bears.
 */
export function versionsToTake(
  frozen: readonly { readonly label: string; readonly frozenAt: string }[],
  drafts: readonly { readonly label: string }[],
  visits: readonly Pick<VisitFigure, 'visit'>[],
): readonly Takeable[] {
  const newest = frozen.toSorted((a, b) => (a.frozenAt < b.frozenAt ? 1 : -1));
  const all: Takeable[] = [
    ...newest.map(({ label, frozenAt }): Takeable => ({ label, from: 'frozen', day: frozenAt.slice(0, 10) })),
    ...drafts.map(({ label }): Takeable => ({ label, from: 'draft', day: null })),
    ...visits.map(({ visit }): Takeable => ({ label: visit.version, from: 'used', day: null })),
  ].filter(({ label }) => label !== '');
  const known = new Map<string, Takeable>();
  for (const one of all) if (!known.has(one.label)) known.set(one.label, one);
  const order = { draft: 0, frozen: 1, used: 2 } as const;
  return [...known.values()].toSorted((a, b) => order[a.from] - order[b.from]);
}
