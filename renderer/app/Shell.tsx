import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { problemText } from '@shared/i18n/problems.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PersonColumn, PlanColumn, PortfolioColumn, titleOf, useCustomerName, usePersonName } from './Column.tsx';
import { useApplication, useWorkspace, useWorkspaceState } from './context.ts';
import { useCustomersSeen } from './customersSeen.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { appMessages } from './messages.ts';
import { byPhase, ofScope, type Group } from './navigation.ts';
import { failedPage, Skeleton } from './PageStates.tsx';
import { Page } from './Page.tsx';
import { PaperHead } from './PaperHead.tsx';
import { Rail } from './Rail.tsx';
import { HOME, RECENT, type Route } from './route.ts';
import { isText, shortcutOf, type Shortcut } from './shortcuts.ts';
import { TopBar } from './TopBar.tsx';
import { usePdf } from '../ui/usePdf.ts';
import { useOpening } from './useOpening.ts';
import { useUndo } from './useUndo.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const Tour = lazy(async () => ({ default: (await import('../tour/Tour.tsx')).Tour }));
const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));

/** The window with an open workspace: bar, rail, column, page. */
export function Shell({ route, path }: { readonly route: Route; readonly path: string }) {
  const [dialog, setDialog] = useState<'help' | 'palette' | null>(null);
  const group = groupOf(route);
  const customer = useOpenCustomer(route);
  const address = useAddresses(customer);
  useWindowFocus();
  useTroublesTold();
  const crumbs = useCrumbs(route, group);
  const savePdf = usePdf(crumbs.slice(1).join('_') || (crumbs[0] ?? ''));
  useKeys({ group, target: targetOf(route), setDialog, savePdf });
  const close = (): void => setDialog(null);
  return (
    <div className={isAlone(group) ? 'shell shell-alone' : 'shell'}>
      <TopBar crumbs={crumbs} onFind={() => setDialog('palette')} onHelp={() => setDialog('help')} />
      <Rail current={group} address={address} />
      <ColumnOf group={group} route={route} customer={customer} />
      <div className="page">
        <PaperHead crumbs={crumbs} />
        <Touring />
        <Banners />
        <ErrorBoundary key={path.replace(/\/~.*$/, '')} failed={failedPage}>
          <Suspense fallback={<Skeleton />}>
            <div className="page-body">
              <Page route={route} />
            </div>
          </Suspense>
        </ErrorBoundary>
      </div>
      <Suspense fallback={null}>
        {dialog === 'help' ? <HelpDialog sheet={route.page === 'instrument' ? route.instrument : route.page} onClose={close} /> : null}
        {dialog === 'palette' ? (
          <Palette customer={customer} onHelp={() => setDialog('help')} onPdf={() => void savePdf()} onClose={close} />
        ) : null}
      </Suspense>
    </div>
  );
}

/** The tour shows in a sample only. */
function Touring() {
  const { tour } = useApplication();
  const isSample = useWorkspaceState((state) => state.info.sample);
  return tour !== 'off' && isSample ? (
    <Suspense fallback={null}>
      <Tour isAsked={tour === 'asked'} />
    </Suspense>
  ) : null;
}

function ColumnOf({ group, route, customer }: { readonly group: Group; readonly route: Route; readonly customer: string | undefined }) {
  const instrument = route.page === 'instrument' ? route.instrument : undefined;
  if (isAlone(group)) return null;
  if (group === 'plans') return <PlanColumn customer={customer} instrument={instrument} front={route.page === 'front'} />;
  if (group === 'me') return <PersonColumn person={targetOf(route)} instrument={instrument} />;
  return <PortfolioColumn page={instrument ?? route.page} />;
}

/** Groups that have one page, and so no column. */
const isAlone = (group: Group): boolean => group === 'settings' || group === 'today';

const targetOf = (route: Route): string | undefined => (route.page === 'instrument' || route.page === 'front' ? route.target : undefined);

function groupOf(route: Route): Group {
  if (route.page === 'settings' || route.page === 'backups' || route.page === 'troubles') return 'settings';
  if (route.page === 'front') return 'plans';
  if (route.page === 'plans' || route.page === 'today') return route.page;
  const scope = route.page === 'instrument' ? instrumentById(route.instrument)?.scope : 'portfolio';
  return scope === 'customer' ? 'plans' : scope === 'person' ? 'me' : scope === 'rivals' ? 'rivals' : 'portfolio';
}

/** The customer whose plan is open, remembered as seen. */
function useOpenCustomer(route: Route): string | undefined {
  const customer = groupOf(route) === 'plans' ? targetOf(route) : undefined;
  const known = useCustomerName(customer) !== null;
  const { visit } = useCustomersSeen();
  const seen = useEffectEvent(visit);
  useEffect(() => {
    if (customer && known) seen(customer);
  }, [customer, known]);
  return customer;
}

