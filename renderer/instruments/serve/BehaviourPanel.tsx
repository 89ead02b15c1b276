import { Button } from 'antd';
import { asked as askedWords } from '@shared/instruments/serve/asked.ts';
import { SIGNS } from '@shared/instruments/serve/behaviours.ts';
import { hints } from '@shared/instruments/serve/hints.ts';
import { gapText, scoreText, wordsOf } from '@shared/instruments/serve/say.ts';
import type { Row } from '@shared/instruments/serve/types.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { RecordsPart } from './RecordsPart.tsx';
import { Scores } from './Scores.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly row: Row;
}

/** One behaviour: our score and theirs, what ours is judged by, and the others of its side. */
export const behaviourPanel = (session: Session, row: Row, writing: number): InspectorContent => ({
  title: `${SIGNS[row.letter]} ${session.say.t(`side.${row.letter}`)}`,
  side: session.say.t(`role.${row.letter}`),
  asked: writing,
  body: <Body key={`${row.behaviour} ${writing}`} session={session} row={row} isWriting={writing > 0} />,
});

function Body({ session, row, isWriting }: Props & { readonly isWriting: boolean }) {
  const t = useWords(viewMessages);
  const { view, say, asked, figures } = session;
  const { behaviour } = row;
  const disabled = view.readOnly;
  const at = say.language === 'en' ? 1 : 0;
  const side = figures.sides.find(({ letter }) => letter === row.letter);
  const act = async (): Promise<void> => {
    const title = wordsOf(behaviour, say);
    const label = { source: 'actions', key: 'undo.addAction', values: { name: title } };
    const done = await view.runWorkspace('batch', {
      label,
      requests: [{ command: 'actions.addAction', target: view.target, args: { title } }],
    });
    if (done.ok) view.notify(t('acted', { name: title }), { undo: true });
  };
  return (
    <div className="serve-fields">
      <p className="serve-words">{wordsOf(behaviour, say)}</p>
      <Scores whose={t('ours')} value={row.ours} disabled={disabled} onChange={(value) => session.rate(behaviour, value)} />
      <p className="muted small">{t('asked', { words: askedWords[behaviour][at] })}</p>
      {asked ? (
        <Scores
          whose={`${asked.name || say.t('theirs')} ${say.format.shortDay(asked.at)}`}
          value={asked.answers[behaviour] ?? null}
          disabled={disabled}
          onChange={(value) => session.answer(behaviour, value)}
        />
      ) : (
        <p className="muted small">{t('noReply')}</p>
      )}
      <Labelled label={t('evidence')}>
        <TextInput
          label={t('evidence')}
          value={row.evidence}
          placeholder={hints[behaviour][at]}
          maxLength={200}
          long
          focused={isWriting}
          disabled={disabled}
          onCommit={(evidence) => view.run('note', { behaviour, evidence: evidence.trim() })}
        />
      </Labelled>
      {figures.replies.length === 0 ? null : (
        <Facts rows={figures.replies.map((reply): [string, string] => [reply.name, scoreText(reply.answers[behaviour] ?? null)])} />
      )}
      {disabled ? null : (
        <Button size="small" onClick={() => void act()}>
          {t('next')}
        </Button>
      )}
      <RecordsPart session={session} letter={row.letter} />
      <InspectorPart title={t('panel.rows')}>
        <ul className="serve-list">
          {side?.rows.map((one) => (
            <li key={one.behaviour}>
              <button type="button" aria-current={one.behaviour === behaviour} onClick={() => view.select(one.behaviour)}>
                <span>{wordsOf(one.behaviour, say)}</span>
                <b>{gapText(one.gap)}</b>
              </button>
            </li>
          ))}
        </ul>
      </InspectorPart>
    </div>
  );
}
