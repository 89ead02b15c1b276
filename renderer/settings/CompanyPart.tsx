import { useWords } from '../i18n/speech.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { settingsMessages } from './messages.ts';
import { Labelled, Part } from './Parts.tsx';
import { useSettings } from './useChange.ts';

const FIELDS = ['legalName', 'shortName', 'address', 'phone', 'email'] as const;

/** Our own company, as it stands in documents. */
export function CompanyPart() {
  const t = useWords(settingsMessages);
  const { settings, readOnly, run } = useSettings();
  return (
    <Part title={t('company')} help={t('legalName.help')}>
      <div className="settings-grid">
        {FIELDS.map((field) => (
          <Labelled key={field} label={t(field)}>
            <TextInput
              label={t(field)}
              value={settings.company[field] ?? ''}
              disabled={readOnly}
              maxLength={300}
              onCommit={(value) => run('settings.edit', { company: { [field]: value } })}
            />
          </Labelled>
        ))}
      </div>
    </Part>
  );
}
