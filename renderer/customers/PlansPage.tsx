import { focusWhenShown } from '../ui/focus.ts';
import { Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useApplication } from '../app/context.ts';
import { byPhase } from '../app/navigation.ts';
import { Skeleton } from '../app/PageStates.tsx';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { matchName, readNames, syllablesOf } from '../ui/pinyin.ts';
import { TierBadge } from '../ui/TierBadge.tsx';
import { useRows } from './CustomersPage.tsx';
import { EmptyList } from './EmptyList.tsx';
import { customersMessages } from './messages.ts';
import './customers.css';

const MOST = 100;

/** Chooses the customer whose plan is to be opened: the largest first, found by name, pinyin or code. */
export function PlansPage() {
  const t = useWords(customersMessages);
  const { format } = useSpeech();
  const { go } = useApplication();
  const rows = useRows();
  const [typed, setTyped] = useState('');
  const [portions, setPortions] = useState(0);
  useEffect(() => {
    if (rows)
      void readNames(
        rows.map(({ name }) => name),
        () => setPortions((count) => count + 1),
      );
  }, [rows]);
  const found = useMemo(() => {
    const all = [...(rows ?? [])].sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const query = typed.trim();
    return query === ''
      ? all
      : all.filter(({ name, code }) => matchName(name, query, syllablesOf(name)) ?? matchName(code, query, undefined));
    // with each portion of readings more can be found
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [rows, typed, portions]);
  const first = byPhase()[0]?.instruments[0]?.id ?? '';
  if (!rows) return <Skeleton />;
  if (rows.length === 0) return <EmptyList />;
  return (
    <main className="page-scroll plans" aria-label={t('plans.title')}>
      <header className="plain-head">
        <h1>{t('plans.title')}</h1>
        <p>{t('plans.purpose')}</p>
      </header>
      <div className="plans-in">
        <Input
          ref={focusWhenShown}
          allowClear
          aria-label={t('plans.find')}
          placeholder={t('plans.find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={(event) => {
            const [best] = found;
            if (best && !event.nativeEvent.isComposing) go(`/plan/${best.id}/${first}`);
          }}
        />
        <ul className="card plans-list">
          {found.slice(0, MOST).map((row) => (
            <li key={row.id}>
              <a href={`#/plan/${row.id}/${first}`}>
                <TierBadge tier={row.tier} />
                <b>{row.name}</b>
                <span className="muted">{[row.code, row.city].filter((part) => part !== '').join(' · ')}</span>
                <span className="plans-value">{row.value === null ? t('unknown') : format.money(row.value)}</span>
              </a>
            </li>
          ))}
          {found.length === 0 ? <li className="muted">{t('plans.none')}</li> : null}
        </ul>
      </div>
    </main>
  );
}
