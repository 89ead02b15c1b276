import { Button } from 'antd';
import { useEffect } from 'react';
import type { Opening } from '@shared/instruments/facts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { OfferCard } from './OfferCard.tsx';
import type { Editing } from './props.ts';

/** Most that a number key can reach. */
const KEYS = 9;

/** Offers, and before them what could become one: what we could deliver, and problems nobody answers. One click or one digit takes it. */
export function OffersPart({ editing }: { readonly editing: Editing }) {
  const { f, w, t, view } = editing;
  const waiting = [...f.candidates, ...f.unanswered];
  const take = (one: Opening): void => {
    const done = view.run('offers.take', {
      opening: one.id,
      kind: one.kind,
      title: one.title,
      answers: [...(one.answers ?? [])].filter((id) => f.wants.some((want) => want.id === id)),
    });
    const made = done.ok ? done.value.made[0] : undefined;
    if (made) view.select(made);
  };
  useDigits(view.readOnly ? [] : waiting.slice(0, KEYS).map((one) => () => take(one)));
  return (
    <section className="pp-offers">
      {view.readOnly ? null : (
        <div className="pp-take card">
          <Waiting title={w('take.title')} all={f.candidates} from={0} take={take} none={w('take.none')} />
          <Waiting title={w('take.pains')} all={f.unanswered} from={f.candidates.length} take={take} none={w('take.none')} />
          <span className="muted small">{w('take.hint')}</span>
        </div>
      )}
      {f.offers.length + f.drafts.length === 0 ? <p className="muted">{w('offers.none')}</p> : null}
      {[...f.offers, ...f.drafts].map((one) => (
        <OfferCard key={one.offer.id} editing={editing} one={one} />
      ))}
      {view.readOnly ? null : (
        <Button icon={<Icon name="add" size={12} />} onClick={() => void view.run('offers.add', {})} aria-label={t('add.offers')}>
          {w('offers.add')}
        </Button>
      )}
    </section>
  );
}

interface WaitingProps {
  readonly title: string;
  readonly all: readonly Opening[];
  /** Number of the first, from 0. */
  readonly from: number;
  readonly take: (one: Opening) => void;
  readonly none: string;
}
function Waiting({ title, all, from, take, none }: WaitingProps) {
  return (
    <div>
      <h3>{title}</h3>
      {all.length === 0 ? <span className="muted small">{none}</span> : null}
      <ul>
        {all.map((one, i) => (
          <li key={one.id} data-item={one.id}>
            <button type="button" className="pp-chip" title={one.title} onClick={() => take(one)}>
              {from + i < KEYS ? <kbd>{from + i + 1}</kbd> : null}
              <span>{one.title}</span>
              {one.place ? <small>{one.place}</small> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Digits 1–9 act where no field has the keyboard. */
function useDigits(actions: readonly (() => void)[]): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inField =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable], [role="dialog"]');
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      const action = plain && !inField && /^[1-9]$/.test(event.key) ? actions[Number(event.key) - 1] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
