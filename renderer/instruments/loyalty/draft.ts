import type { Answers, Respondent } from '@shared/instruments/loyalty/model.ts';
import { newest, questionsOf, wordingOf } from '@shared/instruments/loyalty/questionnaire.ts';

/** Answers as they are typed: kept here until they are accepted as a whole. `at` = question under the cursor, from 0; the last is in words. */
export interface Draft extends Answers {
  readonly at: number;
}

/** What is there already, in the wording it was answered in; somebody who has not answered gets the newest one. */
export function draftOf({ version, scores, words, closing }: Respondent): Draft {
  const begun = Object.keys(scores).length > 0;
  const used = begun ? version : newest.version;
  const open = questionsOf(wordingOf(used)).findIndex(({ id }) => !(id in scores));
  return { version: used, scores, words, closing, at: begun ? Math.max(0, open) : 0 };
}

const countOf = ({ version }: Draft): number => questionsOf(wordingOf(version)).length;
const idAt = ({ version, at }: Draft): string | undefined => questionsOf(wordingOf(version))[at]?.id;

export const movedBy = (draft: Draft, by: number): Draft => ({ ...draft, at: Math.max(0, Math.min(countOf(draft), draft.at + by)) });

/** The answer to the question under the cursor, and on to the next. */
export function scored(draft: Draft, value: number | null): Draft {
  const id = idAt(draft);
  return id === undefined ? draft : movedBy({ ...draft, scores: { ...draft.scores, [id]: value } }, 1);
}

/** The question under the cursor as if it had not been answered. */
export function cleared(draft: Draft): Draft {
  const id = idAt(draft);
  if (id === undefined) return draft;
  const { [id]: _gone, ...scores } = draft.scores;
  return { ...draft, scores };
}

/** The customer's words to a question; empty ones are none. */
export function worded(draft: Draft, id: string, words: string): Draft {
  const { [id]: _old, ...rest } = draft.words;
  return { ...draft, words: words.trim() === '' ? rest : { ...rest, [id]: words.trim() } };
}

export const answersOf = ({ at: _at, ...answers }: Draft): Answers => answers;

/** Whether anything was typed that is not accepted yet. */
export function isChanged(draft: Draft, { scores, words, closing }: Respondent): boolean {
  const same = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
    Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, value]) => key in b && b[key] === value);
  return !same(draft.scores, scores) || !same(draft.words, words) || draft.closing !== closing;
}

/** What was typed and not accepted, by respondent: going to another view must not lose a conversation. It lives as long as the window. */
const drafts = new Map<string, Draft>();
export const keptDraft = (respondent: string): Draft | undefined => drafts.get(respondent);
export function keepDraft(respondent: string, draft: Draft | null): void {
  if (draft === null) drafts.delete(respondent);
  else drafts.set(respondent, draft);
}
