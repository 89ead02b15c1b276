import { InputNumber, Modal, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import type { TierSettings } from '@shared/instruments/customer-tiers/model.ts';
import { TIERS } from '@shared/instruments/customer-tiers/tiers.ts';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import { TierBadge } from '../../ui/TierBadge.tsx';
import { viewMessages } from './messages.ts';
import { usePeriodName } from './Toolbar.tsx';

/** Bounds, target structure, visits by tier, hours and capacity. One undo step for all of it. */
export function SettingsDialog({
  settings,
  periods,
  onDone,
  onCancel,
}: {
  readonly settings: TierSettings;
  readonly periods: readonly string[];
  readonly onDone: (settings: TierSettings) => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const periodName = usePeriodName();
  const [draft, setDraft] = useState(settings);
  const change = (patch: Partial<TierSettings>): void => setDraft((old) => ({ ...old, ...patch }));
  const sum = TIERS.reduce((total, tier) => total + draft.target[tier], 0);
  const badTarget = Math.abs(sum - 1) > 0.001;
  const badCuts = draft.cutA > draft.cutB;
  return (
    <Modal
      open
      title={t('settings.title')}
      okText={t('ok')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: badTarget || badCuts }}
      onOk={() => onDone(draft)}
      onCancel={onCancel}
      width={520}
    >
      <div className="tiers-dialog">
        <div className="tiers-four">
          <Field label={t('settings.cutA')} error={badCuts ? t('settings.badCuts') : ''}>
            <Percent label={t('settings.cutA')} value={draft.cutA} onChange={(cutA) => change({ cutA })} />
          </Field>
          <Field label={t('settings.cutB')}>
            <Percent label={t('settings.cutB')} value={draft.cutB} onChange={(cutB) => change({ cutB })} />
          </Field>
          <Field label={t('settings.period')} wide>
            <Select
              aria-label={t('settings.period')}
              value={draft.period}
              options={periods.map((value) => ({ value, label: periodName(value) }))}
              onChange={(period) => change({ period })}
            />
          </Field>
        </div>
        <Field label={t('settings.target', { sum: format.percent(sum) })} error={badTarget ? t('settings.badTarget') : ''}>
          <div className="tiers-four">
            {TIERS.map((tier) => (
              <Badged key={tier} badge={<TierBadge tier={tier} />}>
                <Percent
                  label={`${t('structure')} ${tier}`}
                  value={draft.target[tier]}
                  onChange={(value) => change({ target: { ...draft.target, [tier]: value } })}
                />
              </Badged>
            ))}
          </div>
        </Field>
        <Field label={t('settings.visits')}>
          <div className="tiers-four">
            {TIERS.map((tier) => (
              <Badged key={tier} badge={<TierBadge tier={tier} />}>
                <InputNumber
                  aria-label={`${t('settings.visits')} ${tier}`}
                  min={0}
                  max={365}
                  value={draft.visits[tier]}
                  suffix={t('timesUnit')}
                  onChange={(value) => change({ visits: { ...draft.visits, [tier]: value ?? 0 } })}
                />
              </Badged>
            ))}
          </div>
        </Field>
        <div className="tiers-two">
          <Field label={t('settings.hours')}>
            <InputNumber
              aria-label={t('settings.hours')}
              min={0.25}
              max={100}
              step={0.25}
              value={draft.hoursPerVisit}
              suffix={t('hourUnit')}
              onChange={(value) => change({ hoursPerVisit: value ?? draft.hoursPerVisit })}
            />
          </Field>
          <Field label={t('settings.capacity')}>
            <InputNumber
              aria-label={t('settings.capacity')}
              min={1}
              max={1_000_000}
              value={draft.capacity}
              suffix={t('hourUnit')}
              onChange={(capacity) => change({ capacity })}
            />
          </Field>
        </div>
        <p className="muted small">{t('settings.capacity.help')}</p>
      </div>
    </Modal>
  );
}

function Field({
  label,
  error = '',
  wide = false,
  children,
}: {
  readonly label: string;
  readonly error?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={wide ? 'tiers-field tiers-wide' : 'tiers-field'}>
      <span>{label}</span>
      {children}
      {error === '' ? null : (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

const Badged = ({ badge, children }: { readonly badge: ReactNode; readonly children: ReactNode }) => (
  <div className="tiers-badged">
    {badge}
    {children}
  </div>
);

function Percent({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const t = useWords(viewMessages);
  return (
    <InputNumber
      aria-label={label}
      min={0}
      max={100}
      value={Math.round(value * 1000) / 10}
      suffix={t('percentUnit')}
      onChange={(percent) => onChange((percent ?? 0) / 100)}
    />
  );
}
