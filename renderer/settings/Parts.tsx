import type { ReactNode } from 'react';

/** A headed card of the settings. */
export function Part({
  title,
  help,
  action,
  children,
}: {
  readonly title: string;
  readonly help?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="card settings-part">
      <header>
        <h2>{title}</h2>
        {help ? <span className="muted small">{help}</span> : null}
        {action ? <span className="settings-action">{action}</span> : null}
      </header>
      {children}
    </section>
  );
}

/** A field with its label above. The control names itself with the same words. */
export function Labelled({ label, help, children }: { readonly label: string; readonly help?: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      {children}
      {help ? <span className="small muted">{help}</span> : null}
    </div>
  );
}
