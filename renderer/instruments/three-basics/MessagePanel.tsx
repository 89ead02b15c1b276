import { Button } from 'antd';
import type { Message } from '@shared/instruments/three-basics/model.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { CellLine } from './CellLine.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly message: Message;
}

/** One message: its words, and whom it is for. */
export const messagePanel = (session: Session, message: Message): InspectorContent => ({
  title: message.title,
  body: <Body key={`${message.id} ${session.focus.times}`} session={session} message={message} />,
});

function Body({ session, message }: Props) {
  const t = useWords(viewMessages);
  const { view, figures, focus } = session;
  const remove = (): void => {
    if (!view.run('removeMessage', { message: message.id }).ok) return;
    view.select(null);
    view.notify(t('removed'), { undo: true });
  };
  return (
    <div className="basics-fields">
      <Labelled label={t('title')}>
        <TextInput
          label={t('title')}
          value={message.title}
          maxLength={60}
          focused={focus.field === 'title'}
          disabled={view.readOnly}
          onCommit={(title) => (title.trim() === '' ? undefined : view.run('renameMessage', { message: message.id, title: title.trim() }))}
        />
      </Labelled>
      <InspectorPart title={t('who')}>
        <div className="basics-fields">
          {[...figures.people, ...figures.gone].map((row) => {
            const cell = row.cells.find((one) => one.message.id === message.id);
            return cell ? <CellLine key={row.id} session={session} person={row.id} label={row.name} cell={cell} /> : null;
          })}
        </div>
      </InspectorPart>
      {view.readOnly ? null : (
        <Button size="small" danger onClick={remove}>
          {t('title.remove')}
        </Button>
      )}
    </div>
  );
}
