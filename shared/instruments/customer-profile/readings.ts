import type { Reading, Speech } from '../contract.ts';
import type { Figures } from './figures.ts';
import type { Key } from './messages.ts';
import { shortMoney } from './say.ts';

/** A change smaller than this is no news. */
const FLAT = 0.02;
/** A fall beyond this wants attention. */
const FALL = -0.1;

export const readings = (f: Figures, speech: Speech<Key>): Reading[] =>
  [salesReading(f, speech), untold(f, speech), stale(f), noNeeds(f), noHotButton(f)].filter((one) => one !== null);

function salesReading({ sales }: Figures, { format }: Speech<Key>): Reading | null {
  const { year, change, yearBefore } = sales;
  if (year === null) return null;
  const values = { year: shortMoney(year, format), share: change === null ? '' : format.percent(Math.abs(change)) };
  const text = change === null ? 'reading.year' : Math.abs(change) < FLAT ? 'reading.flat' : change < 0 ? 'reading.down' : 'reading.up';
  return {
    id: 'sales',
    severity: change !== null && change <= FALL ? 'attention' : 'note',
    text,
    values,
    weight: Math.abs(year - (yearBefore ?? year)),
  };
}

function untold({ needs }: Figures, { language }: Speech<Key>): Reading | null {
  const open = needs.filter((one) => !one.told);
  const first = open[0];
  if (!first) return null;
  const names = open
    .slice(0, 2)
    .map((one) => one.need.title || '…')
    .join(language === 'en' ? ', ' : '、');
  return {
    id: 'untold',
    severity: 'attention',
    text: 'reading.untold',
    values: { count: open.length, names },
    weight: 0,
    action: { text: 'action.complete', intent: { kind: 'select', id: first.need.id } },
  };
}

function stale({ needs, stale: count, staleDays }: Figures): Reading | null {
  const first = needs.find((one) => one.stale);
  return first
    ? {
        id: 'stale',
        severity: 'attention',
        text: 'reading.stale',
        values: { count, days: staleDays },
        weight: 0,
        action: { text: 'action.ask', intent: { kind: 'select', id: first.need.id } },
      }
    : null;
}

const noNeeds = ({ needs }: Figures): Reading | null =>
  needs.length > 0
    ? null
    : {
        id: 'noNeeds',
        severity: 'opportunity',
        text: 'reading.noNeeds',
        values: {},
        weight: 0,
        action: { text: 'action.add', intent: { kind: 'command', command: 'needs.add', args: { fields: {} } } },
      };

const noHotButton = ({ hotButton, needs }: Figures): Reading | null =>
  hotButton.what !== '' || needs.length === 0
    ? null
    : { id: 'noHotButton', severity: 'note', text: 'reading.noHotButton', values: {}, weight: 0 };
