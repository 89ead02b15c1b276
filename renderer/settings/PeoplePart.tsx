import { Button, Select } from 'antd';
import { live } from '@shared/base/entity.ts';
import { useWords } from '../i18n/speech.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { settingsMessages } from './messages.ts';
import { Labelled, Part } from './Parts.tsx';
import { useSettings } from './useChange.ts';

const FIELDS = ['name', 'title', 'phone', 'email'] as const;

/** Colleagues, and which of them I am. */
export function PeoplePart() {
  const t = useWords(settingsMessages);
  const { settings, readOnly, run } = useSettings();
  const people = live(settings.people);
  return (
    <Part
      title={t('people')}
      help={t('people.help')}
      action={
        <Button disabled={readOnly} onClick={() => run('person.add', { name: t('person.name') })}>
          {t('addPerson')}
        </Button>
      }
    >
      <Labelled label={t('me')}>
        <Select
          aria-label={t('me')}
          className="settings-me"
          value={settings.me}
          disabled={readOnly}
          placeholder={t('me.none')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(me) => run('settings.edit', { me })}
        />
      </Labelled>
      <table className="plain-table">
        <thead>
          <tr>
            {FIELDS.map((field) => (
              <th key={field} scope="col">
                {t(`person.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              {FIELDS.map((field) => (
                <td key={field}>
                  <TextInput
                    label={`${t(`person.${field}`)} ${person.name}`}
                    value={person[field] ?? ''}
                    disabled={readOnly}
                    maxLength={300}
                    onCommit={(value) => {
                      if (field !== 'name' || value.trim() !== '')
                        run('person.edit', { person: person.id, fields: { [field]: value === '' ? null : value } });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
