import { useState } from 'react';
import { findingText, type Finding as DocumentFinding } from '@shared/document/check.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Key } from '@shared/instruments/proposal/messages.ts';
import type { PaperCheck, PaperFinding } from '@shared/ipc/contract.ts';
import { SeverityIcon } from '../../ui/Severity.tsx';
import type { ViewKey } from './messages.ts';
import type { Editing } from './props.ts';

const SHAPE = { block: 'urgent', warn: 'attention', note: 'note', ok: 'good' } as const;

interface ResultsProps {
  readonly editing: Editing;
  readonly check: PaperCheck;
  readonly language: Language;
  readonly goTo: (section: string, item: string | null) => void;
}

/** What blocks first, then what is doubtful, each with the way to mend it; what passed is folded. */
export function CheckResults({ editing, check, goTo }: ResultsProps) {
  const { w } = editing;
  const [open, setOpen] = useState(false);
  const passed = check.findings.filter((one) => one.severity === 'ok');
  const rest = check.findings.filter((one) => one.severity !== 'ok');
  const count = (severity: PaperFinding['severity']): number => check.findings.filter((one) => one.severity === severity).length;
  return (
    <section aria-label={w('export.checks')}>
      <h3>
        {w('export.checks')}{' '}
        <small className="muted">
          {w('export.counts', { ok: passed.length, warn: count('warn') + count('note'), block: count('block') })}
        </small>
      </h3>
      <ul className="pp-checks">
        {rest.map((one) => (
          <CheckRow key={keyOf(one)} editing={editing} one={one} goTo={goTo} />
        ))}
        <li>
          <SeverityIcon severity="good" label={w('export.passed', { count: passed.length })} size={15} />
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {w('export.passed', { count: passed.length })}
          </button>
        </li>
        {open ? passed.map((one) => <CheckRow key={keyOf(one)} editing={editing} one={one} goTo={goTo} />) : null}
      </ul>
    </section>
  );
}

const keyOf = (one: PaperFinding): string => `${one.from} ${one.code} ${one.where} ${JSON.stringify(one.values)}`;

function CheckRow({ editing, one, goTo }: { readonly editing: Editing; readonly one: PaperFinding; readonly goTo: ResultsProps['goTo'] }) {
  const { w, t, view } = editing;
  const words =
    one.from === 'proposal'
      ? t(`finding.${one.code}` as Key, one.values)
      : findingText({ ...one, where: null } as unknown as DocumentFinding, view.speech.language);
  const { item } = one;
  return (
    <li>
      <SeverityIcon severity={SHAPE[one.severity]} label={w(one.severity === 'ok' ? 'export.go' : 'export.checks')} size={15} />
      <span className="pp-check">
        {words}
        <small className="muted">{item ? t(`section.${item.section}` as Key) : one.where}</small>
      </span>
      {item ? (
        <button type="button" className="link" onClick={() => goTo(item.section, item.item)}>
          {w('export.goto')}
        </button>
      ) : null}
    </li>
  );
}

/** What stays in the house, counted by kind, and what the customer sees instead. There is no switch to let it through. */
export function HeldTable({ editing, check }: { readonly editing: Editing; readonly check: PaperCheck }) {
  const { w } = editing;
  const total = check.held.reduce((sum, one) => sum + one.count, 0);
  if (total === 0) return null;
  return (
    <section aria-label={w('export.held')}>
      <h3>
        {w('export.held')} <small className="muted">{w('export.heldCount', { count: total })}</small>
      </h3>
      <table className="pp-held">
        <thead>
          <tr>
            <th scope="col">{w('export.heldWhat')}</th>
            <th scope="col" className="number">
              {'#'}
            </th>
            <th scope="col">{w('export.heldHow')}</th>
          </tr>
        </thead>
        <tbody>
          {check.held.map((one) => (
            <tr key={one.kind}>
              <td>{w(`held.${one.kind}` as ViewKey)}</td>
              <td className="number">
                <b>{one.count}</b>
              </td>
              <td className="muted">{w(`heldHow.${one.kind}` as ViewKey)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{w('export.heldNote')}</p>
    </section>
  );
}
