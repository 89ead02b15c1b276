import { useHost } from '../host/host.ts';
import { useExportedNotice } from './useTableExport.ts';

/** Writes what the window shows as a PDF where the person says. `name` is offered for the file. */
export function usePdf(name: string): () => Promise<void> {
  const { bridge, complain } = useHost();
  const exported = useExportedNotice();
  return async () => {
    const answer = await bridge.call['page.pdf']({ name });
    if (!answer.ok) complain(answer.error);
    else if (answer.value) exported(answer.value);
  };
}
