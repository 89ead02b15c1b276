import { Button, Segmented, Select } from 'antd';
import type { Language } from '@shared/i18n/translate.ts';
import { useApplication, useWorkspaceState } from '../app/context.ts';
import { useWords } from '../i18n/speech.tsx';
import { currencyOptions } from '../ui/currencies.ts';
import { settingsMessages } from './messages.ts';
import { Labelled, Part } from './Parts.tsx';
import { useSettings } from './useChange.ts';

const LANGUAGES: { readonly value: Language; readonly label: string }[] = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
];
const THEMES = ['light', 'dark', 'system'] as const;

/** Currency, language of documents, and how the window looks. */
export function MoneyPart() {
  const t = useWords(settingsMessages);
  const { settings, readOnly, run, app } = useSettings();
  const { setLanguage, setTheme, go } = useApplication();
  const hasAmounts = useWorkspaceState(({ portfolio }) =>
    portfolio ? portfolio.quarters.length > 0 || portfolio.potentialStatus.some((status) => status > 0) : false,
  );
  return (
    <Part title={t('money')} action={<Button onClick={() => go('/backups')}>{t('backups.open')}</Button>}>
      <div className="settings-grid">
        <Labelled label={t('currency')} help={t(hasAmounts ? 'currency.fixed' : 'currency.help')}>
          <Select
            aria-label={t('currency')}
            value={settings.currency}
            disabled={readOnly || hasAmounts}
            options={currencyOptions(app.language)}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(currency) => run('settings.edit', { currency })}
          />
        </Labelled>
        <Labelled label={t('documentLanguage')}>
          <Segmented
            aria-label={t('documentLanguage')}
            value={settings.documentLanguage}
            disabled={readOnly}
            options={LANGUAGES}
            onChange={(documentLanguage) => run('settings.edit', { documentLanguage })}
          />
        </Labelled>
        <Labelled label={t('language')}>
          <Segmented aria-label={t('language')} value={app.language} options={LANGUAGES} onChange={setLanguage} />
        </Labelled>
        <Labelled label={t('theme')}>
          <Segmented
            aria-label={t('theme')}
            value={app.theme}
            options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onChange={setTheme}
          />
        </Labelled>
      </div>
    </Part>
  );
}
