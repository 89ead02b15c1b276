import type { Mark } from '@shared/scene/scene.ts';
import { MarkView } from './MarkView.tsx';

const NONE: ReadonlySet<string> = new Set();

/** A small sign of a drawing (17 × 17) among words: the same marks, so that it reads as on the drawing. */
export function Signs({ marks, theme }: { readonly marks: readonly Mark[]; readonly theme: 'light' | 'dark' }) {
  return (
    <svg width="17" height="17" viewBox="0 0 17 17" aria-hidden="true" className="scene-sign">
      {marks.map((mark, i) => (
        // parts of one sign: they never change places
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <MarkView key={i} mark={mark} path={String(i)} theme={theme} prefix="sign-" holders={NONE} stop={null} />
      ))}
    </svg>
  );
}
