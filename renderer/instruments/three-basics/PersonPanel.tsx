import { Button, Select } from 'antd';
import { useState } from 'react';
import { CHANNELS, channel as channelShape } from '@shared/instruments/three-basics/model.ts';
import { lastText } from '@shared/instruments/three-basics/say.ts';
import type { PersonRow } from '@shared/instruments/three-basics/types.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { daysOf } from './cadence.ts';
import { CellLine } from './CellLine.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly row: PersonRow;
}
/** Contacts listed, newest first. */
const LISTED = 6;

/** One person: how often to meet, when we met, what is to be said. */
export const personPanel = (session: Session, row: PersonRow): InspectorContent => ({
  title: row.name,
  side: row.title ?? '',
  body: <Body key={`${row.id} ${session.focus.times}`} session={session} row={row} />,
});

function Body({ session, row }: Props) {
  const t = useWords(viewMessages);
  const { view, say, focus } = session;
  const disabled = view.readOnly;
  const commit = (text: string): void => {
    const days = daysOf(text);
    if (days === undefined) view.notify(t('cadence.bad', { value: text }), { kind: 'error' });
    else view.run('setCadence', { person: row.id, days });
  };
  return (
    <div className="basics-fields">
      <div className="pairs">
        <Labelled label={t('cadence')}>
          <TextInput
            label={t('cadence')}
            value={row.cadence === null ? '' : String(row.cadence)}
            placeholder={t('cadence.none')}
            focused={focus.field === 'cadence'}
            disabled={disabled}
            onCommit={commit}
          />
        </Labelled>
        <Labelled label={t('last')}>
          <b>{lastText(row, say)}</b>
        </Labelled>
      </div>
      <Touches session={session} row={row} />
      <InspectorPart title={t('said')}>
        <div className="basics-fields">
          {row.cells.length === 0 ? <p className="muted">{t('none')}</p> : null}
          {row.cells.map((cell) => (
            <CellLine key={cell.message.id} session={session} person={row.id} label={cell.message.title} cell={cell} />
          ))}
        </div>
      </InspectorPart>
      {disabled ? null : (
        <Button onClick={() => view.open({ kind: 'open', instrument: 'visits', customer: view.target, id: `~plan.${row.id}` })}>
          {t('plan')}
        </Button>
      )}
    </div>
  );
}

function Touches({ session, row }: Props) {
  const t = useWords(viewMessages);
  const { view, say, figures } = session;
  const [date, setDate] = useState(figures.today);
  const [by, setBy] = useState<(typeof CHANNELS)[number]>('call');
  return (
    <InspectorPart title={t('touches')}>
      <ul className="basics-list">
        {row.contacts.length === 0 ? <li className="muted">{t('none')}</li> : null}
        {row.contacts
          .toReversed()
          .slice(0, LISTED)
          .map(({ date: day, channel, own }) => (
            <li key={`${day} ${own ?? channel}`}>
              <span>{`${say.format.shortDay(day)} ${say.t(`channel.${channel}`)}`}</span>
              {own === null ? (
                <small>{t('fromVisit')}</small>
              ) : (
                <Button
                  size="small"
                  disabled={view.readOnly}
                  onClick={() => view.run('removeTouch', { touch: own })}
                  aria-label={`${t('removeTouch')}: ${day}`}
                >
                  {'×'}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {view.readOnly ? null : (
        <>
          <p className="muted small">{t('touch')}</p>
          <div className="basics-log">
            <DayInput label={t('date')} value={date} disabled={false} onCommit={(day) => setDate(day ?? date)} />
            <Select
              aria-label={t('channel')}
              value={by}
              options={CHANNELS.map((value) => ({ value, label: say.t(`channel.${value}`) }))}
              onChange={(value) => setBy(channelShape.parse(value))}
            />
            <Button onClick={() => session.touch(row.id, date, by)}>{t('log')}</Button>
          </div>
        </>
      )}
    </InspectorPart>
  );
}
