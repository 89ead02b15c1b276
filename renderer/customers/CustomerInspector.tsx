import { Button } from 'antd';
import { Facts, Inspector, InspectorPart } from '../frame/index.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { TierBadge } from '../ui/TierBadge.tsx';
import { customersMessages } from './messages.ts';
import type { CustomerRow } from './rows.ts';

interface Props {
  readonly row: CustomerRow | null;
  readonly rows: readonly CustomerRow[];
  readonly personName: (id: string) => string;
  readonly readOnly: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (row: CustomerRow) => void;
}

/** The selected customer in figures, with the way into its plan; nothing selected: figures of the list. */
export function CustomerInspector({ row, rows, personName, readOnly, onOpen, onRemove }: Props) {
  const t = useWords(customersMessages);
  const { format } = useSpeech();
  const money = (value: number | null): string => (value === null ? t('unknown') : format.money(value));
  if (!row) return <ListInspector rows={rows} />;
  return (
    <Inspector
      title={
        <>
          <TierBadge tier={row.tier} /> {row.name}
        </>
      }
      side={row.code}
      body={
        <InspectorPart title={t('figures')}>
          <Facts
            rows={[
              [t('column.value'), money(row.value)],
              [t('column.potential'), money(row.potential)],
              [t('column.share'), row.share === null ? t('unknown') : format.percent(row.share)],
              [t('column.lastSale'), row.lastSale === '' ? t('unknown') : format.day(row.lastSale)],
              [t('column.visits'), format.number(row.visits)],
              [t('column.hours'), format.number(row.hours, 1)],
              [t('column.owner'), personName(row.owner) || t('unknown')],
            ]}
          />
        </InspectorPart>
      }
      footer={
        <>
          <Button type="primary" onClick={() => onOpen(row.id)}>
            {t('openPlan')}
          </Button>
          <Button disabled={readOnly} onClick={() => onRemove(row)}>
            {t('remove')}
          </Button>
        </>
      }
    />
  );
}

function ListInspector({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const t = useWords(customersMessages);
  const { format } = useSpeech();
  const total = rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const known = rows.filter(({ potential }) => potential !== null).length;
  const count = (tier: CustomerRow['tier']): number => rows.filter((row) => row.tier === tier).length;
  return (
    <Inspector
      title={t('figures')}
      body={
        <>
          <Facts
            rows={[
              [t('title'), format.number(rows.length)],
              ...(['A', 'S', 'B', 'C'] as const).map((tier) => [<TierBadge key={tier} tier={tier} />, format.number(count(tier))] as const),
              [t('total'), format.money(total)],
              [t('known'), `${format.number(known)} / ${format.number(rows.length)}`],
            ]}
          />
          <p className="muted">{t('nothing')}</p>
        </>
      }
    />
  );
}
