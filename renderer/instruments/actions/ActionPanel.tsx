import { Button, Select } from 'antd';
import { allActions } from '@shared/instruments/actions/figures.ts';
import { side, state, TITLE_LIMIT } from '@shared/instruments/actions/model.ts';
import { dueText } from '@shared/instruments/actions/say.ts';
import type { ActionFigure } from '@shared/instruments/actions/types.ts';
import type { InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { focusWhenShown } from '../../ui/focus.ts';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { aimedAt, askedOf } from '../aim.ts';
import { NumberField } from './fields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly one: ActionFigure;
}

export const actionPanel = (session: Session, one: ActionFigure): InspectorContent => ({
  title: one.action.title,
  side: dueText(one, session.say),
  asked: askedOf(session.aim, one.action.id),
  body: <Body key={`${one.action.id} ${askedOf(session.aim, one.action.id)}`} session={session} one={one} />,
});

const NOBODY = '';

function Body({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, figures, say } = session;
  const { action } = one;
  const disabled = view.readOnly;
  const aimed = aimedAt(session.aim, action.id);
  const edit = (fields: object): void => void view.run('editAction', { action: action.id, fields });
  const text = (key: 'title' | 'owner', limit: number) => (
    <Labelled label={t(`field.${key}`)}>
      <TextInput
        label={t(`field.${key}`)}
        value={action[key]}
        maxLength={limit}
        disabled={disabled}
        focused={aimed === key}
        onCommit={(value) => (key === 'title' && value.trim() === '' ? undefined : edit({ [key]: value.trim() }))}
      />
    </Labelled>
  );
  const day = (key: 'start' | 'due') => (
    <Labelled label={t(`field.${key}`)}>
      <DayInput
        label={t(`field.${key}`)}
        value={action[key]}
        disabled={disabled}
        focused={aimed === key}
        onCommit={(value) => edit({ [key]: value })}
      />
    </Labelled>
  );
  return (
    <div className="actions-fields">
      {text('title', TITLE_LIMIT)}
      <Labelled label={t('field.state')}>
        <Select
          aria-label={t('field.state')}
          disabled={disabled}
          value={action.state}
          options={state.options.map((value) => ({ value, label: say.t(`state.${value}`) }))}
          onChange={(value) => view.run('setState', { action: action.id, state: value })}
        />
      </Labelled>
      <Labelled label={t('field.goal')}>
        <Select<string>
          aria-label={t('field.goal')}
          disabled={disabled}
          value={action.goal ?? NOBODY}
          options={[
            { value: NOBODY, label: say.t('loose') },
            ...figures.goals.map(({ goal, number }) => ({ value: goal.id, label: `${number} ${goal.title}` })),
          ]}
          onChange={(goal) => edit({ goal: goal === NOBODY ? null : goal })}
        />
      </Labelled>
      <div className="pairs">
        <Labelled label={t('field.side')}>
          <Select
            aria-label={t('field.side')}
            disabled={disabled}
            value={action.side}
            options={side.options.map((value) => ({ value, label: say.t(`side.${value}`) }))}
            onChange={(value) => edit({ side: value })}
          />
        </Labelled>
        {action.side === 'us' && view.facts.people.length > 0 ? (
          <OurPerson session={session} one={one} edit={edit} aimed={aimed === 'owner'} />
        ) : (
          text('owner', 80)
        )}
        {day('start')}
        {day('due')}
        {action.state === 'done' ? (
          <Labelled label={t('field.doneAt')}>
            <DayInput
              label={t('field.doneAt')}
              value={action.doneAt}
              disabled={disabled}
              focused={aimed === 'doneAt'}
              onCommit={(at) => (at === null ? undefined : view.run('setState', { action: action.id, state: 'done', at }))}
            />
          </Labelled>
        ) : null}
      </div>
      <NumberField
        label={t('field.hours')}
        value={action.hours}
        disabled={disabled}
        onCommit={(hours) => edit({ hours })}
        onBad={(value) => view.notify(t('bad.number', { value }), { kind: 'error' })}
      />
      <Needs session={session} one={one} edit={edit} />
      {disabled ? null : (
        <Button size="small" danger onClick={() => session.remove(action.id)}>
          {t('panel.remove')}
        </Button>
      )}
    </div>
  );
}

interface Editing extends Props {
  readonly edit: (fields: object) => void;
}

function OurPerson({ session: { view }, one, edit, aimed }: Editing & { readonly aimed: boolean }) {
  const t = useWords(viewMessages);
  return (
    <Labelled label={t('field.owner')}>
      <Select<string>
        {...(aimed ? { ref: focusWhenShown } : {})}
        aria-label={t('field.owner')}
        disabled={view.readOnly}
        value={one.action.person ?? NOBODY}
        options={[
          { value: NOBODY, label: one.action.owner || t('none') },
          ...view.facts.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) =>
          edit({ person: id === NOBODY ? null : id, owner: view.facts.people.find((person) => person.id === id)?.name ?? '' })
        }
      />
    </Labelled>
  );
}

/** What must be done before, and which opportunity points it answers. */
function Needs({ session: { view, figures }, one, edit }: Editing) {
  const t = useWords(viewMessages);
  return (
    <>
      <Labelled label={t('field.needs')}>
        <Select<string[]>
          mode="multiple"
          aria-label={t('field.needs')}
          disabled={view.readOnly}
          value={[...one.action.needs]}
          options={allActions(figures)
            .filter(({ action }) => action.id !== one.action.id)
            .map(({ action }) => ({ value: action.id, label: action.title }))}
          onChange={(needs) => edit({ needs })}
        />
      </Labelled>
      {figures.points.length === 0 ? null : (
        <Labelled label={t('field.answers')}>
          <Select<string[]>
            mode="multiple"
            aria-label={t('field.answers')}
            disabled={view.readOnly}
            value={one.action.answers.filter((id) => figures.points.some((point) => point.id === id))}
            options={figures.points.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(answers) => edit({ answers })}
          />
        </Labelled>
      )}
    </>
  );
}
