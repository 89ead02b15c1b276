import * as z from 'zod';
import { id, live } from '../../base/entity.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { bury, find, fresh, orderAt, touch } from '../draft.ts';
import { blank, limitFields, nameText, personFields, words, type Data, type Limits, type PersonFields, type Stakeholder } from './model.ts';

/** Years ahead that a date may lie: 2099 is a slip of the hand. */
const YEARS = 10;
type OfPerson<T = unknown> = T & { readonly person: string };

const nameOf = (data: Data, { person }: OfPerson) => ({ name: data.people[person]?.name || (data.people[person]?.title ?? '') });

/** `value.date` for a day that nobody can mean; touches and leaving lie behind us. */
function sensible(fields: PersonFields, { today }: CommandContext): Result<void> {
  const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
  const wrong =
    [fields.wantedBy, fields.stepDue].find((one) => typeof one === 'string' && one > last) ??
    [fields.touched, fields.leftAt].find((one) => typeof one === 'string' && one > today);
  return typeof wrong === 'string' ? fail(problem('value.date', { value: wrong })) : ok(undefined);
}

/** Whether a boss would, over the bosses above, report to the person itself. */
export function inCircle(people: Data['people'], person: string, boss: string | null): boolean {
  const seen = new Set<string>();
  for (let at = boss; at !== null && !seen.has(at); at = people[at]?.boss ?? null) {
    if (at === person) return true;
    seen.add(at);
  }
  return false;
}

const siblingsOf = (draft: Data, boss: string | null): Stakeholder[] => live(draft.people).filter((one) => one.boss === boss);

function put(draft: Data, fields: PersonFields & { boss?: string | null; contact?: string | null }, context: CommandContext): void {
  const boss = fields.boss ?? null;
  const made = { ...blank, ...fresh(context), order: orderAt(siblingsOf(draft, boss), null), addedAt: context.today };
  draft.people[made.id] = { ...made, ...fields, boss };
}

const add = command<Data, PersonFields & { boss?: string | null }>({
  args: personFields.extend({ boss: id.nullable().optional() }),
  run: (draft, given, context) => {
    const days = sensible(given, context);
    if (!days.ok) return days;
    if (given.boss) {
      const boss = find(draft.people, given.boss);
      if (!boss.ok) return boss;
    }
    put(draft, given, context);
  },
  label: 'undo.add',
  labelValues: (_data, { name, title }) => ({ name: name || (title ?? '') }),
});

const known = z.object({ id, name: nameText.min(1), title: nameText.nullable() });
/** Contacts of the master data on the drawing; those that stand already are passed over. */
const place = command<Data, { contacts: readonly z.infer<typeof known>[] }>({
  args: z.object({ contacts: z.array(known).min(1).max(500) }),
  run: (draft, { contacts }, context) => {
    const taken = new Set(live(draft.people).map(({ contact }) => contact));
    for (const one of contacts.filter((each) => !taken.has(each.id)))
      put(draft, { name: one.name, title: one.title ?? '', contact: one.id }, context);
  },
  label: 'undo.place',
  labelValues: (_data, { contacts }) => ({ count: contacts.length }),
});

const edit = command<Data, OfPerson<{ fields: PersonFields }>>({
  args: z.object({ person: id, fields: personFields }),
  run: (draft, { person, fields }, context) => {
    const found = find(draft.people, person);
    if (!found.ok) return found;
    const days = sensible(fields, context);
    if (!days.ok) return days;
    Object.assign(found.value, fields);
    touch(found.value, context);
  },
  label: 'undo.edit',
  labelValues: nameOf,
  merge: ({ person, fields }) => `${person} ${Object.keys(fields).join()}`,
});

const rehang = command<Data, OfPerson<{ boss: string | null; before?: string | null }>>({
  args: z.object({ person: id, boss: id.nullable(), before: id.nullable().optional() }),
  run: (draft, { person, boss, before }, context) => {
    const found = find(draft.people, person);
    if (!found.ok) return found;
    const above = boss === null ? ok(undefined) : find(draft.people, boss);
    if (!above.ok) return above;
    if (inCircle(draft.people, person, boss))
      return fail(problem('people.circle', { name: found.value.name, boss: draft.people[boss ?? '']?.name ?? '' }));
    found.value.boss = boss;
    found.value.order = orderAt(siblingsOf(draft, boss), before ?? null, person);
    touch(found.value, context);
  },
  label: 'undo.rehang',
  labelValues: nameOf,
});

/** Those below move up to the boss above; arrows go with the person. */
const remove = command<Data, OfPerson>({
  args: z.object({ person: id }),
  run: (draft, { person }, context) => {
    const found = find(draft.people, person);
    if (!found.ok) return found;
    bury(found.value, context);
    for (const one of siblingsOf(draft, person)) (draft.people[one.id] as Stakeholder).boss = found.value.boss;
    for (const one of live(draft.sways)) if (one.from === person || one.to === person) bury(one, context);
  },
  label: 'undo.remove',
  labelValues: nameOf,
});

const sway = command<Data, { from: string; to: string; words?: string }>({
  args: z.object({ from: id, to: id, words: words.optional() }),
  run: (draft, { from, to, words: said }, context) => {
    const ends = [find(draft.people, from), find(draft.people, to)];
    const missing = ends.find((one) => !one.ok);
    if (missing) return missing;
    if (from === to) return fail(problem('value.reference', { value: to }));
    const there = live(draft.sways).find((one) => one.from === from && one.to === to);
    const one = there ? draft.sways[there.id] : undefined;
    if (one) {
      one.words = said ?? one.words;
      touch(one, context);
    } else {
      const made = { ...fresh(context), from, to, words: said ?? '' };
      draft.sways[made.id] = made;
    }
  },
  label: 'undo.sway',
  merge: ({ from, to }) => `${from} ${to}`,
});

const unsway = command<Data, { sway: string }>({
  args: z.object({ sway: id }),
  run: (draft, args, context) => {
    const found = find(draft.sways, args.sway);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.unsway',
});

const setLimits = command<Data, { limits: Partial<Limits> }>({
  args: z.object({ limits: limitFields }),
  run: (draft, { limits }) => {
    Object.assign(draft.limits, limits);
  },
  label: 'undo.limits',
  merge: () => 'limits',
});

export const commands = { add, place, edit, rehang, remove, sway, unsway, setLimits };
