import { Button, Input, Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { shiftDay } from '@shared/base/quarter.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { focusWhenShown } from '../../ui/focus.ts';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import { everybody } from './people.ts';
import type { Session } from './session.ts';
import { VersionInput } from './VersionInput.tsx';

interface Props {
  readonly session: Session;
  /** Person to be met, '' for nobody yet. */
  readonly person: string;
  readonly onClose: () => void;
}
/** Days ahead that a new visit is put at first. */
const AHEAD = 7;

/** One line to plan a visit in: when, what for, whom, with which version. */
export function PlanForm({ session, person, onClose }: Props) {
  const t = useWords(viewMessages);
  const { view, figures } = session;
  const { facts } = view;
  const [date, setDate] = useState(shiftDay(figures.today, AHEAD));
  const [aim, setAim] = useState('');
  const [people, setPeople] = useState<readonly string[]>(person === '' ? [] : [person]);
  const [ours, setOurs] = useState<readonly string[]>(facts.me === null ? [] : [facts.me]);
  const [version, setVersion] = useState('');

  const commit = (): void => {
    if (session.plan({ date, aim: aim.trim(), people: [...people], ours: [...ours], version: version.trim() })) onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    // Enter in a list chooses there
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.role !== 'combobox') commit();
  };
  const several = (
    label: string,
    value: readonly string[],
    all: readonly { readonly id: string; readonly name: string }[],
    set: (to: string[]) => void,
  ) => (
    <Labelled label={label}>
      <Select<string[]>
        aria-label={label}
        mode="multiple"
        maxTagCount="responsive"
        optionFilterProp="label"
        value={[...value]}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={set}
      />
    </Labelled>
  );
  return (
    <div className="quick-line" role="presentation" onKeyDown={onKeyDown}>
      <div className="quick-line-fields" role="group" aria-label={t('plan')}>
        <Labelled label={t('date')}>
          <DayInput label={t('date')} value={date} disabled={false} onCommit={(day) => setDate(day ?? date)} />
        </Labelled>
        <Labelled label={t('aim')}>
          <Input ref={focusWhenShown} aria-label={t('aim')} value={aim} maxLength={200} onChange={(event) => setAim(event.target.value)} />
        </Labelled>
        {several(t('whom'), people, everybody(view), setPeople)}
        {several(t('ours'), ours, facts.people, setOurs)}
        <Labelled label={t('version')}>
          <VersionInput session={session} value={version} disabled={false} onCommit={setVersion} />
        </Labelled>
        <Button type="primary" onClick={commit}>
          {t('plan.go')}
        </Button>
      </div>
      <small className="muted">{t('plan.hint')}</small>
    </div>
  );
}
