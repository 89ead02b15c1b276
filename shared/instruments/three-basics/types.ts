import type { Quarter } from '../../base/entity.ts';
import type { OpportunityPoint } from '../plan-facts.ts';
import type { Cell, Message } from './model.ts';

/** One contact with somebody. `own`: its id here, where it stands in no visit. */
export interface Contact {
  readonly date: string;
  readonly channel: 'visit' | 'call' | 'meeting';
  readonly own: string | null;
}

export interface CellFigure {
  readonly message: Message;
  readonly cell: Cell | null;
  /** Planned, and its day is past. */
  readonly overdue: boolean;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly influence: number | null;
  /** Days agreed; `null` = none, then the person is outside the share. */
  readonly cadence: number | null;
  /** Oldest first, up to today. */
  readonly contacts: readonly Contact[];
  /** Days since the last one; `null` = never. */
  readonly days: number | null;
  /** Days over what was agreed; 0 within it; `null` without a cadence, or never met though one is agreed. */
  readonly over: number | null;
  /** Whether the last contact lies within what was agreed; `null` without a cadence. */
  readonly kept: boolean | null;
  readonly cells: readonly CellFigure[];
  readonly told: readonly [delivered: number, meant: number];
}

export interface NeedPoint {
  readonly point: OpportunityPoint;
  /** What answers it: titles of offers and actions. */
  readonly by: readonly string[];
}

/** A share with its parts; `null` where there is nothing it could be a share of. */
export interface Share {
  readonly value: number | null;
  readonly count: number;
  readonly of: number;
}

export interface Moment {
  readonly quarter: Quarter;
  readonly touch: number | null;
  readonly message: number | null;
  readonly need: number | null;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  /** Those who are there, by influence. Only they count. */
  readonly people: readonly PersonRow[];
  /** Those who left: what was agreed, met and told stays to be seen. */
  readonly gone: readonly PersonRow[];
  readonly messages: readonly Message[];
  /** Of each message, by its id: delivered ÷ meant over everybody who is there. */
  readonly told: ReadonlyMap<string, Share>;
  /** Names of our own people, by id. */
  readonly ours: ReadonlyMap<string, string>;
  readonly needs: readonly NeedPoint[];
  readonly touch: Share;
  readonly message: Share;
  readonly understood: number;
  readonly need: Share;
  /** People without a cadence. */
  readonly unset: number;
  /** The last quarters, the running one last. */
  readonly history: readonly Moment[];
}
