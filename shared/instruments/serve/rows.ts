import { live, type Quarter } from '../../base/entity.ts';
import { quarterIndex } from '../../base/quarter.ts';
import { BEHAVIOURS, letterOf, type Behaviour } from './behaviours.ts';
import { bareOwn, type Data, type Own, type Reply } from './model.ts';
import { KINDS, type Kind, type Row } from './types.ts';

/** Gap from which we overrate ourselves, and from which they rate us higher. */
export const OVER = 1;
const UNDER = -0.5;
/** Under these a behaviour is low on both sides. */
const LOW = { ours: 3, theirs: 3 } as const;

/** What was known at the end of a quarter. */
export interface View {
  readonly rows: readonly Row[];
  readonly replies: readonly Reply[];
  readonly at: Quarter | null;
}

export const mean = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((one) => one !== null && one !== undefined);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
};

/** Somebody who was asked but has said nothing yet takes nothing away from what is known. */
const hasAnswered = ({ answers }: Reply): boolean => Object.values(answers).some((one) => one !== null);
const isUntil =
  (quarter: Quarter) =>
  (one: Quarter): boolean =>
    quarterIndex(one) <= quarterIndex(quarter);
const newestOf = (quarters: readonly Quarter[]): Quarter | null => quarters.toSorted().at(-1) ?? null;

export function viewAt(data: Data, quarter: Quarter): View {
  const all = live(data.replies).filter((one) => isUntil(quarter)(one.quarter) && hasAnswered(one));
  const at = newestOf(all.map((one) => one.quarter));
  const replies = all.filter((one) => one.quarter === at);
  return { at, replies, rows: BEHAVIOURS.map((behaviour) => rowOf(behaviour, data.own[behaviour] ?? bareOwn(), replies, quarter)) };
}

function rowOf(behaviour: Behaviour, { ratings, evidence }: Own, replies: readonly Reply[], quarter: Quarter): Row {
  const newest = newestOf(Object.keys(ratings).filter(isUntil(quarter)));
  const ours = newest === null ? null : (ratings[newest] ?? null);
  const answers = replies.map((reply) => reply.answers[behaviour]);
  const theirs = mean(answers);
  const gap = ours === null || theirs === null ? null : ours - theirs;
  const asked = answers.filter((one) => one !== null && one !== undefined).length;
  return { behaviour, letter: letterOf(behaviour), ours, theirs, asked, gap, evidence, kinds: kindsOf(ours, theirs, gap, evidence) };
}

function kindsOf(ours: number | null, theirs: number | null, gap: number | null, evidence: string): readonly Kind[] {
  const holds: Readonly<Record<Kind, boolean>> = {
    over: gap !== null && gap >= OVER,
    both: ours !== null && theirs !== null && ours <= LOW.ours && theirs < LOW.theirs,
    under: gap !== null && gap <= UNDER,
    noEvidence: ours !== null && evidence === '',
    unasked: ours === null || theirs === null,
  };
  return KINDS.filter((kind) => holds[kind]);
}

/** Rows by how far we overrate ourselves; those without a gap come last. */
export const byGap = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => (b.gap ?? -9) - (a.gap ?? -9));
