import { useMemo } from 'react';
import { figuresOf } from '@shared/workspace/gather.ts';
import { positionOf } from '@shared/workspace/portfolio.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { translator } from '@shared/i18n/translate.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StateDot } from '../ui/StateDot.tsx';
import { TierBadge } from '../ui/TierBadge.tsx';
import { useWorkspaceState } from './context.ts';
import { useCustomersSeen } from './customersSeen.ts';
import { appMessages } from './messages.ts';
import { byPhase, ofScope } from './navigation.ts';
import { useTiers } from './useTiers.ts';

const current = (on: boolean): 'page' | undefined => (on ? 'page' : undefined);

/** Title of an instrument in the language of the window. */
export const titleOf = (instrument: Instrument, language: 'zh-CN' | 'en'): string =>
  translator<string>(instrument.messages, language)('title');

/** The portfolio's views. */
export function PortfolioColumn({ page }: { readonly page: string }) {
  const t = useWords(appMessages);
  const { language, format } = useSpeech();
  const size = useWorkspaceState((state) => state.portfolio?.size);
  return (
    <nav className="column" aria-label={t('rail.portfolio')}>
      <a href="#/customers" aria-current={current(page === 'customers')} title={t('customers')}>
        <Icon name="table" />
        <span>{t('customers')}</span>
        {size === undefined ? null : <small className="column-note">{format.number(size)}</small>}
      </a>
      {ofScope('portfolio').map((one) => (
        <a key={one.id} href={`#/portfolio/${one.id}`} aria-current={current(page === one.id)} title={titleOf(one, language)}>
          <Icon name="view" />
          <span>{titleOf(one, language)}</span>
        </a>
      ))}
      <a href="#/import" aria-current={current(page === 'import')} title={t('import')}>
        <Icon name="down" />
        <span>{t('import')}</span>
      </a>
    </nav>
  );
}

/** One customer's views under the four phases, each with a dot that says how far it has come; above them pinned and recent customers. */
export function PlanColumn({
  customer,
  instrument,
  front,
}: {
  readonly customer: string | undefined;
  readonly instrument: string | undefined;
  /** The account on one page is open. */
  readonly front: boolean;
}) {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  const name = useCustomerName(customer);
  const tiers = useTiers();
  const states = useStates('customer', customer);
  return (
    <nav className="column" aria-label={t('rail.plans')}>
      {customer && name !== null ? (
        <h2 title={name}>
          <TierBadge tier={tiers.get(customer) ?? 'C'} />
          <span>{name}</span>
        </h2>
      ) : null}
      {customer && name !== null ? (
        <a href={`#/plan/${customer}`} aria-current={current(front)} title={t('front')}>
          <Icon name="view" />
          <span>{t('front')}</span>
        </a>
      ) : null}
      {customer && name !== null
        ? byPhase().map(({ phase, instruments }) => (
            <section key={phase}>
              <h3>
                <span>{t(`phase.${phase}`)}</span>
              </h3>
              {instruments.map((one) => (
                <ViewLink
                  key={one.id}
                  href={`#/plan/${customer}/${one.id}`}
                  on={one.id === instrument}
                  title={titleOf(one, language)}
                  state={states.get(one.id) ?? 'empty'}
                />
              ))}
            </section>
          ))
        : null}
      <SeenCustomers current={customer} instrument={instrument} />
    </nav>
  );
}

/** A person's own views; below them the others of us who keep a self-assessment here. */
export function PersonColumn({ person, instrument }: { readonly person: string | undefined; readonly instrument: string | undefined }) {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  const name = usePersonName(person);
  const states = useStates('person', person);
  const others = useOthersAssessed(person);
  const first = ofScope('person')[0]?.id ?? '';
  return (
    <nav className="column" aria-label={t('rail.me')}>
      {person && name !== null ? (
        <>
          <h2 title={name}>
            <Icon name="me" />
            <span>{name}</span>
          </h2>
          {ofScope('person').map((one) => (
            <ViewLink
              key={one.id}
              href={`#/person/${person}/${one.id}`}
              on={one.id === instrument}
              title={titleOf(one, language)}
              state={states.get(one.id) ?? 'empty'}
            />
          ))}
        </>
      ) : null}
      {others.length > 0 ? (
        <section>
          <h3>
            <span>{t('others')}</span>
          </h3>
          {others.map((other) => (
            <a key={other.id} href={`#/person/${other.id}/${instrument ?? first}`} title={other.name}>
              <Icon name="me" />
              <span>{other.name}</span>
            </a>
          ))}
        </section>
      ) : null}
    </nav>
  );
}

