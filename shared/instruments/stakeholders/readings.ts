import type { Reading } from '../contract.ts';
import { listOf, nameOf, percent, type Say } from './say.ts';
import type { Figures, PersonFigure } from './types.ts';

/** Names said in full before the rest is only counted. */
const NAMED = 4;
const go = (one: PersonFigure, text: string, values?: Readonly<Record<string, string | number>>) => ({
  text,
  ...(values ? { values } : {}),
  intent: { kind: 'select' as const, id: one.person.id },
});

/** Who decides, strong people we hardly know, the one line everything hangs on, and whom nobody saw for long. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  if (figures.people.length === 0) return [];
  return [decides(figures, say), weak(figures, say), thread(figures, say), quiet(figures, say), unknown(figures, say)].filter(
    (one) => one !== null,
  );
}

function decides({ decided, unsure, people, gaps }: Figures, say: Say): Reading | null {
  if (decided && unsure.length === 0) return null;
  const [assumed] = unsure.filter(({ ghost }) => !ghost);
  const posts = unsure.filter(({ ghost }) => ghost);
  const text = decided ? 'posts' : assumed ? (posts.length > 0 ? 'assumedAndPosts' : 'assumed') : 'nobody';
  const asked = people.find(({ person }) => person.tie !== null && person.tie >= 2 && (person.attitude ?? 0) >= 1);
  const target = asked ?? assumed ?? posts[0] ?? gaps[0] ?? people[0];
  return {
    id: 'decides',
    severity: decided ? 'note' : 'urgent',
    text: `reading.decides.${text}`,
    values: { name: assumed ? nameOf(assumed, say) : '', posts: listOf(posts, say), count: posts.length },
    weight: 0,
    ...(target ? { action: asked ? go(target, 'action.ask', { name: nameOf(asked, say) }) : go(target, 'action.look') } : {}),
  };
}

function weak({ weak: people, weakShare }: Figures, say: Say): Reading | null {
  const [first] = people;
  if (!first) return null;
  const open = people.find(({ person }) => person.step === '') ?? first;
  return {
    id: 'weak',
    severity: 'attention',
    text: people.length > NAMED ? 'reading.weakMany' : 'reading.weak',
    values: { count: people.length, names: listOf(people.slice(0, NAMED), say), share: percent(weakShare, say) },
    weight: 0,
    action: go(open, open.person.step === '' ? 'action.step' : 'action.look'),
  };
}

function thread({ thread: one, score, people }: Figures, say: Say): Reading | null {
  if (!one || score.value === null) return null;
  const held = people.find(({ person }) => person.owner === one.owner);
  return {
    id: 'thread',
    severity: 'attention',
    text: 'reading.thread',
    values: {
      name: one.name,
      share: percent(one.share, say),
      score: say.format.number(score.value, 0),
      without: say.format.number(one.without, 0),
    },
    weight: 0,
    ...(held ? { action: go(held, 'action.second') } : {}),
  };
}

function quiet({ quiet: people, limits }: Figures, say: Say): Reading | null {
  const [first] = people.toSorted((a, b) => (b.person.influence ?? 0) - (a.person.influence ?? 0) || (b.days ?? 1e6) - (a.days ?? 1e6));
  if (!first) return null;
  return {
    id: 'quiet',
    severity: 'note',
    text: 'reading.quiet',
    values: { count: people.length, days: limits.quiet, name: nameOf(first, say) },
    weight: 0,
    action: go(first, 'action.look'),
  };
}

function unknown({ people, score }: Figures, say: Say): Reading | null {
  const blind = people.filter(({ ghost, person }) => !ghost && (person.influence === null || person.tie === null));
  const [first] = blind;
  if (!first) return null;
  return {
    id: 'unknown',
    severity: 'note',
    text: 'reading.unknown',
    values: { count: blind.length, of: score.of, name: nameOf(first, say) },
    weight: 0,
    action: go(first, 'action.rate'),
  };
}
