import type { Kept } from '@shared/instruments/assessment/model.ts';
import type { ItemFigure, PromiseFigure, QuarterFigures } from '@shared/instruments/assessment/types.ts';

/** Where one is while answering: looking back, in a topic, looking ahead, or closing. */
export type Step = 'back' | 'ahead' | 'close' | (string & {});

/** Seconds a statement takes, as tried; for the minutes left. */
const SECONDS = 11;
export const minutesFor = (statements: number): number => Math.max(1, Math.round((statements * SECONDS) / 60));

/** Steps in their order. In the first quarter there is nothing to look back upon: the step is left out, not shown empty. */
export const stepsOf = (one: QuarterFigures): readonly Step[] => [
  ...(one.lookBack.length > 0 ? ['back'] : []),
  ...one.topics.map(({ topic }) => topic.id),
  'ahead',
  'close',
];

/** Where to go on: promises on which nothing was said, the first topic with an open statement, else what comes after. */
export function firstOpen(one: QuarterFigures): Step {
  if (one.lookBack.some(({ kept }) => kept === null)) return 'back';
  const topic = one.topics.find(({ answered, items }) => answered < items.length);
  if (topic) return topic.topic.id;
  return one.lookAhead.length === 0 ? 'ahead' : 'close';
}

/** The first statement of a step that is not answered; its first where all are. */
export const openItem = (one: QuarterFigures, step: Step): string | null => {
  const items = itemsOf(one, step);
  return (items.find(({ value }) => value === undefined) ?? items[0])?.item.id ?? null;
};

export const itemsOf = (one: QuarterFigures, step: Step): readonly ItemFigure[] =>
  one.topics.find(({ topic }) => topic.id === step)?.items ?? [];

/** What one can say of a promise, in the order of its keys 1 to 4. */
export const KEPT_WAYS: readonly Kept[] = ['kept', 'partly', 'missed', 'dropped'];

/** The promise a key answers: the first on which nothing was said. */
export const judgedNext = ({ lookBack }: QuarterFigures): PromiseFigure | undefined => lookBack.find(({ kept }) => kept === null);

/** A place among the statements. */
export interface Spot {
  readonly step: Step;
  readonly item: string | null;
}

/** After an answer: the next statement of the topic, then the next step. Before the first and after the last there is nothing. */
export function after(one: QuarterFigures, { step, item }: Spot, by: 1 | -1 = 1): Spot {
  const items = itemsOf(one, step).map((figure) => figure.item.id);
  const next = items[items.indexOf(item ?? '') + by];
  if (next !== undefined && item !== null) return { step, item: next };
  const steps = stepsOf(one);
  const to = steps[Math.max(0, Math.min(steps.length - 1, steps.indexOf(step) + by))] ?? step;
  if (to === step) return { step, item };
  const its = itemsOf(one, to).map((figure) => figure.item.id);
  return { step: to, item: (by === 1 ? its[0] : its.at(-1)) ?? null };
}

/** Letters that mean something while a statement is open, as they are shown. */
export const KEYS = { none: 'X', evidence: 'E', hide: 'H' } as const;

/** What a key means while a statement is open. */
export type Deed =
  | { readonly do: 'answer'; readonly value: number | null; readonly evidence: boolean }
  | { readonly do: 'clear' | 'evidence' | 'hide' | 'close' | 'leave' }
  | { readonly do: 'move'; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  /** `Digit3`, `Numpad3`: with Shift the key itself is another sign. */
  readonly code: string;
  readonly shift: boolean;
  readonly command: boolean;
}

/** One key answers and opens the next. `null` where the key means nothing here. */
export function deedOf({ key, code, shift, command }: KeyPress, scale: { readonly min: number; readonly max: number }): Deed | null {
  if (command) return key === 'Enter' ? { do: 'close' } : null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const value = digit === undefined ? null : Number(digit);
  if (value !== null) return value >= scale.min && value <= scale.max ? { do: 'answer', value, evidence: shift } : null;
  switch (key.toLowerCase()) {
    case 'x':
      return { do: 'answer', value: null, evidence: false };
    case 'e':
      return { do: 'evidence' };
    case 'h':
      return { do: 'hide' };
    case 'backspace':
      return { do: 'clear' };
    case 'arrowup':
      return { do: 'move', by: -1 };
    case 'arrowdown':
      return { do: 'move', by: 1 };
    case 'escape':
      return { do: 'leave' };
    default:
      return null;
  }
}
