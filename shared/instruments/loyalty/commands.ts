import * as z from 'zod';
import { day, id, inOrder, quarter } from '../../base/entity.ts';
import { quarterOf } from '../../base/quarter.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../draft.ts';
import { sumOf, WHOLE, type Weights } from './factors.ts';
import { answers, nameText, rivalAnswer, way, weightsShape, type Answers, type Data, type Respondent, type RivalAnswer } from './model.ts';
import { newest } from './questionnaire.ts';

/** Years ahead that a day may lie: 2099 is a slip of the hand. */
const YEARS = 10;

/** `value.date` for a day that nobody can mean. */
function sensible(days: readonly (string | null | undefined)[], { today }: CommandContext): Result<void> {
  const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
  const wrong = days.find((one) => one !== null && one !== undefined && one > last);
  return wrong === undefined || wrong === null ? ok(undefined) : fail(problem('value.date', { value: wrong }));
}

/** All six at once: a sum that is not 100 is refused, so that an index never stands on weights that do not add up. */
const setWeights = command<Data, { weights: Weights }>({
  args: z.object({ weights: weightsShape }),
  run: (draft, { weights }) => {
    const sum = sumOf(weights);
    if (sum !== WHOLE) return fail(problem('loyalty.weights', { sum, off: Math.abs(WHOLE - sum) }));
    draft.weights = { ...weights };
  },
  label: 'undo.setWeights',
});

const fields = z.object({
  name: nameText.min(1).optional(),
  title: nameText.optional(),
  person: id.nullable().optional(),
  way: way.optional(),
  quarter: quarter.optional(),
  sent: day.nullable().optional(),
  got: day.nullable().optional(),
});
type Fields = z.infer<typeof fields>;

const bare = (name: string, context: CommandContext, order: string): Respondent => ({
  ...fresh(context),
  order,
  quarter: quarterOf(context.today),
  name,
  title: '',
  way: 'met',
  sent: null,
  got: null,
  version: newest.version,
  scores: {},
  words: {},
  closing: '',
  rivals: {},
});

const nameOf = (data: Data, { respondent }: { readonly respondent: string }) => ({ name: data.respondents[respondent]?.name ?? '' });

/** Somebody who is asked. */
const ask = command<Data, { name: string } & Fields>({
  args: fields.extend({ name: nameText.min(1) }),
  run: (draft, { person, ...given }, context) => {
    const days = sensible([given.sent, given.got], context);
    if (!days.ok) return days;
    const made = bare(given.name, context, orderAt(Object.values(draft.respondents), null));
    Object.assign(made, given);
    assign(made, { person });
    draft.respondents[made.id] = made;
  },
  label: 'undo.ask',
  labelValues: (_data, { name }) => ({ name }),
});

/** This quarter's round with the people of the last one, as far as they are not in it yet: only the same people show what moved. */
const askAgain = command<Data, object>({
  args: z.object({}),
  run: (draft, _args, context) => {
    const now = quarterOf(context.today);
    const all = inOrder(draft.respondents);
    const last = all.reduce((newestYet, one) => (one.quarter < now && one.quarter > newestYet ? one.quarter : newestYet), '');
    const there = new Set(all.filter((one) => one.quarter === now).map(whoIs));
    for (const one of all.filter((each) => each.quarter === last && !there.has(whoIs(each)))) {
      const made = bare(one.name, context, orderAt(Object.values(draft.respondents), null));
      Object.assign(made, { title: one.title, way: one.way });
      assign(made, { person: one.person });
      draft.respondents[made.id] = made;
    }
  },
  label: 'undo.askAgain',
});
const whoIs = ({ person, name }: Respondent): string => person ?? name;

const edit = command<Data, { respondent: string; fields: Fields }>({
  args: z.object({ respondent: id, fields }),
  run: (draft, { respondent, fields: { person, ...given } }, context) => {
    const found = find(draft.respondents, respondent);
    if (!found.ok) return found;
    const days = sensible([given.sent, given.got], context);
    if (!days.ok) return days;
    Object.assign(found.value, given);
    assign(found.value, { person });
    touch(found.value, context);
  },
  label: 'undo.edit',
  labelValues: nameOf,
  merge: ({ respondent, fields: given }) => `${respondent} ${Object.keys(given).join()}`,
});

/** Everything one person answered, at once; the day is today's unless one is known. */
const accept = command<Data, { respondent: string; answers: Answers; got?: string }>({
  args: z.object({ respondent: id, answers, got: day.optional() }),
  run: (draft, { respondent, answers: given, got }, context) => {
    const found = find(draft.respondents, respondent);
    if (!found.ok) return found;
    const days = sensible([got], context);
    if (!days.ok) return days;
    Object.assign(found.value, given);
    found.value.got = got ?? found.value.got ?? context.today;
    touch(found.value, context);
  },
  label: 'undo.accept',
  labelValues: nameOf,
});

/** What a person said of a rival; `null` takes it away. */
const scoreRival = command<Data, { respondent: string; rival: string; answer: RivalAnswer | null }>({
  args: z.object({ respondent: id, rival: id, answer: rivalAnswer.nullable() }),
  run: (draft, { respondent, rival, answer }, context) => {
    const found = find(draft.respondents, respondent);
    if (!found.ok) return found;
    const days = sensible([answer?.at], context);
    if (!days.ok) return days;
    if (answer === null) delete found.value.rivals[rival];
    else found.value.rivals[rival] = answer;
    touch(found.value, context);
  },
  label: 'undo.scoreRival',
  labelValues: nameOf,
  merge: ({ respondent, rival }) => `${respondent} ${rival}`,
});

const remove = command<Data, { respondent: string }>({
  args: z.object({ respondent: id }),
  run: (draft, { respondent }, context) => {
    const found = find(draft.respondents, respondent);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.remove',
  labelValues: nameOf,
});

export const commands = { setWeights, ask, askAgain, edit, accept, scoreRival, remove };
