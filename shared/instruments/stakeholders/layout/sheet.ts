import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Say } from '../say.ts';
import type { Figures, PersonFigure } from '../types.ts';

/** What stays lit; everybody else is pale. */
export const FILTERS = ['unsure', 'weak', 'thread', 'quiet'] as const;
export type Filter = (typeof FILTERS)[number];

export interface PeopleView {
  readonly form?: 'screen' | 'picture' | 'print';
  readonly drawing?: 'tree' | 'matrix';
  readonly filter?: Filter | null;
  /** People whose branch is shut. */
  readonly shut?: readonly string[];
}
export type PeopleOptions = LayoutOptions<PeopleView>;

export interface Sheet {
  readonly figures: Figures;
  readonly say: Say;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
  readonly filter: Filter | null;
  readonly shut: ReadonlySet<string>;
  /** Nothing can be clicked on paper. */
  readonly live: boolean;
}

export function sheetOf(figures: Figures, options: PeopleOptions, inset: number): Sheet {
  const { view, size, measure, selected } = options;
  return {
    figures,
    say: options,
    measure,
    width: size.width - 2 * inset,
    height: size.height - 2 * inset,
    selected: selected ?? null,
    filter: view?.filter ?? null,
    shut: new Set(view?.shut),
    live: view?.form === 'screen',
  };
}

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });

/** Whom a filter means. */
export function meant(figures: Figures, filter: Filter): readonly PersonFigure[] {
  const { thread } = figures;
  if (filter !== 'thread') return figures[filter];
  return thread === null ? [] : figures.people.filter(({ person }) => person.owner === thread.owner);
}
export const isPale = ({ figures, filter }: Sheet, one: PersonFigure): boolean =>
  filter !== null && !meant(figures, filter).some(({ person }) => person.id === one.person.id);
