import { Button, Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Share } from '@shared/instruments/assessment/model.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import { previewOf } from '@shared/instruments/assessment/sharing.ts';
import { answerText, oneDecimal } from '@shared/instruments/assessment/words.ts';
import { useWords } from '../i18n/speech.tsx';
import { Labelled } from '../ui/OriginFields.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

type Chosen = Share['what'] | `${Share['what']}:${string}`;
const asShare = (chosen: Chosen, person: string): Pick<Share, 'what' | 'with'> & { readonly of?: string } => {
  const [what, of] = chosen.split(':') as [Share['what'], string | undefined];
  return of === undefined ? { what, with: person } : { what, with: person, of };
};

/** Shares item by item, after a preview of exactly what the other will see. */
export function ShareDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const t = useWords(assessmentMessages);
  const { one, speech, view, run, figures } = session;
  const others = view.facts.people.filter(({ id }) => id !== figures.person);
  const [person, setPerson] = useState(others[0]?.id ?? '');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const name = others.find(({ id }) => id === person)?.name ?? '';
  const share = (): void => {
    // all of it is one step: undo takes all of it back
    view.gesture.begin();
    const done = chosen.every((item) => run('share', asShare(item, person)));
    if (!done) return view.gesture.cancel();
    view.gesture.settle();
    view.notify(t('share.done', { name }), { undo: true });
    onClose();
  };
  const options: readonly { readonly value: Chosen; readonly label: string }[] = [
    { value: 'score', label: t('share.score') },
    ...one.topics.map(({ topic }) => ({
      value: `topic:${topic.id}` as const,
      label: t('share.topic', { name: say(topic.name, speech.language) }),
    })),
    { value: 'evidence', label: t('share.evidence') },
    ...one.lookAhead.map(({ promise }) => ({
      value: `promise:${promise.id}` as const,
      label: t('share.promise', { action: promise.action }),
    })),
  ];
  return (
    <Modal
      open
      width={760}
      title={t('share.title', { quarter: speech.format.quarter(one.quarter) })}
      okText={t('share.do', { name })}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: chosen.length === 0 || person === '' }}
      onOk={share}
      onCancel={onClose}
    >
      {others.length === 0 ? (
        <p>{t('share.nobody')}</p>
      ) : (
        <div className="assess-share">
          <div className="assess-fields">
            <Labelled label={t('share.with')}>
              <Select
                aria-label={t('share.with')}
                value={person}
                options={others.map(({ id, name: label }) => ({ value: id, label }))}
                onChange={setPerson}
              />
            </Labelled>
            <Labelled label={t('share.what')}>
              <Checkbox.Group
                className="assess-checks"
                value={[...chosen]}
                options={[...options]}
                onChange={(values) => setChosen(values)}
              />
            </Labelled>
          </div>
          <Preview session={session} chosen={chosen} person={person} name={name} />
        </div>
      )}
      <SharedAlready session={session} />
    </Modal>
  );
}

function Preview(props: { readonly session: Session; readonly chosen: readonly Chosen[]; readonly person: string; readonly name: string }) {
  const t = useWords(assessmentMessages);
  const { session, chosen, person, name } = props;
  const { one, figures, speech } = session;
  const quarter = speech.format.quarter(one.quarter);
  const would = chosen.map((value) => asShare(value, person));
  const seen = previewOf(figures.quarters, one.quarter, person, would);
  const topics = (seen?.topics ?? []).filter(({ mean, items }) => mean !== null || items.length > 0);
  return (
    <section className="assess-preview" aria-live="polite">
      <h3>{t('share.preview', { name })}</h3>
      {chosen.length === 0 ? <p>{t('share.previewNone', { quarter })}</p> : null}
      {topics.map(({ topic, mean, items }) => (
        <div key={topic.id}>
          <b>{`${say(topic.name, speech.language)} ${mean === null ? '' : oneDecimal(mean, speech)}`}</b>
          <ul className="assess-list">
            {items.map(({ item, value, evidence }) => (
              <li key={item.id}>
                {say(item.text, speech.language)} <b>{answerText(value, one.questionnaire, speech)}</b>
                {evidence === '' ? null : <small>{evidence}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {(seen?.lookAhead ?? []).map(({ promise }) => (
        <p key={promise.id}>{t('share.promise', { action: promise.action })}</p>
      ))}
    </section>
  );
}

/** What is shared can be taken back. */
function SharedAlready({ session: { one, speech, view, run } }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  if (one.shares.length === 0) return null;
  const nameOf = (id: string): string => view.facts.people.find((person) => person.id === id)?.name ?? '';
  const words = ({ what, of }: Share): string => {
    const topic = one.topics.find((figure) => figure.topic.id === of);
    if (what === 'topic') return t('share.topic', { name: topic ? say(topic.topic.name, speech.language) : '' });
    if (what === 'promise')
      return t('share.promise', { action: one.lookAhead.find(({ promise }) => promise.id === of)?.promise.action ?? '' });
    return t(`share.${what}`);
  };
  return (
    <section>
      <h3>{t('share.now')}</h3>
      <ul className="assess-list">
        {one.shares.map((share) => (
          <li key={share.id}>
            {`${nameOf(share.with)}: ${words(share)}`}{' '}
            <Button type="link" size="small" onClick={() => run('unshare', { share: share.id })}>
              {t('share.stop')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
