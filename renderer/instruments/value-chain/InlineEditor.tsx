import { useRef, useState, type KeyboardEvent } from 'react';
import { Input } from 'antd';
import type { Figures } from '@shared/instruments/value-chain/figures/types.ts';
import type { Box } from '@shared/scene/scene.ts';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import { draftOf, kindOf, readField, readPercent, shareSumWith, type EditTarget } from './editing.ts';
import { viewMessages } from './messages.ts';

export type After = 'stay' | 'next' | 'back';
interface Props {
  readonly target: EditTarget;
  readonly figures: Figures;
  /** Where the field stands, in pixels of the drawing's box. */
  readonly box: Box;
  readonly onCommit: (text: string, after: After) => void;
  readonly onCancel: () => void;
}

const WIDTHS = { name: 150, words: 230, percent: 96, rating: 80, amount: 130 } as const;

/** One field over the mark it edits: Enter keeps, Tab keeps and goes on, Escape gives back. Enter is left to an input method that composes. */
export function InlineEditor({ target, figures, box, onCommit, onCancel }: Props) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const kind = kindOf(target);
  const [text, setText] = useState(() => draftOf(target, figures));
  const done = useRef(false);
  const bad = readField(target, text, figures).kind === 'bad';

  const finish = (after: After): void => {
    if (done.current || bad) return;
    done.current = true;
    onCommit(text, after);
  };
  const leave = (): void => {
    if (done.current) return;
    if (!bad) return finish('stay');
    done.current = true;
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      done.current = true;
      onCancel();
    } else if (event.key === 'Enter' && !event.shiftKey) finish('stay');
    else if (event.key === 'Tab') finish(event.shiftKey ? 'back' : 'next');
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const share = target.field === 'share' ? readPercent(text) : undefined;
  const sum =
    target.field === 'share' && share !== undefined ? format.percent(shareSumWith(figures, target.activity, share) / 100, 0) : null;
  const label = t(`field.${target.field}`);
  const common = { 'aria-label': label, 'aria-invalid': bad, value: text, autoFocus: true, onBlur: leave, onKeyDown };
  const status = bad ? ('error' as const) : ('' as const);
  const width = Math.max(WIDTHS[kind], Math.min(box.width, 260));
  return (
    <div className="chain-editor" style={{ left: box.x, top: box.y, width }}>
      <span className="chain-editor-label">{label}</span>
      {kind === 'words' ? (
        <Input.TextArea
          {...common}
          status={status}
          maxLength={300}
          rows={3}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <Input
          {...common}
          status={status}
          maxLength={60}
          suffix={kind === 'percent' ? t('percent.unit') : kind === 'amount' ? format.unit : undefined}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      )}
      <span className={bad ? 'chain-editor-help field-error' : 'chain-editor-help'} role={bad ? 'alert' : undefined}>
        {bad ? t(`field.bad.${kind === 'words' ? 'name' : kind}`) : sum ? t('field.sum', { sum }) : t('field.help')}
      </span>
    </div>
  );
}
