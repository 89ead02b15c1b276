import { Slider } from 'antd';
import type { KeyboardEvent } from 'react';
import { useWords } from '../i18n/speech.tsx';
import { uiMessages } from './messages.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly disabled?: boolean;
}

/** 0–10 as a slider; number keys set it (0 … 9, `-` or Delete = unknown), and unknown is shown as such, never as zero. */
export function RatingInput({ label, value, onCommit, min = 0, max = 10, disabled = false }: Props) {
  const t = useWords(uiMessages);
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (digit !== null && digit >= min && digit <= max) onCommit(digit);
    else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '-') onCommit(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="rating" onKeyDown={onKeyDown} role="presentation">
      <Slider
        min={min}
        max={max}
        value={value ?? min}
        disabled={disabled}
        onChange={onCommit}
        ariaLabelForHandle={label}
        className={value === null ? 'rating-unknown' : ''}
        tooltip={{ open: false }}
      />
      <output>{value ?? t('unknown')}</output>
    </div>
  );
}
