import { live } from '../../base/entity.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { indexOf } from './figures.ts';
import type { Data } from './model.ts';
import { viewAt } from './rows.ts';

const IDS = { ours: 'serve.ours', theirs: 'serve.customer' } as const;

/** Both indices by quarter, with what they cover; nothing of a quarter in which nothing is known. */
export function publish(data: Data): Partial<PlanFacts> {
  const rated = Object.values(data.own).flatMap(({ ratings }) => Object.keys(ratings));
  const quarters = [...new Set([...rated, ...live(data.replies).map(({ quarter }) => quarter)])].toSorted();
  return {
    indices: quarters.flatMap((quarter) => {
      const { rows } = viewAt(data, quarter);
      return (['ours', 'theirs'] as const).flatMap((who) => {
        const { value, known, of } = indexOf(rows, who);
        return known === 0 ? [] : [{ id: IDS[who], quarter, value, coverage: known / of }];
      });
    }),
  };
}
