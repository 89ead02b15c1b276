import { Input } from 'antd';
import { focusWhenShown } from './focus.ts';
import { useState, type KeyboardEvent } from 'react';
import type { Amount } from '@shared/base/amount.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { amountDraft, readAmount } from './amount.ts';
import { uiMessages } from './messages.ts';

interface Props {
  readonly label: string;
  readonly value: Amount | null;
  /** Called when the field is left or Enter is pressed with another amount; `null` = unknown. */
  readonly onCommit: (value: Amount | null) => void;
  /** Behind the number, such as `元/年`; the currency's unit where not given. */
  readonly unit?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Gets the cursor when it appears. */
  readonly focused?: boolean;
  readonly id?: string;
}

/** A field for money: 1.2万 and 3亿 are numbers, empty is unknown. A text that is no amount stays, with a word of help. */
export function AmountInput({ label, value, onCommit, unit, focused, ...rest }: Props) {
  const t = useWords(uiMessages);
  const { format } = useSpeech();
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? null : readAmount(draft);
  const commit = (): void => {
    if (read?.ok === false) return;
    if (read && read.value !== value) onCommit(read.value);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
  };
  const bad = read?.ok === false;
  return (
    <>
      <Input
        {...rest}
        {...(focused ? { ref: focusWhenShown } : {})}
        aria-label={label}
        aria-invalid={bad}
        status={bad ? 'error' : ''}
        inputMode="decimal"
        value={draft ?? (value === null ? '' : format.amount(value))}
        suffix={<span className="unit">{unit ?? format.unit}</span>}
        onFocus={() => setDraft(amountDraft(value))}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {bad ? (
        <span className="field-error" role="alert">
          {t('amount.bad', { value: draft ?? '' })}
        </span>
      ) : null}
    </>
  );
}
