import { useMemo, useRef } from 'react';
import { layout } from '@shared/instruments/proposal/layout.ts';
import { SceneSvg, useSize, useZoom } from '../../scene/index.ts';
import type { Editing } from './props.ts';

/** Problems, offers and money as one drawing; a click on something that could be offered takes it in. */
export function MapPane({ editing, take }: { readonly editing: Editing; readonly take: (opening: string) => void }) {
  const { f, view } = editing;
  const { speech, measure, selected, theme } = view;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const zoom = useZoom(box);
  const scene = useMemo(
    () => (size && size.width > 0 ? layout(f, { ...speech, size, measure, selected }) : null),
    [f, speech, size, measure, selected],
  );
  return (
    <div ref={box} className="fill">
      {scene ? (
        <SceneSvg
          scene={scene}
          theme={theme}
          transform={zoom.transform}
          onPick={(hit) => {
            if (hit?.intent.kind === 'take' && !view.readOnly) take(hit.intent.id ?? '');
            else view.select(hit?.intent.id ?? null);
          }}
        />
      ) : null}
    </div>
  );
}
