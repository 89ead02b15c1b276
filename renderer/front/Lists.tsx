import { frontMessages } from '@shared/insights/front/messages.ts';
import type { Front, FrontReading } from '@shared/insights/front/types.ts';
import { useApplication } from '../app/context.ts';
import { frameMessages } from '../frame/messages.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';

/** What views say, each with its way there. */
export function Readings({ all, none }: { readonly all: readonly FrontReading[]; readonly none: string }) {
  const t = useWords(frontMessages);
  const severity = useWords(frameMessages);
  const { go } = useApplication();
  if (all.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="front-list">
      {all.map((one) => (
        <li key={`${one.instrument} ${one.text}`}>
          <SeverityIcon severity={one.severity} label={severity(`severity.${one.severity}`)} />
          <button type="button" className="plain-row" onClick={() => go(addressOf(one))}>
            {one.text}
            <small>{t('from', { title: one.title })}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
/** Where a reading leads. */
export const addressOf = ({ intent }: FrontReading): string =>
  `/plan/${intent.customer ?? ''}/${intent.instrument ?? ''}${intent.id === undefined ? '' : `/~${encodeURIComponent(intent.id)}`}`;

/** What comes next, by its day. */
export function Moves({ front }: { readonly front: Front }) {
  const t = useWords(frontMessages);
  const { format } = useSpeech();
  const { go } = useApplication();
  if (front.moves.length === 0) return <p className="muted">{t('moves.none')}</p>;
  return (
    <ol className="front-list front-moves">
      {front.moves.map((move) => (
        <li key={`${move.instrument} ${move.id}`}>
          <button
            type="button"
            className="plain-row"
            onClick={() => go(`/plan/${front.customer}/${move.instrument}/~${encodeURIComponent(move.id)}`)}
          >
            {move.title}
            <small className={move.late > 0 ? 'front-late' : ''}>
              {[move.owner || t('move.nobody'), format.shortDay(move.date), move.late > 0 ? t('move.late', { count: move.late }) : '']
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </button>
        </li>
      ))}
    </ol>
  );
}

const NAMED = new Set(Object.keys(frontMessages.en));
/** Indices that are known, with the value before. */
export function Indices({ front }: { readonly front: Front }) {
  const t = useWords(frontMessages);
  const { format } = useSpeech();
  const known = front.indices.filter(({ id }) => NAMED.has(`index.${id}`));
  if (known.length === 0) return <p className="muted">{t('indices.none')}</p>;
  return (
    <dl className="facts">
      {known.map(({ id, value, before, coverage }) => (
        <div key={id}>
          <dt>
            {t(`index.${id}` as 'index.loyalty.index')}{' '}
            <small className="muted">
              {[
                before === null ? '' : t('index.before', { value: format.number(before, 0) }),
                coverage < 1 ? t('index.coverage', { share: format.percent(coverage) }) : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </dt>
          <dd>{format.number(value, 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
