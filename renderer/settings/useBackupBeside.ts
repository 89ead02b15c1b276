import { useState } from 'react';
import { useApplication } from '../app/context.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { settingsMessages } from './messages.ts';

/** Opens a backup as a workspace of its own, beside the open one, which stays as it is. */
export function useBackupBeside(): { readonly busy: boolean; readonly openBeside: (id: string) => Promise<void> } {
  const t = useWords(settingsMessages);
  const { bridge, complain, notify } = useHost();
  const { settle, show } = useApplication();
  const [busy, setBusy] = useState(false);
  const openBeside = async (id: string): Promise<void> => {
    if (busy || !(await settle())) return;
    setBusy(true);
    const answer = await bridge.call['backups.copy']({ id });
    setBusy(false);
    if (!answer.ok) return complain(answer.error);
    show(answer.value);
    notify({ text: t('b.opened', { name: answer.value.info.name }), kind: 'success' });
  };
  return { busy, openBeside };
}
