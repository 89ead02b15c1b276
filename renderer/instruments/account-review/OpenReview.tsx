import { Button } from 'antd';
import { useState } from 'react';
import { DECISION_LIMIT, MOST_DECISIONS, NAME_LIMIT, PRESENT_LIMIT } from '@shared/instruments/account-review/model.ts';
import type { KnownDecision, KnownReview } from '@shared/instruments/plan-facts.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { Suggest } from '../../ui/Suggest.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Run } from './deeds.ts';
import { viewMessages } from './messages.ts';
import './review.css';

interface Props {
  readonly review: KnownReview;
  /** Names to choose from. */
  readonly people: readonly string[];
  readonly run: Run;
  readonly onClose: (review: string) => void;
}

/** A review that is under way: who is there, up to three decisions with who and until when, and its end. */
export function OpenReview({ review, people, run, onClose }: Props) {
  const t = useWords(viewMessages);
  const describe = (fields: object): void => void run('describe', { review: review.id, fields });
  return (
    <div className="review-form">
      <div className="review-row">
        <Labelled label={t('at')}>
          <DayInput label={t('at')} value={review.at} onCommit={(at) => at !== null && describe({ at })} />
        </Labelled>
        <Labelled label={t('present')}>
          <TextInput
            label={t('present')}
            value={review.present}
            maxLength={PRESENT_LIMIT}
            onCommit={(present) => describe({ present: present.trim() })}
          />
        </Labelled>
      </div>
      <h3>{t('decisions', { most: MOST_DECISIONS })}</h3>
      {review.decisions.map((decision) => (
        <Decided key={decision.id} review={review.id} decision={decision} people={people} run={run} />
      ))}
      {review.decisions.length < MOST_DECISIONS ? (
        <NewDecision key={review.decisions.length} review={review.id} people={people} run={run} />
      ) : null}
      <p className="muted small">{t('close.hint')}</p>
      <p className="review-buttons">
        <Button type="primary" onClick={() => onClose(review.id)}>
          {t('close')}
        </Button>
        <Button onClick={() => run('remove', { review: review.id })}>{t('cancel')}</Button>
      </p>
    </div>
  );
}

interface Fields {
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
}

/** A decision that stands already; each field is one change. */
function Decided({ review, decision, people, run }: Omit<Props, 'review' | 'onClose'> & { review: string; decision: KnownDecision }) {
  const t = useWords(viewMessages);
  const at = { review, decision: decision.id };
  return (
    <div className="review-row review-decision">
      <DecisionFields
        value={decision}
        people={people}
        onChange={(fields) => {
          if (fields.text === undefined || fields.text.trim() !== '') run('reword', { ...at, fields });
        }}
      />
      <button type="button" className="quiet" aria-label={t('takeBack', { name: decision.text })} onClick={() => run('takeBack', at)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

const NOTHING: Fields = { text: '', owner: '', due: null };
/** A decision that is written: added as one step. */
function NewDecision({ review, people, run }: Omit<Props, 'review' | 'onClose'> & { review: string }) {
  const t = useWords(viewMessages);
  const [fields, setFields] = useState<Fields>(NOTHING);
  return (
    <div className="review-row review-decision">
      <DecisionFields value={fields} people={people} focused onChange={(more) => setFields((old) => ({ ...old, ...more }))} />
      <Button disabled={fields.text.trim() === ''} onClick={() => run('decide', { review, ...fields, text: fields.text.trim() })}>
        {t('add')}
      </Button>
    </div>
  );
}

function DecisionFields(props: {
  readonly value: Fields;
  readonly people: readonly string[];
  readonly focused?: boolean;
  readonly onChange: (fields: Partial<Fields>) => void;
}) {
  const t = useWords(viewMessages);
  const { value, people, focused = false, onChange } = props;
  return (
    <>
      <Labelled label={t('decision')}>
        <TextInput
          label={t('decision')}
          value={value.text}
          maxLength={DECISION_LIMIT}
          focused={focused}
          onCommit={(text) => onChange({ text })}
        />
      </Labelled>
      <Labelled label={t('owner')}>
        <Suggest
          label={t('owner')}
          value={value.owner}
          known={people}
          maxLength={NAME_LIMIT}
          disabled={false}
          onCommit={(owner) => onChange({ owner })}
        />
      </Labelled>
      <Labelled label={t('due')}>
        <DayInput label={t('due')} value={value.due} onCommit={(due) => onChange({ due })} />
      </Labelled>
    </>
  );
}
