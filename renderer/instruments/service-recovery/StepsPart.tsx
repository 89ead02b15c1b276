import { Button } from 'antd';
import { inTime } from '@shared/instruments/service-recovery/history.ts';
import { NAME_LIMIT, TITLE_LIMIT } from '@shared/instruments/service-recovery/model.ts';
import { allOf } from '@shared/instruments/service-recovery/figures.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { ownerAt } from './people.ts';
import type { PartProps } from './props.ts';
import { Suggest } from '../../ui/Suggest.tsx';

/** Who makes it good, what was done, and what is done next. */
export function StepsPart({ session, one, aimed, asked, edit }: PartProps) {
  const t = useWords(viewMessages);
  const { view, figures, say } = session;
  const { complaint } = one;
  const disabled = view.readOnly;
  const owners = [...view.facts.people.map(({ name }) => name), ...allOf(figures).map((other) => other.complaint.owner)];
  return (
    <InspectorPart title={t('part.steps')}>
      <div className="recovery-fields">
        <Labelled label={t('field.owner')}>
          <Suggest
            key={asked}
            label={t('field.owner')}
            value={complaint.owner}
            known={owners.filter((name) => name !== '')}
            maxLength={NAME_LIMIT}
            disabled={disabled}
            focused={aimed === 'owner'}
            onCommit={(owner) => edit({ owner, ownerId: ownerAt(view.facts, owner) })}
          />
        </Labelled>
        <Log one={one} session={session} />
        <div className="recovery-next">
          <Labelled label={t('field.next')}>
            <TextInput
              label={t('field.next')}
              value={complaint.next}
              maxLength={TITLE_LIMIT}
              disabled={disabled}
              onCommit={(next) => edit({ next: next.trim() })}
            />
          </Labelled>
          <Labelled label={t('field.nextDue')}>
            <DayInput label={t('field.nextDue')} value={complaint.nextDue} disabled={disabled} onCommit={(nextDue) => edit({ nextDue })} />
          </Labelled>
        </div>
        {one.late > 0 ? <p className="field-error">{say.t('late', { count: one.late })}</p> : null}
        {disabled || complaint.next === '' ? null : (
          <Button size="small" onClick={() => view.run('nextDone', { complaint: complaint.id })}>
            {t('step.done')}
          </Button>
        )}
      </div>
    </InspectorPart>
  );
}

/** What was done, oldest first, and a line to write the next one. */
function Log({ one: { complaint }, session: { view, say } }: Pick<PartProps, 'one' | 'session'>) {
  const t = useWords(viewMessages);
  return (
    <>
      <ul className="recovery-log">
        {inTime(complaint).map(({ id, at, text }) => (
          <li key={id}>
            <span className="muted">{say.format.shortDay(at)}</span>
            <span>{text}</span>
            {view.readOnly ? null : (
              <button
                type="button"
                className="quiet"
                aria-label={t('step.remove', { name: text })}
                onClick={() => view.run('removeStep', { complaint: complaint.id, step: id })}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {view.readOnly ? null : (
        <TextInput
          label={t('field.step')}
          placeholder={t('field.step')}
          value=""
          maxLength={TITLE_LIMIT}
          onCommit={(text) => (text.trim() === '' ? undefined : view.run('logStep', { complaint: complaint.id, text: text.trim() }))}
        />
      )}
    </>
  );
}
