import { useId } from 'react';
import { scenePages } from '@shared/scene/pages.ts';
import type { Scene, ThemeName } from '@shared/scene/scene.ts';
import { MarkView } from './MarkView.tsx';
import { Patterns } from './Patterns.tsx';

/** Height of an upright page beside its width, with the heading of the view still on it. */
const UPRIGHT = 1.27;
const NOTHING: ReadonlySet<string> = new Set();

/** A long drawing on paper: one part after the other, each as wide as the page, no word cut through. */
export function PaperPages({ scene, theme }: { readonly scene: Scene; readonly theme: ThemeName }) {
  const prefix = `p${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}-`;
  return scenePages(scene, scene.width * UPRIGHT).map(({ y, height }) => (
    <svg
      key={y}
      className="scene"
      data-shape="long"
      viewBox={`0 ${y} ${scene.width} ${height}`}
      role="img"
      aria-label={scene.title}
      preserveAspectRatio="xMidYMin"
    >
      {y === 0 ? <Patterns marks={scene.marks} theme={theme} prefix={prefix} /> : null}
      {scene.marks.map((mark, i) => (
        <MarkView key={mark.id ?? i} mark={mark} path={String(i)} theme={theme} prefix={prefix} holders={NOTHING} stop={null} />
      ))}
    </svg>
  ));
}
