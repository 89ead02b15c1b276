import { bringAlong } from '@shared/instruments/visits/prepare.ts';
import { tellingsOf } from '@shared/instruments/visits/telling.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly one: VisitFigure;
}
/** Lines of each list; the rest is counted. */
const LISTED = 6;

/** What a planned visit still lacks, and what to speak about there: open promises, and needs with what answers them. */
export function PreparePart({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, figures, say } = session;
  const { promises, needs } = bringAlong(figures, one, view.facts);
  const toTell = tellingsOf(one, view.facts).filter(({ state }) => state === 'delivered');
  const missing = [
    ...(one.visit.aim === '' ? [t('prepare.aim')] : []),
    ...(one.people.length === 0 ? [t('prepare.whom')] : []),
    ...(one.visit.version === '' ? [t('prepare.version')] : []),
  ];
  return (
    <>
      <p className={missing.length === 0 ? 'muted small' : 'small'}>
        {missing.length === 0 ? t('bring.ready') : t('bring.missing', { what: missing.join(say.t('and')) })}
      </p>
      {promises.length + needs.length + toTell.length === 0 ? <p className="muted small">{t('bring.none')}</p> : null}
      {promises.length === 0 ? null : (
        <InspectorPart title={t('bring.promises')}>
          <ul className="visits-list">
            {promises.slice(0, LISTED).map(({ action, ours, late }) => (
              <li key={action.id}>
                <span className={late > 0 ? 'visits-late' : ''}>{action.title}</span>
                <small>
                  {[
                    t(ours ? 'promise.ours' : 'promise.theirs'),
                    action.owner ?? '',
                    action.due === null ? '' : t('promise.due', { day: say.format.shortDay(action.due) }),
                    late > 0 ? t('promise.late', { days: late, count: late }) : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
          <More count={promises.length - LISTED} />
        </InspectorPart>
      )}
      {toTell.length === 0 ? null : (
        <InspectorPart title={t('bring.tell')}>
          <ul className="visits-list">
            {toTell.map(({ id, words, person, day }) => (
              <li key={id}>
                <span className={day !== null && day < figures.today ? 'visits-late' : ''}>{words}</span>
                <small>
                  {[
                    one.people.find((each) => each.id === person)?.name ?? '',
                    day === null ? '' : t('promise.due', { day: say.format.shortDay(day) }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </InspectorPart>
      )}
      {needs.length === 0 ? null : (
        <InspectorPart title={t('bring.needs')}>
          <ul className="visits-list">
            {needs.slice(0, LISTED).map(({ opening, answers }) => (
              <li key={opening.id}>
                <span>{opening.title}</span>
                <small>
                  {[
                    opening.person ?? '',
                    answers.length === 0 ? t('bring.unanswered') : t('bring.answered', { what: answers.join(say.t('and')) }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
          <More count={needs.length - LISTED} />
        </InspectorPart>
      )}
    </>
  );
}

function More({ count }: { readonly count: number }) {
  const t = useWords(viewMessages);
  return count > 0 ? <p className="muted small">{t('bring.more', { count })}</p> : null;
}
