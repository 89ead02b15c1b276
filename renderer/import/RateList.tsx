import { Input } from 'antd';
import { useState } from 'react';
import type { Settings } from '@shared/workspace/schemas.ts';
import type { ScreenPlan } from '@shared/import/screen.ts';
import { useWorkspaceState } from '../app/context.ts';
import { useWords } from '../i18n/speech.tsx';
import { setRate } from './corrections.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

const RATE = /^\d{1,9}(\.\d{1,8})?$/;

/** Amounts in other currencies wait for a rate; with it their rows come in. Rates already given can be changed. */
export function RateList({ work, plan }: { readonly work: Import; readonly plan: ScreenPlan }) {
  const t = useWords(importPageMessages);
  const own = useWorkspaceState((state) => (state.docs['settings'] as Settings).currency);
  const waiting = plan.issues.filter(({ reason }) => reason === 'currency').map(({ detail }) => detail ?? '');
  const currencies = [...new Set([...Object.keys(work.corrections.rates ?? {}), ...waiting])].filter((code) => code !== '');
  if (currencies.length === 0) return null;
  return (
    <section className="import-part">
      <h2>{t('rates')}</h2>
      {currencies.map((currency) => (
        <RateInput
          key={currency}
          label={t('rate', { currency, own })}
          value={work.corrections.rates?.[currency] ?? ''}
          onCommit={(rate) => work.setCorrections(setRate(work.corrections, currency, rate))}
        />
      ))}
    </section>
  );
}

function RateInput({
  label,
  value,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (rate: string) => void;
}) {
  const [draft, setDraft] = useState(value);
  const commit = (): void => {
    if (RATE.test(draft.trim()) && draft.trim() !== value) onCommit(draft.trim());
  };
  return (
    <p className="import-overlap">
      <span>{label}</span>
      <Input
        aria-label={label}
        className="import-rate"
        inputMode="decimal"
        value={draft}
        status={draft === '' || RATE.test(draft.trim()) ? '' : 'error'}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onPressEnter={commit}
      />
    </p>
  );
}
