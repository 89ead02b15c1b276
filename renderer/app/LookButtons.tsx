import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useApplication } from './context.ts';
import { appMessages } from './messages.ts';

const QUESTION = '?';

/** Language, light or dark, help: the same on every screen. */
export function LookButtons({ onHelp }: { readonly onHelp: () => void }) {
  const t = useWords(appMessages);
  const { theme } = useHost();
  const { app, setLanguage, setTheme } = useApplication();
  const other = app.language === 'en' ? 'zh-CN' : 'en';
  return (
    <>
      <button
        type="button"
        className="quiet"
        lang={other}
        aria-label={t('language')}
        title={t('language')}
        onClick={() => setLanguage(other)}
      >
        {t('language.short')}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={t(theme === 'dark' ? 'theme.light' : 'theme.dark')}
        title={t(theme === 'dark' ? 'theme.light' : 'theme.dark')}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
      <button type="button" className="quiet" aria-label={t('help')} title={t('help')} onClick={onHelp}>
        <span className="question" aria-hidden="true">
          {QUESTION}
        </span>
      </button>
    </>
  );
}
