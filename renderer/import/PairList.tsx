import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Agreement, Pair, PairDecision, PairSide } from '@shared/import/contract.ts';
import { positionOf } from '@shared/workspace/portfolio.ts';
import { useWorkspaceState } from '../app/context.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { decidePair } from './corrections.ts';
import { useDecimal } from './say.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

const DECISIONS: readonly PairDecision[] = ['same', 'two', 'later'];
const ROWS = ['name', 'code', 'contact', 'phone', 'place'] as const;
const SIGNS: Readonly<Record<Agreement, string>> = { equal: '✓', near: '≈', different: '≠', open: '' };

/** Customers that may be one: side by side, three equal answers, none chosen beforehand. Digits answer, arrows go on. */
export function PairList({ work, pairs }: { readonly work: Import; readonly pairs: readonly Pair[] }) {
  const t = useWords(importPageMessages);
  const [at, setAt] = useState(0);
  const pair = pairs[Math.min(at, pairs.length - 1)];
  if (!pair) return null;
  const decide = (decision: PairDecision): void => {
    work.setCorrections(decidePair(work.corrections, pair.id, decision));
    setAt((old) => Math.min(old + 1, pairs.length - 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const decision = DECISIONS[Number(event.key) - 1];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, pairs.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (decision) decide(decision);
    else return;
    event.preventDefault();
  };
  return (
    <section className="import-part">
      <h2>
        {t('pairs')}{' '}
        <small>{t('pairs.note', { count: pairs.length, done: pairs.filter(({ decision }) => decision !== null).length })}</small>
      </h2>
      <div className="card import-pairs" onKeyDown={onKeyDown} role="presentation">
        <div className="import-pair-list">
          {pairs.map((one, i) => (
            <button key={one.id} type="button" aria-pressed={one.id === pair.id} onClick={() => setAt(i)}>
              {one.left.name}
              <small>{one.decision ? `✓ ${t(`decided.${one.decision}`)}` : t('like', { name: one.right.name })}</small>
            </button>
          ))}
        </div>
        <PairDetail pair={pair} onDecide={decide} />
      </div>
    </section>
  );
}

function PairDetail({ pair, onDecide }: { readonly pair: Pair; readonly onDecide: (decision: PairDecision) => void }) {
  const t = useWords(importPageMessages);
  const decimal = useDecimal();
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const isKnown = (id: string): boolean => portfolio !== null && positionOf(portfolio, id) >= 0;
  const place = (side: PairSide): string =>
    side.file
      ? t('side.file', { file: side.file, row: side.row ?? 0 })
      : t(side.id !== undefined && isKnown(side.id) ? 'side.workspace' : 'side.import');
  const money = (text: string): string => (text === '' ? t('unknown') : decimal(text));
  return (
    <div className="import-pair">
      <table className="plain-table">
        <thead>
          <tr>
            <th aria-label={t('issue.column')} />
            <th scope="col">{place(pair.left)}</th>
            <th aria-label={t('agree.equal')} />
            <th scope="col">{place(pair.right)}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => {
            const agreement = pair.agreement[row];
            const strong = agreement === 'equal' ? 'strong' : '';
            return (
              <tr key={row}>
                <td className="muted">{t(`pair.${row}`)}</td>
                <td className={strong}>{pair.left[row] || t('none')}</td>
                <td aria-label={t(`agree.${agreement}`)}>{SIGNS[agreement]}</td>
                <td className={strong}>{pair.right[row] || t('none')}</td>
              </tr>
            );
          })}
          {(['potential', 'sales'] as const).map((row) => (
            <tr key={row}>
              <td className="muted">{t(`pair.${row}`)}</td>
              <td>{money(pair.left[row])}</td>
              <td aria-label={t('agree.open')} />
              <td>{money(pair.right[row])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="view-actions">
        {DECISIONS.map((decision, i) => (
          <Button
            key={decision}
            aria-pressed={pair.decision === decision}
            type={pair.decision === decision ? 'primary' : 'default'}
            onClick={() => onDecide(decision)}
          >
            <kbd>{i + 1}</kbd> {t(`decide.${decision}`)}
            {pair.decision === decision ? <Icon name="check" size={12} /> : null}
          </Button>
        ))}
      </div>
    </div>
  );
}
