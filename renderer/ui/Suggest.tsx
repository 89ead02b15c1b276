import { AutoComplete } from 'antd';
import { useState } from 'react';
import { focusWhenShown } from './focus.ts';

/** A name that is typed, or chosen from those known. Commits when it is chosen or the field is left. */
export function Suggest(props: {
  readonly label: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly disabled: boolean;
  readonly maxLength: number;
  readonly focused?: boolean;
  readonly onCommit: (value: string) => void;
}) {
  const { label, value, known, disabled, maxLength, focused, onCommit } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (text: string): void => {
    setDraft(null);
    const plain = text.trim().slice(0, maxLength);
    if (plain !== value) onCommit(plain);
  };
  const typed = (draft ?? '').trim().toLowerCase();
  return (
    <AutoComplete
      {...(focused ? { ref: focusWhenShown } : {})}
      aria-label={label}
      value={draft ?? value}
      disabled={disabled}
      defaultActiveFirstOption={false}
      options={[...new Set(known)].filter((name) => name.toLowerCase().includes(typed)).map((name) => ({ value: name }))}
      onChange={setDraft}
      onSelect={commit}
      onBlur={() => draft !== null && commit(draft)}
    />
  );
}
