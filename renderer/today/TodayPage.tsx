import { Popover } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { daysBetween, quarterDays, quarterOf } from '@shared/base/quarter.ts';
import type { Ranked, RankedLine, SaidLine } from '@shared/insights/today/types.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import type { Request } from '@shared/workspace/command.ts';
import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { Skeleton } from '../app/PageStates.tsx';
import { byPhase } from '../app/navigation.ts';
import { formatRoute } from '../app/route.ts';
import { useUndo } from '../app/useUndo.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { uiMessages } from '../ui/messages.ts';
import { Cards } from './Cards.tsx';
import { untilOf, type Snooze } from './days.ts';
import { EmptyToday } from './EmptyToday.tsx';
import { Line, Named, type LineActions } from './Line.tsx';
import { todayMessages } from './messages.ts';
import { useToday } from './useToday.ts';
import './today.css';

/** Lines listed before the rest is asked for. */
const MOST = 10;
const KEYS = { move: '↑ ↓', do: 'Enter', snooze: 'S', done: 'E', why: 'Space' } as const;

/** 今日: what do I do next, and why? */
export function TodayPage() {
  const ranked = useToday();
  const size = useWorkspaceState((state) => state.portfolio?.size ?? null);
  if (size === 0) return <EmptyToday />;
  if (!ranked) return <Skeleton />;
  return <TodayList ranked={ranked} />;
}

function TodayList({ ranked }: { readonly ranked: Ranked }) {
  const t = useWords(todayMessages);
  const today = useWorkspaceState((state) => state.today);
  const [all, setAll] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const { follow, mark, openCustomer } = useDeeds();
  const lines = ranked.groups.flatMap((group) => group.lines);
  const shown = new Set((all ? lines : lines.slice(0, MOST)).map(({ line }) => line.key));
  const current = lines.find(({ line }) => line.key === selected) ?? lines[0];

  const after = (line: SaidLine): void => {
    const at = lines.findIndex((one) => one.line.key === line.key);
    setSelected((lines[at + 1] ?? lines[at - 1])?.line.key ?? null);
  };
  const actions: LineActions = {
    select: setSelected,
    follow,
    openCustomer,
    done: ({ line }) => {
      after(line);
      mark({ command: 'today.done', args: { key: line.key, cause: line.cause } }, t('toast.done'));
    },
    snooze: ({ line }, snooze: Snooze) => {
      after(line);
      mark({ command: 'today.snooze', args: { key: line.key, cause: line.cause, until: untilOf(snooze, today) } }, t('toast.snoozed'));
    },
    why: (key) => setOpen(open === key ? null : key),
  };
  useLineKeys({ lines, current, setSelected, setMenu, actions, busy: menu !== null });
  return (
    <div className="today">
      <main className="today-main" aria-label={t('title')}>
        <Head ranked={ranked} />
        <div className="today-scroll">
          {ranked.groups.map(({ group, lines: of }) =>
            of.some(({ line }) => shown.has(line.key)) ? (
              <section key={group} aria-label={t(`group.${group}`)}>
                <h2 className={`today-group today-group-${group}`}>
                  <i aria-hidden="true" />
                  <span>{t(`group.${group}`)}</span>
                  <small>{t(`hint.${group}`)}</small>
                  <small className="today-count">{t('count', { count: of.length })}</small>
                </h2>
                <ul>
                  {of
                    .filter(({ line }) => shown.has(line.key))
                    .map((one) => {
                      const number = lines.indexOf(one) + 1;
                      return (
                        <Line
                          key={one.line.key}
                          ranked={one}
                          number={number}
                          selected={one === current}
                          open={open === one.line.key}
                          menu={menu === one.line.key}
                          onMenu={(on) => setMenu(on ? one.line.key : null)}
                          actions={actions}
                        />
                      );
                    })}
                </ul>
              </section>
            ) : null,
          )}
          {lines.length > MOST ? (
            <button type="button" className="link today-rest" onClick={() => setAll(!all)}>
              {all ? t('less', { count: MOST }) : t('more', { count: lines.length - MOST })}
            </button>
          ) : null}
          <Arranged lines={ranked.arranged} follow={follow} />
          <Aside ranked={ranked} mark={mark} />
        </div>
        <Foot />
      </main>
      <Cards />
    </div>
  );
}

/** What a line can lead to: its place, a mark in the document of Today, the plan of its customer. */
function useDeeds() {
  const { go } = useApplication();
  const workspace = useWorkspace();
  const { complain, notify } = useHost();
  const { undo } = useUndo();
  const ui = useWords(uiMessages);
  const first = byPhase()[0]?.instruments[0]?.id ?? '';
  const openCustomer = (customer: string): void => go(`/plan/${customer}/${first}`);
  const follow = ({ intent, customer, instrument }: SaidLine): void => {
    const to = instrumentById(intent.instrument ?? instrument);
    if (!to) return;
    const target = to.scope === 'customer' ? (intent.customer ?? customer?.id) : to.scope === 'person' ? intent.customer : undefined;
    go(formatRoute({ page: 'instrument', instrument: to.id, target, selected: intent.id }, to.scope === 'person' ? 'person' : 'plan'));
  };
  const mark = (request: Request, said: string): void => {
    const run = async (): Promise<void> => {
      const done = await workspace.runLoading(request, '/today');
      if (!done.ok) complain(done.error);
      else notify({ text: said, actions: [{ text: ui('undo'), run: () => void undo() }] });
    };
    void run();
  };
  return { follow, openCustomer, mark };
}

