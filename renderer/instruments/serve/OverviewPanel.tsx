import { Button, Select } from 'antd';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
}
const OTHER = '';

/** Nothing selected: who there was asked, whose scores are written down, and what the records say beside it. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Title />,
  side: <Side session={session} />,
  body: <Body session={session} />,
});
function Title() {
  return useWords(viewMessages)('panel.title');
}
function Side({ session: { figures } }: Props) {
  const t = useWords(viewMessages);
  return figures.replies.length === 0 ? t('panel.none') : t('panel.side', { count: figures.replies.length });
}

function Body({ session }: Props) {
  const t = useWords(viewMessages);
  const { view, figures, asked, say } = session;
  const { needs, answered, open, visits } = figures.records;
  return (
    <>
      {figures.replies.length === 0 ? (
        <p className="muted">{t('nobody')}</p>
      ) : (
        <Labelled label={t('panel.writing')}>
          <Select<string>
            aria-label={t('panel.writing')}
            value={asked?.id ?? null}
            options={figures.replies.map(({ id, name, at }) => ({ value: id, label: `${name} ${say.format.shortDay(at)}` }))}
            onChange={(reply) => view.setView({ reply })}
          />
        </Labelled>
      )}
      {asked ? <ReplyFields key={asked.id} session={session} /> : null}
      <InspectorPart title={t('panel.records')}>
        <Facts
          rows={[
            [t('panel.needs'), `${answered} / ${needs}`],
            [t('panel.open'), say.format.number(open)],
            [t('panel.visits'), say.format.number(visits)],
          ]}
        />
      </InspectorPart>
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}

/** Who the person is, and when he or she was asked. */
function ReplyFields({ session: { view, asked } }: Props) {
  const t = useWords(viewMessages);
  if (!asked) return null;
  const disabled = view.readOnly;
  const edit = (fields: object): void => void view.run('editReply', { reply: asked.id, fields });
  const people = view.facts.plan.people.filter(({ left }) => !left);
  const remove = (): void => {
    if (view.run('removeReply', { reply: asked.id }).ok) view.notify(t('removed'), { undo: true });
  };
  return (
    <div className="serve-fields">
      <Labelled label={t('person')}>
        <Select<string>
          aria-label={t('person')}
          disabled={disabled}
          value={people.some(({ id }) => id === asked.person) ? (asked.person ?? OTHER) : OTHER}
          options={[{ value: OTHER, label: t('other') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => edit(id === OTHER ? { person: null } : { person: id, name: people.find((one) => one.id === id)?.name ?? '' })}
        />
      </Labelled>
      <div className="pairs">
        <Labelled label={t('name')}>
          <TextInput
            label={t('name')}
            value={asked.name}
            maxLength={80}
            disabled={disabled}
            onCommit={(name) => edit({ name: name.trim() })}
          />
        </Labelled>
        <Labelled label={t('at')}>
          <DayInput label={t('at')} value={asked.at} disabled={disabled} onCommit={(at) => (at === null ? undefined : edit({ at }))} />
        </Labelled>
      </div>
      {disabled ? null : (
        <Button size="small" danger onClick={remove}>
          {t('remove')}
        </Button>
      )}
    </div>
  );
}
