import type { Quarter } from '../../base/entity.ts';
import type { Behaviour, Letter } from './behaviours.ts';
import type { Reply } from './model.ts';

/** What a behaviour is a case of; several may hold. */
export const KINDS = ['over', 'both', 'under', 'noEvidence', 'unasked'] as const;
export type Kind = (typeof KINDS)[number];
/** Whose view: ours, or that of the people there. */
export type Who = 'ours' | 'theirs';

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
  /** Mean gap of the behaviours that both have rated: like is compared with like. */
  readonly gap: number | null;
  readonly known: Readonly<Record<Who, number>>;
  /** Scores of ours that something written stands behind. */
  readonly evidence: number;
  readonly before: Readonly<Record<Who, number | null>>;
}

/** 0–100 over the sides: (mean − 1) ÷ 4 × 100. */
export interface Index {
  readonly value: number | null;
  /** Behaviours known, of all. */
  readonly known: number;
  readonly of: number;
}

/** From the other instruments, beside the sides they speak of; never scored. */
export interface Records {
  /** Special needs known, and those of them that an offer or an action answers. */
  readonly needs: number;
  readonly answered: number;
  /** Complaints not closed. */
  readonly open: number;
  /** Visits reported in this quarter. */
  readonly visits: number;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly rows: readonly Row[];
  readonly sides: readonly Side[];
  readonly ours: Index;
  readonly theirs: Index;
  /** What we overrate ourselves by, in points of the index, on the behaviours that both have rated; `null` where there is none. */
  readonly over: number | null;
  readonly overBefore: number | null;
  readonly evidence: { readonly given: number; readonly of: number };
  /** Replies that count now: those of the newest quarter in which somebody answered. */
  readonly replies: readonly Reply[];
  readonly repliesAt: Quarter | null;
  /** Everybody who was ever asked, the newest first; whoever has not answered yet is among them. */
  readonly everybody: readonly Reply[];
  readonly records: Records;
}
