import { Segmented } from 'antd';
import { ORDERS, type Order } from '@shared/instruments/serve/layout/sheet.ts';
import { KINDS, type Kind } from '@shared/instruments/serve/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

const ALL = 'all';

export const kindOf = (value: unknown): Kind | null => KINDS.find((one) => one === value) ?? null;
export const orderOf = (value: unknown): Order => ORDERS.find((one) => one === value) ?? 'gap';

/** Which behaviours the list shows, and in what order. */
export function Filters({ session: { view, figures } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const count = (kind: Kind): number => figures.rows.filter(({ kinds }) => kinds.includes(kind)).length;
  return (
    <>
      <Segmented<Kind | typeof ALL>
        aria-label={t('kind')}
        value={kindOf(view.view['kind']) ?? ALL}
        options={[
          { value: ALL, label: t('all', { count: figures.rows.length }) },
          ...KINDS.map((value) => ({ value, label: `${view.speech.t(`kind.${value}`)} ${count(value)}` })),
        ]}
        onChange={(to) => view.setView({ kind: to === ALL ? null : to })}
      />
      <Segmented<Order>
        aria-label={t('order')}
        value={orderOf(view.view['order'])}
        options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(order) => view.setView({ order })}
      />
    </>
  );
}
