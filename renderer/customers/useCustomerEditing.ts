import { live } from '@shared/base/entity.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { useMemo } from 'react';
import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { useUndo } from '../app/useUndo.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { changeOf, pasteBlock, type EditableColumn } from './edits.ts';
import { customersMessages } from './messages.ts';
import type { CustomerRow } from './rows.ts';

/** Colleagues by id and by name. */
export function usePeople(): { readonly nameOf: (id: string) => string; readonly byName: ReadonlyMap<string, string> } {
  const settings = useWorkspaceState((state) => state.docs['settings']) as Settings;
  return useMemo(() => {
    const people = live(settings.people);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return { nameOf: (id) => names.get(id) ?? '', byName: new Map(people.map(({ id, name }) => [name, id])) };
  }, [settings.people]);
}

/** Everything the list can change: each is one step, named, saved and undoable. */
export function useCustomerEditing() {
  const t = useWords(customersMessages);
  const workspace = useWorkspace();
  const { complain, notify } = useHost();
  const { go } = useApplication();
  const { undo } = useUndo();
  const people = usePeople();
  const run = async (command: string, args: unknown, route: string): Promise<boolean> => {
    const step = await workspace.runLoading({ command, args }, route);
    if (!step.ok) complain(step.error);
    return step.ok;
  };
  const at = (customer: string): string => `/customers/~${customer}`;
  return {
    people,
    edit: (customer: string, column: EditableColumn, text: string): void => {
      const change = changeOf(customer, column, text, people.byName);
      if (!change) return notify({ text: t('amount.bad', { value: text }), kind: 'error' });
      if (column === 'potential') void run('customer.setPotential', { customer, value: change.potential ?? null }, at(customer));
      else void run('customer.edit', { customer, fields: change.fields }, at(customer));
    },
    paste: async (block: readonly (readonly string[])[], rows: readonly CustomerRow[], columns: readonly string[]): Promise<void> => {
      const { changes, skipped } = pasteBlock(block, rows, columns, people.byName);
      if (changes.length === 0) return notify({ text: t('paste.nothing'), kind: 'error' });
      if (await run('customer.editMany', { changes }, '/customers'))
        notify({
          text: t(skipped > 0 ? 'paste.skipped' : 'paste.done', { count: changes.length, skipped }),
          actions: [{ text: t('undo'), run: () => void undo() }],
        });
    },
    add: async (name: string): Promise<void> => {
      const before = new Set(workspace.state.portfolio?.ids);
      if (!(await run('customer.add', { name }, '/customers'))) return;
      const id = workspace.state.portfolio?.ids.find((one) => !before.has(one));
      notify({ text: t('added', { name }), kind: 'success', actions: [{ text: t('undo'), run: () => void undo() }] });
      if (id) go(at(id));
    },
    remove: async (row: CustomerRow): Promise<void> => {
      if (await run('customer.remove', { customer: row.id }, '/customers'))
        notify({ text: t('removed', { name: row.name }), actions: [{ text: t('undo'), run: () => void undo() }] });
    },
  };
}
