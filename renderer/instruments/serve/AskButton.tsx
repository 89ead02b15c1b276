import { Button, Dropdown } from 'antd';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import { notAsked } from './people.ts';
import type { Session } from './session.ts';

const OTHER = 'other';

/** Whom to ask: people of the plan not asked yet this quarter, or somebody else. */
export function AskButton({ session }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const people = notAsked(session.figures, session.view.facts.plan.people);
  const items = [
    ...people.map((person) => ({
      key: person.id,
      label: person.title ? `${person.name} · ${person.title}` : person.name,
      onClick: () => session.ask(person),
    })),
    { key: OTHER, label: t('other'), onClick: () => session.ask(null) },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button>{t('ask')}</Button>
    </Dropdown>
  );
}
