import { Button, Select } from 'antd';
import { NAME_LIMIT, ROLES, type PersonFields } from '@shared/instruments/stakeholders/model.ts';
import { agoText, attitudeText, attitudeWords, nameOf, points, tieWords } from '@shared/instruments/stakeholders/say.ts';
import type { PersonFigure } from '@shared/instruments/stakeholders/types.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Certainty, Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Introducers, Sways } from './Relations.tsx';
import { viewMessages } from './messages.ts';
import { Scale } from './Scale.tsx';
import { acting } from './passing.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly one: PersonFigure;
}

export const personPanel = (session: Session, one: PersonFigure): InspectorContent => ({
  title: nameOf(one, session.say),
  side: one.ghost ? <Post /> : one.person.title,
  body: <Body key={one.person.id} session={session} one={one} />,
});
function Post() {
  return useWords(viewMessages)('post');
}

const NONE = '';
type Choice = { readonly value: string; readonly label: string };

function Body({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, figures } = session;
  const { person, ghost } = one;
  const disabled = view.readOnly;
  const edit = (fields: PersonFields): void => session.edit(person.id, fields);
  const select = (label: string, value: string, options: readonly Choice[], onChange: (value: string) => void) => (
    <Labelled label={label}>
      <Select<string> aria-label={label} disabled={disabled} value={value} options={[...options]} onChange={onChange} />
    </Labelled>
  );
  const text = (key: 'name' | 'title' | 'why' | 'cares', label: string, long = false) => (
    <Labelled label={label}>
      <TextInput
        label={label}
        value={person[key]}
        maxLength={long ? 200 : NAME_LIMIT}
        long={long}
        disabled={disabled}
        {...(key === 'name' ? { placeholder: t('name.none') } : {})}
        onCommit={(value) => edit({ [key]: value.trim() })}
      />
    </Labelled>
  );
  const bosses = figures.people.filter((other) => other.person.id !== person.id);
  return (
    <div className="people-fields">
      {ghost ? <p className="muted small">{t('post.hint')}</p> : null}
      <div className="pairs">
        {text('name', t('name'))}
        {text('title', t('titleOf'))}
        {select(
          t('boss'),
          one.boss ?? NONE,
          [
            { value: NONE, label: t('boss.none') },
            ...bosses.map((other) => ({ value: other.person.id, label: nameOf(other, session.say) })),
          ],
          (boss) => view.run('rehang', { person: person.id, boss: boss === NONE ? null : boss }),
        )}
        {select(
          t('role'),
          person.role ?? NONE,
          [{ value: NONE, label: t('role.unknown') }, ...ROLES.map((value) => ({ value, label: session.say.t(`role.${value}`) }))],
          (role) => edit({ role: ROLES.find((each) => each === role) ?? null }),
        )}
        {select(
          t('owner'),
          person.owner ?? NONE,
          [{ value: NONE, label: t('owner.none') }, ...view.facts.people.map(({ id, name }) => ({ value: id, label: name }))],
          (owner) => edit({ owner: owner === NONE ? null : owner }),
        )}
        {select(
          t('leans'),
          person.leans ?? NONE,
          [{ value: NONE, label: t('leans.none') }, ...view.facts.rivals.map(({ id, name }) => ({ value: id, label: name }))],
          (leans) => edit({ leans: leans === NONE ? null : leans }),
        )}
        <Labelled label={t('status')}>
          <Certainty status={person.status} disabled={disabled} onChange={(status) => edit({ status })} />
        </Labelled>
      </div>
      {ghost ? text('why', t('why'), true) : <Ratings session={session} one={one} />}
      {ghost ? null : <StepFields session={session} one={one} />}
      <Introducers session={session} one={one} />
      {ghost ? null : text('cares', t('cares'), true)}
      <Sways session={session} one={one} />
      {ghost ? null : <Proof session={session} one={one} />}
      {disabled ? null : (
        <Button size="small" danger onClick={() => session.act({ do: 'remove', person: person.id })}>
          {t('remove')}
        </Button>
      )}
    </div>
  );
}

