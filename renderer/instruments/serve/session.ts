import { quarterOf } from '@shared/base/quarter.ts';
import type { Behaviour } from '@shared/instruments/serve/behaviours.ts';
import type { Reply } from '@shared/instruments/serve/model.ts';
import type { Say } from '@shared/instruments/serve/say.ts';
import type { Figures } from '@shared/instruments/serve/types.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** What the parts of this view share. */
export interface Session {
  readonly view: InstrumentViewProps;
  readonly figures: Figures;
  readonly say: Say;
  /** Person at the customer whose answers are written down. */
  readonly asked: Reply | undefined;
  /** A reply of an earlier quarter is corrected in its form only: a key pressed by habit must not change what was said then. */
  readonly askedNow: boolean;
  readonly rate: (behaviour: Behaviour, value: number | null) => void;
  readonly answer: (behaviour: Behaviour, value: number | null) => void;
  /** Begins the reply of a person of the plan, or of somebody else. */
  readonly ask: (person: { readonly id: string; readonly name: string } | null) => void;
}

/** Answers go to the person chosen, else to the one of this quarter asked last. */
export function sessionOf(view: InstrumentViewProps, figures: Figures): Session {
  const { everybody, today } = figures;
  const isNow = ({ quarter }: Reply): boolean => quarter === quarterOf(today);
  const asked = everybody.find(({ id }) => id === view.view['reply']) ?? everybody.find(isNow);
  return {
    view,
    figures,
    say: view.speech,
    asked,
    askedNow: asked !== undefined && isNow(asked),
    rate: (behaviour, value) => void view.run('rate', { behaviour, value }),
    answer: (behaviour, value) => {
      if (asked) view.run('answer', { reply: asked.id, behaviour, value });
    },
    ask: (person) => {
      const done = view.run('addReply', person ? { person: person.id, name: person.name } : {});
      const made = done.ok ? done.value.made[0] : undefined;
      if (made === undefined) return;
      view.select(null);
      view.setView({ reply: made, order: 'asked' });
    },
  };
}
