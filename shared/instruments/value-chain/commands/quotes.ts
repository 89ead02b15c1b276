import * as z from 'zod';
import { factStatus, id } from '../../../base/entity.ts';
import { command } from '../../contract.ts';
import { origin, shortText, wordsText, type Data, type Quote } from '../model.ts';
import { activityName } from './activities.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../../draft.ts';

const details = {
  person: shortText.nullable().optional(),
  occasion: shortText.nullable().optional(),
  at: z.iso.date().nullable().optional(),
  source: origin.shape.source.unwrap().nullable().optional(),
};
const fields = z.object({ words: wordsText.optional(), status: factStatus.optional(), ...details });
const adding = z.object({ activity: id, words: wordsText, status: factStatus.optional(), ...details });
const named = (data: Data, { activity }: { readonly activity: string }) => ({ name: activityName(data, activity) });

/** The customer's words count as heard from the customer, today, unless said otherwise. */
const addQuote = command<Data, z.infer<typeof adding>>({
  args: adding,
  run: (draft, { activity, words, status, ...given }, context) => {
    const found = find(draft.activities, activity);
    if (!found.ok) return found;
    const order = orderAt(Object.values(found.value.quotes), null);
    const quote: Quote = { ...fresh(context), order, words, status: status ?? 'confirmed', source: 'customer', at: context.today };
    assign(quote, given);
    found.value.quotes[quote.id] = quote;
    touch(found.value, context);
  },
  label: 'undo.addQuote',
  labelValues: named,
});

const editQuote = command<Data, { activity: string; quote: string; fields: z.infer<typeof fields> }>({
  args: z.object({ activity: id, quote: id, fields }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    const quote = find(found.value.quotes, args.quote);
    if (!quote.ok) return quote;
    assign(quote.value, args.fields);
    touch(quote.value, context);
  },
  label: 'undo.editQuote',
  labelValues: named,
  merge: ({ quote, fields: given }) => `${quote} ${Object.keys(given).join()}`,
});

const removeQuote = command<Data, { activity: string; quote: string }>({
  args: z.object({ activity: id, quote: id }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    const quote = find(found.value.quotes, args.quote);
    if (!quote.ok) return quote;
    bury(quote.value, context);
    if (found.value.shown === args.quote) delete found.value.shown;
  },
  label: 'undo.removeQuote',
  labelValues: named,
});

/** Which of an activity's quotes stands on the map. */
const showQuote = command<Data, { activity: string; quote: string }>({
  args: z.object({ activity: id, quote: id }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    const quote = find(found.value.quotes, args.quote);
    if (!quote.ok) return quote;
    found.value.shown = args.quote;
    touch(found.value, context);
  },
  label: 'undo.showQuote',
  labelValues: named,
});

export const quoteCommands = { addQuote, editQuote, removeQuote, showQuote };
