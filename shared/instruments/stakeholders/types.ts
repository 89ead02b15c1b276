import type { Limits, Stakeholder, Sway } from './model.ts';

/** One person or unknown post with what is computed about it. */
export interface PersonFigure {
  readonly person: Stakeholder;
  readonly boss: string | null;
  readonly children: readonly string[];
  /** An unknown post. */
  readonly ghost: boolean;
  /** Day of the last touch, from reports of visits and what was typed; `null` = never. */
  readonly last: string | null;
  /** Days since; `null` = never. */
  readonly days: number | null;
  /** Strong influence and weak tie. */
  readonly weak: boolean;
  /** No touch within the limit, or never. */
  readonly quiet: boolean;
  /** Last touch older than the tier allows facts to be. */
  readonly stale: boolean;
  /** What the tie score gains when the wanted tie stands, in points; `null` while a part of it is unknown, 0 where nothing is wanted. */
  readonly gain: number | null;
}

/** Tie score 0–100: Σ influence × tie ÷ 3 ÷ Σ influence over those of whom both are known. */
export interface Score {
  readonly value: number | null;
  /** With every wanted tie reached. */
  readonly wanted: number | null;
  /** People counted, of all known people. */
  readonly known: number;
  readonly of: number;
  /** Σ influence of those counted. */
  readonly influence: number;
}

/** One of ours and what he or she holds. */
export interface Holder {
  readonly owner: string;
  readonly name: string;
  readonly count: number;
  /** Σ influence × tie. */
  readonly held: number;
  /** Of all that is held, 0–1. */
  readonly share: number;
}

export interface Thread extends Holder {
  /** Tie score without this one of ours. */
  readonly without: number;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly limits: Limits;
  /** Everybody who is there, by place among siblings; tops first. Without those who left. */
  readonly people: readonly PersonFigure[];
  readonly left: readonly PersonFigure[];
  readonly sways: readonly Sway[];
  readonly score: Score;
  readonly weak: readonly PersonFigure[];
  /** Share of influence that the weak ones hold, 0–1. */
  readonly weakShare: number;
  /** Those who decide and are only assumed to, and unknown posts: empty once somebody is confirmed and no post is unknown. */
  readonly unsure: readonly PersonFigure[];
  /** Whether somebody is confirmed to decide. */
  readonly decided: boolean;
  readonly quiet: readonly PersonFigure[];
  readonly holders: readonly Holder[];
  readonly thread: Thread | null;
  /** Wanted ties not reached, by influence, then gain. */
  readonly gaps: readonly PersonFigure[];
  /** Contacts of the master data that stand nowhere on the drawing. */
  readonly unplaced: readonly { readonly id: string; readonly name: string; readonly title: string | null }[];
  readonly ours: ReadonlyMap<string, string>;
  readonly rivals: ReadonlyMap<string, { readonly mark: string; readonly name: string; readonly slot: 0 | 1 | 2 | 3 }>;
}
