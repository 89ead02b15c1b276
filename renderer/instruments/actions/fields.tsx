import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

/** A number or nothing; what is no number is refused and the field gives back what was there. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly disabled: boolean;
  readonly onCommit: (value: number | null) => void;
  readonly onBad: (text: string) => void;
}) {
  const { label, value, disabled, onCommit, onBad } = props;
  return (
    <Labelled label={label}>
      <TextInput
        label={label}
        disabled={disabled}
        value={value === null ? '' : String(value)}
        onCommit={(text) => {
          const plain = text.trim().replaceAll(',', '');
          const next = plain === '' ? null : Number(plain);
          if (next !== null && !Number.isFinite(next)) onBad(text);
          else onCommit(next);
        }}
      />
    </Labelled>
  );
}
