import { InputNumber, Select, Switch } from 'antd';
import type { Field } from '@shared/instruments/contract.ts';
import type { Translate } from '@shared/i18n/translate.ts';
import { AmountInput } from '../ui/AmountInput.tsx';
import { DayInput } from '../ui/DayInput.tsx';
import { RatingInput } from '../ui/RatingInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface Props {
  readonly field: Field;
  readonly value: unknown;
  readonly t: Translate;
  readonly disabled: boolean;
  readonly onCommit: (value: unknown) => void;
}

/** One field of the generic form: label above, help under it, the control that its kind asks for. */
export function FieldInput({ field, value, t, disabled, onCommit }: Props) {
  const help = t(`${field.label}.help`);
  return (
    <div className="field">
      <span className="field-label">{t(field.label)}</span>
      <Control field={field} value={value} t={t} disabled={disabled} onCommit={onCommit} />
      {help === `${field.label}.help` ? null : <span className="small muted">{help}</span>}
    </div>
  );
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function Control({ field, value, t, disabled, onCommit }: Props) {
  const label = t(field.label);
  switch (field.kind) {
    case 'text':
    case 'longText':
      return <TextInput label={label} value={textOf(value)} long={field.kind === 'longText'} disabled={disabled} onCommit={onCommit} />;
    case 'number':
      return (
        <InputNumber
          aria-label={label}
          value={numberOf(value)}
          disabled={disabled}
          {...(field.min === undefined ? {} : { min: field.min })}
          {...(field.max === undefined ? {} : { max: field.max })}
          onChange={(next) => onCommit(next)}
        />
      );
    case 'amount':
      return <AmountInput label={label} value={numberOf(value)} disabled={disabled} onCommit={onCommit} />;
    case 'rating':
      return (
        <RatingInput
          label={label}
          value={numberOf(value)}
          min={field.min ?? 0}
          max={field.max ?? 10}
          disabled={disabled}
          onCommit={onCommit}
        />
      );
    case 'day':
      return <DayInput label={label} value={textOf(value) || null} disabled={disabled} onCommit={onCommit} />;
    case 'choice':
      return (
        <Select
          aria-label={label}
          value={textOf(value) || null}
          disabled={disabled}
          options={(field.options ?? []).map((option) => ({ value: option.value, label: t(option.label) }))}
          onChange={onCommit}
        />
      );
    case 'toggle':
      return <Switch aria-label={label} checked={value === true} disabled={disabled} onChange={onCommit} />;
  }
}
