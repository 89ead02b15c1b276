import * as z from 'zod';
import { id } from '../../base/entity.ts';
import { workspaceCommand, type AnyWorkspaceCommand } from '../command.ts';
import { change, optional, ownPage, text } from './customers.ts';
import { assignFields, bury, fresh, touch } from './touch.ts';

/** Fields of what a customer has several of; each is called by its name. */
const FIELDS = {
  contact: z.object({ name: text.min(1).optional(), title: optional, phone: optional, email: optional }),
  site: z.object({ name: text.min(1).optional(), address: optional, city: optional, country: optional, postalCode: optional }),
};
type Part = keyof typeof FIELDS;
const HELD = { contact: 'contacts', site: 'sites' } as const satisfies Record<Part, string>;

/** Adding, changing and removing one contact, or one site, of a customer. */
function commandsOf(part: Part): Readonly<Record<string, AnyWorkspaceCommand>> {
  const fields = FIELDS[part];
  const [Name, held] = [part === 'contact' ? 'Contact' : 'Site', HELD[part]];
  return {
    [`${part}.add`]: workspaceCommand({
      args: z.object({ customer: id, fields: fields.extend({ name: text.min(1) }) }),
      docs: ownPage,
      run: (draft, given, context) =>
        change(draft, given.customer, context, (found) => {
          const one = { ...fresh(context), name: given.fields.name };
          assignFields(one, given.fields);
          found[held][one.id] = one;
        }),
      label: `undo.add${Name}`,
    }),
    [`${part}.edit`]: workspaceCommand({
      args: z.object({ customer: id, one: id, fields }),
      docs: ownPage,
      run: (draft, given, context) =>
        change(draft, given.customer, context, (found) => {
          const one = found[held][given.one];
          if (!one) return;
          assignFields(one, given.fields);
          touch(one, context);
        }),
      label: `undo.edit${Name}`,
      merge: (given) => `${given.one} ${Object.keys(given.fields).join()}`,
    }),
    [`${part}.remove`]: workspaceCommand({
      args: z.object({ customer: id, one: id }),
      docs: ownPage,
      run: (draft, given, context) =>
        change(draft, given.customer, context, (found) => {
          const one = found[held][given.one];
          if (one) bury(one, context);
        }),
      label: `undo.remove${Name}`,
    }),
  };
}

export const partCommands = { ...commandsOf('contact'), ...commandsOf('site') };
