import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFacts } from '../example-facts.ts';
import type { CommandContext } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { byFactor, DEFAULT_WEIGHTS, FACTORS, rebalanced, sumOf, type Factor, type Weights } from './factors.ts';
import { figures, publish, rivalIn, stateOf } from './figures.ts';
import { indexOf, scoresOf } from './mean.ts';
import { model, type Respondent } from './model.ts';
import { whatIf } from './rivalFigures.ts';
import { signals } from './signals.ts';
import type { Scores } from './types.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const rival = rivalIn(all, null);
const one = (value: number | null): number | null => (value === null ? null : Math.round(value * 10 + 1e-9) / 10);
const scores = (...values: readonly (number | null)[]): Scores => byFactor((factor) => values[FACTORS.indexOf(factor)] ?? null);

describe('the index', () => {
  test('worked: 8, 7, 6, 9, 5, 7 with the default weights is 73.7', () => {
    expect(indexOf(scores(8, 7, 6, 9, 5, 7), DEFAULT_WEIGHTS)).toEqual({ value: 73.7, known: 100, of: 100 });
  });

  test('what is not known is outside the mean, and nothing known is no index', () => {
    expect(indexOf(scores(8, null, null, 6), DEFAULT_WEIGHTS)).toEqual({ value: ((25 * 8 + 19 * 6) / 44) * 10, known: 44, of: 100 });
    expect(indexOf(scores(), DEFAULT_WEIGHTS).value).toBeNull();
    expect(indexOf(scores(null, null, null, null, 0), DEFAULT_WEIGHTS).value).toBe(0);
  });

  test('a person counts once: two questions are one mean, no experience is left out', () => {
    const answered = { version: 1, scores: { 'skill-1': 8, 'skill-2': 6, 'devotion-1': null, 'devotion-2': 4 } };
    expect(scoresOf(answered)).toMatchObject({ skill: 7, devotion: 4, response: null });
  });

  const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  const anyScores = fc.tuple(score, score, score, score, score, score).map((values) => scores(...values));
  test('it lies between 0 and 100 and rises with every score', () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom(...FACTORS), (given, factor) => {
        const { value } = indexOf(given, DEFAULT_WEIGHTS);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        const raised = { ...given, [factor]: Math.min(10, (given[factor] ?? 0) + 1) };
        if (given[factor] !== null) expect(indexOf(raised, DEFAULT_WEIGHTS).value).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe('the worked case', () => {
  test('65.5 of four people at full coverage, 1.9 lower than the quarter before', () => {
    expect([one(all.now?.index.value ?? null), all.now?.index.known, all.now?.people]).toEqual([65.5, 100, 4]);
    expect([all.before?.quarter, one(all.before?.change ?? null)]).toEqual(['2026Q3', -1.9]);
  });

  test('the rival only on what is known of both: 65.5 against 69.5 on 80', () => {
    expect(rival?.ours.known).toBe(80);
    expect([rival?.ours.value, rival?.theirs.value, rival?.gap].map((value) => one(value ?? null))).toEqual([65.5, 69.5, -4]);
    expect([rival?.scores.service, rival?.level.service]).toEqual([null, null]);
  });

  test('devoted service changes most, and draws level alone at 6.71', () => {
    const devotion = all.rows.find(({ factor }) => factor === 'devotion');
    expect([one(devotion?.score ?? null), one(devotion?.gives ?? null), one(devotion?.room ?? null)]).toEqual([5.4, 12.9, 11.1]);
    expect(rival?.level.devotion?.toFixed(2)).toBe('6.71');
    const at = whatIf(all.now?.scores ?? scores(), all.weights, rival, { factor: 'devotion', value: rival?.level.devotion ?? 0 });
    expect(at.gap).toBeCloseTo(0);
  });

  test('unknown answers are outside: two people know the service department, three the proof', () => {
    expect(all.rows.map(({ people }) => people)).toEqual([4, 4, 4, 4, 2, 3]);
  });

  test('one waits, thirteen days', () => {
    expect(all.asked?.people.map(({ waited }) => waited)).toEqual([null, null, null, null, 13]);
  });

  test('both indices are told to the plan by quarter, a quarter not asked is not there', () => {
    const told = publish(data, facts).indices ?? [];
    expect(told.filter(({ id }) => id === 'loyalty.index').map(({ quarter }) => quarter)).not.toContain('2026Q1');
    expect(told.find(({ id, quarter }) => id === 'loyalty.rival' && quarter === '2026Q4')?.coverage).toBeCloseTo(0.8);
    expect(told.find(({ id, quarter }) => id === 'loyalty.index' && quarter === '2025Q1')?.coverage).toBeCloseTo(0.93);
  });

  test('signals are means over the people of the quarter', () => {
    const span = { quarter: '2026Q4', person: null };
    expect(signals(data, facts, span)).toEqual([
      { id: 'loyalty.skill', quarter: '2026Q4', kind: 'mean', count: 29.5, of: 4 },
      { id: 'loyalty.devotion', quarter: '2026Q4', kind: 'mean', count: 21.5, of: 4 },
    ]);
    expect(signals(data, facts, { ...span, quarter: '2026Q1' })).toEqual([]);
  });

  test('nobody asked is empty; four people at full coverage are enough', () => {
    expect([stateOf(figures(model.empty(), emptyFacts())), stateOf(all)]).toEqual(['empty', 'enough']);
  });
});

describe('weights', () => {
  const weights = fc
    .tuple(...FACTORS.map(() => fc.integer({ min: 0, max: 100 })))
    .map((values) => byFactor((f) => values[FACTORS.indexOf(f)] ?? 0));
  test('rebalanced they sum to 100 and the one that was set stays', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(...FACTORS), (given: Weights, kept: Factor) => {
        const after = rebalanced(given, kept);
        expect(sumOf(after)).toBe(100);
        expect(after[kept]).toBe(given[kept]);
        expect(Object.values(after).every((one0) => Number.isInteger(one0) && one0 >= 0)).toBe(true);
      }),
    );
  });

  test('a sum that is not 100 is refused', () => {
    const draft = model.empty();
    const refused = commands.setWeights.run(draft, { weights: { ...DEFAULT_WEIGHTS, skill: 30 } }, context());
    expect(refused).toEqual({ ok: false, error: { code: 'loyalty.weights', values: { sum: 105, off: 5 } } });
    expect(draft.weights).toEqual(DEFAULT_WEIGHTS);
  });
});

describe('commands', () => {
  test('answers are taken as a whole, with the day they came', () => {
    const draft = model.empty();
    commands.ask.run(draft, { name: '周启明' }, context());
    const [id] = Object.keys(draft.respondents) as [string];
    const answers = { version: 1, scores: { 'skill-1': 10, 'skill-2': null }, words: {}, closing: '' };
    commands.accept.run(draft, { respondent: id, answers }, context());
    expect(draft.respondents[id]).toMatchObject({ quarter: '2026Q4', got: '2026-11-23', scores: answers.scores });
    expect(model.schema.parse(draft)).toEqual(draft);
    const late = commands.accept.run(draft, { respondent: id, answers, got: '2099-01-01' }, context());
    expect(late).toMatchObject({ ok: false, error: { code: 'value.date' } });
  });

  test('the next round asks the same people, each once', () => {
    const draft = structuredClone(data);
    const later = context('2027-02-10');
    commands.askAgain.run(draft, {}, later);
    commands.askAgain.run(draft, {}, later);
    const again = Object.values(draft.respondents).filter((person: Respondent) => person.quarter === '2027Q1');
    expect(again.map(({ name, got }) => [name, got])).toEqual(['周启明', '何颖', '沈岚', '郑伟', '唐敏'].map((name) => [name, null]));
    expect(figures(draft, facts).now?.quarter).toBe('2026Q4');
  });
});

function context(today = '2026-11-23'): CommandContext {
  let made = 0;
  return { now: `${today}T08:00:00.000Z`, today, newId: () => `r-${(made += 1)}-${today}`, by: null };
}
