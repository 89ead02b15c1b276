import { Button } from 'antd';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { detailOf } from './detail.ts';
import type { Decision } from './keys.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import type { Asked } from './taking.ts';
import { useInSight } from './useInSight.ts';

interface Props {
  readonly session: Session;
  readonly visit: VisitFigure;
  readonly one: Asked;
  readonly decision: Decision | undefined;
  readonly isCurrent: boolean;
  readonly isEdited: boolean;
  readonly wordsOf: (one: Asked) => string;
  readonly onPick: (id: string) => void;
  readonly onVerdict: (decision: Decision) => void;
  /** `null`: edited no more. */
  readonly onEdit: (id: string | null) => void;
  readonly onWords: (id: string, words: string) => void;
}

/** A suggestion: of what kind, its words, what stands behind it, and what was decided. */
export function FoundRow({ one, decision, isCurrent, isEdited, session, visit, wordsOf, onPick, onVerdict, onEdit, onWords }: Props) {
  const t = useWords(viewMessages);
  /** A question is answered, what was found is taken or dropped; the keys are the same. */
  const isAsked = one.kind === 'told';
  const row = useInSight(isCurrent ? 1 : null);
  return (
    <li ref={row} className={[isCurrent ? 'on' : '', decision === 'drop' ? 'dropped' : ''].join(' ')} aria-current={isCurrent}>
      <div className="report-line">
        <span className="muted">{session.say.t(`kind.${one.kind}`)}</span>
        <Words id={one.id} words={wordsOf(one)} isEdited={isEdited} onPick={onPick} onEdit={onEdit} onWords={onWords} />
        <span>
          {decision === 'take'
            ? `✓ ${t(isAsked ? 'told.yes' : 'taken')}`
            : decision === 'drop'
              ? `✕ ${t(isAsked ? 'told.no' : 'dropped')}`
              : t('open')}
        </span>
      </div>
      <small>{detailOf(one, visit, session, t)}</small>
      {isCurrent ? (
        <div className="visits-buttons">
          <Button size="small" type="primary" onClick={() => onVerdict('take')}>
            {t(isAsked ? 'told.yes' : 'take')}
          </Button>
          <Button size="small" onClick={() => onVerdict('drop')}>
            {t(isAsked ? 'told.no' : 'drop')}
          </Button>
          {isAsked ? null : (
            <Button size="small" onClick={() => onEdit(isEdited ? null : one.id)}>
              {t(isEdited ? 'edit.save' : 'edit')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}

interface WordsProps extends Pick<Props, 'isEdited' | 'onPick' | 'onEdit' | 'onWords'> {
  readonly id: string;
  readonly words: string;
}
/** The words that would be taken over, edited in place. */
export function Words({ id, words, isEdited, onPick, onEdit, onWords }: WordsProps) {
  const t = useWords(viewMessages);
  return isEdited ? (
    <TextInput
      label={t('edit')}
      value={words}
      maxLength={200}
      focused
      onCommit={(to) => {
        if (to.trim() !== '') onWords(id, to.trim());
        onEdit(null);
      }}
    />
  ) : (
    <button type="button" className="link" onClick={() => onPick(id)}>
      <b>{words}</b>
    </button>
  );
}
