import type { ReactNode } from 'react';
import type { Finding, SectionId } from '@shared/instruments/proposal/types.ts';
import type { Triple } from '@shared/instruments/proposal/triple.ts';
import { moneyWords } from '@shared/instruments/proposal/words.ts';
import { Facts, InspectorPart } from '../../frame/index.ts';
import { SeverityIcon } from '../../ui/Severity.tsx';
import type { Editing } from './props.ts';

/** Totals that follow every key press, and what is still to mend. */
export function Panel({
  editing,
  goTo,
}: {
  readonly editing: Editing;
  readonly goTo: (section: SectionId, item: string | undefined) => void;
}) {
  const { w } = editing;
  return (
    <>
      <InspectorPart title={w('totals.title')}>
        <Facts rows={totals(editing)} />
      </InspectorPart>
      <InspectorPart
        title={w('checks.title')}
        action={<small className="muted">{w('checks.count', { count: editing.f.findings.length })}</small>}
      >
        <Checks editing={editing} goTo={goTo} />
      </InspectorPart>
    </>
  );
}

function totals({ f, w, view }: Editing): (readonly [ReactNode, ReactNode])[] {
  const money = moneyWords(view.speech, f.step);
  const { format } = view.speech;
  const amount = (triple: Triple): ReactNode =>
    triple.mid === null ? null : (
      <>
        {money.full(triple.mid)}
        {triple.low !== null && triple.high !== null && triple.low !== triple.high ? (
          <small className="muted pp-range">{w('totals.range', { low: money.show(triple.low), high: money.show(triple.high) })}</small>
        ) : null}
      </>
    );
  const rows: (readonly [ReactNode, ReactNode])[] = [
    [w('totals.answered'), `${f.wants.length - f.unanswered.length} / ${f.wants.length}`],
    [w('totals.gross'), amount(f.total.gross)],
    [w('totals.cost'), amount(f.total.cost)],
    [w('totals.net'), amount(f.total.net)],
    [w('totals.outlay'), amount(f.total.outlay)],
    [w('totals.release'), amount(f.total.release)],
    [w('totals.payback'), f.payback.mid === null ? null : w('totals.months', { count: format.number(f.payback.mid, 1) })],
    [w('totals.first', { year: f.firstYear?.year ?? '' }), f.firstYear ? money.full(f.firstYear.afterOutlay) : null],
    [w('totals.price'), f.price.year ? format.money(f.price.year.total) : null],
  ];
  return rows.filter(([, value]) => value !== null);
}

const SHAPE = { block: 'urgent', attention: 'attention', note: 'note' } as const;

function Checks({ editing, goTo }: { readonly editing: Editing; readonly goTo: (section: SectionId, item: string | undefined) => void }) {
  const { f, t, w } = editing;
  if (f.findings.length === 0) return <p className="muted">{w('checks.clean')}</p>;
  const key = (one: Finding): string => `${one.code} ${one.item ?? ''} ${JSON.stringify(one.values)}`;
  return (
    <ul className="pp-checks">
      {f.findings.map((one) => (
        <li key={key(one)}>
          <SeverityIcon severity={SHAPE[one.severity]} label={t(`section.${one.section}`)} size={14} />
          <button type="button" className="pp-check" onClick={() => goTo(one.section, one.item)}>
            {t(`finding.${one.code}`, one.values)}
            <small className="muted">{t(`section.${one.section}`)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
