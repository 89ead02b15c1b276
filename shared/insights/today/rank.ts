import { sumAmounts, type Amount } from '../../base/amount.ts';
import { shiftDay } from '../../base/quarter.ts';
import type { TodayGroup } from '../../instruments/contract.ts';
import type { Tier } from '../../instruments/facts.ts';
import type { LineState, Ranked, RankedGroup, RankedLine, SaidLine } from './types.ts';

/** Owed and late, due this week, keep, win. What is arranged stands apart. */
const GROUPS: readonly Exclude<TodayGroup, 'next'>[] = ['overdue', 'due', 'keep', 'win'];
const WEIGHT: Readonly<Record<Tier, number>> = { A: 4, S: 3, B: 2, C: 1 };
const PER_CUSTOMER = 3;
/** Lines of one kind about so many customers are gathered into one. */
const GATHER = 3;
/** After so many days a line that was ticked off and still holds comes back. */
const DONE_FOR = 14;

export interface RankOptions {
  readonly states: Readonly<Record<string, LineState>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Who looks; lines of other persons alone are left out. */
  readonly me: string | null;
  /** Sales of everybody in the last four quarters. */
  readonly total: Amount;
}

/**
 * Lines of all instruments in one order: groups as they stand; overdue and due by days, but a displeased A customer before all that is
 * overdue; keep and win by what kind of loss or chance it is, then by tier weight × value (A 4, small A 3, B 2, C 1); ties by customer and key. Three a customer; lines of one kind are gathered.
 * Nothing is lost: every line is in a group, arranged, gathered, held, done or snoozed.
 */
export function rankToday(lines: readonly SaidLine[], options: RankOptions): Ranked {
  const mine = lines.filter(({ owner }) => owner === null || options.me === null || owner === options.me);
  const hidden = (state: LineState['state']): SaidLine[] => mine.filter((line) => hiddenAs(line, options) === state);
  const open = mine.filter((line) => hiddenAs(line, options) === null).sort(inOrder);
  const { kept, held } = threeEach(open.filter(({ group }) => group !== 'next'));
  const groups = GROUPS.map((group): RankedGroup => ({ group, lines: gathered(kept.filter((line) => line.group === group)) })).filter(
    (group) => group.lines.length > 0,
  );
  const value = valueOf(kept);
  const count = groups.reduce((sum, group) => sum + group.lines.length, 0);
  return {
    groups,
    arranged: open.filter(({ group }) => group === 'next'),
    count,
    first: groups.filter(({ group }) => group === 'overdue' || group === 'due').reduce((sum, group) => sum + group.lines.length, 0),
    customers: customersOf(kept).size,
    value,
    share: options.total > 0 ? value / options.total : null,
    done: hidden('done'),
    snoozed: hidden('snoozed'),
    held,
  };
}

function hiddenAs(line: SaidLine, { states, today }: RankOptions): LineState['state'] | null {
  const own = Object.hasOwn(states, line.key) ? states[line.key] : undefined;
  if (!own) return null;
  if (own.state === 'done') return own.cause === line.cause && today < shiftDay(own.at, DONE_FOR) ? 'done' : null;
  return (own.until === null ? own.cause === line.cause : today < own.until) ? 'snoozed' : null;
}

const placeOf = ({ group }: SaidLine): number => (group === 'next' ? GROUPS.length : GROUPS.indexOf(group));
const weightOf = ({ customer, value }: SaidLine): number =>
  customer === null ? (value ?? 0) : WEIGHT[customer.tier] * (customer.value ?? 0);

function inOrder(a: SaidLine, b: SaidLine): number {
  return (
    placeOf(a) - placeOf(b) ||
    displeasureOf(b) - displeasureOf(a) ||
    byDays(a, b) ||
    a.rank - b.rank ||
    weightOf(b) - weightOf(a) ||
    (b.value ?? 0) - (a.value ?? 0) ||
    text(a.customer?.id ?? '', b.customer?.id ?? '') ||
    text(a.key, b.key)
  );
}
/** What is late can be made good; an A customer who waits for us to answer a complaint may be lost. A before small A. */
const displeasureOf = ({ group, displeased, customer }: SaidLine): number =>
  group === 'overdue' && displeased && (customer?.tier === 'A' || customer?.tier === 'S') ? WEIGHT[customer.tier] : 0;
/** More days late first; fewer days left first. */
function byDays(a: SaidLine, b: SaidLine): number {
  const days = (line: SaidLine): number => line.days ?? 0;
  if (a.group === 'overdue') return days(b) - days(a);
  return a.group === 'due' || a.group === 'next' ? days(a) - days(b) : 0;
}
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function threeEach(lines: readonly SaidLine[]): { readonly kept: readonly SaidLine[]; readonly held: readonly SaidLine[] } {
  const counts = new Map<string, number>();
  const kept: SaidLine[] = [];
  const held: SaidLine[] = [];
  for (const line of lines) {
    const id = line.customer?.id;
    const count = id === undefined ? 0 : (counts.get(id) ?? 0);
    if (id !== undefined) counts.set(id, count + 1);
    (count < PER_CUSTOMER ? kept : held).push(line);
  }
  return { kept, held };
}

/** The worst of a kind stands for all of it, where its words say how. */
function gathered(lines: readonly SaidLine[]): RankedLine[] {
  const kinds = new Map<string, SaidLine[]>();
  const kindOf = ({ instrument, kind }: SaidLine): string => `${instrument}.${kind}`;
  for (const line of lines.filter(({ many }) => many !== null)) kinds.set(kindOf(line), [...(kinds.get(kindOf(line)) ?? []), line]);
  const together = (line: SaidLine): readonly SaidLine[] => {
    const all = kinds.get(kindOf(line)) ?? [];
    return line.many !== null && customersOf(all).size >= GATHER ? all : [line];
  };
  return lines.filter((line) => together(line)[0] === line).map((line) => ({ line, also: together(line).slice(1) }));
}

const customersOf = (lines: readonly SaidLine[]): ReadonlyMap<string, Amount> =>
  new Map(lines.flatMap(({ customer }) => (customer ? [[customer.id, customer.value ?? 0]] : [])));
const valueOf = (lines: readonly SaidLine[]): Amount => sumAmounts(customersOf(lines).values());
