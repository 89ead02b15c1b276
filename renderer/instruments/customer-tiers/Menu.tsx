import { Dropdown } from 'antd';
import type { Tier } from '@shared/instruments/facts.ts';
import { TIERS, tierOf } from '@shared/instruments/customer-tiers/tiers.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { useWords } from '../../i18n/speech.tsx';
import type { Place } from '../../scene/index.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { viewMessages } from './messages.ts';

interface Props {
  readonly view: InstrumentViewProps;
  readonly figures: TierFigures;
  readonly id: string;
  readonly place: Place;
  readonly onTier: (tier: Tier) => void;
  readonly onPotential: () => void;
  readonly onVisit: () => void;
  readonly onClose: () => void;
}

/** Every action of a customer, where it was right-clicked. */
export function CustomerMenu({ view, figures, id, place, onTier, onPotential, onVisit, onClose }: Props) {
  const t = useWords(viewMessages);
  const at = figures.at(id);
  const own = tierOf(figures.tier[at] as number);
  const name = (tier: Tier): string => view.speech.t(`tier.${tier}`);
  const off = view.readOnly;
  const items = [
    ...TIERS.filter((tier) => tier !== own).map((tier) => ({
      key: tier as string,
      label: t('menu.set', { tier: name(tier) }),
      disabled: off,
    })),
    ...(figures.overrides.has(at)
      ? [{ key: 'back', label: t('back', { tier: name(tierOf(figures.computed[at] as number)) }), disabled: off }]
      : []),
    { key: 'potential', label: t('menu.potential'), disabled: off },
    { key: 'visit', label: t('logVisit'), disabled: off },
    { key: 'plan', label: t('openPlan') },
  ];
  const choose = (key: string): void => {
    onClose();
    if (key === 'back') view.run('clearOverride', { customer: id });
    else if (key === 'potential') onPotential();
    else if (key === 'visit') onVisit();
    else if (key === 'plan') view.open({ kind: 'open', instrument: 'customer-profile', customer: id });
    else onTier(key as Tier);
  };
  return (
    <Dropdown
      open
      trigger={[]}
      onOpenChange={(open) => open || onClose()}
      menu={{ items, onClick: ({ key }) => choose(key), autoFocus: true }}
    >
      <span className="tiers-menu" style={{ left: place.clientX, top: place.clientY }} />
    </Dropdown>
  );
}
