import { allActions } from '@shared/instruments/actions/figures.ts';
import { STATES } from '@shared/instruments/actions/layout/board.ts';
import type { State } from '@shared/instruments/actions/model.ts';
import type { ActionFigure, Figures } from '@shared/instruments/actions/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { useAim, type Aim } from '../aim.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { nextState, placeBefore, type Deed } from './keys.ts';
import { viewMessages } from './messages.ts';
import type { Asked } from './session.ts';

export interface Deeds {
  readonly act: (deed: Deed) => void;
  readonly aim: Aim<Asked> | null;
}

/** What keys, buttons and dragging do. A new goal or action is made at once and its name is typed beside. */
export function useDeeds(props: InstrumentViewProps, figures: Figures): Deeds {
  const t = useWords(viewMessages);
  const { aim, ask } = useAim<Asked>(props.select);
  const actionOf = (id: string | null): ActionFigure | undefined => allActions(figures).find(({ action }) => action.id === id);
  const goalOf = (): string | null => {
    const known = figures.goals.some(({ goal }) => goal.id === props.selected);
    return known ? props.selected : (actionOf(props.selected)?.action.goal ?? figures.goals[0]?.goal.id ?? null);
  };
  const make = (command: string, args: object): void => {
    const done = props.run(command, args);
    const made = done.ok ? done.value.made[0] : undefined;
    if (made !== undefined) ask(made, 'title');
  };
  /** What was overdue may have been done in time and only be told now: its day is asked for. */
  const setState = (id: string, state: State): void => {
    const one = actionOf(id);
    if (!one || one.action.state === state || !props.run('setState', { action: id, state }).ok) return;
    if (state !== 'done' || one.late === 0) return;
    ask(id, 'doneAt');
    props.notify(t('done.late'), { undo: true });
  };
  const step = (id: string, next: (state: State) => State | undefined): void => {
    const one = actionOf(id);
    const to = one ? next(one.action.state) : undefined;
    if (to) setState(id, to);
  };
  const order = (id: string, by: 1 | -1): void => {
    const siblings = [...figures.goals.map(({ actions }) => actions), figures.loose].find((all) =>
      all.some(({ action }) => action.id === id),
    );
    const before = placeBefore(
      (siblings ?? []).map(({ action }) => action.id),
      id,
      by,
    );
    if (before !== undefined) props.run('moveAction', { action: id, before });
  };
  const remove = (id: string): void => {
    const isGoal = figures.goals.some(({ goal }) => goal.id === id);
    const done = isGoal ? props.run('removeGoal', { goal: id }) : props.run('removeAction', { action: id });
    if (!done.ok) return;
    props.select(null);
    props.notify(t('done.removed'), { undo: true });
  };
  const act = (deed: Deed): void => {
    if (deed.do === 'draw') props.setView({ drawing: deed.drawing });
    else if (deed.do === 'edit') ask(deed.id, deed.field);
    else if (props.readOnly) return;
    else if (deed.do === 'addGoal') make('addGoal', { title: t('new.goal') });
    else if (deed.do === 'addAction') {
      const me = props.facts.people.find(({ id }) => id === props.facts.me);
      make('addAction', { title: t('new.action'), goal: goalOf(), ...(me ? { owner: me.name, person: me.id } : {}) });
    } else if (deed.do === 'order') order(deed.id, deed.by);
    else if (deed.do === 'drop') setState(deed.id, deed.to);
    else if (deed.do === 'remove') remove(deed.id);
    else step(deed.id, (state) => (deed.do === 'column' ? STATES[STATES.indexOf(state) + deed.by] : nextState(state)));
  };
  return { act, aim };
}
