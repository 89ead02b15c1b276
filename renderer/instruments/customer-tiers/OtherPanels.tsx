import { Button } from 'antd';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import { rowAt, valueAt } from '@shared/instruments/customer-tiers/figures.ts';
import { servedIn } from '@shared/instruments/customer-tiers/effort.ts';
import { counted } from '@shared/instruments/customer-tiers/names.ts';
import { structureOf } from '@shared/instruments/customer-tiers/structure.ts';
import { tierOf } from '@shared/instruments/customer-tiers/tiers.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import { TierBadge } from '../../ui/TierBadge.tsx';
import type { InstrumentViewProps } from '../contract.ts';
import { viewMessages } from './messages.ts';

/** A set of customers that was chosen: by a loop, or by a ribbon of the flow. */
export interface Group {
  readonly title: string | null;
  readonly customers: readonly string[];
}

/** Nothing selected: what all customers say. */
export function Overview({ figures }: { readonly figures: TierFigures }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const s = structureOf(figures);
  const count = (n: number): string => t('count', { count: counted(format, n) });
  return (
    <>
      <Facts
        rows={[
          [t('overview.total'), `${format.amount(s.total)} ${format.unit}`],
          [t('overview.unknown'), count(s.unknownPotential)],
          [t('overview.inconsistent'), count(s.inconsistent)],
          [t('overview.byHand'), count(figures.overrides.size)],
        ]}
      />
      <p className="muted">{t('overview.hint')}</p>
    </>
  );
}

export function groupPanel(
  view: InstrumentViewProps,
  figures: TierFigures,
  group: Group,
  words: { readonly title: string; readonly set: string; readonly clear: string },
  onSet: () => void,
  onClear: () => void,
): InspectorContent {
  return {
    title: group.title ?? words.title,
    side: group.title === null ? null : words.title,
    body: <GroupBody view={view} figures={figures} group={group} />,
    footer: (
      <>
        <Button type="primary" disabled={view.readOnly || group.customers.length === 0} onClick={onSet}>
          {words.set}
        </Button>
        <Button onClick={onClear}>{words.clear}</Button>
      </>
    ),
  };
}

const NAMED = 200;

function GroupBody({ view, figures, group }: { readonly view: InstrumentViewProps; readonly figures: TierFigures; readonly group: Group }) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const positions = group.customers.map((id) => figures.at(id)).filter((at) => at >= 0);
  const value = positions.reduce((sum, at) => sum + valueAt(figures, at), 0);
  const potential = positions.reduce((sum, at) => sum + (figures.portfolio.potential[at] || 0), 0);
  const served = positions.map((at) => servedIn(figures, at));
  const visits = served.reduce((sum, one) => sum + one.visits, 0);
  const due = served.reduce((sum, one) => sum + one.due, 0);
  const { total } = figures.value.ranking;
  return (
    <>
      <Facts
        rows={[
          [t('group.value'), `${format.amount(value)} ${format.unit}`],
          [t('group.share'), total > 0 ? format.percent(value / total, 1) : t('unknown')],
          [t('group.potential'), `${format.amount(potential)} ${format.unit}`],
          [t('group.visits'), `${format.number(visits)} / ${format.number(due)}`],
        ]}
      />
      <InspectorPart title={t('group.names')}>
        <ul className="tiers-names">
          {positions.slice(0, NAMED).map((at) => (
            <li key={figures.portfolio.ids[at]}>
              <TierBadge tier={tierOf(figures.tier[at] as number)} />
              <button type="button" className="link" onClick={() => view.select(figures.portfolio.ids[at] ?? null)}>
                {rowAt(figures, at).name}
              </button>
              <span className="number">{format.short(valueAt(figures, at))}</span>
            </li>
          ))}
        </ul>
      </InspectorPart>
    </>
  );
}
