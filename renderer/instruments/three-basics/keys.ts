import { STATES, type CellState } from '@shared/instruments/three-basics/model.ts';

/** What a key on the drawing asks for. */
export type Deed = 'addMessage' | 'cadence' | 'touch' | 'clear';
const DEEDS: Readonly<Record<string, Deed>> = {
  n: 'addMessage',
  c: 'cadence',
  t: 'touch',
  x: 'clear',
  delete: 'clear',
  backspace: 'clear',
};

/** N adds a message, C sets how often to meet, T logs a contact today, X takes a cell back. Enter in a cell is its click. `null`: no key of ours. */
export const deedOf = (key: string): Deed | null => DEEDS[key.toLowerCase()] ?? null;

/** What a cell becomes when it is entered: planned, delivered, understood. There it stays: X takes it back, one Enter too many loses nothing. */
export const nextState = (state: CellState | null): CellState =>
  state === null ? STATES[0] : (STATES[STATES.indexOf(state) + 1] ?? state);
