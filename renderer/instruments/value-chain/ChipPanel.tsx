import { Button, Segmented, Select } from 'antd';
import type { ActivityFigure, ChipFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { allActivities } from '@shared/instruments/value-chain/figures/figures.ts';
import { US } from '@shared/instruments/value-chain/model.ts';
import type { InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Labelled, OriginFields } from '../../ui/OriginFields.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { WhoMark } from './WhoMark.tsx';

const STATUSES = ['possible', 'proposed', 'delivered'] as const;
const NEW = 'new';

export const chipPanel = (session: Session, chip: ChipFigure, activity: ActivityFigure): InspectorContent => ({
  title: (
    <>
      <WhoMark chip={chip} theme={session.view.theme} />
      {chip.name}
    </>
  ),
  side: <ChipWord />,
  body: <ChipBody key={chip.id} session={session} chip={chip} activity={activity} />,
});

function ChipWord() {
  return useWords(viewMessages)('panel.chip');
}

interface Props {
  readonly session: Session;
  readonly chip: ChipFigure;
  readonly activity: ActivityFigure;
}

function ChipBody({ session, chip, activity }: Props) {
  const t = useWords(viewMessages);
  const { view, say } = session;
  const off = view.readOnly;
  const change = (fields: object): void => session.run({ command: 'editChip', args: { chip: chip.id, fields } });
  const move = (args: object): void => session.run({ command: 'moveChip', args: { chip: chip.id, activity: activity.id, ...args } });
  return (
    <div className="chain-fields-one">
      <Labelled label={t('field.chipName')}>
        <TextInput
          label={t('field.chipName')}
          value={chip.name}
          disabled={off}
          maxLength={60}
          onCommit={(name) => {
            if (name.trim() !== '') change({ name: name.trim() });
          }}
        />
      </Labelled>
      <WhoField session={session} chip={chip} onChange={(who) => move({ who })} />
      {chip.who === US ? (
        <Labelled label={t('panel.status')}>
          <Segmented
            aria-label={t('panel.status')}
            disabled={off}
            value={chip.status}
            options={STATUSES.map((status) => ({ value: status, label: say.t(`status.${status}`) }))}
            onChange={(status) => change({ status })}
          />
        </Labelled>
      ) : null}
      <Labelled label={t('panel.value')}>
        <AmountInput label={t('panel.value')} value={chip.value} disabled={off} onCommit={(value) => change({ value })} />
      </Labelled>
      <Labelled label={t('panel.proof')}>
        <TextInput
          label={t('panel.proof')}
          value={chip.proof}
          disabled={off}
          maxLength={120}
          onCommit={(proof) => change({ proof: proof.trim() === '' ? null : proof.trim() })}
        />
      </Labelled>
      <Labelled label={t('panel.activity')}>
        <Select
          aria-label={t('panel.activity')}
          disabled={off}
          value={activity.id}
          options={allActivities(session.figures).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          onChange={(id) => move({ activity: id })}
        />
      </Labelled>
      <OriginFields origin={chip.origin} disabled={off} onChange={(origin) => change({ origin })} />
      {off ? null : (
        <Button danger onClick={() => session.remove({ command: 'removeChip', args: { chip: chip.id } })}>
          {t('panel.remove')}
        </Button>
      )}
    </div>
  );
}

/** Us, a rival, or one that is added here. */
function WhoField({
  session,
  chip,
  onChange,
}: {
  readonly session: Session;
  readonly chip: ChipFigure;
  readonly onChange: (who: string) => void;
}) {
  const t = useWords(viewMessages);
  const { rivals } = session.view.facts;
  return (
    <Labelled label={t('panel.who')}>
      <Select
        aria-label={t('panel.who')}
        disabled={session.view.readOnly}
        value={chip.who}
        options={[
          { value: US, label: t('plain.us') },
          ...rivals.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW, label: t('panel.newRival') },
        ]}
        onChange={(who) => (who === NEW ? session.askRival(onChange) : onChange(who))}
      />
    </Labelled>
  );
}
