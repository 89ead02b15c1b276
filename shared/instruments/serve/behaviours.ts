/** The five sides of service, in the order of the word SERVE. The two E are told apart: human connection, and putting right. */
export const LETTERS = ['s', 'e1', 'r', 'v', 'e2'] as const;
export type Letter = (typeof LETTERS)[number];
/** The sign that stands for a side. */
export const SIGNS: Readonly<Record<Letter, string>> = { s: 'S', e1: 'E', r: 'R', v: 'V', e2: 'E' };

/** Four or five behaviours that show a side; their words stand in `statements.ts`. */
export const BEHAVIOURS = [
  's-1',
  's-2',
  's-3',
  's-4',
  's-5',
  'e1-1',
  'e1-2',
  'e1-3',
  'e1-4',
  'r-1',
  'r-2',
  'r-3',
  'r-4',
  'r-5',
  'v-1',
  'v-2',
  'v-3',
  'v-4',
  'v-5',
  'e2-1',
  'e2-2',
  'e2-3',
  'e2-4',
  'e2-5',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];
export const letterOf = (behaviour: Behaviour): Letter => LETTERS.find((letter) => behaviour.startsWith(`${letter}-`)) ?? 's';
