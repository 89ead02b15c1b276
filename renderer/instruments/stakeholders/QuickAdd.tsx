import { Button, Input, Select, type InputRef } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { NAME_LIMIT, ROLES, type DecisionRole, type PersonFields } from '@shared/instruments/stakeholders/model.ts';
import { nameOf } from '@shared/instruments/stakeholders/say.ts';
import { useWords } from '../../i18n/speech.tsx';
import { focusWhenShown } from '../../ui/focus.ts';
import { Labelled } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly boss: string | null;
  /** Role that an empty post stood for. */
  readonly role: DecisionRole | null;
  /** Gives back whether the person was added. */
  readonly onAdd: (fields: PersonFields & { readonly boss: string | null }) => boolean;
  readonly onClose: () => void;
}
const NONE = '';

/** One line to type a person in: name, title, boss, role, then influence and tie as digits. Enter adds and clears for the next. */
export function QuickAdd({ session, boss: first, role: given, onAdd, onClose }: Props) {
  const t = useWords(viewMessages);
  const { figures, say } = session;
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [boss, setBoss] = useState(first ?? NONE);
  const [role, setRole] = useState<string>(given ?? NONE);
  const [influence, setInfluence] = useState('');
  const [tie, setTie] = useState('');
  const nameField = useRef<InputRef | null>(null);

  const commit = (): void => {
    if (name.trim() === '' && title.trim() === '') return;
    const added = onAdd({
      name: name.trim(),
      title: title.trim(),
      boss: boss === NONE ? null : boss,
      role: ROLES.find((each) => each === role) ?? null,
      influence: digit(influence, 1, 5),
      tie: digit(tie, 0, 3),
    });
    if (!added) return;
    [setName, setTitle, setInfluence, setTie].forEach((set) => set(''));
    setRole(NONE);
    nameField.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    // Enter in a list chooses there
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.role !== 'combobox') commit();
  };
  const text = (label: string, value: string, set: (value: string) => void, limit: number, isFirst = false) => (
    <Labelled label={label}>
      <Input
        ref={(handle) => {
          if (!isFirst) return;
          nameField.current = handle;
          focusWhenShown(handle);
        }}
        aria-label={label}
        value={value}
        maxLength={limit}
        onChange={(event) => set(event.target.value)}
      />
    </Labelled>
  );
  const options = figures.people.map((one) => ({ value: one.person.id, label: nameOf(one, say) }));
  return (
    <div className="quick-line" role="presentation" onKeyDown={onKeyDown}>
      <div className="quick-line-fields" role="group" aria-label={t('add')}>
        {text(t('name'), name, setName, NAME_LIMIT, true)}
        {text(t('titleOf'), title, setTitle, NAME_LIMIT)}
        <Labelled label={t('boss')}>
          <Select<string>
            aria-label={t('boss')}
            value={boss}
            showSearch
            optionFilterProp="label"
            options={[{ value: NONE, label: t('boss.none') }, ...options]}
            onChange={setBoss}
          />
        </Labelled>
        <Labelled label={t('role')}>
          <Select<string>
            aria-label={t('role')}
            value={role}
            options={[{ value: NONE, label: t('role.unknown') }, ...ROLES.map((value) => ({ value, label: say.t(`role.${value}`) }))]}
            onChange={setRole}
          />
        </Labelled>
        {text(`${t('influence')} 1–5`, influence, setInfluence, 1)}
        {text(`${t('tie')} 0–3`, tie, setTie, 1)}
        <Button type="primary" onClick={commit}>
          {t('add.go')}
        </Button>
      </div>
      <small className="muted">{t('add.hint')}</small>
    </div>
  );
}

/** A digit within a scale; everything else is "not known", never a guess. */
function digit(text: string, min: number, max: number): number | null {
  const value = Number(text);
  return /^\d$/.test(text) && value >= min && value <= max ? value : null;
}
