import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Figures, PersonFigure } from '../types.ts';

/** What stays lit; everybody else is pale. */
export const FILTERS = ['unsure', 'weak', 'thread', 'quiet'] as const;
export type Filter = (typeof FILTERS)[number];

export interface PeopleView {
  readonly form?: Form;
  readonly drawing?: 'tree' | 'matrix';
  readonly filter?: Filter | null;
  /** People whose branch is shut. */
  readonly shut?: readonly string[];
  /** Those who left are shown under the drawing. */
  readonly left?: boolean;
}
export type PeopleOptions = LayoutOptions<PeopleView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  readonly filter: Filter | null;
  readonly shut: ReadonlySet<string>;
  readonly left: boolean;
  /** Nothing can be clicked on paper. */
  readonly live: boolean;
}

export function sheetOf(figures: Figures, options: PeopleOptions, inset: number): Sheet {
  const { view } = options;
  return {
    ...baseSheet(figures, options, inset),
    filter: view?.filter ?? null,
    shut: new Set(view?.shut),
    left: view?.left ?? false,
    live: view?.form === 'screen',
  };
}

export { pen } from '../../sheet.ts';

/** Whom a filter means. */
export function meant(figures: Figures, filter: Filter): readonly PersonFigure[] {
  const { thread } = figures;
  if (filter !== 'thread') return figures[filter];
  return thread === null ? [] : figures.people.filter(({ person }) => person.owner === thread.owner);
}
export const isPale = ({ figures, filter }: Sheet, one: PersonFigure): boolean =>
  filter !== null && !meant(figures, filter).some(({ person }) => person.id === one.person.id);
