import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../i18n/translate.ts';
import { measureText } from '../../scene/measure.ts';
import { sceneToSvg } from '../../scene/svg.ts';
import { example } from './example.ts';
import { figures } from './figures/figures.ts';
import { model, type Data } from './model.ts';
import { section } from './section.ts';
import { sayIn } from './testing.ts';

/** The data with a mark planted in every field that is not the customer's to read. */
function planted(data: Data): Data {
  const each = <T>(all: Record<string, T>, change: (one: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
  return {
    activities: each(data.activities, (one) => ({
      ...one,
      importance: { ...one.importance, value: 7, by: 'LEAK-importance' },
      share: { ...one.share, by: 'LEAK-share' },
      quotes: each(one.quotes, (quote) => (quote.status === 'assumed' ? { ...quote, words: 'LEAK-assumed' } : quote)),
    })),
    chips: each(data.chips, (one) => ({
      ...one,
      name: 'LEAK-chip',
      proof: 'LEAK-proof',
      value: 98_765_4321,
      origin: { ...one.origin, by: 'LEAK-by' },
    })),
    links: each(data.links, (one) => ({ ...one, words: 'LEAK-link' })),
    suppliers: each(data.suppliers, (one) => ({ ...one, value: 98_765_4321 })),
    markets: data.markets,
  };
}

describe.each(LANGUAGES)('section in %s', (language) => {
  const { data, facts } = example(language);
  const options = { ...sayIn(language), measure: measureText };
  const textOf = (audience: 'customer' | 'internal', of: Data, around = facts): string =>
    section(figures(of, around), { ...options, audience })
      .map((block) =>
        block.type === 'figure' ? sceneToSvg(block.scene, 'print', { standalone: true }) + JSON.stringify(block) : JSON.stringify(block),
      )
      .join('\n');

  test('the customer reads its own words and shares, and nothing of ours', () => {
    const rivals = facts.rivals.map((rival) => ({ ...rival, name: `LEAK-${rival.id}`, mark: 'Ж' }));
    const text = textOf('customer', planted(data), { ...facts, rivals, company: 'LEAK-company' });
    expect(text).not.toMatch(/LEAK|Ж|98,?765|98\.77/);
    expect(text).toContain(language === 'en' ? '300 cases a month come back leaking.' : '封口漏袋，每月退回三百箱。');
    expect(text).toContain('34%');
  });

  test('the internal plan has the whole map, what it says, and totals that tie', () => {
    const blocks = section(figures(data, facts), { ...options, audience: 'internal' });
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'lead', 'list', 'figure', 'table', 'table']);
    const chain = blocks[4];
    const total = chain?.type === 'table' ? chain.rows.at(-1) : undefined;
    expect(total).toMatchObject({ role: 'total' });
    expect(total?.cells.slice(3, 7)).toEqual(language === 'en' ? ['2.32', '1.94', '0.84', '5.94'] : ['232', '194', '84', '594']);
  });

  test('without anything to show there is no section', () => {
    for (const audience of ['customer', 'internal'] as const)
      expect(section(figures(model.empty(), facts), { ...options, audience })).toEqual([]);
  });
});
