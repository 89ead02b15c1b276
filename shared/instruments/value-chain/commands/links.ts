import * as z from 'zod';
import { id } from '../../../base/entity.ts';
import { fail, problem } from '../../../base/result.ts';
import { command } from '../../contract.ts';
import { wordsText, type Data } from '../model.ts';
import { activityName } from './activities.ts';
import { assign, bury, find, fresh, touch } from '../../draft.ts';

const linked = (data: Data, { link }: { readonly link: string }) => {
  const found = data.links[link];
  return { cause: activityName(data, found?.cause ?? ''), effect: activityName(data, found?.effect ?? '') };
};

/** Trouble in one activity that hurts in another. Between the same two in the same direction there is one. */
const addLink = command<Data, { cause: string; effect: string; words?: string }>({
  args: z.object({ cause: id, effect: id, words: wordsText.optional() }),
  run: (draft, args, context) => {
    const cause = find(draft.activities, args.cause);
    if (!cause.ok) return cause;
    const effect = find(draft.activities, args.effect);
    if (!effect.ok) return effect;
    const twin = Object.values(draft.links).some(
      (one) => one.deletedAt === undefined && one.cause === args.cause && one.effect === args.effect,
    );
    if (twin || args.cause === args.effect) return fail(problem('value.invalid', { place: 'effect', detail: args.effect }));
    const made = { ...fresh(context), cause: args.cause, effect: args.effect };
    draft.links[made.id] = args.words === undefined ? made : { ...made, words: args.words };
  },
  label: 'undo.addLink',
  labelValues: (data, { cause, effect }) => ({ cause: activityName(data, cause), effect: activityName(data, effect) }),
});

const editLink = command<Data, { link: string; words: string | null }>({
  args: z.object({ link: id, words: wordsText.nullable() }),
  run: (draft, args, context) => {
    const found = find(draft.links, args.link);
    if (!found.ok) return found;
    assign(found.value, { words: args.words });
    touch(found.value, context);
  },
  label: 'undo.editLink',
  labelValues: linked,
  merge: ({ link }) => link,
});

const removeLink = command<Data, { link: string }>({
  args: z.object({ link: id }),
  run: (draft, { link }, context) => {
    const found = find(draft.links, link);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeLink',
  labelValues: linked,
});

export const linkCommands = { addLink, editLink, removeLink };
