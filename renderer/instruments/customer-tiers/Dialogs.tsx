import { Input, InputNumber, Modal, Segmented } from 'antd';
import { useRef, useState } from 'react';
import type { Tier } from '@shared/instruments/facts.ts';
import { TIERS } from '@shared/instruments/customer-tiers/tiers.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TierBadge } from '../../ui/TierBadge.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { viewMessages } from './messages.ts';

/** A tier somebody proposes for some customers; becomes an override once there is a reason. */
export interface Proposal {
  readonly customers: readonly string[];
  readonly name: string;
  readonly tier: Tier;
}

/** Asks why: no tier is set by hand without a reason. */
export function ReasonDialog({
  proposal,
  onDone,
  onCancel,
}: {
  readonly proposal: Proposal;
  readonly onDone: (tier: Tier, reason: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(viewMessages);
  const [tier, setTier] = useState(proposal.tier);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement | null>(null);
  const many = proposal.customers.length > 1;
  const ready = reason.trim() !== '';
  const done = (): void => {
    if (ready) onDone(tier, reason.trim());
  };
  return (
    <Modal
      open
      title={many ? t('reason.many', { count: proposal.customers.length }) : proposal.name}
      okText={t('ok')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !ready }}
      onOk={done}
      // The one thing asked for gets the focus: who pressed a letter wants to type.
      afterOpenChange={(opened) => {
        if (opened) field.current?.focus();
      }}
      onCancel={onCancel}
      width={460}
    >
      <div className="tiers-dialog">
        <div className="tiers-pick">
          <span>{t('reason.pick')}</span>
          <Segmented
            aria-label={t('reason.pick')}
            value={tier}
            options={TIERS.map((one) => ({ value: one, label: <TierBadge tier={one} /> }))}
            onChange={(one) => setTier(one)}
          />
        </div>
        <Input.TextArea
          ref={(area) => {
            field.current = area?.resizableTextArea?.textArea ?? null;
          }}
          aria-label={t('reason')}
          placeholder={t('reason.placeholder')}
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) done();
          }}
        />
        <p className="muted small">{t('reason.help')}</p>
      </div>
    </Modal>
  );
}

export interface VisitDraft {
  readonly date: string;
  readonly hours: number;
  readonly note: string;
}

/** A visit in its simplest form: day, hours, a note. */
export function VisitDialog({
  name,
  start,
  onDone,
  onCancel,
}: {
  readonly name: string;
  readonly start: VisitDraft;
  readonly onDone: (visit: VisitDraft) => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(viewMessages);
  const [visit, setVisit] = useState(start);
  const change = (patch: Partial<VisitDraft>): void => setVisit((old) => ({ ...old, ...patch }));
  return (
    <Modal
      open
      title={t('visit.title', { name })}
      okText={t('save')}
      cancelText={t('cancel')}
      onOk={() => onDone(visit)}
      onCancel={onCancel}
      width={420}
    >
      <div className="tiers-dialog">
        <div className="tiers-two">
          <div className="tiers-field">
            <span>{t('visit.date')}</span>
            <DayInput label={t('visit.date')} value={visit.date} onCommit={(date) => change({ date: date ?? visit.date })} />
          </div>
          <div className="tiers-field">
            <span>{t('visit.hours')}</span>
            <InputNumber
              aria-label={t('visit.hours')}
              min={0}
              max={24}
              step={0.5}
              value={visit.hours}
              suffix={t('hourUnit')}
              onChange={(hours) => change({ hours: hours ?? 0 })}
            />
          </div>
        </div>
        <div className="tiers-field">
          <span>{t('visit.note')}</span>
          <Input.TextArea
            aria-label={t('visit.note')}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={20_000}
            value={visit.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </div>
      </div>
    </Modal>
  );
}
