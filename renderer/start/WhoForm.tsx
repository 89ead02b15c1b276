import { focusWhenShown } from '../ui/focus.ts';
import { Input, Select } from 'antd';
import type { Language } from '@shared/i18n/translate.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { currencyOptions } from '../ui/currencies.ts';
import { startMessages } from './messages.ts';

export interface Who {
  readonly name: string;
  readonly company: string;
  readonly currency: string;
}

interface Props {
  readonly who: Who;
  readonly onChange: (who: Who) => void;
  readonly onLanguage: (language: Language) => void;
}

const NAMES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
];

/** Name, company, currency, language: nothing of it is required. */
export function WhoForm({ who, onChange, onLanguage }: Props) {
  const t = useWords(startMessages);
  const { language } = useSpeech();
  return (
    <div className="card who">
      <div>
        <label htmlFor="who-name">{t('name')}</label>
        <Input
          id="who-name"
          ref={focusWhenShown}
          value={who.name}
          maxLength={120}
          onChange={(event) => onChange({ ...who, name: event.target.value })}
        />
        <small>{t('name.help')}</small>
      </div>
      <div>
        <label htmlFor="who-company">{t('company')}</label>
        <Input
          id="who-company"
          value={who.company}
          maxLength={200}
          onChange={(event) => onChange({ ...who, company: event.target.value })}
        />
        <small>{t('company.help')}</small>
      </div>
      <div>
        <label htmlFor="who-currency">{t('currency')}</label>
        <Select
          id="who-currency"
          aria-label={t('currency')}
          value={who.currency}
          options={currencyOptions(language)}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(currency) => onChange({ ...who, currency })}
        />
        <small>{t('currency.help')}</small>
      </div>
      <div>
        <label htmlFor="who-language">{t('language')}</label>
        <Select id="who-language" aria-label={t('language')} value={language} options={[...NAMES]} onChange={onLanguage} />
        <small>{t('language.help')}</small>
      </div>
    </div>
  );
}
