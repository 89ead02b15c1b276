import { Button, Select } from 'antd';
import { attitudeText, nameOf, tieWords } from '@shared/instruments/stakeholders/say.ts';
import type { PersonFigure } from '@shared/instruments/stakeholders/types.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { personOf, type Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly one: PersonFigure;
}

/** One line away, familiar with us and on our side: who could bring us together. */
export function Introducers({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { figures, say, view } = session;
  const { id } = one.person;
  const sways = new Set(figures.sways.filter(({ to }) => to === id).map(({ from }) => from));
  const near = figures.people.filter(
    (other) =>
      (other.person.tie ?? 0) >= 2 &&
      (other.person.attitude ?? 0) >= 1 &&
      (other.boss === id || one.boss === other.person.id || sways.has(other.person.id)),
  );
  if (near.length === 0) return null;
  const how = (other: PersonFigure) =>
    sways.has(other.person.id) ? 'introduce.sways' : other.boss === id ? 'introduce.below' : 'introduce.above';
  return (
    <InspectorPart title={t('introduce')}>
      <ul className="people-gaps">
        {near
          .toSorted((a, b) => (b.person.tie ?? 0) - (a.person.tie ?? 0))
          .map((other) => (
            <li key={other.person.id}>
              <button type="button" className="plain-row" onClick={() => view.select(other.person.id)}>
                <b>{nameOf(other, say)}</b>
                <span>{attitudeText(other.person.attitude)}</span>
                <small>
                  {[other.person.title, t(how(other)), tieWords(other.person.tie, say)].filter((part) => part !== '').join(' · ')}
                </small>
              </button>
            </li>
          ))}
      </ul>
    </InspectorPart>
  );
}

/** Whom the person sways, with the words on the arrow, and by whom it is swayed. */
export function Sways({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { figures, say, view } = session;
  const { id } = one.person;
  const own = figures.sways.filter(({ from, to }) => from === id || to === id);
  const reached = new Set(own.filter(({ from }) => from === id).map(({ to }) => to));
  const rest = figures.people.filter(({ person }) => person.id !== id && !reached.has(person.id));
  const name = (other: string): string => {
    const found = personOf(figures, other);
    return found ? nameOf(found, say) : '';
  };
  return (
    <InspectorPart title={t('sways')}>
      <div className="people-fields">
        {own.map((sway) => {
          const label = sway.from === id ? t('sways.to', { name: name(sway.to) }) : t('sways.from', { name: name(sway.from) });
          return (
            <div key={sway.id} className="people-fields">
              <span>{label}</span>
              <TextInput
                label={`${label}: ${t('sways.words')}`}
                placeholder={t('sways.words')}
                value={sway.words}
                maxLength={200}
                disabled={view.readOnly}
                onCommit={(words) => view.run('sway', { from: sway.from, to: sway.to, words: words.trim() })}
              />
              {view.readOnly ? null : (
                <Button size="small" onClick={() => view.run('unsway', { sway: sway.id })} aria-label={`${t('sways.remove')}: ${label}`}>
                  {t('sways.remove')}
                </Button>
              )}
            </div>
          );
        })}
        {view.readOnly || rest.length === 0 ? null : (
          <Select<string>
            aria-label={t('sways.add')}
            value={null}
            placeholder={t('sways.add')}
            options={rest.map((other) => ({ value: other.person.id, label: nameOf(other, say) }))}
            onChange={(to) => view.run('sway', { from: id, to })}
          />
        )}
      </div>
    </InspectorPart>
  );
}
