import type { DocKey } from '../documents.ts';
import { areaOf, thingsOf, type Thing } from './things.ts';
import {
  AREAS,
  GROUPS,
  LINES,
  type Area,
  type Counts,
  type DifferenceGroup,
  type DifferenceLine,
  type Differences,
  type Sides,
} from './types.ts';
import { isSame, salesTotal, valueChanges } from './values.ts';

const NONE: Counts = { back: 0, gone: 0, changed: 0 };

/**
 * Compares two states of a workspace, thing by thing. Only the documents given are compared: those that are known to be the same may be
 * left out on both sides. What differs in bookkeeping alone (revision, time of change) does not differ.
 */
export function compareWorkspaces(sides: Sides): Differences {
  const unreadable = [...(sides.unreadable?.mine ?? []), ...(sides.unreadable?.theirs ?? [])];
  const keys = new Set([...Object.keys(sides.mine), ...Object.keys(sides.theirs), ...unreadable]);
  const nameOf = namesOver(sides);
  const groups: DifferenceGroup[] = [];
  for (const key of keys) {
    const area = areaOf(key);
    const group = area && groupOf(sides, key, area, nameOf);
    if (group) groups.push(group);
  }
  groups.sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || (a.key < b.key ? -1 : 1));
  const totals: Partial<Record<Area, Counts>> = {};
  for (const { area, back, gone, changed } of groups) {
    const sum = totals[area] ?? NONE;
    totals[area] = { back: sum.back + back, gone: sum.gone + gone, changed: sum.changed + changed };
  }
  return { groups: groups.slice(0, GROUPS), totals, more: Math.max(0, groups.length - GROUPS) };
}

type NameOf = (id: string) => string;

/** Names of customers and people, from the documents themselves where they say it, ours before theirs. */
function namesOver({ mine, theirs, nameOf }: Sides): NameOf {
  const names = new Map<string, string>();
  for (const docs of [theirs, mine])
    for (const [key, doc] of Object.entries(docs))
      if (key.startsWith('customers/') || key === 'settings')
        for (const { at, name } of thingsOf(key, doc)) if (name !== '') names.set(at.replace(/^people\//, ''), name);
  return (id) => names.get(id) ?? nameOf?.(id) ?? id;
}

function groupOf(sides: Sides, key: DocKey, area: Area, nameOf: NameOf): DifferenceGroup | null {
  const [mine, theirs] = [stateOf(sides, key, 'mine'), stateOf(sides, key, 'theirs')];
  const name = nameOfDocument(key, area, nameOf);
  const frame = { key, area, name, mine, theirs };
  if (mine === 'unreadable' || theirs === 'unreadable') return mine === theirs ? null : { ...frame, ...NONE, changed: 1, lines: [] };
  const lines = linesBetween(thingsOf(key, sides.mine[key]), thingsOf(key, sides.theirs[key]), area, nameOf);
  if (lines.length === 0) return null;
  const count = (kind: DifferenceLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return { ...frame, back: count('back'), gone: count('gone'), changed: count('changed'), lines: lines.slice(0, LINES) };
}

function stateOf(sides: Sides, key: DocKey, side: 'mine' | 'theirs'): DifferenceGroup['mine'] {
  if (sides.unreadable?.[side]?.has(key)) return 'unreadable';
  return sides[side][key] === undefined || sides[side][key] === null ? 'absent' : 'there';
}

function nameOfDocument(key: DocKey, area: Area, nameOf: NameOf): string {
  const [, name = ''] = key.split('/');
  if (area === 'plans' || area === 'versions' || area === 'people') return nameOf(name);
  return area === 'snapshots' ? name.toUpperCase() : '';
}

/** Ours first in their order, then what only they have. */
function linesBetween(mine: readonly Thing[], theirs: readonly Thing[], area: Area, nameOf: NameOf): readonly DifferenceLine[] {
  const there = new Map(theirs.map((thing) => [thing.at, thing]));
  const here = new Set(mine.map(({ at }) => at));
  const ours = mine.flatMap((thing): readonly DifferenceLine[] => {
    const other = there.get(thing.at);
    if (!other) return [whole('gone', thing, area, nameOf)];
    return isSame(thing.value, other.value) ? [] : [altered(thing, other, area, nameOf)];
  });
  return [...ours, ...theirs.filter(({ at }) => !here.has(at)).map((thing) => whole('back', thing, area, nameOf))];
}

const nameOfThing = ({ name, at }: Thing, area: Area, nameOf: NameOf): string => (area === 'sales' ? nameOf(at) : name);

function whole(kind: 'back' | 'gone', thing: Thing, area: Area, nameOf: NameOf): DifferenceLine {
  const line = { kind, part: thing.part, name: nameOfThing(thing, area, nameOf) };
  if (area !== 'sales') return { ...line, values: [] };
  const total = salesTotal(thing.value);
  return { ...line, values: [salesChange(kind === 'gone' ? total : null, kind === 'back' ? total : null)] };
}

function altered(mine: Thing, theirs: Thing, area: Area, nameOf: NameOf): DifferenceLine {
  const values =
    area === 'sales' ? [salesChange(salesTotal(mine.value), salesTotal(theirs.value))] : valueChanges(mine.value, theirs.value);
  return { kind: 'changed', part: mine.part, name: nameOfThing(mine, area, nameOf), values };
}

const salesChange = (mine: number | null, theirs: number | null) => ({ field: 'sales', unit: 'amount' as const, mine, theirs });
