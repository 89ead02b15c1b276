import { allOf } from '@shared/instruments/service-recovery/figures.ts';
import type { State } from '@shared/instruments/service-recovery/state.ts';
import type { Figures } from '@shared/instruments/service-recovery/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { useAim, type Aiming } from '../aim.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { dropOf, moveOf, type Deed, type Move } from './keys.ts';
import { viewMessages } from './messages.ts';
import type { Asked } from './session.ts';

export interface Deeds extends Pick<Aiming<Asked>, 'aim' | 'rest'> {
  readonly act: (deed: Deed) => void;
}

/** What keys and buttons do. A new complaint is made at once and its name is typed beside; closing asks for the words there. */
export function useDeeds(props: InstrumentViewProps, figures: Figures, keepFocus: (id: string) => void): Deeds {
  const t = useWords(viewMessages);
  const { aim, ask, rest } = useAim<Asked>(props.select);
  const add = (): void => {
    const done = props.run('add', { title: t('new.title') });
    const made = done.ok ? done.value.made[0] : undefined;
    if (made !== undefined) ask(made, 'title');
  };
  const move = (id: string, moveFrom: (state: State) => Move | null): void => {
    const one = allOf(figures).find(({ complaint }) => complaint.id === id);
    const to = one ? moveFrom(one.state) : null;
    if (!one || to === null) return;
    if (to === 'close') return ask(id, 'words');
    // refused for want of an owner: the toast says so, the cursor goes where one is named
    if (props.run(to, { complaint: id }).ok) keepFocus(id);
    else if (to === 'start') ask(id, 'owner');
  };
  const act = (deed: Deed): void => {
    if (deed.do === 'edit') ask(deed.id, 'title');
    else if (props.readOnly) return;
    else if (deed.do === 'add') add();
    else if (deed.do === 'remove') {
      if (!props.run('remove', { complaint: deed.id }).ok) return;
      props.select(null);
      props.notify(t('done.removed'), { undo: true });
    } else if (deed.do === 'drop') move(deed.id, (state) => dropOf(state, deed.to));
    else {
      const way = deed.do;
      move(deed.id, (state) => moveOf(way, state));
    }
  };
  return { act, aim, rest };
}
