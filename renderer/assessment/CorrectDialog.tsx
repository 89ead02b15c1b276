import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { EVIDENCE_LIMIT } from '@shared/instruments/assessment/model.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import { useWords } from '../i18n/speech.tsx';
import { Labelled } from '../ui/OriginFields.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

/** A dated correction beside a frozen answer. */
export function CorrectDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const t = useWords(assessmentMessages);
  const { one, speech, run } = session;
  const [item, setItem] = useState<string | null>(null);
  const [value, setValue] = useState<number | 'none' | null>(null);
  const [why, setWhy] = useState('');
  const ready = item !== null && value !== null && why.trim() !== '';
  const done = (): void => {
    if (ready && run('correct', { item, value: value === 'none' ? null : value, why: why.trim() })) onClose();
  };
  return (
    <Modal
      open
      title={t('correct.title', { quarter: speech.format.quarter(one.quarter) })}
      okText={t('correct.do')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !ready }}
      onOk={done}
      onCancel={onClose}
    >
      <p className="muted">{t('correct.text')}</p>
      <div className="assess-fields">
        <Labelled label={t('correct.item')}>
          <Select
            aria-label={t('correct.item')}
            value={item}
            options={one.topics.map(({ topic, items }) => ({
              label: say(topic.name, speech.language),
              title: topic.id,
              options: items.map((figure) => ({ value: figure.item.id, label: say(figure.item.text, speech.language) })),
            }))}
            onChange={setItem}
          />
        </Labelled>
        <Labelled label={t('correct.value')}>
          <Select<number | 'none'>
            aria-label={t('correct.value')}
            value={value}
            options={[
              ...one.questionnaire.steps.map((step) => ({ value: step.value, label: `${step.value} ${say(step.name, speech.language)}` })),
              { value: 'none' as const, label: say(one.questionnaire.unknown, speech.language) },
            ]}
            onChange={setValue}
          />
        </Labelled>
        <Labelled label={t('correct.why')}>
          <Input aria-label={t('correct.why')} value={why} maxLength={EVIDENCE_LIMIT} onChange={(event) => setWhy(event.target.value)} />
        </Labelled>
      </div>
    </Modal>
  );
}