interface KeyUse {
  readonly lines: readonly RankedLine[];
  readonly current: RankedLine | undefined;
  readonly setSelected: (key: string | null) => void;
  readonly setMenu: (key: string | null) => void;
  readonly actions: LineActions;
  readonly busy: boolean;
}

/** ↑↓ move, Enter does it, S puts off, E ticks off, Space says why, 1–9 jump. Nothing while an input method composes or a menu is open. */
function useLineKeys({ lines, current, setSelected, setMenu, actions, busy }: KeyUse): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || busy) return;
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, a, .column, .rail, .topbar, [role=dialog]')) return;
    const at = current ? lines.indexOf(current) : -1;
    const jump = /^[1-9]$/.test(event.key) ? lines[Number(event.key) - 1] : undefined;
    const key = event.key.toLowerCase();
    const move = key === 'arrowdown' || key === 'j' ? 1 : key === 'arrowup' || key === 'k' ? -1 : 0;
    if (jump) setSelected(jump.line.key);
    else if (move !== 0) setSelected(lines[Math.max(0, Math.min(lines.length - 1, at + move))]?.line.key ?? null);
    else if (!current) return;
    else if (key === 'enter') actions.follow(current.line);
    else if (key === 's') setMenu(current.line.key);
    else if (key === 'e') actions.done(current);
    else if (key === ' ') actions.why(current.line.key);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const key = current?.line.key;
  useEffect(() => {
    if (key !== undefined) document.querySelector(`[data-line="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [key]);
}

function Head({ ranked }: { readonly ranked: Ranked }) {
  const t = useWords(todayMessages);
  const { format } = useSpeech();
  const today = useWorkspaceState((state) => state.today);
  const days = daysBetween(today, quarterDays(quarterOf(today)).last);
  return (
    <header className="today-head">
      <h1>{t('title')}</h1>
      <span className="muted">{t('day.left', { day: format.day(today), days })}</span>
      <Popover trigger="click" placement="bottomRight" content={<p className="idea">{t('how.text')}</p>}>
        <button type="button" className="link">
          {t('how')}
        </button>
      </Popover>
      <p>
        <Sentence ranked={ranked} />
      </p>
    </header>
  );
}

/** How many, with which to begin, and what they weigh. */
function Sentence({ ranked }: { readonly ranked: Ranked }) {
  const t = useWords(todayMessages);
  const { format } = useSpeech();
  const { count, first, customers, value, share, done, arranged } = ranked;
  const [next] = arranged;
  if (count === 0) {
    const words = done.length > 0 ? t('head.done', { done: done.length }) : t('head.quiet');
    return next ? (
      <>
        {words} <Named text={t('head.next', { text: next.text })} customer={next.customer} count={1} />
      </>
    ) : (
      words
    );
  }
  const weight = { count, first, customers, value: format.short(value), share: share === null ? '' : format.percent(share) };
  if (share === null) return t('head.noMoney', weight);
  return t(first === 0 ? 'head.noFirst' : 'head', weight);
}

function Arranged({ lines, follow }: { readonly lines: readonly SaidLine[]; readonly follow: (line: SaidLine) => void }) {
  const t = useWords(todayMessages);
  if (lines.length === 0) return null;
  return (
    <section aria-label={t('group.next')}>
      <h2 className="today-group today-group-next">
        <i aria-hidden="true" />
        <span>{t('group.next')}</span>
        <small>{t('hint.next')}</small>
        <small className="today-count">{t('count', { count: lines.length })}</small>
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.key} className="today-arranged">
            <button type="button" onClick={() => follow(line)}>
              <span>{line.figure}</span>
              <Named text={line.text} customer={line.customer} count={1} />
              <small>{line.reason}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ticked off, put off, and held back because the customer has three lines: nothing is lost. */
function Aside({ ranked, mark }: { readonly ranked: Ranked; readonly mark: (request: Request, said: string) => void }) {
  const t = useWords(todayMessages);
  const parts = (['done', 'snoozed', 'held'] as const).filter((part) => ranked[part].length > 0);
  const [open, setOpen] = useState<'done' | 'snoozed' | 'held' | null>(null);
  return (
    <div className="today-aside">
      {parts.map((part) => (
        <div key={part}>
          <span className="muted">{t(`foot.${part}`, { count: ranked[part].length })}</span>{' '}
          <button type="button" className="link" aria-expanded={open === part} onClick={() => setOpen(open === part ? null : part)}>
            {t(open === part ? 'hide' : 'show')}
          </button>
          {open === part ? (
            <ul>
              {ranked[part].map((line) => (
                <li key={line.key}>
                  <Named text={line.text} customer={line.customer} count={1} />{' '}
                  {part === 'held' ? null : (
                    <button
                      type="button"
                      className="link"
                      onClick={() => mark({ command: 'today.restore', args: { key: line.key } }, t('back.done'))}
                    >
                      {t('back.done')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function Foot() {
  const t = useWords(todayMessages);
  return (
    <footer className="today-foot muted small">
      {(['move', 'do', 'snooze', 'done', 'why'] as const).map((key) => (
        <span key={key}>
          <kbd>{KEYS[key]}</kbd> {t(`keys.${key}`)}
        </span>
      ))}
    </footer>
  );
}
