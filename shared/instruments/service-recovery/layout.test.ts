import { expect, test } from 'vitest';
import { layoutOptions } from '@tests/contract/instruments.ts';
import { flatten } from '@tests/contract/scene-checks.ts';
import { example } from './example.ts';
import { allOf, figures } from './figures.ts';
import { serviceRecovery } from './index.ts';
import { columnAtPlace, layout } from './layout/layout.ts';
import type { RecoveryOptions } from './layout/sheet.ts';

const { data, facts } = example('en');
const all = figures(data, facts);

test.each([640, 1024, 1600])(
  'a place on a card is in the column of its state, %i px wide; above and below the board is no column',
  (width) => {
    const options = { ...layoutOptions(serviceRecovery, 'en', { width, height: 700 }), view: { form: 'screen' } } as RecoveryOptions;
    const cards = flatten(layout(all, options)).filter(({ mark }) => mark.intent?.['from'] === 'board');
    expect(cards.length).toBeGreaterThan(4);
    for (const { mark, x, y } of cards) {
      if (mark.type !== 'rect') throw new Error('a card is a box');
      const state = allOf(all).find(({ complaint }) => complaint.id === mark.id)?.state;
      expect(columnAtPlace(all, options, { x: x + mark.x + mark.width / 2, y: y + mark.y + mark.height / 2 })).toBe(state);
    }
    expect(columnAtPlace(all, options, { x: 20, y: 1 })).toBeNull();
    expect(columnAtPlace(all, options, { x: 20, y: layout(all, options).height - 1 })).toBeNull();
  },
);
