import { Button } from 'antd';
import { Fragment, useEffect, useEffectEvent, useRef, useState } from 'react';
import { indexOf, scoresOf } from '@shared/instruments/loyalty/mean.ts';
import type { Data, Respondent } from '@shared/instruments/loyalty/model.ts';
import { inLanguage, questionsOf, wordingOf } from '@shared/instruments/loyalty/questionnaire.ts';
import { coverageText, nameOf, scoreText } from '@shared/instruments/loyalty/say.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { answersOf, cleared, draftOf, isChanged, keepDraft, keptDraft, movedBy, scored, worded, type Draft } from './draft.ts';
import { answerDeedOf, type AnswerDeed } from './keys.ts';
import { viewMessages } from './messages.ts';
import { ClosedQuestion, OpenQuestion } from './Question.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly respondent: Respondent;
}

/** The questionnaire of one person: one key a question, accepted as a whole and undone as a whole. */
export function AnswerForm({ session, respondent }: Props) {
  const t = useWords(viewMessages);
  const { view, say } = session;
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(respondent.id) ?? draftOf(respondent));
  const changed = isChanged(draft, respondent);
  const wording = wordingOf(draft.version);
  const questions = questionsOf(wording);
  const scores = scoresOf(draft);
  const index = indexOf(scores, (view.data as Data).weights);
  const past = useRef<readonly Draft[]>([]);
  const show = (next: Draft): void => {
    setDraft(next);
    keepDraft(respondent.id, isChanged(next, respondent) ? next : null);
  };
  const put = (next: Draft): void => {
    if (next.scores !== draft.scores || next.words !== draft.words) past.current = [...past.current, draft];
    show(next);
  };
  /** Nothing typed here any more: the step before is the app's to take back. */
  const undo = (): boolean => {
    const before = past.current.at(-1);
    past.current = past.current.slice(0, -1);
    if (before) show(before);
    return before !== undefined;
  };
  const accept = (): void => {
    if (view.readOnly || (!changed && respondent.got !== null)) return;
    if (!view.run('accept', { respondent: respondent.id, answers: answersOf(draft) }).ok) return;
    keepDraft(respondent.id, null);
    past.current = [];
    view.notify(t('done.accepted', { name: respondent.name }), { undo: true, kind: 'success' });
  };
  const toField = (): void => box.current?.querySelector<HTMLElement>('.loyalty-open textarea, .loyalty-open input')?.focus();
  useAnswerKeys(view.readOnly, {
    score: (value) => put(scored(draft, value)),
    clear: () => put(cleared(draft)),
    move: (by) => put(movedBy(draft, by)),
    words: toField,
    accept,
    undo,
  });
  return (
    <div className="loyalty-form" ref={box}>
      <header className="loyalty-form-head">
        <h3>
          {respondent.name} <small className="muted">{respondent.title}</small>
        </h3>
        <span>
          {t('soFar')} <b>{scoreText(index.value)}</b>{' '}
          <small className="muted">{say.t('covers', { share: coverageText(index, say) })}</small>
        </span>
        {view.readOnly ? null : (
          <>
            {changed ? <Button onClick={() => put(draftOf(respondent))}>{t('discard')}</Button> : null}
            <Button type="primary" disabled={!changed && respondent.got !== null} onClick={accept}>
              {t('accept')}
            </Button>
          </>
        )}
      </header>
      <p className="muted small">{inLanguage(wording.question, say.language)}</p>
      <ol className="loyalty-questions">
        {questions.map((question, i) => (
          <Fragment key={question.id}>
            {questions[i - 1]?.factor === question.factor ? null : (
              <li className="loyalty-factor">
                <b>{nameOf(question.factor, say)}</b>
                <span>{scores[question.factor] === null ? '' : scoreText(scores[question.factor])}</span>
              </li>
            )}
            {draft.at === i ? (
              <OpenQuestion
                session={session}
                wording={wording}
                question={question}
                value={draft.scores[question.id]}
                words={draft.words[question.id] ?? ''}
                onScore={(value) => put(scored(draft, value))}
                onWords={(words) => put(worded(draft, question.id, words))}
              />
            ) : (
              <ClosedQuestion
                session={session}
                question={question}
                value={draft.scores[question.id]}
                words={draft.words[question.id] ?? ''}
                onOpen={() => put({ ...draft, at: i })}
              />
            )}
          </Fragment>
        ))}
        <li className={draft.at === questions.length ? 'loyalty-open' : 'loyalty-last'}>
          <h4>
            <span className="loyalty-number">{questions.length + 1}</span> {inLanguage(wording.closing, say.language)}
          </h4>
          <TextInput
            label={inLanguage(wording.closing, say.language)}
            value={draft.closing}
            maxLength={300}
            long
            disabled={view.readOnly}
            placeholder={t('closing.hint')}
            onCommit={(closing) => put({ ...draft, closing: closing.trim() })}
          />
        </li>
      </ol>
    </div>
  );
}

interface Deeds {
  readonly score: (value: number | null) => void;
  readonly clear: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly words: () => void;
  readonly accept: () => void;
  /** False where there is nothing to take back. */
  readonly undo: () => boolean;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable=true], .ant-select, [role=dialog]') !== null;

/** Keys of the whole page while the questionnaire is open; nothing while an input method composes. */
function useAnswerKeys(readOnly: boolean, deeds: Deeds): void {
  const deedIn = (event: KeyboardEvent): AnswerDeed | null =>
    event.isComposing || event.defaultPrevented || event.altKey || readOnly
      ? null
      : answerDeedOf({ key: event.key, ctrl: event.ctrlKey || event.metaKey, typing: isField(event.target) });
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const deed = deedIn(event);
    if (!deed || deed.do === 'undo') return;
    event.preventDefault();
    if (deed.do === 'score') deeds.score(deed.value);
    else if (deed.do === 'move') deeds.move(deed.by);
    else deeds[deed.do]();
  });
  /** Before the app's own undo, which takes back what is written already. */
  const onUndo = useEffectEvent((event: KeyboardEvent): void => {
    if (deedIn(event)?.do === 'undo' && !event.shiftKey && deeds.undo()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    const early = (event: KeyboardEvent): void => onUndo(event);
    window.addEventListener('keydown', listen);
    window.addEventListener('keydown', early, true);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('keydown', early, true);
    };
  }, []);
}
