import type { ExportedFile } from '@shared/ipc/contract.ts';
import type { DataTable } from '@shared/scene/table.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { uiMessages } from './messages.ts';

/** Says that a file was written, with Open and Show in folder. */
export function useExportedNotice(): (file: ExportedFile) => void {
  const t = useWords(uiMessages);
  const { bridge, notify, complain } = useHost();
  const ask = async (channel: 'file.open' | 'file.show', token: string): Promise<void> => {
    const answer = await bridge.call[channel]({ token });
    if (!answer.ok) complain(answer.error);
  };
  return ({ token, name }) =>
    notify({
      text: t('exported', { file: name }),
      kind: 'success',
      actions: [
        { text: t('openFile'), run: () => void ask('file.open', token) },
        { text: t('showFile'), run: () => void ask('file.show', token) },
      ],
    });
}

/** Writes a table as an Excel file where the person says. */
export function useTableExport(): (table: DataTable, name: string) => Promise<void> {
  const { bridge, complain } = useHost();
  const exported = useExportedNotice();
  return async (table, name) => {
    const answer = await bridge.call['table.save']({ table, name });
    if (!answer.ok) complain(answer.error);
    else if (answer.value) exported(answer.value);
  };
}
