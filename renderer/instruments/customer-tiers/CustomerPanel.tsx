import { Button } from 'antd';
import type { Override } from '@shared/instruments/customer-tiers/model.ts';
import { OVER, servedIn, UNDER, effortOf } from '@shared/instruments/customer-tiers/effort.ts';
import { rowAt, type TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { whole } from '@shared/instruments/customer-tiers/names.ts';
import { tierOf } from '@shared/instruments/customer-tiers/tiers.ts';
import { daysBetween } from '@shared/base/quarter.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { TierBadge } from '../../ui/TierBadge.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { Explain } from './Explain.tsx';
import { viewMessages } from './messages.ts';

interface Props {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly at: number;
  readonly setPotential: (amount: number | null) => void;
  readonly logVisit: () => void;
}

/** The inspector of one customer. */
export const customerPanel = (props: Props, words: { readonly logVisit: string; readonly openPlan: string }): InspectorContent => {
  const { view, figures, at } = props;
  const { id, code, name } = rowAt(figures, at);
  return {
    title: name,
    side: (
      <span className="tiers-title">
        {code} <TierBadge tier={tierOf(figures.tier[at] as number)} />
      </span>
    ),
    body: <CustomerBody {...props} />,
    footer: (
      <>
        <Button type="primary" disabled={view.readOnly} onClick={props.logVisit}>
          {words.logVisit}
        </Button>
        <Button onClick={() => view.open({ kind: 'open', instrument: 'customer-profile', customer: id })}>{words.openPlan}</Button>
      </>
    ),
  };
};

function CustomerBody({ view, figures, at, setPotential }: Props) {
  const override = figures.overrides.get(at);
  return (
    <>
      {override ? <SetByHand view={view} figures={figures} at={at} override={override} /> : null}
      <Explain view={view} figures={figures} at={at}>
        <Inputs view={view} figures={figures} at={at} setPotential={setPotential} />
      </Explain>
    </>
  );
}

/** Who set the tier, when and why; one click takes it back. */
function SetByHand({ view, figures, at, override }: Pick<Props, 'view' | 'figures' | 'at'> & { readonly override: Override }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const name = (tier: string): string => view.speech.t(`tier.${tier}`);
  const computed = name(tierOf(figures.computed[at] as number));
  const who = view.facts.people.find(({ id }) => id === override.by)?.name;
  return (
    <div className="card tiers-set">
      <b>{t('byHand', { tier: name(override.tier), computed })}</b>
      <p>{override.reason}</p>
      <p className="muted small">
        {[who, format.day(override.at)].filter(Boolean).join(' · ')}{' '}
        <button
          type="button"
          className="link"
          disabled={view.readOnly}
          onClick={() => view.run('clearOverride', { customer: override.id })}
        >
          {t('back', { tier: computed })}
        </button>
      </p>
    </div>
  );
}

/** What the letter is made of, with source and age; the potential can be typed here. */
function Inputs({ view, figures, at, setPotential }: Pick<Props, 'view' | 'figures' | 'at' | 'setPotential'>) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const row = rowAt(figures, at);
  const { portfolio } = figures;
  const status = portfolio.potentialStatus[at] ?? 0;
  const since = portfolio.potentialAt[at] ?? '';
  const age =
    since === '' ? '' : t('input.age', { count: daysBetween(since, view.facts.today), days: daysBetween(since, view.facts.today) });
  const told =
    row.potential === null ? t('input.potential.none') : t(status === 2 ? 'input.potential.confirmed' : 'input.potential.assumed');
  const lastSale = portfolio.lastSale[at] ?? '';
  return (
    <InspectorPart title={t('inputs')}>
      <div className="tiers-field">
        <span>{t('input.potential', { unit: format.unit })}</span>
        <AmountInput
          key={row.id}
          id="tiers-potential"
          label={t('input.potential', { unit: format.unit })}
          value={row.potential}
          disabled={view.readOnly}
          onCommit={setPotential}
        />
        <span className="muted small">{[told, age].filter(Boolean).join(' · ')}</span>
      </div>
      <Facts
        rows={[
          [t('input.wallet'), <Wallet key="wallet" figures={figures} at={at} />],
          [t('input.visits'), <Visits key="visits" figures={figures} at={at} />],
          ...(lastSale === '' ? [] : [[t('input.lastSale'), format.day(lastSale)] as const]),
        ]}
      />
    </InspectorPart>
  );
}

function Wallet({ figures, at }: { readonly figures: TierFigures; readonly at: number }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const { value, potential, wallet, inconsistent } = rowAt(figures, at);
  if (!figures.period.oneYear) return <span className="muted">{t('input.notAYear')}</span>;
  if (wallet === null || value === null || potential === null) return <span className="muted">{t('unknown')}</span>;
  const text = t('input.walletIs', { value: whole(format, value), potential: whole(format, potential), share: format.percent(wallet) });
  return <span className={inconsistent ? 'tiers-bad' : undefined}>{text}</span>;
}

function Visits({ figures, at }: { readonly figures: TierFigures; readonly at: number }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const { visits, due, ratio } = servedIn(figures, at);
  const { complete, logged } = effortOf(figures);
  const text = t('input.visitsIs', { visits, due: format.number(due, 1), ratio: ratio === null ? '–' : format.number(ratio, 2) });
  const telling = complete && logged && ratio !== null;
  if (telling && ratio < UNDER) return <b className="tiers-bad">{`${text} · ${t('input.under')}`}</b>;
  if (telling && ratio > OVER) return <b className="tiers-attention">{`${text} · ${t('input.over')}`}</b>;
  return <span>{text}</span>;
}
