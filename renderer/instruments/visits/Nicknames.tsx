import { Button, Input, Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Data } from '@shared/instruments/visits/model.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import { everybody } from './people.ts';
import type { Session } from './session.ts';

/** What people are called besides their name; written once, the rules know who is meant. */
export function Nicknames({ session: { view } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const [name, setName] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const people = everybody(view);
  const { nicknames } = view.data as Data;
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? '';
  const add = (): void => {
    const plain = name.trim();
    if (plain === '' || person === null) return;
    const before = nicknames.find((one) => one.name === plain && one.person !== person);
    if (!view.run('nick', { person, name: plain }).ok) return;
    if (before) view.notify(t('nick.taken', { name: plain, who: nameOf(before.person), now: nameOf(person) }), { undo: true });
    setName('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    // Enter in the list chooses there
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.role !== 'combobox') add();
  };
  return (
    <>
      <p className="muted small">{t('nick.hint')}</p>
      {nicknames.length === 0 ? null : (
        <ul className="visits-list">
          {nicknames.map((one) => (
            <li key={one.name}>
              <span>{one.name}</span>
              <small>{nameOf(one.person)}</small>
              {view.readOnly ? null : (
                <Button
                  size="small"
                  type="text"
                  aria-label={t('nick.remove', { name: one.name })}
                  onClick={() => view.run('unnick', { name: one.name })}
                >
                  {t('nick.forget')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.readOnly ? null : (
        <div className="visits-nick-row" role="presentation" onKeyDown={onKeyDown}>
          <Labelled label={t('nick.name')}>
            <Input aria-label={t('nick.name')} value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
          </Labelled>
          <Labelled label={t('nick.who')}>
            <Select<string>
              aria-label={t('nick.who')}
              showSearch
              optionFilterProp="label"
              value={person}
              options={people.map((one) => ({ value: one.id, label: one.name }))}
              onChange={setPerson}
            />
          </Labelled>
          <Button disabled={name.trim() === '' || person === null} onClick={add}>
            {t('nick.add')}
          </Button>
        </div>
      )}
    </>
  );
}
