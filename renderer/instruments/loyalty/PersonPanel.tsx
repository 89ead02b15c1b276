import { Button, Select } from 'antd';
import { quarterOf, shiftQuarter } from '@shared/base/quarter.ts';
import { way, type Respondent } from '@shared/instruments/loyalty/model.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { RivalPart } from './RivalPart.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly respondent: Respondent;
}
/** Quarters back to which answers may be written down later. */
const BACK = 8;

/** Who answers, how and when, and what was said of a rival. */
export const personPanel = (session: Session, respondent: Respondent | undefined): InspectorContent =>
  respondent
    ? { title: respondent.name, side: respondent.title, body: <Body key={respondent.id} session={session} respondent={respondent} /> }
    : { title: <Nobody of="answers" />, body: <p className="muted">{<Nobody of="answers.none" />}</p> };
function Nobody({ of }: { readonly of: 'answers' | 'answers.none' }) {
  return useWords(viewMessages)(of);
}

function Body({ session, respondent }: Props) {
  const t = useWords(viewMessages);
  const { view, say, figures } = session;
  const disabled = view.readOnly;
  const { id, quarter } = respondent;
  const edit = (fields: object): void => void view.run('edit', { respondent: id, fields });
  const now = quarterOf(figures.today);
  const quarters = new Set([quarter, ...Array.from({ length: BACK }, (_, i) => shiftQuarter(now, -i))]);
  const remove = (): void => {
    if (!view.run('remove', { respondent: id }).ok) return;
    view.select(null);
    view.notify(t('done.removed', { name: respondent.name }), { undo: true });
  };
  const day = (key: 'sent' | 'got') => (
    <Labelled label={t(key)}>
      <DayInput label={t(key)} value={respondent[key]} disabled={disabled} onCommit={(value) => edit({ [key]: value })} />
    </Labelled>
  );
  const text = (key: 'name' | 'title') => (
    <Labelled label={t(key)}>
      <TextInput
        label={t(key)}
        value={respondent[key]}
        maxLength={80}
        disabled={disabled}
        onCommit={(value) => (key === 'name' && value.trim() === '' ? undefined : edit({ [key]: value.trim() }))}
      />
    </Labelled>
  );
  return (
    <>
      <div className="pairs">
        {text('name')}
        {text('title')}
        <Labelled label={t('way')}>
          <Select
            aria-label={t('way')}
            disabled={disabled}
            value={respondent.way}
            options={way.options.map((value) => ({ value, label: t(`way.${value}`) }))}
            onChange={(value) => edit({ way: value })}
          />
        </Labelled>
        <Labelled label={t('round')}>
          <Select
            aria-label={t('round')}
            disabled={disabled}
            value={quarter}
            options={[...quarters].toSorted().map((value) => ({ value, label: say.format.quarter(value) }))}
            onChange={(value) => edit({ quarter: value })}
          />
        </Labelled>
        {day('sent')}
        {day('got')}
      </div>
      <InspectorPart title={t('rival')}>
        <RivalPart session={session} respondent={respondent} />
      </InspectorPart>
      {disabled ? null : (
        <Button size="small" danger onClick={remove}>
          {t('remove')}
        </Button>
      )}
    </>
  );
}
