import { useEffect, useRef } from 'react';
import { inLanguage, type Question, type Wording } from '@shared/instruments/loyalty/questionnaire.ts';
import { questionText } from '@shared/instruments/loyalty/say.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly question: Question & { readonly number: number };
  /** `undefined` = not answered, `null` = no experience. */
  readonly value: number | null | undefined;
  readonly words: string;
}
const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Answered or still to come: one line with the score as ten boxes. */
export function ClosedQuestion({ session, question, value, words, onOpen }: Props & { readonly onOpen: () => void }) {
  return (
    <li className={value === undefined ? 'loyalty-closed todo' : 'loyalty-closed'}>
      <button type="button" onClick={onOpen}>
        <span className="loyalty-number">{question.number}</span>
        <span>{questionText(question.text, session.say)}</span>
        <Pips value={value} />
        <b>{value === undefined ? '' : (value ?? '?')}</b>
        {words === '' ? null : <q>{words}</q>}
      </button>
    </li>
  );
}

function Pips({ value }: Pick<Props, 'value'>) {
  if (value === undefined) return <span />;
  return (
    <svg width="120" height="12" aria-hidden="true" className={value === null ? 'loyalty-pips none' : 'loyalty-pips'}>
      {SCORES.slice(1).map((score) => (
        <rect key={score} x={(score - 1) * 12 + 0.5} y="1.5" width="9" height="9" rx="1" className={score <= (value ?? 0) ? 'on' : ''} />
      ))}
    </svg>
  );
}

interface OpenProps extends Props {
  readonly wording: Wording;
  readonly onScore: (value: number | null) => void;
  readonly onWords: (words: string) => void;
}

/** The question that the keys answer: every score with what it says, and room for the customer's own words. */
export function OpenQuestion({ session, question, wording, value, words, onScore, onWords }: OpenProps) {
  const t = useWords(viewMessages);
  const { say, view } = session;
  const own = useRef<HTMLLIElement>(null);
  useEffect(() => own.current?.scrollIntoView({ block: 'nearest' }), []);
  const anchorOf = (score: number): string => {
    const both = wording.anchors[score];
    return both ? inLanguage(both, say.language) : '';
  };
  const plain = (score: number): string => anchorOf(score).replace(/[。.]$/u, '');
  return (
    <li className="loyalty-open" ref={own} aria-current="step">
      <h4>
        <span className="loyalty-number">{question.number}</span> {inLanguage(question.text, say.language)}
      </h4>
      <div className="loyalty-keys" role="radiogroup" aria-label={inLanguage(question.text, say.language)}>
        {[...SCORES, null].map((score) => (
          <button
            key={String(score)}
            type="button"
            role="radio"
            aria-checked={value === score}
            aria-label={score === null ? inLanguage(wording.unknown, say.language) : `${score} ${plain(score)}`}
            title={score === null ? inLanguage(wording.unknown, say.language) : anchorOf(score)}
            disabled={view.readOnly}
            onClick={() => onScore(score)}
          >
            <b>{score ?? '?'}</b>
            <small>{score === null ? 'X' : score === 10 ? '+' : ''}</small>
          </button>
        ))}
      </div>
      <p className="loyalty-poles muted small">
        {[0, 5, 10].map((score) => (
          <span key={score}>
            {score} {plain(score)}
          </span>
        ))}
      </p>
      <TextInput
        label={t('words')}
        value={words}
        maxLength={300}
        disabled={view.readOnly}
        placeholder={inLanguage(question.hint, say.language)}
        onCommit={onWords}
      />
    </li>
  );
}
