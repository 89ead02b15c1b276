import { Button } from 'antd';
import { progressText } from '@shared/instruments/actions/say.ts';
import type { GoalFigure } from '@shared/instruments/actions/types.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { aimedAt, askedOf } from '../aim.ts';
import { NumberField } from './fields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly one: GoalFigure;
}

export const goalPanel = (session: Session, one: GoalFigure): InspectorContent => ({
  title: `${one.number} ${one.goal.title}`,
  side: progressText(one, session.say),
  asked: askedOf(session.aim, one.goal.id),
  body: <Body key={`${one.goal.id} ${askedOf(session.aim, one.goal.id)}`} session={session} one={one} />,
});

function Body({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view } = session;
  const { goal } = one;
  const disabled = view.readOnly;
  const aimed = aimedAt(session.aim, goal.id);
  const edit = (fields: object): void => void view.run('editGoal', { goal: goal.id, fields });
  const text = (key: 'title' | 'benefit' | 'measure' | 'unit' | 'source', limit: number) => {
    const label = t(key === 'title' ? 'field.goalTitle' : `field.${key}`);
    return (
      <Labelled label={label}>
        <TextInput
          label={label}
          value={goal[key]}
          maxLength={limit}
          disabled={disabled}
          focused={aimed === key}
          onCommit={(value) => (key === 'title' && value.trim() === '' ? undefined : edit({ [key]: value.trim() }))}
        />
      </Labelled>
    );
  };
  const number = (key: 'baseline' | 'now' | 'target') => (
    <NumberField
      label={t(`field.${key}`)}
      value={goal[key]}
      disabled={disabled}
      onCommit={(value) => edit({ [key]: value })}
      onBad={(value) => view.notify(t('bad.number', { value }), { kind: 'error' })}
    />
  );
  return (
    <div className="actions-fields">
      {text('title', 120)}
      {text('benefit', 200)}
      <div className="pairs">
        {text('measure', 80)}
        {text('unit', 80)}
        {number('baseline')}
        {text('source', 80)}
        {number('now')}
        {number('target')}
        <Labelled label={t('field.due')}>
          <DayInput
            label={t('field.due')}
            value={goal.due}
            disabled={disabled}
            focused={aimed === 'due'}
            onCommit={(due) => edit({ due })}
          />
        </Labelled>
      </div>
      {one.actions.length === 0 ? null : (
        <InspectorPart title={t('panel.actions')}>
          <ul className="actions-list">
            {one.actions.map(({ action }) => (
              <li key={action.id}>
                <button type="button" className="link" onClick={() => view.select(action.id)}>
                  {action.title}
                </button>
              </li>
            ))}
          </ul>
        </InspectorPart>
      )}
      {disabled ? null : (
        <Button size="small" danger onClick={() => session.remove(goal.id)}>
          {t('panel.remove')}
        </Button>
      )}
    </div>
  );
}
