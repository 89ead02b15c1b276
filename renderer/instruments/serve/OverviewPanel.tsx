import { Button, Select } from 'antd';
import type { KnownPerson } from '@shared/instruments/plan-facts.ts';
import type { Reply } from '@shared/instruments/serve/model.ts';
import type { InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';
import { notAsked } from './people.ts';
import { RecordsPart } from './RecordsPart.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
}
const OTHER = '';

/** Nothing selected: who there was asked, whose scores are written down, and what the records say beside it. */
export function overviewPanel(session: Session): InspectorContent {
  const { view, figures } = session;
  const [next] = view.readOnly ? [] : notAsked(figures, view.facts.plan.people);
  return {
    title: <Title />,
    side: <Side session={session} />,
    body: <Body session={session} />,
    footer: next ? <NextAsk session={session} next={next} /> : null,
  };
}
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
  const labelOf = ({ name, at, answers }: Reply): string => {
    const waits = Object.values(answers).every((one) => one === null);
    return t(waits ? 'reply.waits' : 'reply', { name: name || '?', day: say.format.day(at) });
  };
  return (
    <>
      {figures.everybody.length === 0 ? (
        <p className="muted">{t('nobody')}</p>
      ) : (
        <Labelled label={t('panel.writing')}>
          <Select<string>
            aria-label={t('panel.writing')}
            value={asked?.id ?? null}
            options={figures.everybody.map((reply) => ({ value: reply.id, label: labelOf(reply) }))}
            onChange={(reply) => view.setView({ reply })}
          />
        </Labelled>
      )}
      {asked ? <ReplyFields key={asked.id} session={session} /> : null}
      <RecordsPart session={session} />
      <p className="muted small">{t('panel.hint')}</p>
    </>
  );
}

/** The one of the plan who should be asked next. */
function NextAsk({ session, next }: Props & { readonly next: KnownPerson }) {
  const t = useWords(viewMessages);
  return (
    <Button type="primary" block onClick={() => session.ask(next)}>
      {t('nextAsk', { name: next.name })}
    </Button>
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
