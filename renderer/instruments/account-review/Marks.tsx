import { Button } from 'antd';
import { useState } from 'react';
import { NAME_LIMIT } from '@shared/instruments/account-review/model.ts';
import type { KnownDecision, KnownReview } from '@shared/instruments/plan-facts.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Run } from './deeds.ts';
import { viewMessages } from './messages.ts';
import './review.css';

interface Props {
  readonly review: KnownReview;
  readonly disabled: boolean;
  readonly run: Run;
}

/** What became of each decision of a review. */
export function Marks({ review, disabled, run }: Props) {
  const t = useWords(viewMessages);
  if (review.decisions.length === 0) return <p className="muted">{t('no.decisions')}</p>;
  return (
    <ul className="review-marks">
      {review.decisions.map((decision) => (
        <Mark key={decision.id} review={review.id} decision={decision} disabled={disabled} run={run} />
      ))}
    </ul>
  );
}

function Mark({ review, decision, disabled, run }: Omit<Props, 'review'> & { readonly review: string; readonly decision: KnownDecision }) {
  const t = useWords(viewMessages);
  const [asked, setAsked] = useState(false);
  const at = { review, decision: decision.id };
  const { state, why, text } = decision;
  const choice = (to: KnownDecision['state'], what: string, onClick: () => void) => (
    <Button
      size="small"
      type={state === to ? 'primary' : 'default'}
      aria-pressed={state === to}
      aria-label={t('mark.of', { what, name: text })}
      disabled={disabled}
      onClick={onClick}
    >
      {what}
    </Button>
  );
  return (
    <li>
      <b>{text}</b>
      <small className="muted">{decision.owner}</small>
      <span className="review-buttons">
        {choice('done', t('done'), () => run('mark', { ...at, state: 'done' }))}
        {choice('open', t('open'), () => run('mark', { ...at, state: 'open' }))}
        {choice('dropped', t('drop'), () => setAsked(true))}
      </span>
      {asked || state !== 'open' ? (
        <TextInput
          label={t('mark.of', { what: t('why'), name: text })}
          placeholder={t('why')}
          value={why}
          maxLength={NAME_LIMIT}
          focused={asked}
          disabled={disabled}
          onCommit={(word) => {
            run('mark', { ...at, state: asked ? 'dropped' : state, why: word.trim() });
            setAsked(false);
          }}
        />
      ) : null}
    </li>
  );
}
