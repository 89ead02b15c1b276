import { useMemo } from 'react';
import { inOrder, live } from '@shared/base/entity.ts';
import { LANGUAGES, translator } from '@shared/i18n/translate.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { CustomerPage, Rivals, Settings } from '@shared/workspace/schemas.ts';
import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { useCustomersSeen } from '../app/customersSeen.ts';
import { byPhase, ofScope } from '../app/navigation.ts';
import { useTiers } from '../app/useTiers.ts';
import { useUndo } from '../app/useUndo.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { rankCustomers, type PaletteItem } from './items.ts';
import { paletteMessages } from './messages.ts';

interface ShellCommands {
  readonly onHelp: () => void;
  readonly onPdf: () => void;
}

/** Customers, views and commands that the palette offers, in order of likelihood. */
export function usePaletteItems(customer: string | undefined, asked: ShellCommands): readonly PaletteItem[] {
  const customers = useCustomerItems();
  const people = usePeopleItems(customer);
  const views = useViewItems(customer);
  const commands = useCommandItems(asked);
  return useMemo(() => [...customers, ...people, ...views, ...commands], [customers, people, views, commands]);
}

const titleIn = (instrument: Instrument, language: 'zh-CN' | 'en'): string => translator<string>(instrument.messages, language)('title');

function useCustomerItems(): readonly PaletteItem[] {
  const { language } = useSpeech();
  const t = useWords(paletteMessages);
  const { go } = useApplication();
  const { recent } = useCustomersSeen();
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const tiers = useTiers();
  return useMemo(() => {
    if (!portfolio) return [];
    const views = byPhase().flatMap(({ instruments }) => instruments);
    return rankCustomers(portfolio, recent).map((at): PaletteItem => {
      const id = portfolio.ids[at] ?? '';
      const [first, ...others] = views;
      return {
        id: `customer:${id}`,
        kind: 'customer',
        text: portfolio.names[at] ?? '',
        also: [portfolio.codes[at] ?? ''].filter((code) => code !== ''),
        note: [portfolio.codes[at], portfolio.cities[at]].filter((part) => part !== '').join(' · '),
        icon: 'portfolio',
        tier: tiers.get(id) ?? 'C',
        run: () => go(first ? `/plan/${id}/${first.id}` : `/customers/~${id}`),
        actions: [
          { text: t('view.front'), run: () => go(`/plan/${id}`) },
          ...others.slice(0, 3).map((view) => ({ text: titleIn(view, language), run: () => go(`/plan/${id}/${view.id}`) })),
          { text: t('inList'), run: () => go(`/customers/~${id}`) },
        ],
      };
    });
  }, [portfolio, recent, tiers, go, language, t]);
}

/** People of ours, people at the customers that are loaded, and rivals: each leads to where it is written. */
function usePeopleItems(customer: string | undefined): readonly PaletteItem[] {
  const { go } = useApplication();
  const t = useWords(paletteMessages);
  const docs = useWorkspaceState((state) => state.docs);
  return useMemo(() => {
    const settings = docs['settings'] as Settings | undefined;
    const rivals = inOrder((docs['rivals'] as Rivals | undefined)?.rivals ?? {});
    const compared = customer ? `/plan/${customer}/benefit-comparison` : '/settings';
    const own = live(settings?.people ?? {}).map(({ id, name, title }): PaletteItem => ({
      id: `person:${id}`,
      kind: 'person',
      text: name,
      note: [title ?? '', t('ours')].filter((part) => part !== '').join(' · '),
      icon: 'me',
      run: () => go(`/person/${id}/${ofScope('person')[0]?.id ?? ''}`),
    }));
    const theirs = Object.entries(docs)
      .filter(([key]) => key.startsWith('customers/'))
      .flatMap(([, page]) => live((page as CustomerPage).customers))
      .flatMap((one) =>
        live(one.contacts).map(({ id, name, title }): PaletteItem => ({
          id: `contact:${one.id}:${id}`,
          kind: 'person',
          text: name,
          note: [title ?? '', one.name].filter((part) => part !== '').join(' · '),
          icon: 'me',
          run: () => go(`/plan/${one.id}/customer-profile`),
        })),
      );
    const others = rivals.map(({ id, name }): PaletteItem => ({
      id: `rival:${id}`,
      kind: 'rival',
      text: name,
      icon: 'rivals',
      run: () => go(compared),
    }));
    return [...own, ...theirs, ...others];
  }, [docs, customer, go, t]);
}

function useViewItems(customer: string | undefined): readonly PaletteItem[] {
  const me = useWorkspaceState((state) => (state.docs['settings'] as Settings | undefined)?.me ?? null);
  const { language } = useSpeech();
  const t = useWords(paletteMessages);
  const { go } = useApplication();
  return useMemo(() => {
    const item = (id: string, text: string, address: string, also: readonly string[] = []): PaletteItem => ({
      id: `view:${id}`,
      kind: 'view',
      text,
      also,
      icon: 'view',
      run: () => go(address),
    });
    const own = (one: Instrument, address: string): PaletteItem =>
      item(
        one.id,
        titleIn(one, language),
        address,
        LANGUAGES.map((other) => titleIn(one, other)),
      );
    const other = translator(paletteMessages, language === 'en' ? 'zh-CN' : 'en');
    return [
      item('today', t('view.today'), '/today'),
      item('customers', t('view.customers'), '/customers'),
      ...ofScope('portfolio').map((one) => own(one, `/portfolio/${one.id}`)),
      ...(customer
        ? [
            item('front', t('view.front'), `/plan/${customer}`, [other('view.front')]),
            ...byPhase().flatMap(({ instruments }) => instruments.map((one) => own(one, `/plan/${customer}/${one.id}`))),
          ]
        : [item('plans', t('view.plans'), '/plans')]),
      ...(me === null ? [] : ofScope('person').map((one) => own(one, `/person/${me}/${one.id}`))),
    ];
  }, [customer, me, go, language, t]);
}

function useCommandItems({ onHelp, onPdf }: ShellCommands): readonly PaletteItem[] {
  const t = useWords(paletteMessages);
  const { app, go, setLanguage, setTheme, leave } = useApplication();
  const { theme } = useHost();
  const workspace = useWorkspace();
  const { undo, redo } = useUndo();
  const commands: readonly (readonly [
    name: 'print' | 'pdf' | 'undo' | 'redo' | 'save' | 'import' | 'backups' | 'settings' | 'language' | 'theme' | 'help' | 'start',
    run: () => void,
  ])[] = [
    ['import', () => go('/import')],
    ['language', () => setLanguage(app.language === 'en' ? 'zh-CN' : 'en')],
    ['theme', () => setTheme(theme === 'dark' ? 'light' : 'dark')],
    ['settings', () => go('/settings')],
    ['print', () => window.print()],
    ['pdf', onPdf],
    ['backups', () => go('/backups')],
    ['undo', () => void undo()],
    ['redo', () => void redo()],
    ['save', () => void workspace.flush()],
    ['help', onHelp],
    ['start', () => void leave()],
  ];
  const other = translator(paletteMessages, app.language === 'en' ? 'zh-CN' : 'en');
  return commands.map(([name, run]) => ({
    id: `command:${name}`,
    kind: 'command',
    text: t(`command.${name}`),
    also: [other(`command.${name}`)],
    icon: 'command',
    run,
  }));
}