function ViewLink(props: { readonly href: string; readonly on: boolean; readonly title: string; readonly state: PlanState }) {
  const t = useWords(appMessages);
  const { href, on, title, state } = props;
  return (
    <a href={href} aria-current={current(on)} title={title}>
      <StateDot state={state} label={t(`state.${state}`)} />
      <span>{title}</span>
    </a>
  );
}

function SeenCustomers({ current: open, instrument }: { readonly current: string | undefined; readonly instrument: string | undefined }) {
  const t = useWords(appMessages);
  const { pinned, recent, togglePin } = useCustomersSeen();
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const tiers = useTiers();
  const first = byPhase()[0]?.instruments[0]?.id ?? '';
  const shown = [...new Set([...pinned, ...recent])].filter((id) => portfolio && positionOf(portfolio, id) >= 0).slice(0, 10);
  return (
    <section>
      <h3>
        <span>{t('pinned')}</span>
      </h3>
      {shown.map((id) => {
        const name = portfolio?.names[positionOf(portfolio, id)] ?? '';
        const isPinned = pinned.includes(id);
        return (
          <div key={id} className="column-row">
            <a href={`#/plan/${id}/${instrument ?? first}`} aria-current={current(id === open)} title={name}>
              <TierBadge tier={tiers.get(id) ?? 'C'} />
              <span>{name}</span>
            </a>
            <button
              type="button"
              className="quiet"
              aria-pressed={isPinned}
              aria-label={t(isPinned ? 'unpin' : 'pin', { name })}
              onClick={() => togglePin(id)}
            >
              <Icon name="pin" size={13} />
            </button>
          </div>
        );
      })}
      <a href="#/plans" title={t('allCustomers')}>
        <Icon name="more" />
        <span>{t('allCustomers')}</span>
      </a>
    </section>
  );
}

/** Name of a customer, or null where there is none. */
export function useCustomerName(customer: string | undefined): string | null {
  return useWorkspaceState(({ portfolio }) => {
    const at = portfolio && customer ? positionOf(portfolio, customer) : -1;
    return at >= 0 ? (portfolio?.names[at] ?? null) : null;
  });
}

/** Name of one of us, also of who left; null where there is nobody. */
export function usePersonName(person: string | undefined): string | null {
  return useWorkspaceState(({ docs }) => (person ? ((docs['settings'] as Settings | undefined)?.people[person]?.name ?? null) : null));
}

/** People other than the one shown who have something written here. What of it may be seen is the views' matter. */
function useOthersAssessed(person: string | undefined): readonly { readonly id: string; readonly name: string }[] {
  const keys = useWorkspaceState((state) => state.keys);
  const people = useWorkspaceState(({ docs }) => (docs['settings'] as Settings | undefined)?.people);
  return useMemo(() => {
    const written = new Set([...keys].filter((key) => key.startsWith('people/')).map((key) => key.split('/')[1] ?? ''));
    return Object.values(people ?? {}).filter(({ id }) => id !== person && written.has(id));
  }, [keys, people, person]);
}

type PlanState = 'empty' | 'begun' | 'enough';

/** How far each view of a customer or a person has come. */
function useStates(scope: 'customer' | 'person', target: string | undefined): ReadonlyMap<string, PlanState> {
  const docs = useWorkspaceState((state) => state.docs);
  const portfolio = useWorkspaceState((state) => state.portfolio);
  const today = useWorkspaceState((state) => state.today);
  return useMemo(() => {
    const states = new Map<string, PlanState>();
    if (!target || !portfolio) return states;
    for (const one of ofScope(scope)) {
      const figures = figuresOf({ docs, portfolio, today }, one, target);
      if (figures.ok) states.set(one.id, one.state(figures.value));
    }
    return states;
  }, [docs, portfolio, today, scope, target]);
}
