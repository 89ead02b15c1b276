import { Button } from 'antd';
import type { Filed } from '@shared/instruments/visits/model.ts';
import { FILINGS } from '@shared/instruments/visits/rules/filed.ts';
import type { Suggestion, Unrecognised } from '@shared/instruments/visits/rules/types.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Words } from './FoundRow.tsx';
import { FILING_KEYS } from './keys.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { useInSight } from './useInSight.ts';
import { choicesOf } from './whoSaid.ts';

interface Props {
  readonly session: Session;
  readonly visit: VisitFigure;
  readonly clause: Unrecognised;
  readonly filed: Filed | undefined;
  readonly isCurrent: boolean;
  readonly isEdited: boolean;
  readonly wordsOf: (one: Pick<Suggestion, 'id' | 'words'>) => string;
  readonly onPick: (id: string) => void;
  readonly onFile: (as: Filed['as']) => void;
  readonly onWho: (to: Filed) => void;
  readonly onEdit: (id: string | null) => void;
  readonly onWords: (id: string, words: string) => void;
}

/** A clause that no rule understood: as what it is filed, and from whom. */
export function OtherRow({ clause, filed, isCurrent, isEdited, session, visit, wordsOf, onPick, onFile, onWho, onEdit, onWords }: Props) {
  const t = useWords(viewMessages);
  const choices = filed ? choicesOf(filed.as, visit, session.view) : [];
  const row = useInSight(isCurrent ? Math.min(1, choices.length) : null);
  const who = choices.find(({ id }) => id === filed?.who);
  const isLoose = filed?.as === 'rivalNews' && who === undefined;
  const detail = isLoose ? t('other.whoMissing') : choices.length > 0 ? (who?.name ?? t('other.nobody')) : '';
  return (
    <li ref={row} className={[isCurrent ? 'on' : '', filed?.as === 'ignore' ? 'dropped' : ''].join(' ')} aria-current={isCurrent}>
      <div className="report-line">
        <span className="muted">{filed ? t(`file.${filed.as}`) : t('other.open')}</span>
        <Words
          id={clause.id}
          words={wordsOf({ id: clause.id, words: clause.text })}
          isEdited={isEdited}
          onPick={onPick}
          onEdit={onEdit}
          onWords={onWords}
        />
        <span>{filed && filed.as !== 'ignore' && !isLoose ? `✓ ${t('other.filed')}` : ''}</span>
      </div>
      {detail === '' ? null : <small>{detail}</small>}
      {isCurrent ? (
        <div className="report-choices">
          {FILINGS.map((as) => (
            <Button
              key={as}
              size="small"
              type={filed?.as === as ? 'primary' : 'default'}
              aria-pressed={filed?.as === as}
              onClick={() => onFile(as)}
            >
              <kbd>{FILING_KEYS[as]}</kbd>
              {t(`file.${as}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {isCurrent && filed && choices.length > 0 ? (
        <div className="report-choices" role="group" aria-label={whoseOf(filed.as, t)}>
          <span className="muted small">{whoseOf(filed.as, t)}</span>
          {choices.map(({ id, name }, i) => (
            <Button
              key={id}
              size="small"
              type={id === filed.who ? 'primary' : 'text'}
              aria-pressed={id === filed.who}
              onClick={() => onWho({ ...filed, who: id })}
            >
              <kbd>{i + 1}</kbd>
              {name}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

const whoseOf = (as: Filed['as'], t: ReturnType<typeof useWords<keyof (typeof viewMessages)['en'] & string>>): string =>
  t(as === 'rivalNews' ? 'other.rival' : as === 'promiseTheirs' ? 'other.whose' : 'other.who');
