import { useState } from 'react';

/** Field of a thing that was asked for by a key or button, and gets the cursor. */
export interface Aim<Field extends string> {
  readonly id: string;
  readonly field: Field;
  /** Grows with each asking, so that the same field can be asked for again. */
  readonly count: number;
}

export interface Aiming<Field extends string> {
  readonly aim: Aim<Field> | null;
  /** The thing is chosen and its field gets the cursor. */
  readonly ask: (id: string, field: Field) => void;
  /** Something else was chosen: fields are only shown. */
  readonly rest: () => void;
}

/** The field that is asked for. `select` shows the thing whose field it is. */
export function useAim<Field extends string>(select: (id: string) => void): Aiming<Field> {
  const [aim, setAim] = useState<Aim<Field> | null>(null);
  const ask = (id: string, field: Field): void => {
    select(id);
    setAim((before) => ({ id, field, count: (before?.count ?? 0) + 1 }));
  };
  return { aim, ask, rest: () => setAim(null) };
}

/** The field asked for in this thing, `null` where it is another's or none. */
export const aimedAt = <Field extends string>(aim: Aim<Field> | null, id: string): Field | null => (aim?.id === id ? aim.field : null);

/** Which asking it was, `0` where none is for this thing: made anew by it, a field gets the cursor again. */
export const askedOf = (aim: Aim<string> | null, id: string): number => (aim?.id === id ? aim.count : 0);
