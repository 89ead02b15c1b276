import { Button, Select } from 'antd';
import type { VisitFields } from '@shared/instruments/visits/commands.ts';
import { CHANNELS, channel } from '@shared/instruments/visits/model.ts';
import { aimOf, quoteText, stateText } from '@shared/instruments/visits/say.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { everybody } from './people.ts';
import { PreparePart } from './PreparePart.tsx';
import type { Session } from './session.ts';
import { VersionInput } from './VersionInput.tsx';

interface Props {
  readonly session: Session;
  readonly one: VisitFigure;
}

/** One visit: what for, whom, with what, and what came back. */
export const visitPanel = (session: Session, one: VisitFigure): InspectorContent => ({
  title: `${session.say.format.shortDay(one.visit.date)} ${aimOf(one, session.say)}`,
  side: stateText(one, session.say),
  body: <Body key={one.visit.id} session={session} one={one} />,
  ...(one.state === 'planned' || one.state === 'cancelled' || session.view.readOnly
    ? {}
    : { footer: <Footer session={session} one={one} /> }),
});

function Body({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, say } = session;
  const { visit, state } = one;
  const disabled = view.readOnly;
  const edit = (fields: VisitFields): void => void view.run('edit', { visit: visit.id, fields });
  return (
    <div className="visits-fields">
      <Labelled label={t('aim')}>
        <TextInput
          label={t('aim')}
          value={visit.aim}
          maxLength={200}
          long
          disabled={disabled}
          onCommit={(aim) => edit({ aim: aim.trim() })}
        />
      </Labelled>
      <Several label={t('whom')} value={visit.people} all={everybody(view)} disabled={disabled} onChange={(people) => edit({ people })} />
      <Several label={t('ours')} value={visit.ours} all={view.facts.people} disabled={disabled} onChange={(ours) => edit({ ours })} />
      <div className="pairs">
        <Labelled label={t('date')}>
          <DayInput
            label={t('date')}
            value={visit.date}
            disabled={disabled}
            onCommit={(date) => (date === null ? undefined : edit({ date }))}
          />
        </Labelled>
        <Labelled label={t('channel')}>
          <Select
            aria-label={t('channel')}
            disabled={disabled}
            value={visit.channel}
            options={CHANNELS.map((value) => ({ value, label: say.t(`channel.${value}`) }))}
            onChange={(value) => edit({ channel: channel.parse(value) })}
          />
        </Labelled>
        <Labelled label={t('version')}>
          <VersionInput session={session} value={visit.version} disabled={disabled} onCommit={(version) => edit({ version })} />
        </Labelled>
        <Hours session={session} one={one} edit={edit} />
      </div>
      {state === 'planned' ? <PreparePart session={session} one={one} /> : null}
      <Report session={session} one={one} />
      {disabled ? null : (
        <p className="visits-buttons">
          {state === 'reported' ? null : (
            <Button size="small" onClick={() => view.run('setCancelled', { visit: visit.id, cancelled: !visit.cancelled })}>
              {visit.cancelled ? t('restore') : t('cancel')}
            </Button>
          )}
          <Button size="small" danger onClick={() => session.act({ do: 'remove', visit: visit.id })}>
            {t('remove')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Several(props: {
  readonly label: string;
  readonly value: readonly string[];
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly disabled: boolean;
  readonly onChange: (ids: string[]) => void;
}) {
  const { label, value, all, disabled, onChange } = props;
  return (
    <Labelled label={label}>
      <Select<string[]>
        aria-label={label}
        mode="multiple"
        optionFilterProp="label"
        disabled={disabled}
        value={[...value]}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChange}
      />
    </Labelled>
  );
}

function Hours({ session: { view }, one, edit }: Props & { readonly edit: (fields: VisitFields) => void }) {
  const t = useWords(viewMessages);
  const commit = (text: string): void => {
    const value = Number(text.trim().replace(',', '.'));
    if (text.trim() === '' || !(value >= 0 && value <= 24)) view.notify(t('hours.bad', { value: text }), { kind: 'error' });
    else edit({ hours: value });
  };
  return (
    <Labelled label={t('hours')}>
      <TextInput
        label={t('hours')}
        value={one.visit.hours === 0 ? '' : String(one.visit.hours)}
        disabled={view.readOnly}
        onCommit={commit}
      />
    </Labelled>
  );
}

function Report({ session: { say }, one: { visit, quotes } }: Props) {
  const t = useWords(viewMessages);
  const { report } = visit;
  if (!report) return null;
  const taken = report.taken.filter(({ kind }) => kind !== 'quote');
  return (
    <>
      <InspectorPart title={t('panel.text')}>
        <p className="visits-text">{report.text}</p>
      </InspectorPart>
      {quotes.length === 0 ? null : (
        <InspectorPart title={t('panel.quotes')}>
          <ul className="visits-quotes">
            {quotes.map((each) => (
              <li key={each.words}>{quoteText(each, say)}</li>
            ))}
          </ul>
        </InspectorPart>
      )}
      {taken.length === 0 ? null : (
        <InspectorPart title={t('panel.taken')}>
          <ul className="visits-list">
            {taken.map(({ kind, words }) => (
              <li key={`${kind} ${words}`}>
                {words}
                <small>{say.t(`kind.${kind}`)}</small>
              </li>
            ))}
          </ul>
        </InspectorPart>
      )}
    </>
  );
}

function Footer({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { visit, state } = one;
  return (
    <div className="visits-buttons">
      <Button type={state === 'reported' ? 'default' : 'primary'} onClick={() => session.act({ do: 'report', visit: visit.id })}>
        {state === 'reported' ? t('reportAgain') : t('report')}
      </Button>
      {state === 'reported' ? <Button onClick={() => session.exportReport(visit.id)}>{t('word')}</Button> : null}
    </div>
  );
}
