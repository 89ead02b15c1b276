import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/translate.ts';
import { sinceReview } from '../insights/front/review.ts';
import { instruments } from '../instruments/index.ts';
import { kindOf } from '../workspace/documents.ts';
import { frontOf } from '../workspace/front.ts';
import { figuresOf } from '../workspace/gather.ts';
import { planKey } from '../workspace/pages.ts';
import { visitsOf } from '../workspace/planVisits.ts';
import { buildPortfolio, findCustomer } from '../workspace/portfolio.ts';
import type { Plan, Rivals, Settings } from '../workspace/schemas.ts';
import { sampleCustomers } from './customers.ts';
import { KEY_ACCOUNT } from './keyAccount.ts';
import { sampleDocs } from './workspace.ts';

const today = '2026-11-23';
const make = (language: (typeof LANGUAGES)[number]) => sampleDocs({ language, now: '2026-11-23T08:00:00.000Z', today, id: 'w-sample' });

describe.each(LANGUAGES)('sample workspace in %s', (language) => {
  const docs = make(language);
  const portfolio = buildPortfolio(docs, today);

  test('every document has the form of its kind', () => {
    for (const [key, value] of Object.entries(docs)) {
      const parsed = kindOf(key)?.schema.safeParse(value);
      expect(parsed?.success, `${key} ${parsed?.error?.issues[0]?.path.join('.')} ${parsed?.error?.issues[0]?.message}`).toBe(true);
    }
  });

  test('same options, same documents', () => expect(make(language)).toEqual(docs));

  test('all firms are there, with snapshots of the two quarters before the last', () => {
    expect(portfolio.size).toBe(sampleCustomers.length);
    expect(Object.keys(docs).filter((key) => key.startsWith('snapshots/'))).toEqual(['snapshots/2026q1', 'snapshots/2026q2']);
  });

  test('the key account holds the worked example of every customer instrument, and all of it can be computed', () => {
    const at = findCustomer(portfolio, KEY_ACCOUNT);
    const id = portfolio.ids[at] as string;
    const own = instruments.filter((one) => one.scope === 'customer');
    expect(Object.keys((docs[planKey(id)] as Plan).parts).sort()).toEqual(own.map((one) => one.id).sort());
    for (const one of own) {
      const figures = figuresOf({ docs, portfolio, today }, one, id);
      expect(figures.ok, one.id).toBe(true);
      if (figures.ok) expect(one.state(figures.value), one.id).not.toBe('empty');
    }
  });

  test('the key account was reviewed twice and has a sentence of its own, which its one page tells', () => {
    const id = portfolio.ids[findCustomer(portfolio, KEY_ACCOUNT)] as string;
    const front = frontOf({ docs, portfolio, today }, id, language);
    if (!front.ok) throw new Error(front.error.code);
    const { said, reviews } = front.value;
    expect(said).not.toBeNull();
    expect(reviews.map(({ snapshot }) => snapshot !== null)).toEqual([true, true]);
    expect(sinceReview(front.value)?.changes.map(({ name }) => name)).toContain('value');
    const ours = Object.values((docs['settings'] as Settings).people).map(({ name }) => name);
    for (const { owner } of reviews.flatMap(({ decisions }) => decisions)) expect(ours).toContain(owner);
  });

  test('each rival stands once', () => {
    const names = Object.values((docs['rivals'] as Rivals).rivals).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(new Set(names).size).toBe(names.length);
  });

  test('what was reported does not lie in the future', () => {
    const plans = Object.entries(docs)
      .filter(([key]) => key.startsWith('plans/'))
      .map(([, plan]) => plan as Plan);
    expect(plans.length).toBeGreaterThan(10);
    for (const plan of plans) for (const visit of visitsOf(plan)) if (visit.report) expect(visit.date <= today).toBe(true);
  });
});
