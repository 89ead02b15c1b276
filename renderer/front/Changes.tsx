import { frontMessages } from '@shared/insights/front/messages.ts';
import { changeLines, type Since } from '@shared/insights/front/review.ts';
import type { FrontSpeech } from '@shared/insights/front/scenes.ts';
import { decisionLate, fateText } from '@shared/instruments/decided.ts';
import { useWords } from '../i18n/speech.tsx';

/** Lines of changes shown: the page stays a page. */
const MOST = 6;

/** What moved since the last review, before → after, and what became of what was decided then. */
export function Changes({ since, today, speech }: { readonly since: Since | null; readonly today: string; readonly speech: FrontSpeech }) {
  const t = useWords(frontMessages);
  if (!since) return <p className="muted">{t('changes.none')}</p>;
  const lines = changeLines(since, speech);
  const { decisions } = since.review;
  return (
    <>
      {lines.length === 0 ? <p className="muted">{t('changes.still')}</p> : null}
      <dl className="facts">
        {lines.slice(0, MOST).map(({ name, change }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{change}</dd>
          </div>
        ))}
      </dl>
      {lines.length > MOST ? <p className="muted small">{t('changes.more', { count: lines.length - MOST })}</p> : null}
      {decisions.length === 0 ? null : (
        <>
          <h3>{t('decision.made')}</h3>
          <ul className="front-decided">
            {decisions.map((one) => (
              <li key={one.id}>
                {one.text}
                <small className={decisionLate(one, today) > 0 ? 'front-late' : ''}>{fateText(one, today, speech)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
