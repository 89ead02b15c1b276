import { blankVisit, type Visit } from '../instruments/visits/model.ts';
import type { Part } from './schemas.ts';

const PART = 'visits';

/** A plan of version 1 kept visits beside its parts: a day, hours and a note. They become the part of the instrument; a note is their report. */
export function visitsIntoPart(old: unknown): unknown {
  const { visits = {}, parts = {}, ...rest } = old as { readonly visits?: Record<string, OldVisit>; readonly parts?: Record<string, Part> };
  if (Object.keys(visits).length === 0 || PART in parts) return { ...rest, parts };
  const lifted = Object.fromEntries(Object.entries(visits).map(([id, one]) => [id, lift(one)]));
  return { ...rest, parts: { ...parts, [PART]: { version: 1, data: { visits: lifted, nicknames: [] } } } };
}

type OldVisit = Pick<Visit, 'id' | 'rev' | 'changedAt' | 'deletedAt' | 'date' | 'hours'> & { readonly note?: string };
function lift({ note = '', ...rest }: OldVisit): Visit {
  const report = note.trim() === '' ? null : { result: null, text: note, at: rest.date, by: null, taken: [], lost: '' };
  return { ...blankVisit, people: [], ours: [], ...rest, report };
}
