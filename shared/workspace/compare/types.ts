import type { DocKey, Docs } from '../documents.ts';

/**
 * How one state of a workspace ("theirs": a backup, a file that was sent) differs from another ("mine": now). Kinds say what taking theirs
 * would do: `back` = only they have it, it comes; `gone` = only we have it, it goes; `changed` = both have it, differently.
 */
export type DifferenceKind = 'back' | 'gone' | 'changed';

export const AREAS = [
  'customers',
  'plans',
  'sales',
  'versions',
  'people',
  'portfolio',
  'rivals',
  'settings',
  'sources',
  'snapshots',
  'today',
] as const;
export type Area = (typeof AREAS)[number];

/** One value that differs. Amounts are in 1/10,000 of the unit, `count` is a number of entries; `null` = not there, or not for one line. */
export interface ValueChange {
  /** Name of the field in the document, '' where the value stands for the whole thing. */
  readonly field: string;
  readonly unit: 'text' | 'number' | 'amount' | 'count';
  readonly mine: string | number | null;
  readonly theirs: string | number | null;
}

/** One thing that differs: a customer, an activity of a value chain, a colleague … */
export interface DifferenceLine {
  readonly kind: DifferenceKind;
  /** Id of the instrument it belongs to, or the field of the settings; '' elsewhere. */
  readonly part: string;
  /** What people call it; '' where it has no name. */
  readonly name: string;
  readonly values: readonly ValueChange[];
}

export interface Counts {
  readonly back: number;
  readonly gone: number;
  readonly changed: number;
}

/** What differs in one document, the smallest that can be put back. */
export interface DifferenceGroup extends Counts {
  readonly key: DocKey;
  readonly area: Area;
  /** Whom the document is about: the customer of a plan, the person of an assessment, a quarter; '' where it says nothing. */
  readonly name: string;
  /** `unreadable`: the document is there and cannot be read on that side, so nothing of it can be compared. */
  readonly mine: 'there' | 'absent' | 'unreadable';
  readonly theirs: 'there' | 'absent' | 'unreadable';
  /** At most `LINES`; the counts say how many there are. */
  readonly lines: readonly DifferenceLine[];
}

export interface Differences {
  /** Documents that differ, in the order of `AREAS`; at most `GROUPS`. */
  readonly groups: readonly DifferenceGroup[];
  /** Things that differ by area, of all documents; areas without any are left out. */
  readonly totals: Partial<Readonly<Record<Area, Counts>>>;
  /** Documents that differ but are not among `groups`. */
  readonly more: number;
}

export interface Sides {
  readonly mine: Docs;
  readonly theirs: Docs;
  /** Documents that exist but cannot be read. */
  readonly unreadable?: { readonly mine?: ReadonlySet<DocKey>; readonly theirs?: ReadonlySet<DocKey> };
  /** Name of a customer or person that none of the given documents names. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** As many lines as one document shows, and documents one comparison; the rest is counted. */
export const LINES = 60;
export const GROUPS = 400;
