import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import type { Amount } from '@shared/base/amount.ts';
import { makeFormat } from '@shared/i18n/format.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { AmountInput } from '../ui/AmountInput.tsx';
import { startMessages } from './messages.ts';

const TEMPLATES = ['manufacturer', 'distributor', 'retailer', 'service'] as const;
export type TemplateChoice = (typeof TEMPLATES)[number];
const ENTER = 'Enter';

export interface ByHand {
  readonly name: string;
  readonly lastYear: Amount | null;
  readonly template: TemplateChoice;
}

/** The third way in is a field, not a button that leads to a form. */
export function HandForm({
  busy,
  currency,
  onAdd,
}: {
  readonly busy: boolean;
  readonly currency: string;
  readonly onAdd: (customer: ByHand) => void;
}) {
  const t = useWords(startMessages);
  const { language } = useSpeech();
  const [name, setName] = useState('');
  const [lastYear, setLastYear] = useState<Amount | null>(null);
  const [template, setTemplate] = useState<TemplateChoice>('manufacturer');
  const [missing, setMissing] = useState(false);
  const add = (): void => {
    if (name.trim() === '') setMissing(true);
    else onAdd({ name: name.trim(), lastYear, template });
  };
  return (
    <section className="card way">
      <h3>{t('hand.title')}</h3>
      <p>{t('hand.text')}</p>
      <div className="way-hand">
        <div>
          <label htmlFor="hand-name">{t('hand.name')}</label>
          <Input
            id="hand-name"
            value={name}
            maxLength={200}
            placeholder={t('hand.name.example')}
            status={missing ? 'error' : ''}
            onChange={(event) => {
              setName(event.target.value);
              setMissing(false);
            }}
            onPressEnter={(event) => {
              if (!event.nativeEvent.isComposing) add();
            }}
          />
          {missing ? (
            <span className="field-error" role="alert">
              {t('hand.missing')}
            </span>
          ) : null}
        </div>
        <div>
          <label htmlFor="hand-sales">{t('hand.sales')}</label>
          <AmountInput
            id="hand-sales"
            label={t('hand.sales')}
            value={lastYear}
            unit={makeFormat(language, currency).unit}
            placeholder={t('hand.sales.example')}
            onCommit={setLastYear}
          />
        </div>
        <div className="way-template">
          <span className="field-label">{t('hand.template')}</span>
          <Segmented
            block
            aria-label={t('hand.template')}
            value={template}
            options={TEMPLATES.map((value) => ({ value, label: t(`template.${value}`) }))}
            onChange={setTemplate}
          />
        </div>
      </div>
      <Button block size="large" loading={busy} onClick={add}>
        {t('hand.button')} <kbd>{ENTER}</kbd>
      </Button>
    </section>
  );
}
