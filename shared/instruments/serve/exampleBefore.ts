import type { Behaviour } from './behaviours.ts';

/** The quarter before: our own score, then what He Ying and Zhou Qiming said. */
export const BEFORE: Readonly<Record<Behaviour, readonly [ours: number, he: number, zhou: number] | null>> = {
  's-1': [4, 3, 3],
  's-2': [3, 3, 3],
  's-3': [3, 3, 3],
  's-4': [4, 4, 3],
  's-5': [2, 2, 3],
  'e1-1': [4, 4, 4],
  'e1-2': [4, 4, 4],
  'e1-3': [4, 4, 5],
  'e1-4': [3, 3, 3],
  'r-1': [4, 3, 3],
  'r-2': [4, 3, 3],
  'r-3': [4, 4, 4],
  'r-4': [3, 3, 3],
  'r-5': [3, 3, 4],
  'v-1': [4, 4, 4],
  'v-2': [3, 3, 3],
  'v-3': null,
  'v-4': [3, 4, 4],
  'v-5': [3, 2, 3],
  'e2-1': [3, 4, 3],
  'e2-2': [3, 2, 3],
  'e2-3': [4, 3, 3],
  'e2-4': [4, 4, 4],
  'e2-5': [3, 3, 3],
};
