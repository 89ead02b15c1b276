import type { PaperKind } from '@shared/workspace/papers/kinds.ts';
import { useHost } from '../host/host.ts';
import { useSpeech } from '../i18n/speech.tsx';
import { useExportedNotice } from './useTableExport.ts';

interface Wanted {
  readonly kind: PaperKind;
  readonly customer?: string | undefined;
  readonly person?: string | undefined;
  /** Quarter or visit that is meant. */
  readonly item?: string;
  readonly audience?: 'customer' | 'internal';
}

/** Writes a paper as a Word file where the person wants it; what is not on the disk yet is written there first. */
export function usePaperExport(saved: () => Promise<boolean>): (wanted: Wanted) => Promise<void> {
  const { bridge, complain } = useHost();
  const { language } = useSpeech();
  const exported = useExportedNotice();
  return async ({ audience = 'internal', ...wanted }) => {
    if (!(await saved())) return;
    const answer = await bridge.call['document.export']({ ...wanted, audience, language, label: '', freeze: false });
    if (!answer.ok) complain(answer.error);
    else if (answer.value) exported(answer.value);
  };
}
