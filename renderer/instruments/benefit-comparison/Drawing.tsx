import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { layout, ratingAtPlace } from '@shared/instruments/benefit-comparison/layout/layout.ts';
import type { ComparisonView } from '@shared/instruments/benefit-comparison/layout/sheet.ts';
import type { Size } from '@shared/scene/scene.ts';
import { SceneSvg, type Drag, type Hit } from '../../scene/index.ts';
import { useImportanceDrag } from './useImportanceDrag.tsx';
import { deedOf, spotOf } from './keys.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly size: Size;
  readonly focus: string | null;
  readonly setFocus: (id: string | null) => void;
}

/** The comparison and everything a person may do on it. */
export function Drawing({ session, size, focus, setFocus }: Props) {
  const { view, figures, comparison, act, options } = session;
  const [ghost, setGhost] = useState<ComparisonView['ghost']>();
  /** Benefit whose importance the next digit says. */
  const listening = useRef<string | null>(null);
  const scene = useMemo(
    () => layout(figures, options(size, { form: 'screen', ghost })),
    // oxlint-disable-next-line react/exhaustive-deps -- `options` reads only what stands here
    [figures, size, ghost, view.selected, view.lens, view.speech, view.measure, view.view],
  );

  const pick = (hit: Hit | null): void => {
    const id = hit?.intent.id ?? null;
    if (hit?.intent.kind === 'template') {
      if (!view.readOnly && id !== null) view.run('applyTemplate', { template: id, language: view.speech.language });
    } else if (hit?.intent.kind === 'propose' && id !== null) act({ do: 'propose', benefit: id });
    else if (hit?.intent.kind === 'act' && id !== null) act({ do: 'act', benefit: id });
    else view.select(id);
  };
  const edit = (hit: Hit | null): void => {
    const id = hit?.intent.id;
    if (hit?.intent.kind === 'benefit' && id !== undefined) act({ do: 'rename', benefit: id });
    else pick(hit);
  };
  const importance = useImportanceDrag(session, scene, size);
  const onDrag = (drag: Drag): void => {
    if (drag.intent.kind === 'benefit') return importance.onDrag(drag);
    const benefit = drag.intent.id ?? '';
    const who = String(drag.intent['who']);
    const value = ratingAtPlace(figures, options(size, { form: 'screen' }), drag.place.x);
    if (drag.phase === 'move') setGhost({ benefit, who, value });
    else if (drag.phase !== 'start') setGhost(undefined);
    if (drag.phase === 'end') act({ do: 'rate', benefit, who, value });
  };
  const onKey = (event: KeyboardEvent, hit: Hit | null): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape') {
      if (view.selected === null && listening.current === null) return false;
      listening.current = null;
      view.select(null);
      return true;
    }
    const deed = deedOf(event.key, spotOf(hit?.mark.id), comparison, listening.current);
    if (!deed) return false;
    listening.current = deed.do === 'listen' ? deed.benefit : null;
    if (deed.do === 'focus') setFocus(deed.id);
    else act(deed);
    return true;
  };
  return (
    <SceneSvg
      scene={scene}
      theme={view.theme}
      focus={focus}
      onPick={pick}
      onEdit={edit}
      canDrag={({ kind }) => (kind === 'rating' || kind === 'benefit') && !view.readOnly && comparison.rows.length > 0}
      overlay={importance.overlay}
      onDrag={onDrag}
      onKey={onKey}
    />
  );
}
