import { Button, Dropdown } from 'antd';
import type { LineCustomer, RankedLine, SaidLine } from '@shared/insights/today/types.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TierBadge } from '../ui/TierBadge.tsx';
import type { Snooze } from './days.ts';
import { todayMessages } from './messages.ts';

const SNOOZES: readonly Snooze[] = ['tomorrow', 'monday', 'month', 'change'];

export interface LineActions {
  readonly select: (key: string) => void;
  readonly follow: (line: SaidLine) => void;
  readonly openCustomer: (customer: string) => void;
  readonly done: (line: RankedLine) => void;
  readonly snooze: (line: RankedLine, until: Snooze) => void;
  readonly why: (key: string) => void;
}

interface Props {
  readonly ranked: RankedLine;
  readonly number: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly menu: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly actions: LineActions;
}

/** One thing to do: verb first, why with its number, and one button that goes straight to it. */
export function Line({ ranked, number, selected, open, menu, onMenu, actions }: Props) {
  const t = useWords(todayMessages);
  const { line, also } = ranked;
  const text = also.length > 0 && line.many !== null ? line.many : line.text;
  return (
    <li className={selected ? 'today-line today-selected' : 'today-line'} data-line={line.key} aria-current={selected ? 'true' : undefined}>
      <span className="today-number">{number}</span>
      <span className="today-tier">{line.customer ? <TierBadge tier={line.customer.tier} /> : null}</span>
      <button type="button" className="today-words" onClick={() => actions.select(line.key)} onDoubleClick={() => actions.follow(line)}>
        <Named text={text} customer={line.customer} count={also.length + 1} />
        <small>{line.reason}</small>
      </button>
      <span className={`today-figure today-${line.tone}`}>
        <b>{line.figure}</b>
        <Value customer={line.customer} />
      </span>
      <Button type={selected ? 'primary' : 'default'} onClick={() => actions.follow(line)} className="today-go">
        {line.action}
      </Button>
      <Dropdown
        trigger={['click']}
        open={menu}
        onOpenChange={onMenu}
        menu={{
          autoFocus: true,
          items: [
            ...SNOOZES.map((snooze) => ({ key: snooze, label: t(`snooze.${snooze}`) })),
            { type: 'divider' as const, key: 'line' },
            { key: 'done', label: t('done') },
            { key: 'why', label: t('why') },
          ],
          onClick: ({ key }) => {
            onMenu(false);
            if (key === 'done') actions.done(ranked);
            else if (key === 'why') actions.why(line.key);
            else actions.snooze(ranked, key as Snooze);
          },
        }}
      >
        <button
          type="button"
          className="quiet today-more"
          aria-label={`${t('snooze')}: ${line.text.replace('{{customer}}', line.customer?.name ?? '')}`}
        >
          <Icon name="clock" />
        </button>
      </Dropdown>
      {open ? <Why ranked={ranked} actions={actions} /> : null}
    </li>
  );
}

/** The customer's name set off in the sentence. */
export function Named({
  text,
  customer,
  count,
}: {
  readonly text: string;
  readonly customer: LineCustomer | null;
  readonly count: number;
}) {
  const [before, after] = text.replace('{{count}}', String(count)).split('{{customer}}');
  return (
    <span>
      {before}
      {after === undefined ? null : <b>{customer?.name ?? ''}</b>}
      {after}
    </span>
  );
}

function Value({ customer }: { readonly customer: LineCustomer | null }) {
  const t = useWords(todayMessages);
  const { format } = useSpeech();
  if (!customer) return null;
  return <small>{customer.value === null ? t('noValue') : t('value', { value: format.short(customer.value) })}</small>;
}

/** The customers in a gathered line, and the parts of the reason. */
function Why({ ranked: { line, also }, actions }: { readonly ranked: RankedLine; readonly actions: LineActions }) {
  const t = useWords(todayMessages);
  const all = [line, ...also];
  return (
    <div className="today-why">
      <p>{t('members', { count: all.length })}</p>
      <ul>
        {all.map((one) => (
          <li key={one.key}>
            {one.customer ? (
              <button type="button" className="link" onClick={() => actions.openCustomer(one.customer?.id ?? '')}>
                {one.customer.name}
              </button>
            ) : null}{' '}
            <span className="muted">{[one.reason, one.figure].filter((part) => part !== '').join(' · ')}</span>
            <button type="button" className="link" onClick={() => actions.follow(one)}>
              {one.action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
