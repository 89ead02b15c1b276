import { useWords } from '../i18n/speech.tsx';
import { CompanyPart } from './CompanyPart.tsx';
import { LetterheadPart } from './LetterheadPart.tsx';
import { settingsMessages } from './messages.ts';
import { MoneyPart } from './MoneyPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { RivalsPart } from './RivalsPart.tsx';
import './settings.css';

/** Company, letterhead, colleagues, rivals, currency and looks: everything saves as it is typed. */
export function SettingsPage() {
  const t = useWords(settingsMessages);
  return (
    <main className="page-scroll settings" aria-label={t('title')}>
      <header className="plain-head">
        <h1>{t('title')}</h1>
        <p>{t('purpose')}</p>
      </header>
      <div className="settings-parts">
        <CompanyPart />
        <LetterheadPart />
        <PeoplePart />
        <RivalsPart />
        <MoneyPart />
      </div>
    </main>
  );
}
