import { Button } from 'antd';
import { useMemo, useRef, type ReactNode } from 'react';
import { frontMessages } from '@shared/insights/front/messages.ts';
import { ageScene, moneyScene, peopleScene, walletScene, type FrontSpeech } from '@shared/insights/front/scenes.ts';
import { sentenceOf } from '@shared/insights/front/sentence.ts';
import type { Front, FrontReading } from '@shared/insights/front/types.ts';
import type { Scene } from '@shared/scene/scene.ts';
import { frontOf } from '@shared/workspace/front.ts';
import { customersKey, planKey, salesKey } from '@shared/workspace/pages.ts';
import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { ProblemPage, Skeleton } from '../app/PageStates.tsx';
import { useDocs } from '../app/useDocs.ts';
import { frameMessages } from '../frame/messages.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { canvasMeasure } from '../scene/measure.ts';
import { SceneSvg, useSize } from '../scene/index.ts';
import { SeverityIcon } from '../ui/Severity.tsx';
import { TierBadge } from '../ui/TierBadge.tsx';
import { usePaperExport } from '../ui/usePaperExport.ts';
import './front.css';

/** A customer's account on one page: one sentence, money, judgement, and whether it can be trusted. Nothing is typed here. */
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
  const workspace = useWorkspace();
  const exportPaper = usePaperExport(() => workspace.flush());
  const measure = useMemo(() => canvasMeasure(language), [language]);
  const speech: FrontSpeech = { t, format, measure };
  const owner = front.owner === null ? t('owner.none') : t('owner', { name: front.owner });
  return (
    <main className="front" aria-label={t('title')}>
      <header className="front-head">
        <h1>
          <TierBadge tier={front.tier} /> {front.name}
        </h1>
        <span className="muted">{[owner, t('progress', front.states)].join(' · ')}</span>
        <span className="front-actions">
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <Button onClick={() => void exportPaper({ kind: 'proposal', customer: front.customer, audience: 'internal' })}>
            {t('word')}
          </Button>
        </span>
      </header>
      <p className="front-sentence">{sentenceOf(front, speech)}</p>
      <div className="front-panels">
        <Panel title={t('money')} side={front.value === null ? '' : `${t('year')} ${format.short(front.value)}`}>
          <Drawn of={(width) => moneyScene(front, width, speech)} none={front.value === null ? t('money.none') : null} />
        </Panel>
        <Panel
          title={t('wallet')}
          side={front.spend === null ? '' : t('wallet.spend', { value: format.short(front.spend) })}
          to={`${front.customer}/value-chain`}
        >
          <Drawn of={(width) => walletScene(front, width, speech)} none={front.wallet.length < 2 ? t('wallet.none') : null} />
        </Panel>
        <Panel title={t('indices')}>
          <Indices front={front} />
        </Panel>
        <Panel title={t('readings')}>
          <Readings all={front.readings} none={t('readings.none')} />
        </Panel>
        <Panel title={t('risks')}>
          <Readings all={front.risks} none={t('risks.none')} />
        </Panel>
        <Panel title={t('moves')} to={`${front.customer}/actions`}>
          <Moves front={front} />
        </Panel>
        <Panel title={t('people')} side={t('people.note')} to={`${front.customer}/stakeholders`}>
          <Drawn of={(width) => peopleScene(front, width, speech)} none={front.people.length === 0 ? t('people.none') : null} />
        </Panel>
        <Panel title={t('ages')}>
          <Drawn of={(width) => ageScene(front, width, speech)} none={front.ages.length === 0 ? t('ages.none') : null} />
        </Panel>
      </div>
      <p className="muted small">{t('internal')}</p>
    </main>
  );
}

function Panel(props: { readonly title: string; readonly side?: string; readonly to?: string; readonly children: ReactNode }) {
  const t = useWords(frontMessages);
  const { title, side = '', to, children } = props;
  return (
    <section className="front-panel" aria-label={title}>
      <h2>
        <span>{title}</span>
        <small>{side}</small>
        {to === undefined ? null : (
          <a href={`#/plan/${to}`} aria-label={`${t('see')}: ${title}`}>
            {t('see')}
          </a>
        )}
      </h2>
      {children}
    </section>
  );
}

/** A drawing as wide as its panel, or the words that say what fills it. */
function Drawn({ of, none }: { readonly of: (width: number) => Scene; readonly none: string | null }) {
  const { theme } = useHost();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  if (none !== null) return <p className="muted">{none}</p>;
  return (
    <div ref={box} className="front-drawn">
      {size ? <SceneSvg scene={of(size.width)} theme={theme} /> : null}
    </div>
  );
}

function Readings({ all, none }: { readonly all: readonly FrontReading[]; readonly none: string }) {
  const t = useWords(frontMessages);
  const severity = useWords(frameMessages);
  const { go } = useApplication();
  if (all.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="front-list">
      {all.map((one) => (
        <li key={`${one.instrument} ${one.text}`}>
          <SeverityIcon severity={one.severity} label={severity(`severity.${one.severity}`)} />
          <button type="button" className="plain-row" onClick={() => go(addressOf(one))}>
            {one.text}
            <small>{t('from', { title: one.title })}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
const addressOf = ({ intent }: FrontReading): string =>
  `/plan/${intent.customer ?? ''}/${intent.instrument ?? ''}${intent.id === undefined ? '' : `/~${encodeURIComponent(intent.id)}`}`;

function Moves({ front }: { readonly front: Front }) {
  const t = useWords(frontMessages);
  const { format } = useSpeech();
  const { go } = useApplication();
  if (front.moves.length === 0) return <p className="muted">{t('moves.none')}</p>;
  return (
    <ol className="front-list front-moves">
      {front.moves.map((move) => (
        <li key={`${move.instrument} ${move.id}`}>
          <button
            type="button"
            className="plain-row"
            onClick={() => go(`/plan/${front.customer}/${move.instrument}/~${encodeURIComponent(move.id)}`)}
          >
            {move.title}
            <small className={move.late > 0 ? 'front-late' : ''}>
              {[move.owner || t('move.nobody'), format.shortDay(move.date), move.late > 0 ? t('move.late', { count: move.late }) : '']
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </button>
        </li>
      ))}
    </ol>
  );
}

const NAMED = new Set(Object.keys(frontMessages.en));
function Indices({ front }: { readonly front: Front }) {
  const t = useWords(frontMessages);
  const { format } = useSpeech();
  const known = front.indices.filter(({ id }) => NAMED.has(`index.${id}`));
  if (known.length === 0) return <p className="muted">{t('indices.none')}</p>;
  return (
    <dl className="facts">
      {known.map(({ id, value, before, coverage }) => (
        <div key={id}>
          <dt>
            {t(`index.${id}` as 'index.loyalty.index')}{' '}
            <small className="muted">
              {[
                before === null ? '' : t('index.before', { value: format.number(before, 0) }),
                coverage < 1 ? t('index.coverage', { share: format.percent(coverage) }) : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </dt>
          <dd>{format.number(value, 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
