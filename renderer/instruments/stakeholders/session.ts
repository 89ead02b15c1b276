import type { PersonFields } from '@shared/instruments/stakeholders/model.ts';
import type { Say } from '@shared/instruments/stakeholders/say.ts';
import type { Figures, PersonFigure } from '@shared/instruments/stakeholders/types.ts';
import type { PeopleView } from '@shared/instruments/stakeholders/layout/sheet.ts';
import type { InstrumentViewProps } from '../contract.ts';
import type { Deed } from './keys.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  readonly settings: Required<Pick<PeopleView, 'drawing' | 'filter' | 'shut' | 'left'>>;
  readonly act: (deed: Deed) => void;
  readonly edit: (person: string, fields: PersonFields) => void;
}

export const personOf = ({ people }: Figures, id: string | null | undefined): PersonFigure | undefined =>
  people.find(({ person }) => person.id === id);
/** Also of those who left. */
export const anyOf = ({ people, left }: Figures, id: string | null): PersonFigure | undefined =>
  [...people, ...left].find(({ person }) => person.id === id);
