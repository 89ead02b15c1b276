import { live, type Quarter } from '../../base/entity.ts';
import { quarterIndex, quarterOf, shiftQuarter } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { BEHAVIOURS, letterOf, LETTERS, type Behaviour, type Letter } from './behaviours.ts';
import { bareOwn, type Data, type Own, type Reply } from './model.ts';

/** Gap from which we overrate ourselves, and from which they rate us higher. */
export const OVER = 1;
const UNDER = -0.5;
/** Under these a behaviour is low on both sides. */
const LOW = { ours: 3, theirs: 3 } as const;

/** What a behaviour is a case of; several may hold. */
export const KINDS = ['over', 'both', 'under', 'noEvidence', 'unasked'] as const;
export type Kind = (typeof KINDS)[number];

export interface Row {
  readonly behaviour: Behaviour;
  readonly letter: Letter;
  /** 1–5; `null` = not known. */
  readonly ours: number | null;
  /** Mean of the people asked. */
  readonly theirs: number | null;
  /** People who answered it. */
  readonly asked: number;
  /** Ours less theirs: positive = we overrate ourselves. */
  readonly gap: number | null;
  readonly evidence: string;
  readonly kinds: readonly Kind[];
}

/** One side of the service: means of what is known, and how much that is. */
export interface Side {
  readonly letter: Letter;
  readonly rows: readonly Row[];
  readonly ours: number | null;
  readonly theirs: number | null;
  readonly gap: number | null;
  readonly known: { readonly ours: number; readonly theirs: number };
  readonly evidence: number;
  readonly before: { readonly ours: number | null; readonly theirs: number | null };
}

/** 0–100 over the sides: (mean − 1) ÷ 4 × 100. */
export interface Index {
  readonly value: number | null;
  /** Behaviours known, of all. */
  readonly known: number;
  readonly of: number;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly rows: readonly Row[];
  readonly sides: readonly Side[];
  readonly ours: Index;
  readonly theirs: Index;
  /** What we overrate ourselves by, in points of the index; `null` while a side is not known. */
  readonly over: number | null;
  readonly overBefore: number | null;
  readonly evidence: { readonly given: number; readonly of: number };
  /** Replies that count now: those of the newest quarter in which somebody was asked. */
  readonly replies: readonly Reply[];
  readonly repliesAt: Quarter | null;
  /** From the other instruments, beside the sides they speak of; never scored. */
  readonly records: { readonly needs: number; readonly answered: number; readonly open: number; readonly visits: number };
}

export const mean = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((one) => one !== null && one !== undefined);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
};

export function figures(data: Data, facts: Facts): Figures {
  const now = quarterOf(facts.today);
  const view = viewAt(data, now);
  const before = viewAt(data, shiftQuarter(now, -1));
  const sides = LETTERS.map((letter) => sideOf(letter, view.rows, before.rows));
  const scored = view.rows.filter(({ ours }) => ours !== null);
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    rows: view.rows,
    sides,
    ours: indexOf(view.rows, 'ours'),
    theirs: indexOf(view.rows, 'theirs'),
    over: overOf(view.rows),
    overBefore: overOf(before.rows),
    evidence: { given: scored.filter(({ evidence }) => evidence !== '').length, of: scored.length },
    replies: view.replies,
    repliesAt: view.at,
    records: recordsOf(facts, now),
  };
}

interface View {
  readonly rows: readonly Row[];
  readonly replies: readonly Reply[];
  readonly at: Quarter | null;
}

/** As it stood at the end of a quarter. */
function viewAt(data: Data, quarter: Quarter): View {
  const all = live(data.replies).filter((one) => quarterIndex(one.quarter) <= quarterIndex(quarter));
  const at =
    all
      .map((one) => one.quarter)
      .toSorted()
      .at(-1) ?? null;
  const replies = all.filter((one) => one.quarter === at);
  return { at, replies, rows: BEHAVIOURS.map((behaviour) => rowOf(behaviour, data.own[behaviour] ?? bareOwn(), replies, quarter)) };
}

function rowOf(behaviour: Behaviour, { ratings, evidence }: Own, replies: readonly Reply[], quarter: Quarter): Row {
  const newest = Object.keys(ratings)
    .filter((one) => quarterIndex(one) <= quarterIndex(quarter))
    .toSorted()
    .at(-1);
  const ours = newest === undefined ? null : (ratings[newest] ?? null);
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

function sideOf(letter: Letter, rows: readonly Row[], earlier: readonly Row[]): Side {
  const own = rows.filter((row) => row.letter === letter);
  const past = earlier.filter((row) => row.letter === letter);
  const [ours, theirs] = [mean(own.map((row) => row.ours)), mean(own.map((row) => row.theirs))];
  const count = (key: 'ours' | 'theirs'): number => own.filter((row) => row[key] !== null).length;
  return {
    letter,
    rows: own,
    ours,
    theirs,
    gap: ours === null || theirs === null ? null : ours - theirs,
    known: { ours: count('ours'), theirs: count('theirs') },
    evidence: own.filter(({ evidence }) => evidence !== '').length,
    before: { ours: mean(past.map((row) => row.ours)), theirs: mean(past.map((row) => row.theirs)) },
  };
}

/** Over the means of the five sides, so that a side with five behaviours weighs no more than one with four. */
export function indexOf(rows: readonly Row[], key: 'ours' | 'theirs'): Index {
  const sides = LETTERS.map((letter) => mean(rows.filter((row) => row.letter === letter).map((row) => row[key])));
  const all = mean(sides);
  return { value: all === null ? null : ((all - 1) / 4) * 100, known: rows.filter((row) => row[key] !== null).length, of: rows.length };
}

function overOf(rows: readonly Row[]): number | null {
  const [ours, theirs] = [indexOf(rows, 'ours').value, indexOf(rows, 'theirs').value];
  return ours === null || theirs === null ? null : ours - theirs;
}

function recordsOf({ openings, plan }: Facts, now: Quarter): Figures['records'] {
  const needs = openings.filter(({ kind }) => kind === 'need');
  const answers = new Set([...plan.offers, ...plan.actions].flatMap((one) => one.answers));
  return {
    needs: needs.length,
    answered: needs.filter(({ id }) => answers.has(id)).length,
    open: plan.complaints.filter(({ state }) => state !== 'closed').length,
    visits: plan.visits.filter(({ state, date }) => state === 'reported' && quarterOf(date) === now).length,
  };
}

/** Rows by how far we overrate ourselves; those without a gap come last. */
export const byGap = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => (b.gap ?? -9) - (a.gap ?? -9));

export function stateOf({ ours, theirs }: Figures): 'empty' | 'begun' | 'enough' {
  if (ours.known === 0 && theirs.known === 0) return 'empty';
  return ours.known >= ours.of * 0.8 && theirs.known >= theirs.of * 0.5 ? 'enough' : 'begun';
}

/** Both indices by quarter, with what they cover. */
export function publish(data: Data): Partial<PlanFacts> {
  const rated = Object.values(data.own).flatMap(({ ratings }) => Object.keys(ratings));
  const quarters = [...new Set([...rated, ...live(data.replies).map(({ quarter }) => quarter)])].toSorted();
  return {
    indices: quarters.flatMap((quarter) => {
      const { rows } = viewAt(data, quarter);
      return (['ours', 'theirs'] as const).flatMap((key) => {
        const { value, known, of } = indexOf(rows, key);
        return known === 0 ? [] : [{ id: key === 'ours' ? 'serve.ours' : 'serve.customer', quarter, value, coverage: known / of }];
      });
    }),
  };
}
