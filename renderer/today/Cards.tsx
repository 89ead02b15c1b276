import { useMemo } from 'react';
import { daysBetween, quarterDays, quarterOf, shiftDay } from '@shared/base/quarter.ts';
import type { Tier } from '@shared/instruments/facts.ts';
import { lastFour, salesIn } from '@shared/instruments/period.ts';
import { useApplication, useWorkspaceState } from '../app/context.ts';
import { appMessages } from '../app/messages.ts';
import { ofScope } from '../app/navigation.ts';
import { titleOf } from '../app/Column.tsx';
import { useTiers } from '../app/useTiers.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { StateDot } from '../ui/StateDot.tsx';
import { TierBadge } from '../ui/TierBadge.tsx';
import type { Settings } from '@shared/workspace/schemas.ts';
import { figuresOf } from '@shared/workspace/gather.ts';
import { todayMessages } from './messages.ts';

const TIERS: readonly Tier[] = ['A', 'S', 'B', 'C'];
/** Sales older than this are said to be old. */
const OLD = 30;
/** Days before a quarter ends in which its assessment is asked for. */
const ASSESS = 14;

/** Beside the list: how the portfolio stands, how old its data are, and one's own assessment. */
export function Cards() {
  const t = useWords(todayMessages);
  return (
    <aside className="today-cards" aria-label={t('cards')}>
      <PortfolioCard />
      <AssessCard />
    </aside>
  );
}

function PortfolioCard() {
  const t = useWords(todayMessages);
  const { format } = useSpeech();
  const { go } = useApplication();
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  const tiers = useTiers();
  const rows = useMemo(() => {
    if (!portfolio) return [];
    const span = lastFour(portfolio);
    const sums = new Map(TIERS.map((tier) => [tier, { count: 0, value: 0 }]));
    portfolio.ids.forEach((id, at) => {
      const sum = sums.get(tiers.get(id) ?? 'C');
      if (!sum) return;
      sum.count += 1;
      sum.value += salesIn(portfolio, at, span) ?? 0;
    });
    return TIERS.map((tier) => ({ tier, ...(sums.get(tier) ?? { count: 0, value: 0 }) }));
  }, [portfolio, tiers]);
  if (!portfolio) return null;
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const age = portfolio.dataUntil === '' ? null : daysBetween(portfolio.dataUntil, today);
  return (
    <section className="today-card">
      <h2>{t('card.portfolio')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('card.tier')}</th>
            <th>{t('card.customers')}</th>
            <th>{t('card.sales')}</th>
            <th>{t('card.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tier, count, value }) => (
            <tr key={tier}>
              <td>
                <TierBadge tier={tier} />
              </td>
              <td>{format.number(count)}</td>
              <td>{format.short(value)}</td>
              <td>
                <span className="today-bar" style={{ inlineSize: `${total > 0 ? Math.round((value / total) * 100) : 0}%` }} />
                {total > 0 ? format.percent(value / total) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {age === null ? null : (
        <p className="small">
          {age > OLD
            ? t('card.until.old', { day: format.shortDay(portfolio.dataUntil), days: age })
            : t('card.until', { day: format.day(portfolio.dataUntil) })}{' '}
          <button type="button" className="link" onClick={() => go('/import')}>
            {t('card.import')}
          </button>
        </p>
      )}
    </section>
  );
}

/** In the last two weeks of a quarter one's assessment; else one line on when it is asked for. */
function AssessCard() {
  const t = useWords(todayMessages);
  const app = useWords(appMessages);
  const { format, language } = useSpeech();
  const { go } = useApplication();
  const docs = useWorkspaceState((state) => state.docs);
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  const me = (docs['settings'] as Settings | undefined)?.me ?? null;
  const views = ofScope('person');
  if (me === null || !portfolio || views.length === 0) return null;
  const last = quarterDays(quarterOf(today)).last;
  const near = daysBetween(today, last) <= ASSESS;
  return (
    <section className="today-card">
      <h2>{t('card.assess')}</h2>
      {views.map((one) => {
        const figures = figuresOf({ docs, portfolio, today }, one, me);
        const state = figures.ok ? one.state(figures.value) : 'empty';
        return (
          <p key={one.id}>
            <button type="button" className="link" onClick={() => go(`/person/${me}/${one.id}`)}>
              {titleOf(one, language)}
            </button>
            <StateDot state={state} label={app(`state.${state}`)} />
          </p>
        );
      })}
      {near ? null : <p className="muted small">{t('card.assess.later', { day: format.shortDay(shiftDay(last, -ASSESS)) })}</p>}
    </section>
  );
}
