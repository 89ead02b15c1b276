import type { Reading, Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import { moneyWords } from './words.ts';
import type { Figures } from './types.ts';

/** First names of a list, with an ellipsis where there are more. */
const names = (all: readonly { readonly title: string }[], language: string): string =>
  all
    .slice(0, 2)
    .map((one) => one.title.replace(/[。.]$/, ''))
    .join(language === 'en' ? ', ' : '、') + (all.length > 2 ? '…' : '');

/** What the manager should notice before the proposal goes out. */
export function readings(f: Figures, speech: Speech<Key>): Reading[] {
  return [
    blocked(f, speech),
    unanswered(f, speech),
    answersNothing(f),
    unconfirmed(f, speech),
    candidates(f, speech),
    net(f, speech),
    empty(f),
  ].filter((one) => one !== null);
}

function blocked({ findings }: Figures, { t }: Speech<Key>): Reading | null {
  const blocking = findings.filter((one) => one.severity === 'block');
  const first = blocking[0];
  if (!first) return null;
  return {
    id: 'block',
    severity: 'urgent',
    text: 'reading.block',
    values: { count: blocking.length, what: t(`finding.${first.code}`, first.values) },
    weight: 0,
    action: { text: 'action.mend', intent: { kind: 'select', id: first.item } },
  };
}

function unanswered(f: Figures, { language }: Speech<Key>): Reading | null {
  const first = f.unanswered[0];
  if (!first || f.offers.length === 0) return null;
  return {
    id: 'unanswered',
    severity: 'attention',
    text: 'reading.unanswered',
    values: { count: f.unanswered.length, names: names(f.unanswered, language) },
    weight: 0,
    action: { text: 'action.answer', intent: { kind: 'select', id: first.id } },
  };
}

function answersNothing({ offers }: Figures): Reading | null {
  const idle = offers.find((one) => one.answers.length === 0);
  return idle
    ? {
        id: 'answersNothing',
        severity: 'attention',
        text: 'reading.answersNothing',
        values: { offer: idle.offer.title || '…' },
        weight: 0,
        action: { text: 'action.see', intent: { kind: 'select', id: idle.offer.id } },
      }
    : null;
}

function unconfirmed(f: Figures, speech: Speech<Key>): Reading | null {
  const { count, amount } = f.unconfirmed;
  if (count === 0) return null;
  const offer = f.offers.find((one) => one.lines.some((line) => line.known && line.gain.kind === 'benefit' && !line.gain.agreed));
  return {
    id: 'unconfirmed',
    severity: 'attention',
    text: 'reading.unconfirmed',
    values: { count, amount: moneyWords(speech, f.step).full(amount) },
    weight: amount,
    action: { text: 'action.ask', intent: { kind: 'select', id: offer?.offer.id } },
  };
}

function candidates(f: Figures, { language }: Speech<Key>): Reading | null {
  const first = f.candidates[0];
  if (!first) return null;
  return {
    id: 'candidates',
    severity: 'opportunity',
    text: 'reading.candidates',
    values: { count: f.candidates.length, names: names(f.candidates, language) },
    weight: f.candidates.reduce((sum, one) => sum + (one.value ?? 0), 0),
    action: { text: 'action.take', intent: { kind: 'select', id: first.id } },
  };
}

function net(f: Figures, speech: Speech<Key>): Reading | null {
  const { low, mid, high } = f.total.net;
  if (mid === null) return null;
  const money = moneyWords(speech, f.step);
  const months = f.payback.mid;
  const ranged = low !== null && high !== null;
  return {
    id: 'net',
    severity: 'note',
    text: !ranged ? 'reading.netMid' : months === null ? 'reading.netNoOutlay' : 'reading.net',
    values: {
      mid: money.full(mid),
      low: money.show(low),
      high: money.show(high),
      months: months === null ? '' : speech.format.number(months, 1),
    },
    weight: mid,
  };
}

const empty = (f: Figures): Reading | null =>
  f.offers.length === 0 && f.candidates.length === 0 && f.wants.length > 0
    ? {
        id: 'empty',
        severity: 'note',
        text: 'reading.empty',
        values: {},
        weight: 0,
        action: { text: 'action.answer', intent: { kind: 'select', id: f.wants[0]?.id } },
      }
    : null;
