import { Select } from 'antd';
import { CHANNELS, cellState, channel as channelShape, STATES, type Cell } from '@shared/instruments/three-basics/model.ts';
import { cellText } from '@shared/instruments/three-basics/say.ts';
import type { CellFigure } from '@shared/instruments/three-basics/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { viewMessages } from './messages.ts';
import type { CellDetails, Session } from './session.ts';

const NONE = '';
interface Props {
  readonly session: Session;
  readonly person: string;
  readonly label: string;
  readonly cell: CellFigure;
}

/** One message to one person: how far it came; by when it should be told, or when, how and by whom it was. */
export function CellLine({ session, person, label, cell: figure }: Props) {
  const { view, say } = session;
  const { message, cell } = figure;
  return (
    <div className="basics-cell">
      <span>{label}</span>
      <Select<string>
        aria-label={`${label}: ${cellText(figure, say)}`}
        disabled={view.readOnly}
        value={cell?.state ?? NONE}
        options={[{ value: NONE, label: say.t('cell.none') }, ...STATES.map((value) => ({ value, label: say.t(`cell.${value}`) }))]}
        onChange={(value) => session.setCell(message.id, person, value === NONE ? null : cellState.parse(value))}
      />
      {cell === null ? null : (
        <Details session={session} label={label} cell={cell} set={(details) => session.setCell(message.id, person, cell.state, details)} />
      )}
    </div>
  );
}

function Details(props: {
  readonly session: Session;
  readonly label: string;
  readonly cell: Cell;
  readonly set: (details: CellDetails) => void;
}) {
  const t = useWords(viewMessages);
  const { session, label, cell, set } = props;
  const { view, say, figures } = session;
  const disabled = view.readOnly;
  if (cell.state === 'planned')
    return <DayInput label={`${t('due')}: ${label}`} value={cell.due} disabled={disabled} onCommit={(due) => set({ due })} />;
  return (
    <div className="basics-told">
      <DayInput
        label={`${t('toldOn')}: ${label}`}
        value={cell.at}
        disabled={disabled}
        onCommit={(at) => (at === null ? undefined : set({ at }))}
      />
      <Select
        aria-label={`${t('channel')}: ${label}`}
        placeholder={t('channel')}
        disabled={disabled}
        value={cell.channel ?? null}
        options={CHANNELS.map((value) => ({ value, label: say.t(`channel.${value}`) }))}
        onChange={(value) => set({ channel: channelShape.parse(value) })}
      />
      <Select<string | null>
        aria-label={`${t('toldBy')}: ${label}`}
        placeholder={t('toldBy')}
        disabled={disabled}
        value={cell.by ?? null}
        options={[...figures.ours].map(([value, name]) => ({ value, label: name }))}
        onChange={(by) => (by === null ? undefined : set({ by }))}
      />
    </div>
  );
}
