import type { Reading, Speech } from '../contract.ts';
import { quarterIn } from '../assessment/figures.ts';
import { say } from '../assessment/questionnaire.ts';
import { forViewer } from '../assessment/sharing.ts';
import type { Figures, QuarterFigures, TopicFigure } from '../assessment/types.ts';
import { oneDecimal } from '../assessment/words.ts';
import type { Key } from './messages.ts';

export type Say = Speech<Key>;
/** A fall over so many quarters is a habit of its own. */
const LONG = 3;

/** What the person should notice of a quarter, the newest where none is given. No total, no ranking. */
export function readings(figures: Figures, speech: Say, one: QuarterFigures | undefined = quarterIn(figures)): readonly Reading[] {
  if (!one || !one.seen.score) return [];
  if (one.answered === 0) return one.state === 'closed' ? [] : [begin(one, speech)];
  const told = falling(one, speech);
  const { own } = figures;
  const all = [told, moved(one, 'risen', speech), told ? null : moved(one, 'fallen', speech), lowest(one, own, speech), promises(one)];
  return forViewer(
    all.filter((reading) => reading !== null),
    own,
  );
}

const begin = (one: QuarterFigures, { format }: Say): Reading => ({
  id: 'begin',
  severity: 'note',
  text: 'reading.begin',
  values: { quarter: format.quarter(one.quarter) },
  weight: 0,
  action: { text: 'action.begin', intent: { kind: 'select', id: 'answer' } },
});

const nameOf = ({ topic }: TopicFigure, { language }: Say): string => say(topic.name, language);
const toTopic = (one: TopicFigure) => ({ text: 'action.items', intent: { kind: 'select' as const, id: one.topic.id } });

/** The means of the last quarters, as shown, as long as each is lower than the one before. */
function fallOf({ trend }: TopicFigure): number[] {
  const fall: number[] = [];
  for (const { mean } of trend.toReversed()) {
    if (mean === null) break;
    const shown = Math.round(mean * 10) / 10;
    if (fall[0] !== undefined && shown <= fall[0]) break;
    fall.unshift(shown);
  }
  return fall;
}

function falling(one: QuarterFigures, speech: Say): Reading | null {
  const worst = one.topics.map((topic) => ({ topic, fall: fallOf(topic) })).sort((a, b) => b.fall.length - a.fall.length)[0];
  if (!worst || worst.fall.length <= LONG) return null;
  return {
    id: `falling-${worst.topic.topic.id}`,
    severity: 'attention',
    text: 'reading.falling',
    values: {
      name: nameOf(worst.topic, speech),
      count: worst.fall.length - 1,
      list: worst.fall.map((mean) => oneDecimal(mean, speech)).join(' → '),
    },
    weight: 0,
    action: toTopic(worst.topic),
  };
}

function moved(one: QuarterFigures, way: 'risen' | 'fallen', speech: Say): Reading | null {
  const sign = way === 'risen' ? 1 : -1;
  const by = ({ mean, wasMean, answered, topic: { items } }: TopicFigure): number =>
    mean === null || wasMean === null || answered < items.length ? 0 : sign * (Math.round(mean * 10) - Math.round(wasMean * 10));
  const most = one.topics.toSorted((a, b) => by(b) - by(a))[0];
  if (!most || by(most) <= 0) return null;
  return {
    id: way,
    severity: way === 'risen' ? 'note' : 'attention',
    text: `reading.${way}`,
    values: { name: nameOf(most, speech), was: oneDecimal(most.wasMean ?? 0, speech), now: oneDecimal(most.mean ?? 0, speech) },
    weight: 0,
    action: toTopic(most),
  };
}

/** A colleague may not have been shown evidence: only of one's own is it said that there is none. */
function lowest(one: QuarterFigures, own: boolean, speech: Say): Reading | null {
  const low = one.topics.filter(({ mean }) => mean !== null).toSorted((a, b) => (a.mean ?? 0) - (b.mean ?? 0))[0];
  if (!low) return null;
  const bare = own && low.items.every(({ evidence }) => evidence === '');
  return {
    id: 'lowest',
    severity: 'opportunity',
    text: bare ? 'reading.lowestBare' : 'reading.lowest',
    values: { name: nameOf(low, speech), now: oneDecimal(low.mean ?? 0, speech) },
    weight: 0,
    action: toTopic(low),
  };
}

function promises({ lookBack }: QuarterFigures): Reading | null {
  if (lookBack.length === 0 || lookBack.some(({ kept }) => kept === null)) return null;
  return {
    id: 'promises',
    severity: 'note',
    text: 'reading.promises',
    values: { of: lookBack.length, kept: lookBack.filter(({ kept }) => kept === 'kept').length },
    weight: 0,
  };
}