function Ratings({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, say } = session;
  const { person } = one;
  const disabled = view.readOnly;
  const edit = (fields: PersonFields): void => session.edit(person.id, fields);
  return (
    <>
      <Scale
        label={t('attitude')}
        values={[-2, -1, 0, 1, 2]}
        now={person.attitude}
        wanted={person.attitudeWanted}
        shown={attitudeText}
        words={(value) => attitudeWords(value, say)}
        disabled={disabled}
        onNow={(attitude) => edit({ attitude })}
        onWanted={(attitudeWanted) => edit({ attitudeWanted })}
      />
      <Scale
        label={t('tie')}
        values={[0, 1, 2, 3]}
        now={person.tie}
        wanted={person.tieWanted}
        shown={String}
        words={(value) => tieWords(value, say)}
        disabled={disabled}
        onNow={(tie) => edit({ tie })}
        onWanted={(tieWanted) => edit({ tieWanted })}
      />
      <Scale
        label={t('influence')}
        values={[1, 2, 3, 4, 5]}
        now={person.influence}
        shown={String}
        words={String}
        disabled={disabled}
        onNow={(influence) => edit({ influence })}
      />
    </>
  );
}

function StepFields({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, say, figures } = session;
  const { person, gain } = one;
  const disabled = view.readOnly;
  const edit = (fields: PersonFields): void => session.edit(person.id, fields);
  const { value } = figures.score;
  const act = async (): Promise<void> => {
    const done = await view.runWorkspace('batch', acting(one, view, say));
    if (done.ok) view.notify(t('step.acted', { name: person.step }), { undo: true });
  };
  return (
    <InspectorPart title={t('step')}>
      <div className="people-fields">
        <TextInput
          label={t('step')}
          value={person.step}
          maxLength={200}
          disabled={disabled}
          onCommit={(step) => edit({ step: step.trim() })}
        />
        <div className="pairs">
          <Labelled label={t('stepBy')}>
            <Select<string>
              aria-label={t('stepBy')}
              disabled={disabled}
              value={person.stepBy ?? NONE}
              options={[{ value: NONE, label: t('owner.none') }, ...view.facts.people.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(id) => edit({ stepBy: id === NONE ? null : id })}
            />
          </Labelled>
          <Labelled label={t('stepDue')}>
            <DayInput label={t('stepDue')} value={person.stepDue} disabled={disabled} onCommit={(stepDue) => edit({ stepDue })} />
          </Labelled>
          <Labelled label={t('wantedBy')}>
            <DayInput label={t('wantedBy')} value={person.wantedBy} disabled={disabled} onCommit={(wantedBy) => edit({ wantedBy })} />
          </Labelled>
        </div>
        {gain && value !== null ? (
          <p className="small">{t('step.score', { from: points(value, say), to: points(value + gain, say) })}</p>
        ) : null}
        {person.step !== '' && !disabled ? (
          <Button size="small" onClick={() => void act()}>
            {t('step.act')}
          </Button>
        ) : null}
      </div>
    </InspectorPart>
  );
}

function Proof({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, say } = session;
  const { person, last } = one;
  const disabled = view.readOnly;
  const met = view.facts.plan.visits.filter(({ people, state }) => state === 'reported' && people.includes(person.id));
  return (
    <InspectorPart title={t('proof')}>
      <Facts
        rows={[
          [t('last'), last === null ? say.t('never') : `${say.format.shortDay(last)} · ${agoText(one, say)}`],
          ...met.slice(-5).map(({ date, aim }): [string, string] => [say.format.shortDay(date), aim ?? '']),
        ]}
      />
      <div className="pairs">
        <Labelled label={t('touched')}>
          <DayInput
            label={t('touched')}
            value={person.touched}
            disabled={disabled}
            onCommit={(touched) => session.edit(person.id, { touched })}
          />
        </Labelled>
        <Labelled label={t('leftAt')}>
          <DayInput
            label={t('leftAt')}
            value={person.leftAt}
            disabled={disabled}
            onCommit={(leftAt) => session.edit(person.id, { leftAt })}
          />
        </Labelled>
      </div>
      <p className="muted small">
        {t('safe')}
        <b>
          {person.name} {person.title}
        </b>
      </p>
    </InspectorPart>
  );
}
