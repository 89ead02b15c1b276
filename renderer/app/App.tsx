import { App as AntdApp, ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { problemText } from '@shared/i18n/problems.ts';
import { translator } from '@shared/i18n/translate.ts';
import type { AppState, Bridge, ChosenFile, OpenedWorkspace, SentWorkspace, SettledSent } from '@shared/ipc/contract.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { HostProvider, type Host } from '../host/host.ts';
import { SpeechProvider } from '../i18n/speech.tsx';
import { StartPage } from '../start/StartPage.tsx';
import { usePrinting } from '../ui/usePrinting.ts';
import type { Workspace } from '../workspace/store.ts';
import { ApplicationProvider, WorkspaceProvider, type Application } from './context.ts';
import { themeConfig, useResolvedTheme } from './look.ts';
import { appMessages } from './messages.ts';
import { HOME, parseRoute } from './route.ts';
import { Toasts, useToasts } from './Toasts.tsx';
import { useAppSettings } from './useAppSettings.ts';
import { useDrop } from './useDrop.ts';
import './print.css';

const SentDialog = lazy(async () => ({ default: (await import('../compare/SentDialog.tsx')).SentDialog }));
const Shell = lazy(async () => ({ default: (await import('./Shell.tsx')).Shell }));

/** What nearly everybody needs next is fetched while the main process opens the workspace, not after. */
function fetchAhead(): void {
  void import('./takeOver.ts');
  void import('./Shell.tsx');
  void import('../today/TodayPage.tsx');
}

interface Props {
  readonly bridge: Bridge;
  readonly nonce: string | undefined;
}

/** The whole page: asks the main process how things stand, then shows the start page or the open workspace. */
export function App({ bridge, nonce }: Props) {
  const [app, setApp] = useState<AppState | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await bridge.call['app.state']();
      if (answer.ok) setApp(answer.value);
      requestAnimationFrame(fetchAhead);
    };
    void ask();
  }, [bridge]);
  return app ? <Window bridge={bridge} nonce={nonce} initial={app} /> : null;
}

function Window({ bridge, nonce, initial }: Props & { readonly initial: AppState }) {
  const { app, remember, setLanguage, setTheme, tourSeen } = useAppSettings(bridge, initial);
  const chosen = useResolvedTheme(app.theme);
  const theme = usePrinting() ? 'light' : chosen;
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [toasts, notify, close] = useToasts();
  const host = useMemo<Host>(
    () => ({
      bridge,
      theme,
      notify,
      complain: (problem) => problem.code !== 'cancelled' && notify({ text: problemText(problem, app.language), kind: 'error' }),
      remembered: app.views,
      remember,
    }),
    [bridge, theme, notify, app.language, app.views, remember],
  );
  const config = useMemo(() => themeConfig(theme, app.language), [theme, app.language]);
  useDocumentLook(theme, app.language, workspace);
  return (
    <HostProvider value={host}>
      <SpokenApp app={app} workspace={workspace} nonce={nonce} config={config}>
        <Connected
          app={app}
          workspace={workspace}
          setWorkspace={setWorkspace}
          setLanguage={setLanguage}
          setTheme={setTheme}
          tourSeen={tourSeen}
          host={host}
        />
        <Toasts toasts={toasts} close={close} closeLabel={translator(appMessages, app.language)('close')} />
      </SpokenApp>
    </HostProvider>
  );
}

/** Language and currency of everything below, and antd in our colours. */
function SpokenApp({
  app,
  workspace,
  nonce,
  config,
  children,
}: {
  readonly app: AppState;
  readonly workspace: Workspace | null;
  readonly nonce: string | undefined;
  readonly config: ThemeConfig;
  readonly children: ReactNode;
}) {
  const currency = useCurrency(workspace);
  return (
    <SpeechProvider language={app.language} currency={currency}>
      <ConfigProvider
        locale={app.language === 'en' ? enUS : zhCN}
        theme={config}
        componentSize="middle"
        button={{ autoInsertSpace: false }}
        {...(nonce ? { csp: { nonce } } : {})}
      >
        <AntdApp component={false}>{children}</AntdApp>
      </ConfigProvider>
    </SpeechProvider>
  );
}

function useCurrency(workspace: Workspace | null): string {
  const subscribe = useCallback((changed: () => void) => workspace?.store.subscribe(changed) ?? (() => undefined), [workspace]);
  return useSyncExternalStore(subscribe, () => (workspace?.state.docs['settings'] as Settings | undefined)?.currency ?? 'CNY');
}

interface ConnectedProps {
  readonly app: AppState;
  readonly workspace: Workspace | null;
  readonly setWorkspace: (workspace: Workspace | null) => void;
  readonly setLanguage: Application['setLanguage'];
  readonly setTheme: Application['setTheme'];
  readonly tourSeen: () => void;
  readonly host: Host;
}

