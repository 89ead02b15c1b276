import { InputNumber, Select } from 'antd';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Input } from './form.ts';
import type { Editing } from './props.ts';

interface Props {
  readonly input: Input;
  readonly value: unknown;
  readonly editing: Editing;
  readonly onCommit: (value: unknown) => void;
  /** Said by a screen reader; the label where not given. */
  readonly name?: string;
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The control that a field's kind asks for. */
export function Cell({ input, value, editing, onCommit, name }: Props) {
  const label = name ?? editing.t(input.label);
  const disabled = editing.view.readOnly;
  const { f } = editing;
  switch (input.kind) {
    case 'text':
    case 'long':
      return <TextInput label={label} value={text(value)} long={input.kind === 'long'} disabled={disabled} onCommit={onCommit} />;
    case 'day':
      return <DayInput label={label} value={text(value) || null} disabled={disabled} onCommit={onCommit} />;
    case 'money':
      return <AmountInput label={label} value={amount(value)} disabled={disabled} onCommit={onCommit} />;
    case 'number':
      return <InputNumber aria-label={label} value={amount(value)} min={0} controls={false} disabled={disabled} onChange={onCommit} />;
    case 'rate':
      return (
        <InputNumber
          aria-label={label}
          value={amount(value) === null ? null : (amount(value) as number) / 100}
          min={0}
          max={100}
          controls={false}
          suffix={editing.w('rate.unit')}
          disabled={disabled}
          onChange={(rate) => onCommit(rate === null ? null : Math.round(rate * 100))}
        />
      );
    case 'priceKind':
      return (
        <Choice
          {...{ label, disabled, onCommit }}
          value={text(value)}
          options={['year', 'once'].map((kind) => [kind, editing.t(`kind.${kind as 'year'}`)])}
        />
      );
    case 'offers':
      return (
        <Select
          aria-label={label}
          mode="multiple"
          value={Array.isArray(value) ? (value as string[]) : []}
          disabled={disabled}
          options={f.offers.map((one) => ({ value: one.offer.id, label: one.offer.title || '…' }))}
          onChange={onCommit}
        />
      );
    case 'contact':
      return (
        <Choice
          {...{ label, disabled, onCommit }}
          clear
          value={text(value)}
          options={(f.customer?.contacts ?? []).map((one) => [one.id, [one.name, one.title].filter(Boolean).join(' · ')])}
        />
      );
    case 'person':
      return (
        <Choice
          {...{ label, disabled, onCommit }}
          clear
          value={text(value)}
          options={editing.view.facts.people.map((one) => [one.id, one.name])}
        />
      );
    case 'option':
      return (
        <Choice
          {...{ label, disabled, onCommit }}
          clear
          value={text(value)}
          options={f.options.map((one) => [one.option.id, one.option.name || '…'])}
        />
      );
  }
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly disabled: boolean;
  /** May be emptied: gives `null`. */
  readonly clear?: boolean;
  readonly onCommit: (value: string | null) => void;
}

export function Choice({ label, value, options, disabled, clear = false, onCommit }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      value={value === '' ? null : value}
      disabled={disabled}
      allowClear={clear}
      options={options.map(([key, words]) => ({ value: key, label: words }))}
      onChange={(next: string | null | undefined) => onCommit(next ?? null)}
    />
  );
}
