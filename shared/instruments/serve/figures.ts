import { live, type Quarter } from '../../base/entity.ts';
import { quarterOf, shiftQuarter } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';
import { LETTERS, type Letter } from './behaviours.ts';
import type { Data } from './model.ts';
import { mean, viewAt } from './rows.ts';
import type { Figures, Index, Records, Row, Side, Who } from './types.ts';

export function figures(data: Data, facts: Facts): Figures {
  const now = quarterOf(facts.today);
  const view = viewAt(data, now);
  const before = viewAt(data, shiftQuarter(now, -1));
  const scored = view.rows.filter(({ ours }) => ours !== null);
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    rows: view.rows,
    sides: LETTERS.map((letter) => sideOf(letter, view.rows, before.rows)),
    ours: indexOf(view.rows, 'ours'),
    theirs: indexOf(view.rows, 'theirs'),
    over: overOf(view.rows),
    overBefore: overOf(before.rows),
    evidence: { given: scored.filter(({ evidence }) => evidence !== '').length, of: scored.length },
    replies: view.replies,
    repliesAt: view.at,
    everybody: live(data.replies).toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)),
    records: recordsOf(facts, now),
  };
}

function sideOf(letter: Letter, rows: readonly Row[], earlier: readonly Row[]): Side {
  const own = rows.filter((row) => row.letter === letter);
  const past = earlier.filter((row) => row.letter === letter);
  const meanOf = (all: readonly Row[], who: Who): number | null => mean(all.map((row) => row[who]));
  const count = (who: Who): number => own.filter((row) => row[who] !== null).length;
  return {
    letter,
    rows: own,
    ours: meanOf(own, 'ours'),
    theirs: meanOf(own, 'theirs'),
    gap: mean(own.map(({ gap }) => gap)),
    known: { ours: count('ours'), theirs: count('theirs') },
    evidence: own.filter(({ ours, evidence }) => ours !== null && evidence !== '').length,
    before: { ours: meanOf(past, 'ours'), theirs: meanOf(past, 'theirs') },
  };
}

/** Over the means of the five sides, so that a side with five behaviours weighs no more than one with four. */
export function indexOf(rows: readonly Row[], who: Who): Index {
  const sides = LETTERS.map((letter) => mean(rows.filter((row) => row.letter === letter).map((row) => row[who])));
  const all = mean(sides);
  return { value: all === null ? null : ((all - 1) / 4) * 100, known: rows.filter((row) => row[who] !== null).length, of: rows.length };
}

/** Never all of ours against the little they were asked: that would be the difference of two questionnaires. */
function overOf(rows: readonly Row[]): number | null {
  const both = rows.filter(({ gap }) => gap !== null);
  const [ours, theirs] = [indexOf(both, 'ours').value, indexOf(both, 'theirs').value];
  return ours === null || theirs === null ? null : ours - theirs;
}

function recordsOf({ openings, plan }: Facts, now: Quarter): Records {
  const needs = openings.filter(({ kind }) => kind === 'need');
  const answers = new Set([...plan.offers, ...plan.actions].flatMap((one) => one.answers));
  return {
    needs: needs.length,
    answered: needs.filter(({ id }) => answers.has(id)).length,
    open: plan.complaints.filter(({ state }) => state !== 'closed').length,
    visits: plan.visits.filter(({ state, date }) => state === 'reported' && quarterOf(date) === now).length,
  };
}

/** Shares of the behaviours from which the picture holds: we must know ourselves nearly whole, of them half. */
const ENOUGH: Readonly<Record<Who, number>> = { ours: 0.8, theirs: 0.5 };
export function stateOf({ ours, theirs }: Figures): 'empty' | 'begun' | 'enough' {
  if (ours.known === 0 && theirs.known === 0) return 'empty';
  return ours.known >= ours.of * ENOUGH.ours && theirs.known >= theirs.of * ENOUGH.theirs ? 'enough' : 'begun';
}
