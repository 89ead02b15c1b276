import { Button, Checkbox, Select } from 'antd';
import type { NeedFigures } from '@shared/instruments/customer-profile/figures.ts';
import type { Goal } from '@shared/instruments/customer-profile/model.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RatingInput } from '../../ui/RatingInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { RemoveButton } from './ContactsPart.tsx';
import type { Profile } from './props.ts';

const SOURCES = ['customer', 'visit', 'public', 'guess', 'import', 'records'] as const;
type Edit = (fields: Readonly<Record<string, unknown>>) => void;

/** Needs, goals and the hot button, each with words, person, day and how sure we are. */
export function NeedsPart({ profile }: { readonly profile: Profile }) {
  const { f, t, w, view } = profile;
  return (
    <>
      <section className="cp-part" aria-label={w('needs')}>
        <h2>{w('needs')}</h2>
        {f.needs.length === 0 ? <p className="muted">{w('needs.none')}</p> : null}
        {f.needs.map((one) => (
          <NeedCard key={one.need.id} profile={profile} one={one} />
        ))}
        <Add label={t('add.need')} command="needs.add" profile={profile} />
      </section>
      <section className="cp-part" aria-label={w('goals')}>
        <h2>{w('goals')}</h2>
        {f.goals.map((goal) => (
          <GoalCard key={goal.id} profile={profile} goal={goal} />
        ))}
        <Add label={t('add.goal')} command="goals.add" profile={profile} />
      </section>
      <section className="cp-part" aria-label={w('hot')}>
        <h2>
          {w('hot')} <span className="tag">{w('internal')}</span>
        </h2>
        <p className="muted small">{w('hot.help')}</p>
        <TextInput
          label={t('field.what')}
          placeholder={t('field.what')}
          long
          value={f.hotButton.what}
          disabled={view.readOnly}
          onCommit={(what) => void view.run('hotButton', { what })}
        />
        <Said profile={profile} said={{ ...f.hotButton, occasion: null }} edit={(fields) => void view.run('hotButton', fields)} />
        <TextInput
          label={t('field.note')}
          placeholder={t('field.note')}
          long
          value={f.note}
          disabled={view.readOnly}
          onCommit={(note) => void view.run('note', { note })}
        />
      </section>
    </>
  );
}

function Add({ label, command, profile }: { readonly label: string; readonly command: string; readonly profile: Profile }) {
  const { view } = profile;
  if (view.readOnly) return null;
  const add = (): void => {
    const done = view.run(command, {});
    if (done.ok) view.select(done.value.made[0] ?? null);
  };
  return (
    <Button size="small" icon={<Icon name="add" size={12} />} onClick={add}>
      {label}
    </Button>
  );
}

function NeedCard({ profile, one }: { readonly profile: Profile; readonly one: NeedFigures }) {
  const { t, w, view } = profile;
  const { need } = one;
  const edit: Edit = (fields) => void view.run('needs.edit', { id: need.id, fields });
  const disabled = view.readOnly;
  return (
    <article className={view.selected === need.id ? 'cp-card card cp-selected' : 'cp-card card'} aria-label={need.title}>
      <div className="cp-line">
        <TextInput
          label={t('field.title')}
          placeholder={t('field.title')}
          value={need.title}
          disabled={disabled}
          focused={view.selected === need.id && need.title === ''}
          onCommit={(title) => edit({ title })}
        />
        <Checkbox checked={need.special} disabled={disabled} onChange={(event) => edit({ special: event.target.checked })}>
          {t('field.special')}
        </Checkbox>
        <RemoveButton
          label={w('remove', { name: need.title })}
          disabled={disabled}
          onClick={() => {
            if (view.run('needs.remove', { id: need.id }).ok) view.notify(w('removed'), { undo: true });
          }}
        />
      </div>
      <Said profile={profile} said={need} edit={edit} />
      <div className="cp-line">
        <span className="field-label">{t('field.importance')}</span>
        <RatingInput
          label={t('field.importance')}
          value={need.importance}
          disabled={disabled}
          onCommit={(importance) => edit({ importance })}
        />
        <TextInput
          label={t('field.note')}
          placeholder={t('field.note')}
          value={need.note}
          disabled={disabled}
          onCommit={(note) => edit({ note })}
        />
      </div>
    </article>
  );
}

function GoalCard({ profile, goal }: { readonly profile: Profile; readonly goal: Goal }) {
  const { w, view } = profile;
  return (
    <article className={view.selected === goal.id ? 'cp-card card cp-selected' : 'cp-card card'} aria-label={goal.words}>
      <Said profile={profile} said={goal} edit={(fields) => void view.run('goals.edit', { id: goal.id, fields })} />
      <RemoveButton
        label={w('remove', { name: goal.words })}
        disabled={view.readOnly}
        onClick={() => {
          if (view.run('goals.remove', { id: goal.id }).ok) view.notify(w('removed'), { undo: true });
        }}
      />
    </article>
  );
}

interface SaidProps {
  readonly profile: Profile;
  /** `occasion` null: not asked here. */
  readonly said: {
    readonly words: string;
    readonly person: string;
    readonly occasion: string | null;
    readonly at: string | null;
    readonly source: string | null;
    readonly status: string;
  };
  readonly edit: Edit;
}
/** The words, and where they are from. */
function Said({ profile, said, edit }: SaidProps) {
  const { t, view } = profile;
  const disabled = view.readOnly;
  const text = (key: 'person' | 'occasion', value: string) => (
    <TextInput
      label={t(`field.${key}`)}
      placeholder={t(`field.${key}`)}
      value={value}
      disabled={disabled}
      onCommit={(next) => edit({ [key]: next })}
    />
  );
  return (
    <>
      <TextInput
        label={t('field.words')}
        placeholder={t('field.words')}
        long
        value={said.words}
        disabled={disabled}
        onCommit={(words) => edit({ words })}
      />
      <div className="cp-said">
        {text('person', said.person)}
        {said.occasion === null ? null : text('occasion', said.occasion)}
        <DayInput label={t('field.at')} value={said.at} disabled={disabled} onCommit={(at) => edit({ at })} />
        <Select
          aria-label={t('field.source')}
          placeholder={t('field.source')}
          allowClear
          value={said.source}
          disabled={disabled}
          options={SOURCES.map((one) => ({ value: one, label: t(`source.${one}`) }))}
          onChange={(source: string | null | undefined) => edit({ source: source ?? null })}
        />
        <Select
          aria-label={t('field.status')}
          value={said.status}
          disabled={disabled}
          options={(['assumed', 'confirmed'] as const).map((one) => ({ value: one, label: t(`status.${one}`) }))}
          onChange={(status: string) => edit({ status })}
        />
      </div>
    </>
  );
}
