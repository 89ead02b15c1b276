import * as z from 'zod';
import { day, entityShape, id, orderKey } from '../../base/entity.ts';
import type { Model } from '../contract.ts';

/**
 * What deepens a relation: being there, being heard, answering needs. Contacts come from visits, needs from the comparison of benefits; here
 * stand only what was agreed, touches that no visit holds, and what is to be told to whom. All of it is internal.
 */
export const CHANNELS = ['visit', 'call', 'meeting'] as const;
export const channel = z.enum(CHANNELS);
/** Days between two contacts, as agreed with oneself. */
export const cadence = z.int().min(1).max(730);
export const titleText = z.string().trim().min(1).max(60);

export const STATES = ['planned', 'delivered', 'understood'] as const;
export const cellState = z.enum(STATES);
export type CellState = z.infer<typeof cellState>;

const cell = z.object({
  state: cellState,
  addedAt: day,
  due: day.nullable(),
  /** Day it was delivered; understood is delivered as well. */
  at: day.nullable(),
  /** How it was delivered, and who of us did; left out = not known. */
  channel: channel.optional(),
  by: id.optional(),
});
export type Cell = z.infer<typeof cell>;

const message = z.object({ ...entityShape, order: orderKey, title: titleText, cells: z.record(id, cell) });
export type Message = z.infer<typeof message>;

const touch = z.object({ ...entityShape, person: id, date: day, channel });

export const schema = z.object({ cadences: z.record(id, cadence), touches: z.record(id, touch), messages: z.record(id, message) });
export type Data = z.infer<typeof schema>;

export const model: Model<Data> = { version: 1, schema, empty: () => ({ cadences: {}, touches: {}, messages: {} }), migrations: {} };
