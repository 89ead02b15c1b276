import * as z from 'zod';
import { amount } from '../../../base/amount.ts';
import { id } from '../../../base/entity.ts';
import { command } from '../../contract.ts';
import { nameText, percent, wordsText, type Data, type Market, type Supplier } from '../model.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../../draft.ts';
import { toTenths } from '../../remember.ts';

/** The two ends of the chain: who supplies the customer, and whom the customer supplies. */
const supplierFields = z.object({
  name: nameText.optional(),
  value: amount.min(0).nullable().optional(),
  feeds: z.array(id).max(60).optional(),
  ours: z.boolean().optional(),
});
const marketFields = z.object({
  name: nameText.optional(),
  share: percent.nullable().optional(),
  words: wordsText.nullable().optional(),
});
const before = id.nullable().optional();
const supplierName = (data: Data, { supplier }: { readonly supplier: string }) => ({ name: data.suppliers[supplier]?.name ?? '' });
const marketName = (data: Data, { market }: { readonly market: string }) => ({ name: data.markets[market]?.name ?? '' });

function setSupplier(supplier: Supplier, { value, ...given }: z.infer<typeof supplierFields>): void {
  assign(supplier, given);
  if (value !== undefined) supplier.value = value;
}
function setMarket(market: Market, { share, ...given }: z.infer<typeof marketFields>): void {
  assign(market, given);
  if (share !== undefined) market.share = toTenths(share);
}

const addSupplier = command<Data, z.infer<typeof supplierFields> & { name: string }>({
  args: supplierFields.extend({ name: nameText }),
  run: (draft, args, context) => {
    const order = orderAt(Object.values(draft.suppliers), null);
    const made: Supplier = { ...fresh(context), order, name: args.name, value: null, feeds: [], ours: false };
    setSupplier(made, args);
    draft.suppliers[made.id] = made;
  },
  label: 'undo.addSupplier',
});

const editSupplier = command<Data, { supplier: string; fields: z.infer<typeof supplierFields> }>({
  args: z.object({ supplier: id, fields: supplierFields }),
  run: (draft, args, context) => {
    const found = find(draft.suppliers, args.supplier);
    if (!found.ok) return found;
    setSupplier(found.value, args.fields);
    touch(found.value, context);
  },
  label: 'undo.editSupplier',
  labelValues: supplierName,
  merge: ({ supplier, fields }) => `${supplier} ${Object.keys(fields).join()}`,
});

const moveSupplier = command<Data, { supplier: string; before?: string | null }>({
  args: z.object({ supplier: id, before }),
  run: (draft, args, context) => {
    const found = find(draft.suppliers, args.supplier);
    if (!found.ok) return found;
    found.value.order = orderAt(Object.values(draft.suppliers), args.before ?? null, args.supplier);
    touch(found.value, context);
  },
  label: 'undo.moveSupplier',
  labelValues: supplierName,
  merge: ({ supplier }) => supplier,
});

const removeSupplier = command<Data, { supplier: string }>({
  args: z.object({ supplier: id }),
  run: (draft, args, context) => {
    const found = find(draft.suppliers, args.supplier);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeSupplier',
  labelValues: supplierName,
});

const addMarket = command<Data, z.infer<typeof marketFields> & { name: string }>({
  args: marketFields.extend({ name: nameText }),
  run: (draft, args, context) => {
    const made: Market = { ...fresh(context), order: orderAt(Object.values(draft.markets), null), name: args.name, share: null };
    setMarket(made, args);
    draft.markets[made.id] = made;
  },
  label: 'undo.addMarket',
});

const editMarket = command<Data, { market: string; fields: z.infer<typeof marketFields> }>({
  args: z.object({ market: id, fields: marketFields }),
  run: (draft, args, context) => {
    const found = find(draft.markets, args.market);
    if (!found.ok) return found;
    setMarket(found.value, args.fields);
    touch(found.value, context);
  },
  label: 'undo.editMarket',
  labelValues: marketName,
  merge: ({ market, fields }) => `${market} ${Object.keys(fields).join()}`,
});

const moveMarket = command<Data, { market: string; before?: string | null }>({
  args: z.object({ market: id, before }),
  run: (draft, args, context) => {
    const found = find(draft.markets, args.market);
    if (!found.ok) return found;
    found.value.order = orderAt(Object.values(draft.markets), args.before ?? null, args.market);
    touch(found.value, context);
  },
  label: 'undo.moveMarket',
  labelValues: marketName,
  merge: ({ market }) => market,
});

const removeMarket = command<Data, { market: string }>({
  args: z.object({ market: id }),
  run: (draft, args, context) => {
    const found = find(draft.markets, args.market);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeMarket',
  labelValues: marketName,
});

export const endCommands = {
  addSupplier,
  editSupplier,
  moveSupplier,
  removeSupplier,
  addMarket,
  editMarket,
  moveMarket,
  removeMarket,
};
