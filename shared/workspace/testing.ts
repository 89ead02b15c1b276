import { initialSettings } from './initial.ts';
import type { WorkspaceContext } from './command.ts';
import type { Docs } from './documents.ts';

/** A small loaded workspace and a context with counted ids and a fixed clock: for tests of whatever stands on this folder. */
export const testDocs = (): Docs => ({
  settings: initialSettings({
    id: 'w-1',
    name: 'Test',
    now: '2026-11-23T08:00:00Z',
    currency: 'CNY',
    language: 'zh-CN',
    me: { id: 'p-1', name: '林晓' },
  }),
});

export function testContext(docs: Docs): WorkspaceContext {
  let n = 0;
  return {
    now: '2026-11-23T09:00:00Z',
    today: '2026-11-23',
    newId: () => `n${String(++n).padStart(6, '0')}`,
    by: 'p-1',
    keys: Object.keys(docs),
  };
}
