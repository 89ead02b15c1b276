import { useMemo, type KeyboardEvent, type RefObject } from 'react';
import { layout, ratingAtPlace } from '@shared/instruments/stakeholders/layout/layout.ts';
import type { PeopleOptions } from '@shared/instruments/stakeholders/layout/sheet.ts';
import { role, type DecisionRole } from '@shared/instruments/stakeholders/model.ts';
import type { Size } from '@shared/scene/scene.ts';
import { SceneSvg, type Drag, type Hit } from '../../scene/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { deedOf } from './keys.ts';
import { viewMessages } from './messages.ts';
import { Minimap } from './Minimap.tsx';
import { personOf, type Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly size: Size;
  /** What scrolls the drawing. */
  readonly box: RefObject<HTMLElement | null>;
  readonly options: PeopleOptions;
  readonly onPost: (post: DecisionRole) => void;
}

/** The tree or the matrix, and everything a person may do on it. */
export function Drawing({ session, size, box, options, onPost }: Props) {
  const t = useWords(viewMessages);
  const { view, figures, settings, act } = session;
  const scene = useMemo(
    () => layout(figures, options),
    // oxlint-disable-next-line react/exhaustive-deps -- what `options` is made of
    [figures, size, view.selected, view.speech, view.measure, view.view],
  );
  const pick = (hit: Hit | null): void => {
    const { kind, id } = hit?.intent ?? {};
    if (kind === 'unfold' && id !== undefined) act({ do: 'fold', person: id });
    else if (kind === 'place') view.run('place', { contacts: figures.unplaced });
    else if (kind === 'post' && id !== undefined) onPost(role.parse(id));
    else if (kind === 'sway') view.select(figures.sways.find((one) => one.id === id)?.from ?? null);
    else view.select(id ?? null);
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Escape' && view.selected !== null) {
      view.select(null);
      return true;
    }
    const one = hit?.intent.kind === 'person' ? personOf(figures, hit.intent.id) : undefined;
    const deed = deedOf({ key: event.key, code: event.code, alt: event.altKey, shift: event.shiftKey }, one ?? null);
    if (deed) act(deed);
    return deed !== null;
  };
  const onDrag = (drag: Drag): void => {
    if (drag.phase !== 'end' || view.readOnly) return;
    const person = drag.intent.id ?? '';
    if (settings.drawing === 'matrix') {
      const { influence, tie } = ratingAtPlace(figures, options, drag.place.x, drag.place.y);
      session.edit(person, drag.shift ? { tieWanted: tie } : { tie, ...(influence === null ? {} : { influence }) });
      return;
    }
    const over = cardAt(drag.place.clientX, drag.place.clientY);
    if (over === null || over === person) {
      if (drag.shift && over === person) view.notify(t('noSelf'), { kind: 'error' });
    } else if (drag.shift) view.run('sway', { from: person, to: over });
    else view.run('rehang', { person, boss: over });
  };
  return (
    <>
      <SceneSvg
        scene={scene}
        theme={view.theme}
        onPick={pick}
        canDrag={({ kind }) => kind === 'person' && !view.readOnly}
        onDrag={onDrag}
        onKey={onKey}
      />
      <Minimap scene={scene} box={box} shown={size.height} />
    </>
  );

  function cardAt(x: number, y: number): string | null {
    const keys = document.elementsFromPoint(x, y).map((element) => element.getAttribute('data-target'));
    return keys.find((key) => personOf(figures, key) !== undefined) ?? null;
  }
}
