import { Button } from 'antd';
import { STEP_KEYS, STEPS, type Step } from '@shared/instruments/relationship-mode/contrasts.ts';
import type { Row } from '@shared/instruments/relationship-mode/figures.ts';
import { nameOf } from '@shared/instruments/relationship-mode/readings.ts';
import { gapText, stepText } from '@shared/instruments/relationship-mode/say.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly row: Row;
}

/** One contrast: its five steps in words, where we stand and where we want to stand, and why. */
export const contrastPanel = (session: Session, row: Row): InspectorContent => ({
  title: `${row.number} ${nameOf(row, session.say)}`,
  side: gapText(row, session.say),
  body: <Body key={row.contrast} session={session} row={row} />,
});

function Body({ session, row }: Props) {
  const t = useWords(viewMessages);
  const { view } = session;
  const disabled = view.readOnly;
  const { contrast, standing } = row;
  const note = (fields: object): void => void view.run('note', { contrast, fields });
  const text = (key: 'evidence' | 'reason' | 'first') => (
    <Labelled label={t(key)}>
      <TextInput
        label={t(key)}
        value={standing[key]}
        maxLength={200}
        long={key !== 'first'}
        disabled={disabled}
        onCommit={(value) => note({ [key]: value.trim() })}
      />
    </Labelled>
  );
  return (
    <div className="mode-fields">
      <InspectorPart title={t('steps')}>
        <ul className="mode-steps">
          {STEPS.map((step) => (
            <StepLine key={step} session={session} row={row} step={step} />
          ))}
        </ul>
        {disabled ? null : (
          <p className="mode-none">
            <Button size="small" disabled={row.now === null} onClick={() => view.run('rate', { contrast, now: null })}>
              {t('unknown')}
            </Button>
            <Button size="small" disabled={row.target === null} onClick={() => view.run('aim', { contrast, target: null })}>
              {t('noTarget')}
            </Button>
          </p>
        )}
      </InspectorPart>
      {text('evidence')}
      {text('reason')}
      {text('first')}
      <Labelled label={t('firstDue')}>
        <DayInput label={t('firstDue')} value={standing.firstDue} disabled={disabled} onCommit={(firstDue) => note({ firstDue })} />
      </Labelled>
    </div>
  );
}

function StepLine({ session: { view, say }, row, step }: Props & { readonly step: Step }) {
  const t = useWords(viewMessages);
  const words = say.t(`step.${row.contrast}.${STEP_KEYS[step]}`);
  const shown = stepText(step, say);
  const choose = (key: 'now' | 'target') => (
    <Button
      size="small"
      type={row[key] === step ? 'primary' : 'default'}
      ghost={key === 'target' && row[key] === step}
      aria-pressed={row[key] === step}
      aria-label={t(`${key}.at`, { step: shown, words })}
      disabled={view.readOnly}
      onClick={() =>
        key === 'now' ? view.run('rate', { contrast: row.contrast, now: step }) : view.run('aim', { contrast: row.contrast, target: step })
      }
    >
      {t(key)}
    </Button>
  );
  return (
    <li>
      <b>{shown}</b>
      <span>{words}</span>
      {choose('now')}
      {choose('target')}
    </li>
  );
}
