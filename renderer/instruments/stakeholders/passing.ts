import type { Say } from '@shared/instruments/stakeholders/say.ts';
import type { PersonFigure } from '@shared/instruments/stakeholders/types.ts';
import type { BatchArgs } from '@shared/workspace/command.ts';
import type { InstrumentViewProps } from '../contract.ts';

/** The next step to a person as an action of the plan: same words, same owner, same day. */
export function acting({ person }: PersonFigure, { target, facts }: Pick<InstrumentViewProps, 'target' | 'facts'>, say: Say): BatchArgs {
  const owner = facts.people.find(({ id }) => id === person.stepBy);
  const args = {
    title: `${person.name}${say.t('comma')}${person.step}`.slice(0, 120),
    ...(owner ? { owner: owner.name, person: owner.id } : {}),
    ...(person.stepDue === null ? {} : { due: person.stepDue }),
  };
  return {
    label: { source: 'actions', key: 'undo.addAction', values: { name: person.step } },
    requests: [{ command: 'actions.addAction', target, args }],
  };
}
