import { Button } from 'antd';
import { useMemo, useRef } from 'react';
import { live } from '@shared/base/entity.ts';
import { frontMessages } from '@shared/insights/front/messages.ts';
import { openReviewOf, sinceReview, type Since } from '@shared/insights/front/review.ts';
import { ageScene, moneyScene, peopleScene, walletScene, type FrontSpeech } from '@shared/insights/front/scenes.ts';
import type { Front } from '@shared/insights/front/types.ts';
import { frontOf } from '@shared/workspace/front.ts';
import { customersKey, planKey, salesKey } from '@shared/workspace/pages.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { ProblemPage, Skeleton } from '../app/PageStates.tsx';
import { useDocs } from '../app/useDocs.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { closeOf, sayOf, type Run } from '../instruments/account-review/deeds.ts';
import { OpenReview } from '../instruments/account-review/OpenReview.tsx';
import { canvasMeasure } from '../scene/measure.ts';
import { TierBadge } from '../ui/TierBadge.tsx';
import { usePaperExport } from '../ui/usePaperExport.ts';
import { Changes } from './Changes.tsx';
import { addressOf, Indices, Moves, Readings } from './Lists.tsx';
import { Drawn, Panel } from './Panel.tsx';
import { Sentence } from './Sentence.tsx';
import { usePanelKeys } from './usePanelKeys.ts';
import './front.css';

/**
 * A customer's account on one page: one sentence, money, judgement, and whether it can be trusted. Only the sentence and what a review
 * decides are typed here.
 */
export function FrontPage({ customer }: { readonly customer: string }) {
  const { ready, problem } = useDocs([planKey(customer), customersKey(customer), salesKey(customer)]);
  const { language } = useSpeech();
  const docs = useWorkspaceState((state) => state.docs);
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  const front = useMemo(
    () => (ready && portfolio ? frontOf({ docs, portfolio, today }, customer, language) : null),
    [ready, docs, portfolio, today, customer, language],
  );
  if (problem) return <ProblemPage problem={problem} />;
  if (!front) return <Skeleton />;
  return front.ok ? <Sheet front={front.value} /> : <ProblemPage problem={front.error} />;
}

function Sheet({ front }: { readonly front: Front }) {
  const t = useWords(frontMessages);
  const { language, format } = useSpeech();
  const { go } = useApplication();
  const workspace = useWorkspace();
  const exportPaper = usePaperExport(() => workspace.flush());
  const readOnly = useWorkspaceState((state) => state.info.mode === 'readOnly');
  const measure = useMemo(() => canvasMeasure(language), [language]);
  const page = useRef<HTMLElement>(null);
  usePanelKeys(page, go);
  const run = useReviewRun(front.customer);
  const people = useNames();
  const speech: FrontSpeech = { t, format, measure };
  const since = sinceReview(front);
  const open = openReviewOf(front);
  const head = [
    front.owner === null ? t('owner.none') : t('owner', { name: front.owner }),
    t('progress', front.states),
    ...(open ? [t('review.running')] : since ? [t('review.last', { day: format.day(since.review.at) })] : []),
  ];
  return (
    <main className="front" aria-label={t('title')} ref={page}>
      <header className="front-head">
        <h1>
          <TierBadge tier={front.tier} /> {front.name}
        </h1>
        <span className="muted">{head.join(' · ')}</span>
        <span className="front-actions">
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <Button onClick={() => void exportPaper({ kind: 'proposal', customer: front.customer, audience: 'internal' })}>
            {t('word')}
          </Button>
          {readOnly || open ? null : (
            <Button type="primary" onClick={() => run('begin', {})}>
              {t('review.begin')}
            </Button>
          )}
        </span>
      </header>
      <Sentence front={front} speech={speech} readOnly={readOnly} onSay={sayOf(run, front)} />
      {open && !readOnly ? (
        <section className="front-review" aria-label={t('review.running')}>
          <OpenReview review={open} people={people} run={run} onClose={closeOf(run, front)} />
        </section>
      ) : null}
      <Panels front={front} speech={speech} since={since} />
      <p className="muted small">{t('internal')}</p>
    </main>
  );
}

/** Runs a command of this account's review; a problem is a toast, and undo comes back here. */
function useReviewRun(customer: string): Run {
  const workspace = useWorkspace();
  const { complain } = useHost();
  return (command, args) => {
    const step = workspace.run({ command: `account-review.${command}`, target: customer, args }, `/plan/${customer}`);
    if (!step.ok) complain(step.error);
    return step;
  };
}

/** Names of our own people who are there. */
function useNames(): readonly string[] {
  const settings = useWorkspaceState((state) => state.docs['settings'] as Settings);
  return useMemo(() => live(settings.people).map(({ name }) => name), [settings]);
}

/** Nine panels: where we stand, judgement, and whether it can be trusted. */
function Panels({ front, speech, since }: { readonly front: Front; readonly speech: FrontSpeech; readonly since: Since | null }) {
  const { t, format } = speech;
  const view = (id: string): string => `/plan/${front.customer}/${id}`;
  const first = (all: Front['readings']): string | undefined => (all[0] ? addressOf(all[0]) : undefined);
  return (
    <div className="front-panels">
      <Panel
        digit={1}
        title={t('money')}
        side={front.value === null ? '' : `${t('year')} ${format.short(front.value)}`}
        to={view('customer-profile')}
      >
        <Drawn of={(width) => moneyScene(front, width, speech)} none={front.value === null ? t('money.none') : null} />
      </Panel>
      <Panel
        digit={2}
        title={t('wallet')}
        side={front.spend === null ? '' : t('wallet.spend', { value: format.short(front.spend) })}
        to={view('value-chain')}
      >
        <Drawn of={(width) => walletScene(front, width, speech)} none={front.wallet.length < 2 ? t('wallet.none') : null} />
      </Panel>
      <Panel digit={3} title={t('indices')} to={view('loyalty')}>
        <Indices front={front} />
      </Panel>
      <Panel digit={4} title={t('readings')} to={first(front.readings)}>
        <Readings all={front.readings} none={t('readings.none')} />
      </Panel>
      <Panel digit={5} title={t('risks')} to={first(front.risks)}>
        <Readings all={front.risks} none={t('risks.none')} />
      </Panel>
      <Panel digit={6} title={t('moves')} to={view('actions')}>
        <Moves front={front} />
      </Panel>
      <Panel digit={7} title={t('people')} side={t('people.note')} to={view('stakeholders')}>
        <Drawn of={(width) => peopleScene(front, width, speech)} none={front.people.length === 0 ? t('people.none') : null} />
      </Panel>
      <Panel digit={8} title={t('ages')}>
        <Drawn of={(width) => ageScene(front, width, speech)} none={front.ages.length === 0 ? t('ages.none') : null} />
      </Panel>
      <Panel
        digit={9}
        title={t('changes')}
        side={since ? t('changes.side', { day: format.shortDay(since.review.at), count: since.days }) : ''}
        to={view('account-review')}
      >
        <Changes since={since} today={front.today} speech={speech} />
      </Panel>
    </div>
  );
}
