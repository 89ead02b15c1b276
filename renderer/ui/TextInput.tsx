import { Input } from 'antd';
import { focusWhenShown } from './focus.ts';
import { useState, type KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called when the field is left or Enter is pressed with another value. */
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Several lines: Enter makes a line, Ctrl+Enter commits. */
  readonly long?: boolean;
  /** Gets the cursor when it appears. */
  readonly focused?: boolean;
  readonly maxLength?: number;
  readonly id?: string;
}

/** A text field that commits when it is left, and gives back what was there on Escape. Enter is left to an input method that composes. */
export function TextInput({ label, value, onCommit, long, focused, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) commit();
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
  };
  const common = {
    ...rest,
    ...(focused ? { ref: focusWhenShown } : {}),
    'aria-label': label,
    value: draft ?? value,
    onBlur: commit,
    onKeyDown,
  };
  return long ? (
    <Input.TextArea {...common} rows={rowsFor(common.value)} onChange={(event) => setDraft(event.target.value)} />
  ) : (
    <Input {...common} onChange={(event) => setDraft(event.target.value)} />
  );
}

/** Characters that fit a line of a usual field; a Chinese one takes two places. */
const PLACES = 110;

/** Rows that a text needs, 2 to 10. Counted, not measured: antd's own measuring sets a style attribute, which the page's policy forbids. */
export function rowsFor(text: string): number {
  const places = (line: string): number => [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / PLACES)), 0);
  return Math.min(10, Math.max(2, rows));
}
