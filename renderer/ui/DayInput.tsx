import { Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { readDay } from './day.ts';
import { useWords } from '../i18n/speech.tsx';
import { focusWhenShown } from './focus.ts';
import { uiMessages } from './messages.ts';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, null = unknown. */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
  readonly disabled?: boolean;
  /** Gets the cursor when it appears. */
  readonly focused?: boolean;
  readonly id?: string;
}

/** A day is typed: 2026-11-23, 2026/3/5, 2026年3月5日, or 11-23 of this year. */
export function DayInput({ label, value, onCommit, focused, ...rest }: Props) {
  const t = useWords(uiMessages);
  const [draft, setDraft] = useState<string | null>(null);
  const [thisYear] = useState(() => new Date().getFullYear());
  const read = draft === null ? undefined : readDay(draft, thisYear);
  const commit = (): void => {
    if (draft !== null && read === undefined) return;
    if (read !== undefined && read !== value) onCommit(read);
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
  const bad = draft !== null && read === undefined;
  return (
    <>
      <Input
        {...rest}
        {...(focused ? { ref: focusWhenShown } : {})}
        aria-label={label}
        aria-invalid={bad}
        status={bad ? 'error' : ''}
        placeholder={t('day.form')}
        value={draft ?? value ?? ''}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {bad ? (
        <span className="field-error" role="alert">
          {t('day.bad', { value: draft ?? '' })}
        </span>
      ) : null}
    </>
  );
}
