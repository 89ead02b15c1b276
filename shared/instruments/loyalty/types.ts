import type { Quarter } from '../../base/entity.ts';
import type { Rival } from '../facts.ts';
import type { Slot } from '../signs.ts';
import type { Factor, Weights } from './factors.ts';
import type { Respondent, Way } from './model.ts';
import type { Both } from './questionnaire.ts';

/** A score of 0–10 for each factor; `null` = not known. */
export type Scores = Readonly<Record<Factor, number | null>>;

/** A weighted mean over what is known. */
export interface Index {
  /** 0–100; `null` = nothing known. */
  readonly value: number | null;
  /** Weight that is known, and weight of all. */
  readonly known: number;
  readonly of: number;
}

/** One quarter in which somebody answered. */
export interface Round {
  readonly quarter: Quarter;
  readonly scores: Scores;
  readonly index: Index;
  readonly people: number;
}

export interface QuestionFigure {
  readonly id: string;
  readonly number: number;
  readonly factor: Factor;
  readonly text: Both;
  /** Mean of the people who scored it. */
  readonly mean: number | null;
}
export interface Said {
  readonly words: string;
  readonly name: string;
  readonly title: string;
  readonly way: Way;
  readonly at: string | null;
}
export interface FactorFigure {
  readonly factor: Factor;
  /** 1–6. */
  readonly number: number;
  readonly weight: number;
  readonly score: number | null;
  /** Score of the round before. */
  readonly before: number | null;
  /** People of this round who scored it. */
  readonly people: number;
  /** weight × score ÷ 10: what it gives to the index. */
  readonly gives: number | null;
  /** weight × (10 − score) ÷ 10: what it could still add. */
  readonly room: number | null;
  readonly questions: readonly QuestionFigure[];
  readonly scored: readonly { readonly id: string; readonly name: string; readonly score: number }[];
  readonly said: readonly Said[];
}

export interface RespondentFigure {
  readonly respondent: Respondent;
  readonly scores: Scores;
  readonly index: Index;
  /** Days since the questionnaire went out; `null` = it came back, or nobody wrote down when it went out. */
  readonly waited: number | null;
}

export interface RivalFigure {
  readonly rival: Rival;
  readonly slot: Slot;
  /** In the round shown, as said by the customer's people. */
  readonly scores: Scores;
  readonly index: Index;
  readonly people: number;
  /** Rounds in which somebody was asked about it, oldest first. */
  readonly rounds: readonly Round[];
  /** Both on the weights known for both. */
  readonly ours: Index;
  readonly theirs: Index;
  /** Ours − theirs on those weights; `null` while nothing is known for both. */
  readonly gap: number | null;
  /** Score at which a factor alone would draw level, 0–10; `null` = it cannot, or is not known for both. */
  readonly level: Scores;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly weights: Weights;
  readonly rows: readonly FactorFigure[];
  /** Rounds that somebody answered, oldest first; the last one is drawn. */
  readonly rounds: readonly Round[];
  readonly now: Round | null;
  /** The round before, and by how much the index moved on the weights known in both. */
  readonly before: { readonly quarter: Quarter; readonly change: number | null } | null;
  /** Rivals that anybody scored, the best known first. */
  readonly rivals: readonly RivalFigure[];
  /** Who is asked in the newest round, answered or not. */
  readonly asked: { readonly quarter: Quarter; readonly people: readonly RespondentFigure[] } | null;
  /** Day of the newest answers. */
  readonly at: string | null;
  /** Days after which they are asked for again, by the customer's tier. */
  readonly limit: number;
}