function useAddresses(customer: string | undefined): (group: Group) => string {
  const { recent } = useCustomersSeen();
  const me = useWorkspaceState((state) => (state.docs['settings'] as { readonly me?: string | null } | undefined)?.me ?? null);
  return (group) => {
    const first = byPhase()[0]?.instruments[0]?.id;
    if (group === 'plans') return (customer ?? recent[0]) && first ? `/plan/${customer ?? recent[0]}/${first}` : '/plans';
    if (group === 'rivals') return `/portfolio/${ofScope('rivals')[0]?.id ?? ''}`;
    if (group === 'me') return me ? `/person/${me}/${ofScope('person')[0]?.id ?? ''}` : '/settings';
    if (group === 'today') return HOME;
    return group === 'settings' ? '/settings' : '/customers';
  };
}

function useCrumbs(route: Route, group: Group): readonly string[] {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  const customer = useCustomerName(targetOf(route));
  const person = usePersonName(targetOf(route));
  const name = customer ?? person;
  const instrument = route.page === 'instrument' ? instrumentById(route.instrument) : undefined;
  const last = instrument ? titleOf(instrument, language) : route.page === 'instrument' ? t('unknownView') : t(route.page);
  return [...new Set([t(`rail.${group}`), ...(name === null ? [] : [name]), last])];
}

interface Keyed {
  readonly group: Group;
  readonly target: string | undefined;
  readonly setDialog: (dialog: 'help' | 'palette' | null) => void;
  readonly savePdf: () => Promise<void>;
}

/** Keys of the app, and the commands of the platform's menu that mean the same. */
function useKeys({ group, target, setDialog, savePdf }: Keyed): void {
  const workspace = useWorkspace();
  const { go, leave } = useApplication();
  const { bridge } = useHost();
  const { undo, redo } = useUndo();
  const opening = useOpening();
  const obey = useEffectEvent((shortcut: Shortcut): void => {
    if (typeof shortcut === 'object') {
      const view = viewsOf(group, target)[shortcut.view - 1];
      if (view) go(view);
    } else if (shortcut === 'undo') void undo();
    else if (shortcut === 'redo') void redo();
    else if (shortcut === 'save') void workspace.flush();
    else if (shortcut === 'find') setDialog('palette');
    else if (shortcut === 'help') setDialog('help');
    else if (shortcut === 'print') window.print();
    else if (shortcut === 'pdf') void savePdf();
    else if (shortcut === 'export') go(group === 'plans' && target ? `/plan/${target}/proposal` : '/plans');
    else go(`/${shortcut}`);
  });
  const menu = useEffectEvent((command: string): void => {
    if (isShortcut(command)) obey(command);
    else if (command === 'about') setDialog('help');
    else if (command === 'close' || command === 'new' || command === 'open') void leave();
    else if (command.startsWith(RECENT)) void opening.open({ recent: command.slice(RECENT.length) });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const shortcut = shortcutOf(event, isText(event.target));
      if (!shortcut) return;
      event.preventDefault();
      obey(shortcut);
    };
    window.addEventListener('keydown', listen);
    const end = bridge.on['menu.command'](({ command }) => menu(command));
    return () => {
      window.removeEventListener('keydown', listen);
      end();
    };
  }, [bridge]);
}

const isShortcut = (command: string): command is Extract<Shortcut, string> =>
  ['undo', 'redo', 'save', 'find', 'help', 'import', 'settings', 'print', 'pdf', 'export'].includes(command);

/** Addresses of a group's views in the order of its column. */
function viewsOf(group: Group, target: string | undefined): readonly string[] {
  if (group === 'plans' && target) return byPhase().flatMap(({ instruments }) => instruments.map(({ id }) => `/plan/${target}/${id}`));
  if (group === 'me' && target) return ofScope('person').map(({ id }) => `/person/${target}/${id}`);
  return ['/customers', ...ofScope('portfolio').map(({ id }) => `/portfolio/${id}`), '/import'];
}

/** Coming back to the window: was a file changed meanwhile? Leaving it: save now. */
function useWindowFocus(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const focus = (): void => void workspace.checkOutside();
    const blur = (): void => void workspace.flush();
    window.addEventListener('focus', focus);
    window.addEventListener('blur', blur);
    return () => {
      window.removeEventListener('focus', focus);
      window.removeEventListener('blur', blur);
    };
  }, [workspace]);
}

/** What the main process finds damaged while it reads on is said at once. */
function useTroublesTold(): void {
  const workspace = useWorkspace();
  const { bridge } = useHost();
  useEffect(() => bridge.on['workspace.problem']((trouble) => workspace.noteTrouble(trouble)), [bridge, workspace]);
}

/** What must be said above every page: read-only and why, files that need a look. */
function Banners() {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  const { go } = useApplication();
  const info = useWorkspaceState((state) => state.info);
  const troubles = useWorkspaceState((state) => state.troubles);
  const first = troubles[0];
  return (
    <>
      {info.mode === 'readOnly' && info.reason ? (
        <div className="banner" role="status">
          <Icon name="lock" />
          <span>{t('readOnly.banner', { reason: problemText(info.reason, language) })}</span>
        </div>
      ) : null}
      {first ? (
        <div className="banner" role="alert">
          <Icon name="file" />
          <span>{t('trouble.banner', { count: troubles.length, text: problemText(first.problem, language) })}</span>
          <button type="button" className="link" onClick={() => go('/troubles')}>
            {t('trouble.look')}
          </button>
        </div>
      ) : null}
    </>
  );
}
