import { Button, Checkbox } from 'antd';
import { CASES, type Triple } from '@shared/instruments/proposal/triple.ts';
import type { OfferFigures } from '@shared/instruments/proposal/types.ts';
import { moneyWords } from '@shared/instruments/proposal/words.ts';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Choice } from './Cell.tsx';
import type { Editing } from './props.ts';
import { Tool } from './RowsEditor.tsx';

const KINDS = ['benefit', 'cost', 'release', 'outlay'] as const;
const UNITS = ['money', 'hours', 'days'] as const;

/** What an offer brings and costs, line by line with formula and assumption, in three cases; the sum ties and is always there. */
export function GainsEditor({ editing, one }: { readonly editing: Editing; readonly one: OfferFigures }) {
  const { view, w, f } = editing;
  const money = moneyWords(view.speech, f.step);
  const sum = (label: string, amounts: Triple) =>
    amounts.mid === null ? null : (
      <div className="pp-gain pp-gain-sum">
        <b>{label}</b>
        {CASES.map((at) => (
          <b key={at} className="number">
            {money.show(amounts[at])}
          </b>
        ))}
        <span className="muted">{money.unit}</span>
      </div>
    );
  return (
    <section className="pp-gains" aria-label={w('gains.title')}>
      <h3>{w('gains.title')}</h3>
      {one.lines.map((line) => (
        <GainRow key={line.gain.id} editing={editing} gain={line.gain} />
      ))}
      {sum(w('totals.net'), one.net)}
      {sum(w('totals.outlay'), one.outlay)}
      {view.readOnly ? null : (
        <Button
          size="small"
          icon={<Icon name="add" size={12} />}
          onClick={() => void view.run('gains.add', { fields: { offer: one.offer.id } })}
        >
          {w('gains.add')}
        </Button>
      )}
    </section>
  );
}

function GainRow({ editing, gain }: { readonly editing: Editing; readonly gain: OfferFigures['lines'][number]['gain'] }) {
  const { view, t, w, f } = editing;
  const disabled = view.readOnly;
  const edit = (fields: Readonly<Record<string, unknown>>): void => void view.run('gains.edit', { id: gain.id, fields });
  const unit = gain.unit === 'money' ? view.speech.format.unit : w(gain.unit === 'hours' ? 'gains.hours' : 'gains.days');
  const text = (key: 'label' | 'formula' | 'assumption' | 'source') => (
    <TextInput
      label={t(`field.${key}`)}
      placeholder={t(`field.${key}`)}
      value={gain[key]}
      disabled={disabled}
      onCommit={(value) => edit({ [key]: value })}
    />
  );
  return (
    <div className={view.selected === gain.id ? 'pp-gain pp-row-selected' : 'pp-gain'} data-item={gain.id}>
      <Choice
        label={t('field.kind')}
        value={gain.kind}
        disabled={disabled}
        options={KINDS.map((kind) => [kind, t(`kind.${kind}`)])}
        onCommit={(kind) => edit({ kind })}
      />
      {text('label')}
      {text('formula')}
      {CASES.map((at) => (
        <AmountInput
          key={at}
          label={t(`field.${at}`)}
          placeholder={t(`field.${at}`)}
          unit={unit}
          value={gain[at]}
          disabled={disabled}
          onCommit={(value) => edit({ [at]: value })}
        />
      ))}
      <Tool
        label={w('remove', { name: gain.label })}
        icon="×"
        disabled={disabled}
        onClick={() => void view.run('gains.remove', { id: gain.id })}
      />
      <Choice
        label={t('field.unit')}
        value={gain.unit}
        disabled={disabled}
        options={UNITS.map((one) => [one, t(`unit.${one}`)])}
        onCommit={(next) => edit({ unit: next })}
      />
      {text('assumption')}
      {text('source')}
      <Choice
        label={t('field.loss')}
        value={gain.loss ?? ''}
        disabled={disabled || gain.kind !== 'benefit'}
        clear
        options={f.losses.map(({ loss }) => [loss.id, loss.label || '…'])}
        onCommit={(loss) => edit({ loss })}
      />
      <Checkbox
        className="pp-agreed"
        checked={gain.agreed}
        disabled={disabled}
        onChange={(event) => edit({ agreed: event.target.checked })}
      >
        {t('field.agreed')}
      </Checkbox>
    </div>
  );
}
