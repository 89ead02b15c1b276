import type { Reading, Speech } from '../contract.ts';
import { furthest, type Figures, type Row } from './figures.ts';
import type { Key } from './messages.ts';

export type Say = Speech<Key>;
/** Steps from which a distance asks for a first step. */
const FAR = 2;
/** Points of the index under which nobody would speak of a change. */
const MOVED = 3;

export const nameOf = ({ contrast }: Pick<Row, 'contrast'>, { t }: Say): string => t(`name.${contrast}`);
const listOf = (rows: readonly Row[], say: Say): string =>
  rows.map((row) => say.t('quoted', { name: nameOf(row, say) })).join(say.t('and'));
const go = (row: Row, text: Key) => ({ text, intent: { kind: 'select' as const, id: row.contrast } });

/** What is furthest from where we want to be, targets without a rating, and whether a year has moved anything. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [far(figures, say), unasked(figures, say), moved(figures, say), unreasoned(figures, say), beyond(figures, say)].filter(
    (one) => one !== null,
  );
}

function far(figures: Figures, say: Say): Reading | null {
  const rows = furthest(figures);
  const open = rows.find(({ standing }) => standing.first === '') ?? rows[0];
  if (!open?.gap) return null;
  const needed = open.gap >= FAR && open.standing.first === '';
  return {
    id: 'far',
    severity: needed ? 'attention' : 'note',
    text: rows.length > 2 ? 'reading.farMany' : 'reading.far',
    values: { names: listOf(rows, say), count: open.gap, rows: rows.length },
    weight: 0,
    action: go(open, needed ? 'action.first' : 'action.look'),
  };
}

function unasked({ rows }: Figures, say: Say): Reading | null {
  const blind = rows.filter(({ now, target }) => now === null && target !== null);
  const [first] = blind;
  if (!first) return null;
  return {
    id: 'unasked',
    severity: 'attention',
    text: 'reading.unasked',
    values: { names: listOf(blind, say) },
    weight: 0,
    action: go(first, 'action.ask'),
  };
}

function moved({ before, since, target, towards }: Figures, { format }: Say): Reading | null {
  if (before.value === null || since.value === null) return null;
  const by = since.value - before.value;
  const way = by >= MOVED ? 'closer' : by <= -MOVED ? 'colder' : 'still';
  const left = target.value === null || towards.value === null ? null : Math.max(0, Math.round(target.value) - Math.round(towards.value));
  return {
    id: 'moved',
    severity: way === 'closer' ? 'opportunity' : way === 'colder' ? 'attention' : 'note',
    text: `reading.${way}`,
    values: { now: format.number(since.value, 0), before: format.number(before.value, 0), of: since.of, left: left ?? '?' },
    weight: 0,
  };
}

function unreasoned({ rows }: Figures, say: Say): Reading | null {
  const bare = rows.filter(({ target, standing }) => target !== null && standing.reason === '');
  const [first] = bare;
  if (!first) return null;
  const values = { names: listOf(bare.slice(0, 2), say), count: bare.length };
  return { id: 'unreasoned', severity: 'note', text: 'reading.unreasoned', values, weight: 0, action: go(first, 'action.reason') };
}

/** More relation than we want to pay for. */
function beyond({ rows }: Figures, say: Say): Reading | null {
  const over = rows.filter(({ gap }) => gap !== null && gap < 0);
  const [first] = over;
  if (!first) return null;
  return {
    id: 'beyond',
    severity: 'note',
    text: 'reading.beyond',
    values: { names: listOf(over, say) },
    weight: 0,
    action: go(first, 'action.look'),
  };
}
