import * as z from 'zod';
import { id, live } from '../../base/entity.ts';
import { freshKeys } from '../../base/order.ts';
import { fail, problem, type Result } from '../../base/result.ts';
import { LANGUAGES, type Language } from '../../i18n/translate.ts';
import { command, type CommandContext } from '../contract.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../draft.ts';
import { freshOrigin, remember, replacedOrigin } from '../remember.ts';
import { importance, nameText, origin, proofText, score, US, type Benefit, type Data, type Theirs } from './model.ts';
import { TEMPLATES, templateOf, type TemplateId } from './templates.ts';

const given = origin.partial();
type Given = z.infer<typeof given>;
const named = (data: Data, { benefit }: { readonly benefit: string }) => ({ name: data.benefits[benefit]?.name ?? '' });

const blank = (name: string, order: string, context: CommandContext): Benefit => ({
  ...fresh(context),
  order,
  name,
  importance: { value: null },
  ours: { value: null },
  theirs: {},
});

const isTaken = (data: Data, name: string, but?: string): boolean => live(data.benefits).some((one) => one.id !== but && one.name === name);

/** The list of an industry to start from: names only, for what they are worth is the customer's to say. */
const applyTemplate = command<Data, { template: TemplateId; language: Language }>({
  args: z.object({ template: z.enum(TEMPLATES), language: z.enum(LANGUAGES) }),
  run: (draft, { template, language }, context) => {
    if (live(draft.benefits).length > 0) return fail(problem('value.invalid', { place: 'template', detail: template }));
    const names = templateOf(template, language);
    const keys = freshKeys(names.length);
    names.forEach((name, i) => {
      const made = blank(name, keys[i] as string, context);
      draft.benefits[made.id] = made;
    });
  },
  label: 'undo.applyTemplate',
});

/** Each benefit stands once: a second of the same name would split its rating. */
const addBenefit = command<Data, { name: string }>({
  args: z.object({ name: nameText }),
  run: (draft, { name }, context) => {
    if (isTaken(draft, name)) return fail(problem('value.invalid', { place: 'name', detail: name }));
    const made = blank(name, orderAt(Object.values(draft.benefits), null), context);
    draft.benefits[made.id] = made;
  },
  label: 'undo.addBenefit',
  labelValues: (_data, { name }) => ({ name }),
});

const renameBenefit = command<Data, { benefit: string; name: string }>({
  args: z.object({ benefit: id, name: nameText }),
  run: (draft, args, context) => {
    const found = find(draft.benefits, args.benefit);
    if (!found.ok) return found;
    if (isTaken(draft, args.name, args.benefit)) return fail(problem('value.invalid', { place: 'name', detail: args.name }));
    found.value.name = args.name;
    touch(found.value, context);
  },
  label: 'undo.renameBenefit',
  labelValues: named,
  merge: ({ benefit }) => benefit,
});

const removeBenefit = command<Data, { benefit: string }>({
  args: z.object({ benefit: id }),
  run: (draft, { benefit }, context) => {
    const found = find(draft.benefits, benefit);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeBenefit',
  labelValues: named,
});

const setImportance = command<Data, { benefit: string; value: number | null; origin?: Given }>({
  args: z.object({ benefit: id, value: importance.nullable(), origin: given.optional() }),
  run: (draft, args, context) => {
    const found = find(draft.benefits, args.benefit);
    if (!found.ok) return found;
    remember(found.value.importance, args.value, context);
    assign(found.value.importance, replacedOrigin(args.origin, context));
    touch(found.value, context);
  },
  label: 'undo.setImportance',
  labelValues: named,
  merge: ({ benefit }) => benefit,
});

/** The rating of a benefit that is asked for; a rival that was never rated gets an empty one. */
function ratingOf(draft: Data, benefit: string, who: string): Result<{ readonly one: Benefit; readonly rating: Benefit['ours'] | Theirs }> {
  const found = find(draft.benefits, benefit);
  if (!found.ok) return found;
  const one = found.value;
  return { ok: true, value: { one, rating: who === US ? one.ours : (one.theirs[who] ??= { value: null, offers: true }) } };
}

/** A rating says that the thing is offered; `null` says that we do not know. */
const rate = command<Data, { benefit: string; who: string; value: number | null; origin?: Given; proof?: string }>({
  args: z.object({ benefit: id, who: id, value: score.nullable(), origin: given.optional(), proof: proofText.optional() }),
  run: (draft, args, context) => {
    const found = ratingOf(draft, args.benefit, args.who);
    if (!found.ok) return found;
    const { one, rating } = found.value;
    if ('offers' in rating) rating.offers = true;
    remember(rating, args.value, context);
    assign(rating, replacedOrigin(args.origin, context));
    if (args.proof !== undefined) rating.proof = args.proof;
    touch(one, context);
  },
  label: 'undo.rate',
  labelValues: named,
  merge: ({ benefit, who }) => `${benefit} ${who}`,
});

const setOffers = command<Data, { benefit: string; who: string; offers: boolean }>({
  args: z.object({ benefit: id, who: id, offers: z.boolean() }),
  run: (draft, args, context) => {
    const found = ratingOf(draft, args.benefit, args.who);
    if (!found.ok) return found;
    const { one, rating } = found.value;
    if (!('offers' in rating)) return fail(problem('value.invalid', { place: 'who', detail: args.who }));
    rating.offers = args.offers;
    remember(rating, null, context);
    assign(rating, freshOrigin(undefined, context));
    touch(one, context);
  },
  label: 'undo.setOffers',
  labelValues: named,
});

/** Where a rating or the importance is from, and what proves it. */
const setProof = command<Data, { benefit: string; who: string; proof?: string | null; origin?: Given }>({
  args: z.object({ benefit: id, who: id, proof: proofText.nullable().optional(), origin: given.optional() }),
  run: (draft, args, context) => {
    const found = ratingOf(draft, args.benefit, args.who);
    if (!found.ok) return found;
    const { one, rating } = found.value;
    assign(rating, { proof: args.proof });
    if (args.origin) assign(rating, args.origin);
    touch(one, context);
  },
  label: 'undo.setProof',
  labelValues: named,
  merge: ({ benefit, who }) => `${benefit} ${who}`,
});

const setImportanceOrigin = command<Data, { benefit: string; origin: Given }>({
  args: z.object({ benefit: id, origin: given }),
  run: (draft, args, context) => {
    const found = find(draft.benefits, args.benefit);
    if (!found.ok) return found;
    assign(found.value.importance, args.origin);
    touch(found.value, context);
  },
  label: 'undo.setProof',
  labelValues: named,
  merge: ({ benefit }) => benefit,
});

const linkOffer = command<Data, { benefit: string; offer: string | null }>({
  args: z.object({ benefit: id, offer: z.string().min(1).max(140).nullable() }),
  run: (draft, args, context) => {
    const found = find(draft.benefits, args.benefit);
    if (!found.ok) return found;
    assign(found.value, { offer: args.offer });
    touch(found.value, context);
  },
  label: 'undo.linkOffer',
  labelValues: named,
});

/** Everything a person can change in the comparison, each with the words for the undo menu. */
export const commands = {
  applyTemplate,
  addBenefit,
  renameBenefit,
  removeBenefit,
  setImportance,
  setImportanceOrigin,
  rate,
  setOffers,
  setProof,
  linkOffer,
};
