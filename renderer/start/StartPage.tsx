import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { RecentWorkspace } from '@shared/ipc/contract.ts';
import { useApplication } from '../app/context.ts';
import { LookButtons } from '../app/LookButtons.tsx';
import { appMessages } from '../app/messages.ts';
import { RECENT } from '../app/route.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon, Logo } from '../ui/Icon.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Recents } from './Recents.tsx';
import { useStarting } from './useStarting.ts';
import './start.css';

const HelpDialog = lazy(async () => ({ default: (await import('../app/HelpDialog.tsx')).HelpDialog }));

/** Before a workspace is open: carry on with a recent one, or say who you are and choose a way in. Takes drops in every state. */
export function StartPage() {
  const t = useWords(appMessages);
  const { bridge } = useHost();
  const { incoming } = useApplication();
  const starting = useStarting();
  const [recents, setRecents] = useState<readonly RecentWorkspace[] | null>(null);
  const [fresh, setFresh] = useState(false);
  const [help, setHelp] = useState(false);
  const refresh = useCallback(
    () => void bridge.call['recents.list']().then((answer) => setRecents(answer.ok ? answer.value : [])),
    [bridge],
  );
  useEffect(refresh, [refresh]);
  const obey = useEffectEvent((command: string): void => {
    if (command.startsWith(RECENT)) void starting.openRecent(command.slice(RECENT.length));
    else if (command === 'recents') refresh();
    else if (command === 'open') void starting.open();
    else if (command === 'new') setFresh(true);
    else if (command === 'import') void starting.pick();
    else if (command === 'help' || command === 'about') setHelp(true);
  });
  useEffect(() => bridge.on['menu.command'](({ command }) => obey(command)), [bridge]);
  const importIncoming = useEffectEvent(() => void starting.importFiles(incoming));
  useEffect(() => {
    if (incoming.length > 0) importIncoming();
  }, [incoming]);
  const showFirst = fresh || recents?.length === 0;
  return (
    <div className="shell shell-alone">
      <header className="top">
        <span className="top-mark">
          <Logo />
        </span>
        <b>{t('app')}</b>
        <span className="top-separator" />
        <b>{t('start')}</b>
        <span className="start-gap" />
        <LookButtons onHelp={() => setHelp(true)} />
      </header>
      <nav className="rail" aria-label={t('rail')}>
        <a href="#/" aria-current="page">
          <Icon name="start" size={18} />
          <span>{t('rail.start')}</span>
        </a>
      </nav>
      <main className="start">
        {recents === null ? null : showFirst ? (
          <FirstRun starting={starting} onBack={recents.length > 0 ? () => setFresh(false) : null} />
        ) : (
          <Recents recents={recents} setRecents={setRecents} starting={starting} onFresh={() => setFresh(true)} />
        )}
      </main>
      <Suspense fallback={null}>{help ? <HelpDialog onClose={() => setHelp(false)} /> : null}</Suspense>
    </div>
  );
}
