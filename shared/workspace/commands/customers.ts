import * as z from 'zod';
import { amount } from '../../base/amount.ts';
import { day, factSource, factStatus, id } from '../../base/entity.ts';
import { fail, problem, type Result } from '../../base/result.ts';
import { workspaceCommand, type WorkspaceContext } from '../command.ts';
import type { DocKey, Docs } from '../documents.ts';
import { customersKey, lastPage, newCustomerId, pageName, pageWithRoom, salesKey } from '../pages.ts';
import { quarter } from '../../base/entity.ts';
import type { Customer, CustomerPage, SalesPage } from '../schemas.ts';
import { refusedParent } from './parent.ts';
import { assignFields, bury, fresh, touch } from './touch.ts';

/** A line of master data, and one that may be cleared or left as it is. */
export const text = z.string().trim().max(300);
export const optional = text.nullable().optional();
const editable = z.object({
  name: text.min(1).optional(),
  legalName: optional,
  code: optional,
  parent: id.nullable().optional(),
  owner: id.nullable().optional(),
  industry: optional,
  taxId: optional,
  country: optional,
  region: optional,
  city: optional,
  address: optional,
  postalCode: optional,
  phone: optional,
  lastVisit: day.nullable().optional(),
  note: z.string().max(20_000).nullable().optional(),
});

type Draft = Record<DocKey, unknown>;
const pageIn = (draft: Draft, customer: string): CustomerPage => draft[customersKey(customer)] as CustomerPage;

/** The live customer of the draft, or a problem that names it. */
function find(draft: Draft, customer: string): Result<Customer & { rev: number; changedAt: string }> {
  const found = pageIn(draft, customer)?.customers[customer];
  return found && found.deletedAt === undefined ? { ok: true, value: found } : fail(problem('call.unknownCustomer', { customer }));
}

/** Runs a change on one customer and counts it. */
export function change(draft: Draft, customer: string, context: WorkspaceContext, edit: (found: Customer) => void): Result<void> | void {
  const found = find(draft, customer);
  if (!found.ok) return found;
  edit(found.value);
  touch(found.value, context);
}

export const nameOf = (docs: Docs, customer: string): string =>
  (docs[customersKey(customer)] as CustomerPage | undefined)?.customers[customer]?.name ?? customer;
const named = (docs: Docs, args: { readonly customer: string }): Record<string, string> => ({ name: nameOf(docs, args.customer) });
export const ownPage = (args: { readonly customer: string }): DocKey[] => [customersKey(args.customer)];

const add = workspaceCommand({
  args: editable.extend({ name: text.min(1), lastYear: amount.optional(), potential: amount.min(0).optional() }),
  docs: (_args, { keys }) => {
    const last = lastPage(keys);
    const next = pageName(Number(last) + 1);
    return [`customers/${last}`, `customers/${next}`, `sales/${last}`, `sales/${next}`];
  },
  run: (draft, { lastYear, potential, ...fields }, context) => {
    const last = lastPage(context.keys);
    const page = pageWithRoom(last, draft[`customers/${last}`] as CustomerPage | undefined);
    const customer = { ...fresh(context, newCustomerId(page, context.newId())), name: fields.name, contacts: {}, sites: {} };
    assignFields(customer, fields);
    if (potential !== undefined) assignFields(customer, { potential: { value: potential, status: 'assumed', at: context.today } });
    (draft[`customers/${page}`] as CustomerPage).customers[customer.id] = customer;
    if (lastYear !== undefined) (draft[salesKey(customer.id)] as SalesPage).customers[customer.id] = manualYear(lastYear, context.today);
  },
  label: 'undo.addCustomer',
});

/** A year's sum typed by hand, spread over the four quarters before this one; the rest of the division goes to the last. */
function manualYear(sum: number, today: string): SalesPage['customers'][string] {
  const year = Number(today.slice(0, 4)) - 1;
  const share = Math.trunc(sum / 4);
  const quarters = Object.fromEntries([1, 2, 3, 4].map((q) => [`${year}Q${q}`, { '': q === 4 ? sum - 3 * share : share }]));
  return { sources: { manual: quarters } };
}

const edit = workspaceCommand({
  args: z.object({ customer: id, fields: editable }),
  docs: ownPage,
  run: (draft, { customer, fields }, context) =>
    refusedParent(draft, customer, fields.parent, context) ?? change(draft, customer, context, (found) => assignFields(found, fields)),
  label: 'undo.editCustomer',
  labelValues: named,
  merge: ({ customer, fields }) => `${customer} ${Object.keys(fields).join()}`,
});

const editMany = workspaceCommand({
  args: z.object({
    changes: z.array(z.object({ customer: id, fields: editable, potential: amount.min(0).nullable().optional() })).max(100_000),
  }),
  docs: ({ changes }) => [...new Set(changes.map((c) => customersKey(c.customer)))],
  run: (draft, { changes }, context) => {
    for (const { customer, fields, potential } of changes) {
      const refused = refusedParent(draft, customer, fields.parent, context);
      if (refused) return refused;
      const result = change(draft, customer, context, (found) => {
        assignFields(found, fields);
        if (potential !== undefined)
          assignFields(found, { potential: potential === null ? null : { value: potential, status: 'assumed', at: context.today } });
      });
      if (result && !result.ok) return result;
    }
  },
  label: 'undo.editCustomers',
  labelValues: (_docs, { changes }) => ({ count: changes.length }),
});

const remove = workspaceCommand({
  args: z.object({ customer: id }),
  docs: ownPage,
  run: (draft, { customer }, context) => {
    const found = find(draft, customer);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeCustomer',
  labelValues: named,
});

const setPotential = workspaceCommand({
  args: z.object({
    customer: id,
    value: amount.min(0).nullable(),
    status: factStatus.default('assumed'),
    source: factSource.optional(),
    at: day.optional(),
  }),
  docs: ownPage,
  run: (draft, { customer, value, ...provenance }, context) =>
    change(draft, customer, context, (found) =>
      assignFields(found, { potential: value === null ? null : { value, at: context.today, ...provenance } }),
    ),
  label: 'undo.setPotential',
  labelValues: named,
  merge: ({ customer }) => customer,
});

const setSales = workspaceCommand({
  args: z.object({ customer: id, quarter, category: z.string().max(80).default(''), value: amount.nullable() }),
  docs: ({ customer }) => [salesKey(customer)],
  run: (draft, { customer, quarter: at, category, value }) => {
    const page = draft[salesKey(customer)] as SalesPage;
    const own = (page.customers[customer] ??= { sources: {} });
    const cells = ((own.sources['manual'] ??= {})[at] ??= {});
    if (value === null) delete cells[category];
    else cells[category] = value;
  },
  label: 'undo.setSales',
  labelValues: named,
});

export const customerCommands = {
  'customer.add': add,
  'customer.edit': edit,
  'customer.editMany': editMany,
  'customer.remove': remove,
  'customer.setPotential': setPotential,
  'customer.setSales': setSales,
};
