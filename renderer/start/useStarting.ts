import { useState } from 'react';
import type { Language } from '@shared/i18n/translate.ts';
import type { ChosenFile, OpenedWorkspace } from '@shared/ipc/contract.ts';
import { useApplication } from '../app/context.ts';
import { useOpening } from '../app/useOpening.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import type { ByHand } from './HandForm.tsx';
import { startMessages } from './messages.ts';
import type { Who } from './WhoForm.tsx';

/** Everything that the start page can begin. One thing at a time: `busy` while the main process works. */
export function useStarting() {
  const t = useWords(startMessages);
  const { bridge, complain } = useHost();
  const { app, setIncoming, show } = useApplication();
  const { language } = useSpeech();
  const opening = useOpening();
  const [who, setWho] = useState<Who>({ name: app.userName, company: '', currency: language === 'en' ? 'USD' : 'CNY' });
  const [place, setPlace] = useState<'default' | 'choose'>('default');
  const [busy, setBusy] = useState(false);
  const workspaceName = who.company.trim() || t('default.name');

  const alone = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  const create = async (): Promise<OpenedWorkspace | null> => {
    const answer = await bridge.call['workspace.create']({
      name: workspaceName,
      company: who.company.trim(),
      currency: who.currency,
      language,
      me: who.name.trim(),
      place,
    });
    if (!answer.ok) complain(answer.error);
    return answer.ok ? answer.value : null;
  };
  const importFiles = async (files: readonly ChosenFile[]): Promise<void> => {
    const opened = await create();
    if (!opened) return;
    setIncoming(files);
    show(opened, '/import');
  };
  return {
    who,
    setWho,
    place,
    setPlace,
    busy,
    workspaceName,
    open: () => alone(() => opening.open({})),
    openRecent: (recent: string, readOnly = false) => alone(() => opening.open({ recent, readOnly })),
    sample: (chosen: Language) => alone(() => opening.sample(chosen)),
    importFiles: (files: readonly ChosenFile[]) => alone(() => importFiles(files)),
    pick: () =>
      alone(async () => {
        const picked = await bridge.call['import.pick']();
        if (!picked.ok) complain(picked.error);
        else if (picked.value && picked.value.length > 0) await importFiles(picked.value);
      }),
    byHand: (customer: ByHand) =>
      alone(async () => {
        const opened = await create();
        if (!opened) return;
        const { addFirst } = await import('./addFirst.ts');
        const added = await addFirst(opened, bridge, customer, language);
        if (!added.ok) return complain(added.error);
        show(added.value.workspace, added.value.address);
      }),
  };
}
export type Starting = ReturnType<typeof useStarting>;
