import { Button } from 'antd';
import { daysText, quoted } from '@shared/instruments/service-recovery/say.ts';
import type { ComplaintFigure } from '@shared/instruments/service-recovery/types.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { aimedAt, askedOf } from '../aim.ts';
import { ClosingPart } from './ClosingPart.tsx';
import { FactsPart } from './FactsPart.tsx';
import { GoodwillPart } from './GoodwillPart.tsx';
import { moveOf } from './keys.ts';
import { viewMessages } from './messages.ts';
import type { PartProps } from './props.ts';
import type { Session } from './session.ts';
import { StepsPart } from './StepsPart.tsx';

interface Props {
  readonly session: Session;
  readonly one: ComplaintFigure;
}

/** One complaint from the first word to the last; at the foot the ways to the columns beside. */
export function complaintPanel(session: Session, one: ComplaintFigure): InspectorContent {
  const { say, view } = session;
  const { id, title } = one.complaint;
  return {
    title,
    side: `${say.t(`state.${one.state}`)} · ${daysText(one.days, say)}`,
    asked: askedOf(session.aim, id),
    body: <Body key={id} session={session} one={one} />,
    ...(view.readOnly ? {} : { footer: <Moves session={session} one={one} /> }),
  };
}

function Body({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, aim } = session;
  const { id } = one.complaint;
  const props: PartProps = {
    session,
    one,
    aimed: aimedAt(aim, id),
    asked: askedOf(aim, id),
    edit: (fields) => void view.run('edit', { complaint: id, fields }),
  };
  return (
    <>
      <FactsPart {...props} />
      <StepsPart {...props} />
      <GoodwillPart {...props} />
      <ClosingPart key={one.complaint.closings.length} {...props} />
      <History one={one} session={session} />
      {view.readOnly ? null : (
        <Button size="small" danger onClick={() => session.act({ do: 'remove', id })}>
          {t('panel.remove')}
        </Button>
      )}
    </>
  );
}

/** Closings that did not hold: they stay. */
function History({ one, session: { say } }: Props) {
  const t = useWords(viewMessages);
  const past = one.complaint.closings.flatMap((closing) =>
    closing.reopenedAt === null ? [] : [{ ...closing, reopenedAt: closing.reopenedAt }],
  );
  if (past.length === 0) return null;
  return (
    <InspectorPart title={t('part.history')}>
      <ul className="recovery-past">
        {past.map(({ kind, at, words, by, reopenedAt }) => (
          <li key={`${at} ${reopenedAt}`}>
            {t('history.line', {
              kind: say.t(`kind.${kind}`),
              day: say.format.shortDay(at),
              again: say.format.shortDay(reopenedAt),
            })}
            <small className="muted">
              {quoted(words, say)} {by}
            </small>
          </li>
        ))}
      </ul>
    </InspectorPart>
  );
}

function Moves({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { id } = one.complaint;
  const [back, forward] = [moveOf('back', one.state), moveOf('forward', one.state)];
  return (
    <>
      {back ? <Button onClick={() => session.act({ do: 'back', id })}>{t(`move.${back}`)}</Button> : null}
      {forward ? (
        <Button type="primary" onClick={() => session.act({ do: 'forward', id })}>
          {t(`move.${forward}`)}
        </Button>
      ) : null}
    </>
  );
}