function Connected({ app, workspace, setWorkspace, setLanguage, setTheme, tourSeen, host }: ConnectedProps) {
  const [path, navigate] = useHashLocation();
  const [incoming, setIncoming] = useState<readonly ChosenFile[]>([]);
  const [tour, setTour] = useState<Application['tour']>('off');
  const [sent, setSent] = useState<SentWorkspace | null>(null);
  const { bridge, complain } = host;
  const go = useCallback((to: string, options?: { readonly replace?: boolean }) => navigate(to, options), [navigate]);
  const application = useMemo<Application>(() => {
    const show = async (opened: OpenedWorkspace | SentWorkspace | Workspace, to?: string): Promise<void> => {
      if ('sent' in opened) return setSent(opened);
      const { takeOver } = await import('./takeOver.ts');
      const { workspace: next, home, usual } = takeOver(opened, bridge, app.language);
      setWorkspace(next);
      // it comes once, on the first sample, whether or not it is walked to its end
      if (next.state.info.sample && !app.tourSeen) {
        setTour((now) => (now === 'off' ? 'offered' : now));
        tourSeen();
      }
      navigate(home ?? to ?? usual, { replace: true });
    };
    const settle = async (): Promise<boolean> => {
      // what is typed in a field is committed when the field is left
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return workspace === null || (await workspace.flush());
    };
    const leave = async (): Promise<void> => {
      if (!(await settle())) return;
      const answer = await bridge.call['workspace.close']();
      if (!answer.ok) return complain(answer.error);
      setWorkspace(null);
      navigate('/', { replace: true });
    };
    const beginTour = async (): Promise<void> => {
      setTour('asked');
      if (workspace?.state.info.sample) return go(HOME);
      if (!(await settle())) return;
      const recents = await bridge.call['recents.list']();
      const known = recents.ok ? recents.value.find(({ sample, state }) => sample && state === 'sound') : undefined;
      const answer = await (known
        ? bridge.call['workspace.open']({ recent: known.id })
        : bridge.call['workspace.sample']({ language: app.language }));
      if (!answer.ok) complain(answer.error);
      else if (answer.value) await show(answer.value, HOME);
    };
    return {
      app,
      setLanguage,
      setTheme,
      show: (opened, to) => void show(opened, to),
      leave,
      settle,
      incoming,
      setIncoming,
      tour,
      endTour: () => setTour('off'),
      beginTour,
      go,
    };
  }, [app, setLanguage, setTheme, tourSeen, workspace, setWorkspace, bridge, complain, incoming, tour, go, navigate]);

  const settled = async ({ opened, step }: SettledSent): Promise<void> => {
    setSent(null);
    const { takeOver } = await import('./takeOver.ts');
    // what is shown already stays, with what can be undone in it
    const ours = workspace?.state.info.id === opened.info.id ? workspace : takeOver(opened, bridge, app.language).workspace;
    if (step) await ours.applyLarge(step, '/customers');
    if (ours !== workspace) application.show(ours);
  };
  useFlushOnClose(bridge, workspace);
  const receive = useIncomingFiles(application, host, workspace);
  const over = useDrop(receive);
  const t = translator(appMessages, app.language);
  const route = parseRoute(path);
  return (
    <ApplicationProvider value={application}>
      {workspace ? (
        <WorkspaceProvider value={workspace}>
          <Suspense fallback={null}>
            <Shell route={route ?? { page: 'customers' }} path={path} />
          </Suspense>
        </WorkspaceProvider>
      ) : (
        <StartPage />
      )}
      {sent ? (
        <Suspense fallback={null}>
          <SentDialog sent={sent} onSettled={(done) => void settled(done)} onClose={() => setSent(null)} />
        </Suspense>
      ) : null}
      {over ? (
        <div className="drop-veil">
          <p>{t('drop')}</p>
        </div>
      ) : null}
    </ApplicationProvider>
  );
}

/** Files that came in: a workspace is opened, tables go to the import. */
function useIncomingFiles(
  { setIncoming, show, settle, go }: Application,
  { bridge, complain }: Host,
  workspace: Workspace | null,
): (files: readonly ChosenFile[]) => void {
  const receive = useCallback(
    (files: readonly ChosenFile[]): void => {
      // what was given is no longer there
      if (files.length === 0) return;
      const folder = files.find(({ kind }) => kind === 'workspace');
      if (folder) {
        const open = async (): Promise<void> => {
          // what is typed here is compared with what came, too
          if (!(await settle())) return;
          const answer = await bridge.call['workspace.open']({ dropped: folder.token });
          if (!answer.ok) complain(answer.error);
          else if (answer.value) show(answer.value);
        };
        void open();
        return;
      }
      setIncoming(files);
      if (workspace) go('/import');
    },
    [bridge, complain, show, settle, setIncoming, go, workspace],
  );
  useEffect(() => bridge.on['files.opened'](receive), [bridge, receive]);
  return receive;
}

/** Closing the window waits until everything is saved. */
function useFlushOnClose(bridge: Bridge, workspace: Workspace | null): void {
  useEffect(
    () =>
      bridge.on['app.flush'](() => {
        // what is typed in a field is committed when the field is left
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        void (workspace ? workspace.flush() : Promise.resolve(true)).then((saved) => bridge.call['app.flushed']({ saved }));
      }),
    [bridge, workspace],
  );
}

/** The page's own attributes: language (glyph shapes of Chinese), theme, and the window's title. */
function useDocumentLook(theme: 'light' | 'dark', language: string, workspace: Workspace | null): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    const name = translator(appMessages, language as 'en')('app');
    document.title = workspace ? `${workspace.state.info.name} · ${name}` : name;
  }, [theme, language, workspace]);
}
