import { Dropdown, type MenuProps } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { RecentWorkspace } from '@shared/ipc/contract.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { useApplication, useWorkspace, useWorkspaceState } from './context.ts';
import { appMessages } from './messages.ts';
import { useOpening } from './useOpening.ts';

const SendDialog = lazy(async () => ({ default: (await import('./SendDialog.tsx')).SendDialog }));
const NameDialog = lazy(async () => ({ default: (await import('./NameDialog.tsx')).NameDialog }));
const DOWN = '▾';

/** The workspace's name, and under it: recent ones, new, open, sample, duplicate, rename. */
export function WorkspaceMenu() {
  const t = useWords(appMessages);
  const info = useWorkspaceState((state) => state.info);
  const workspace = useWorkspace();
  const { bridge, complain } = useHost();
  const { go, leave } = useApplication();
  const opening = useOpening();
  const [recents, setRecents] = useState<readonly RecentWorkspace[]>([]);
  const [sending, setSending] = useState(false);
  const [asking, setAsking] = useState<'rename' | 'duplicate' | null>(null);
  const refresh = async (): Promise<void> => {
    const answer = await bridge.call['recents.list']();
    if (answer.ok) setRecents(answer.value.filter(({ id, state }) => id !== info.id && state !== 'missing').slice(0, 6));
  };
  const items: MenuProps['items'] = [
    ...(recents.length > 0
      ? [
          {
            key: 'recents',
            type: 'group' as const,
            label: t('menu.recent'),
            children: recents.map(({ id, name }) => ({ key: `recent:${id}`, label: name })),
          },
          { type: 'divider' as const },
        ]
      : []),
    { key: 'start', label: t('menu.start') },
    { key: 'open', label: t('menu.open') },
    { key: 'sample', label: t('menu.sample') },
    { type: 'divider' },
    { key: 'duplicate', label: t('menu.duplicate') },
    { key: 'send', label: t('menu.send') },
    { key: 'rename', label: t('menu.rename'), disabled: info.mode === 'readOnly' },
    { key: 'backups', label: t('menu.backups') },
    { key: 'settings', label: t('menu.settings') },
  ];
  const choose = (key: string): void => {
    if (key.startsWith('recent:')) void opening.open({ recent: key.slice('recent:'.length) });
    else if (key === 'start') void leave();
    else if (key === 'open') void opening.open({});
    else if (key === 'sample') void opening.sample();
    else if (key === 'send') setSending(true);
    else if (key === 'backups' || key === 'settings') go(`/${key}`);
    else setAsking(key === 'rename' ? 'rename' : 'duplicate');
  };
  const answer = async (name: string): Promise<void> => {
    setAsking(null);
    if (asking === 'rename') {
      const done = await workspace.rename(name);
      if (!done.ok) complain(done.error);
    } else await opening.duplicate(name);
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }} onOpenChange={(open) => open && void refresh()}>
        <button type="button" className="quiet top-workspace" aria-label={t('workspaceMenu', { name: info.name })}>
          <span>{info.name}</span>
          {` ${DOWN}`}
        </button>
      </Dropdown>
      <Suspense fallback={null}>
        {sending ? <SendDialog onClose={() => setSending(false)} /> : null}
        {asking ? (
          <NameDialog
            title={t(asking === 'rename' ? 'rename.title' : 'duplicate.title')}
            initial={asking === 'rename' ? info.name : t('duplicate.copyOf', { name: info.name })}
            ok={t(asking === 'rename' ? 'ok.rename' : 'ok.duplicate')}
            onOk={(name) => void answer(name)}
            onClose={() => setAsking(null)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
