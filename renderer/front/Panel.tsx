import { useRef, type ReactNode } from 'react';
import { frontMessages } from '@shared/insights/front/messages.ts';
import type { Scene } from '@shared/scene/scene.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { SceneSvg, useSize } from '../scene/index.ts';

/** A part of the page. Its `digit` jumps to it; Enter on it follows `to`, where the figures come from. */
export function Panel(props: {
  readonly title: string;
  readonly digit: number;
  readonly side?: string;
  readonly to?: string | undefined;
  readonly children: ReactNode;
}) {
  const t = useWords(frontMessages);
  const { title, digit, side = '', to, children } = props;
  return (
    <section className="front-panel" aria-label={title} aria-keyshortcuts={String(digit)} tabIndex={-1} data-digit={digit} data-to={to}>
      <h2>
        <kbd aria-hidden="true">{digit}</kbd>
        <span>{title}</span>
        <small>{side}</small>
        {to === undefined ? null : (
          <a href={`#${to}`} aria-label={`${t('see')}: ${title}`}>
            {t('see')}
          </a>
        )}
      </h2>
      {children}
    </section>
  );
}

/** A drawing as wide as its panel, or the words that say what fills it. */
export function Drawn({ of, none }: { readonly of: (width: number) => Scene; readonly none: string | null }) {
  const { theme } = useHost();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  if (none !== null) return <p className="muted">{none}</p>;
  return (
    <div ref={box} className="front-drawn">
      {size ? <SceneSvg scene={of(size.width)} theme={theme} /> : null}
    </div>
  );
}
