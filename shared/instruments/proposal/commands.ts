import * as z from 'zod';
import { id, inOrder, type Entity } from '../../base/entity.ts';
import { keyBetween } from '../../base/order.ts';
import { fail, problem, type Result } from '../../base/result.ts';
import { command, type AnyCommand, type CommandContext } from '../contract.ts';
import { blanks, LISTS, listSchemas, type FieldsOf, type ItemOf, type ListName } from './lists.ts';
import { headSchema, type Data, type Head } from './model.ts';

/** Any item, as the list commands see it. */
type Item = Entity & { order: string } & Record<string, unknown>;
type Draft = Record<string, Item>;
type Mutable = { rev: number; changedAt: string; deletedAt?: string | undefined };

const itemsOf = (data: Data, list: ListName): Draft => data[list];

function touch(item: Mutable, context: CommandContext): void {
  item.rev += 1;
  item.changedAt = context.now;
}

/** The live item, or a problem that names what was asked for. */
function find(data: Data, list: ListName, item: string): Result<Item> {
  const found = itemsOf(data, list)[item];
  return found && found.deletedAt === undefined ? { ok: true, value: found } : fail(problem('value.reference', { value: item }));
}

/** Key of a place: after `after`, at the start for `null`, at the end where nothing is said. */
function keyAt(data: Data, list: ListName, after: string | null | undefined, leavingOut?: string): string {
  const row = inOrder(itemsOf(data, list)).filter((one) => one.id !== leavingOut);
  const at = after === undefined ? row.length - 1 : row.findIndex((one) => one.id === after);
  return keyBetween(row[at]?.order, row[at + 1]?.order);
}

/** Adds an item to a draft; gives it back. */
function put<L extends ListName>(
  data: Data,
  list: L,
  fields: Partial<FieldsOf<L>>,
  context: CommandContext,
  after?: string | null,
): ItemOf<L> {
  const head = { id: context.newId(), rev: 0, changedAt: context.now, order: keyAt(data, list, after) };
  const item = { ...blanks[list], ...fields, ...head } as unknown as ItemOf<L>;
  itemsOf(data, list)[head.id] = item;
  return item;
}

/** First words of an item: what an undo step is named by. */
export const nameOfItem = (item: Readonly<Record<string, unknown>> | undefined): string => {
  const words = Object.entries(item ?? {}).find(
    ([key, value]) => typeof value === 'string' && value !== '' && !['id', 'changedAt', 'order', 'offer', 'kind', 'unit'].includes(key),
  );
  return words ? String(words[1]).slice(0, 24) : '';
};

const named = (list: ListName) => (data: Data, args: { readonly id: string }) => ({ name: nameOfItem(itemsOf(data, list)[args.id]) });

/** Everything that hangs on an offer goes with it. */
function removeWithOffer(data: Data, offer: string, context: CommandContext): void {
  for (const list of ['gains', 'duties'] as const)
    for (const item of Object.values(data[list])) if (item.offer === offer && item.deletedAt === undefined) bury(item, context);
  for (const option of Object.values(data.options)) option.offers = option.offers.filter((one) => one !== offer);
}
function bury(item: Mutable, context: CommandContext): void {
  touch(item, context);
  item.deletedAt = context.now;
}

/** Add, edit, remove and move of one list. */
function listCommands<L extends ListName>(list: L): Record<string, AnyCommand<Data>> {
  const shape = listSchemas[list] as unknown as z.ZodObject;
  const fields = shape.omit({ id: true, rev: true, changedAt: true, deletedAt: true, order: true }).partial();
  const place = id.nullable().optional();
  return {
    [`${list}.add`]: command({
      args: z.object({ fields: fields.default({}), after: place }),
      run: (data: Data, args, context) => void put(data, list, args.fields as Partial<FieldsOf<L>>, context, args.after),
      label: `undo.${list}.add`,
    }),
    [`${list}.edit`]: command({
      args: z.object({ id, fields }),
      run: (data: Data, args, context) => {
        const found = find(data, list, args.id);
        if (!found.ok) return found;
        Object.assign(found.value, args.fields);
        touch(found.value, context);
      },
      label: `undo.${list}.edit`,
      labelValues: named(list),
      merge: (args) => `${args.id} ${Object.keys(args.fields).join()}`,
    }),
    [`${list}.remove`]: command({
      args: z.object({ id }),
      run: (data: Data, args, context) => {
        const found = find(data, list, args.id);
        if (!found.ok) return found;
        bury(found.value, context);
        if (list === 'offers') removeWithOffer(data, args.id, context);
      },
      label: `undo.${list}.remove`,
      labelValues: named(list),
    }),
    [`${list}.move`]: command({
      args: z.object({ id, after: id.nullable() }),
      run: (data: Data, args, context) => {
        const found = find(data, list, args.id);
        if (!found.ok) return found;
        (found.value as { order: string }).order = keyAt(data, list, args.after, args.id);
        touch(found.value, context);
      },
      label: `undo.${list}.move`,
      labelValues: named(list),
    }),
  };
}

const opening = z.string().min(1).max(200);

/** Writes head fields; a typing burst in one field is one step. */
const set = command<Data, Partial<Head>>({
  args: headSchema.partial(),
  run: (data, fields) => void Object.assign(data.head, fields),
  label: 'undo.set',
  merge: (fields) => Object.keys(fields).join(),
});

/** Makes an offer of an opening: of what we could deliver, or as answer to a pain or need. */
const take = command({
  args: z.object({ opening, kind: z.enum(['pain', 'need', 'offer']), title: z.string().max(300), answers: z.array(opening).max(50) }),
  run: (data: Data, args, context) => {
    if (args.kind === 'offer' && Object.values(data.offers).some((one) => one.from === args.opening && one.deletedAt === undefined))
      return fail(problem('workspace.exists', { name: args.title }));
    const own = args.kind === 'offer' ? { title: args.title, from: args.opening, answers: args.answers } : { answers: [args.opening] };
    put(data, 'offers', own, context);
  },
  label: 'undo.take',
});

/** Says whether an offer answers an opening. */
const answer = command({
  args: z.object({ offer: id, opening, on: z.boolean() }),
  run: (data: Data, args, context) => {
    const found = find(data, 'offers', args.offer);
    if (!found.ok) return found;
    const offer = found.value as unknown as Data['offers'][string];
    const others = offer.answers.filter((one) => one !== args.opening);
    offer.answers = args.on ? [...others, args.opening] : others;
    touch(offer, context);
  },
  label: 'undo.answer',
  labelValues: (data, args) => ({ name: data.offers[args.offer]?.title ?? '' }),
});

/** Quotes the words of an opening, or not. */
const quote = command({
  args: z.object({ opening, on: z.boolean() }),
  run: (data: Data, args) => {
    const others = data.head.unquoted.filter((one) => one !== args.opening);
    data.head.unquoted = args.on ? others : [...others, args.opening];
  },
  label: 'undo.quote',
});

export const commands: Readonly<Record<string, AnyCommand<Data>>> = {
  set,
  'offers.take': take,
  'offers.answer': answer,
  quote,
  ...Object.assign({}, ...LISTS.map(listCommands)),
};
