import { useState, type ReactNode } from 'react';
import { useRemembered } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { frameMessages } from './messages.ts';

export interface InspectorContent {
  /** Name of what is selected, or of the view. */
  readonly title: ReactNode;
  /** Small words at the right of the title. */
  readonly side?: ReactNode;
  readonly body: ReactNode;
  /** Buttons at the foot: the next step. */
  readonly footer?: ReactNode;
  /** Grows whenever a key or button asks for one of its fields: folded, it opens for that, until it is folded or something else is shown. */
  readonly asked?: number;
}

/**
 * The column at the right: fields of what is selected, else figures of the view. Folds to a strip; under 1400 px it starts folded and
 * opens over the drawing.
 */
export function Inspector({ title, side, body, footer, asked = 0 }: InspectorContent) {
  const t = useWords(frameMessages);
  const [fold, setFold] = useRemembered<'auto' | 'open' | 'folded'>('inspector', 'auto');
  const [foldedAt, setFoldedAt] = useState(0);
  return (
    <aside className={`inspector inspector-${asked > foldedAt ? 'open' : fold}`} aria-label={t('inspector')}>
      <button
        type="button"
        className="inspector-tab"
        aria-label={t('inspector.open')}
        title={t('inspector.open')}
        onClick={() => setFold('open')}
      >
        <Icon name="side" />
        <span>{title}</span>
      </button>
      <div className="inspector-in">
        <h2>
          <span className="inspector-title">{title}</span>
          <small>{side}</small>
          <button
            type="button"
            className="quiet"
            aria-label={t('inspector.fold')}
            title={t('inspector.fold')}
            onClick={() => {
              setFoldedAt(asked);
              setFold('folded');
            }}
          >
            <Icon name="side" />
          </button>
        </h2>
        {body}
      </div>
      {footer ? <div className="inspector-foot">{footer}</div> : null}
    </aside>
  );
}

/** A headed part of the inspector. */
export function InspectorPart({
  title,
  action,
  children,
}: {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="inspector-part">
      <h3>
        {title}
        {action ? <span className="inspector-part-action">{action}</span> : null}
      </h3>
      {children}
    </section>
  );
}

/** Rows of name and value. */
export function Facts({ rows }: { readonly rows: readonly (readonly [name: ReactNode, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows.map(([name, value], i) => (
        // rows have no identity of their own: they are read, not edited
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <div key={i}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
