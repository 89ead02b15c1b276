import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Letter } from '@shared/instruments/serve/behaviours.ts';
import { Facts, InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Line {
  readonly letter: Letter;
  readonly name: ReactNode;
  readonly value: string;
  /** Where it is kept. */
  readonly instrument?: string;
}

/** What other instruments know of a side, or of all of them. It stands beside the scores and is never one. */
export function RecordsPart({ session, letter }: { readonly session: Session; readonly letter?: Letter }) {
  const t = useWords(viewMessages);
  const { view, figures, say } = session;
  const { needs, answered, open, visits } = figures.records;
  const lines: readonly Line[] = [
    { letter: 'e1', name: t('panel.visits'), value: say.format.number(visits), instrument: 'visits' },
    { letter: 'v', name: t('panel.needs'), value: needs === 0 ? t('panel.noNeeds') : `${answered} / ${needs}` },
    { letter: 'e2', name: t('panel.open'), value: say.format.number(open), instrument: 'service-recovery' },
  ];
  const shown = lines.filter((line) => letter === undefined || line.letter === letter);
  const [only] = shown;
  if (!only) return null;
  const goal = letter === undefined ? undefined : only.instrument;
  return (
    <InspectorPart
      title={t('panel.records')}
      action={
        goal === undefined ? null : (
          <Button type="link" size="small" onClick={() => view.open({ kind: 'open', instrument: goal, customer: view.target })}>
            {t('panel.see')}
          </Button>
        )
      }
    >
      <Facts rows={shown.map(({ name, value }): [ReactNode, string] => [name, value])} />
    </InspectorPart>
  );
}
