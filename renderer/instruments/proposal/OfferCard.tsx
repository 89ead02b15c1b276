import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import type { OfferFigures } from '@shared/instruments/proposal/types.ts';
import { mark, moneyWords } from '@shared/instruments/proposal/words.ts';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { GainsEditor } from './GainsEditor.tsx';
import type { Editing } from './props.ts';
import { RowsEditor, Tool } from './RowsEditor.tsx';

/** One offer: what it answers, what we provide, what it brings in three cases, proof, terms, who does what, and what only we read. */
export function OfferCard({ editing, one }: { readonly editing: Editing; readonly one: OfferFigures }) {
  const { view, t, w, f } = editing;
  const { offer } = one;
  const money = moneyWords(view.speech, f.step);
  const edit = (fields: Readonly<Record<string, unknown>>): void => void view.run('offers.edit', { id: offer.id, fields });
  const disabled = view.readOnly;
  const remove = (): void => {
    if (view.run('offers.remove', { id: offer.id }).ok) view.notify(w('removed'), { undo: true });
  };
  return (
    <article
      className={view.selected === offer.id ? 'pp-offer card pp-row-selected' : 'pp-offer card'}
      data-item={offer.id}
      aria-label={offer.title || w('offer.number', { mark: one.number })}
    >
      <header>
        <b className="pp-offer-number">{one.number > 0 ? mark(one.number) : w('offer.draft')}</b>
        <TextInput
          label={t('field.name')}
          placeholder={t('field.name')}
          value={offer.title}
          disabled={disabled}
          onCommit={(title) => edit({ title })}
        />
        <strong className="number">{one.net.mid === null ? '' : money.full(one.net.mid)}</strong>
        <Checkbox checked={offer.included} disabled={disabled} onChange={(event) => edit({ included: event.target.checked })}>
          {t('field.included')}
        </Checkbox>
        <Tool label={w('remove', { name: offer.title })} icon="×" disabled={disabled} onClick={remove} />
      </header>
      <div className="pp-fields">
        <Labelled label={t('field.headline')}>
          <TextInput label={t('field.headline')} value={offer.headline} disabled={disabled} onCommit={(headline) => edit({ headline })} />
        </Labelled>
        <Labelled label={t('field.liveFrom')} narrow>
          <DayInput label={t('field.liveFrom')} value={offer.liveFrom} disabled={disabled} onCommit={(liveFrom) => edit({ liveFrom })} />
        </Labelled>
        <Labelled label={t('field.answers')} wide>
          <Select
            aria-label={t('field.answers')}
            mode="multiple"
            placeholder={w('answers.none')}
            value={[...offer.answers]}
            disabled={disabled}
            optionFilterProp="label"
            options={f.wants.map((want) => ({ value: want.id, label: want.title }))}
            onChange={(answers: string[]) => edit({ answers })}
          />
        </Labelled>
        <Labelled label={t('field.provides')} wide>
          <TextInput
            label={t('field.provides')}
            long
            value={offer.provides}
            disabled={disabled}
            onCommit={(provides) => edit({ provides })}
          />
        </Labelled>
      </div>
      <GainsEditor editing={editing} one={one} />
      <div className="pp-fields">
        <Labelled label={t('field.proof')} half>
          <TextInput label={t('field.proof')} long value={offer.proof} disabled={disabled} onCommit={(proof) => edit({ proof })} />
        </Labelled>
        <Labelled label={t('field.terms')} half>
          <TextInput label={t('field.terms')} long value={offer.terms} disabled={disabled} onCommit={(terms) => edit({ terms })} />
        </Labelled>
      </div>
      <RowsEditor editing={editing} list="duties" items={one.duties} fresh={{ offer: offer.id }} title={w('duties.title')} />
      <div className="pp-internal">
        <span className="tag">{w('offer.internal')}</span>
        <AmountInput
          label={t('field.margin')}
          placeholder={t('field.margin')}
          value={offer.margin}
          disabled={disabled}
          onCommit={(margin) => edit({ margin })}
        />
        <TextInput
          label={t('field.note')}
          placeholder={t('field.note')}
          value={offer.note}
          disabled={disabled}
          onCommit={(note) => edit({ note })}
        />
      </div>
    </article>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly half?: boolean;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}
/** A control under its label. */
export function Labelled({ label, wide, half, narrow, children }: LabelledProps) {
  const size = wide ? 'pp-wide' : half ? 'pp-half' : narrow ? 'pp-narrow' : '';
  return (
    <div className={`field ${size}`}>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
