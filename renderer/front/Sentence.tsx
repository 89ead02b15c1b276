import { Button, Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { frontMessages } from '@shared/insights/front/messages.ts';
import { changedUnderSentence, sentenceOf } from '@shared/insights/front/sentence.ts';
import type { FrontSpeech } from '@shared/insights/front/scenes.ts';
import type { Front } from '@shared/insights/front/types.ts';
import { SENTENCE_LIMIT } from '@shared/instruments/account-review/model.ts';
import { changeText } from '@shared/instruments/standing.ts';
import { useWords } from '../i18n/speech.tsx';
import { focusWhenShown } from '../ui/focus.ts';
import { rowsFor } from '../ui/TextInput.tsx';

interface Props {
  readonly front: Front;
  readonly speech: FrontSpeech;
  readonly readOnly: boolean;
  readonly onSay: (text: string) => void;
}

/** The account in one sentence, edited where it stands: a click or Enter opens it, Enter keeps what is written, Escape what was there. */
export function Sentence({ front, speech, readOnly, onSay }: Props) {
  const t = useWords(frontMessages);
  const [draft, setDraft] = useState<string | null>(null);
  const words = sentenceOf(front, speech);
  const changed = changedUnderSentence(front);
  const commit = (): void => {
    // what was proposed and not touched is still a proposal
    if (draft !== null && draft.trim() !== words) onSay(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(null);
    }
  };
  return (
    <div className="front-sentence">
      {draft === null ? (
        <p>
          {readOnly ? (
            words
          ) : (
            <button type="button" className="plain-row" title={t('sentence.edit')} onClick={() => setDraft(words)}>
              {words}
            </button>
          )}
        </p>
      ) : (
        <Input.TextArea
          ref={focusWhenShown}
          aria-label={t('sentence.edit')}
          maxLength={SENTENCE_LIMIT}
          rows={rowsFor(draft)}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      )}
      {front.said ? (
        <small>
          <span className="muted">{t('sentence.ours', { day: speech.format.shortDay(front.said.at) })}</span>
          {changed.length === 0 ? null : (
            <span className="front-changed">
              {t('sentence.changed', {
                changes: changed.map((one) => `${t(one.name)} ${changeText(one, speech.format)}`).join(t('comma')),
              })}
            </span>
          )}
          {readOnly || changed.length === 0 ? null : (
            <Button size="small" onClick={() => onSay(front.said?.text ?? '')}>
              {t('sentence.holds')}
            </Button>
          )}
          {readOnly ? null : (
            <Button size="small" onClick={() => onSay('')}>
              {t('sentence.proposed')}
            </Button>
          )}
        </small>
      ) : null}
    </div>
  );
}
