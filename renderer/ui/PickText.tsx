import { Button } from 'antd';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  /** Endings of the files that are meant, `.vcf`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onText: (text: string, name: string) => void;
  /** Called instead where the file is larger than any such file can be. */
  readonly onTooLarge: (name: string) => void;
}
/** Bytes: a list of cards or a calendar is never larger. */
const LARGEST = 2_000_000;

/** A button that lets a person choose a small text file and reads it here; nothing is kept of where it lies. */
export function PickText({ label, accept, disabled = false, onText, onTooLarge }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST) onTooLarge(file.name);
    else onText(await file.text(), file.name);
    // the same file may be chosen again
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} hidden aria-label={label} onChange={(event) => void read(event.target.files?.[0])} />
    </>
  );
}
