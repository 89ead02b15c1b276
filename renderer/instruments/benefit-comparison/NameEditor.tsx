import { Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { NAME_LIMIT } from '@shared/instruments/benefit-comparison/model.ts';
import { useWords } from '../../i18n/speech.tsx';
import { focusWhenShown } from '../../ui/focus.ts';
import { viewMessages } from './messages.ts';

interface Props {
  readonly field: 'new' | 'name';
  readonly value: string;
  /** Names that stand already: a second one would split a rating. */
  readonly taken: ReadonlySet<string>;
  readonly onCommit: (name: string) => void;
  readonly onCancel: () => void;
}

/** One field over the drawing: Enter keeps, Escape gives back. Enter is left to an input method that composes. */
export function NameEditor({ field, value, taken, onCommit, onCancel }: Props) {
  const t = useWords(viewMessages);
  const [text, setText] = useState(value);
  const name = text.trim();
  const bad = name !== value && taken.has(name);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !bad && name !== '') onCommit(name);
  };
  return (
    <div className="benefit-editor">
      <label>
        <span>{t(`edit.${field}`)}</span>
        <Input
          ref={focusWhenShown}
          value={text}
          maxLength={NAME_LIMIT}
          status={bad ? 'error' : ''}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => (bad || name === '' ? onCancel() : onCommit(name))}
        />
      </label>
      <small className={bad ? 'field-error' : 'muted'} role={bad ? 'alert' : undefined}>
        {bad ? t('edit.taken', { name }) : t('edit.help')}
      </small>
    </div>
  );
}
