import { freshKeys } from '../../base/order.ts';
import type { Language } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { PEOPLE, ROUNDS, type CaseAnswer } from './example-case.ts';
import { FACTORS } from './factors.ts';
import { model, type Data, type Respondent } from './model.ts';
import { inLanguage, newest, questionsOf, type Both } from './questionnaire.ts';

const RIVAL = { id: 'hengyue', name: ['恒岳包装', 'Hengyue Pack'], mark: ['恒', 'H'] } as const satisfies Record<string, string | Both>;

/** An invented case: a food maker's people on a packaging maker, eight quarters long. */
export function example(language: Language): { readonly data: Data; readonly facts: Facts } {
  const say = (both: Both): string => inLanguage(both, language);
  const data = model.empty();
  const all = Object.entries(ROUNDS).flatMap(([quarter, answers]) => answers.map((answer) => ({ quarter, answer })));
  const keys = freshKeys(all.length);
  all.forEach(({ quarter, answer }, i) => {
    const made = respondentOf(answer, quarter, keys[i] as string, say);
    data.respondents[made.id] = made;
  });
  const facts: Facts = {
    ...emptyFacts(),
    company: say(['澄川包材', 'Chengchuan']),
    customer: { ...bareCustomer(say(['禾屿食品', 'Heyu Foods'])), tier: 'A' },
    rivals: [{ id: RIVAL.id, name: say(RIVAL.name), mark: say(RIVAL.mark) }],
  };
  return { data, facts };
}

function respondentOf(one: CaseAnswer, quarter: string, order: string, say: (both: Both) => string): Respondent {
  const { who, way, sent, got, scores, words = {}, closing, rival } = one;
  const given = questionsOf(newest).slice(0, scores.length);
  return {
    id: `${who}-${quarter.toLowerCase()}`,
    rev: 0,
    changedAt: `${got ?? sent ?? '2026-11-10'}T08:00:00.000Z`,
    order,
    quarter,
    name: say(PEOPLE[who].name),
    title: say(PEOPLE[who].title),
    way,
    sent,
    got,
    version: newest.version,
    scores: Object.fromEntries(given.map(({ id }, i) => [id, scores[i] === '?' ? null : Number(scores[i])])),
    words: Object.fromEntries(Object.entries(words).map(([id, both]) => [id, say(both)])),
    closing: closing ? say(closing) : '',
    rivals: rival
      ? {
          [RIVAL.id]: {
            way: 'met',
            at: got ?? '2026-11-10',
            scores: Object.fromEntries(FACTORS.map((factor, i) => [factor, rival[i] ?? null])),
          },
        }
      : {},
  };
}
