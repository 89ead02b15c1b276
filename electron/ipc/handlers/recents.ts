import { ok } from '@shared/base/result.ts';
import type { Handlers } from '../handlers.ts';
import type { Dialogs } from '../ports.ts';
import type { Recents } from '../recents.ts';

export function recentsHandlers(
  recents: Recents,
  dialogs: Dialogs,
): Pick<Handlers, 'recents.list' | 'recents.remove' | 'recents.putBack' | 'recents.find'> {
  return {
    'recents.list': async () => ok(await recents.list()),
    'recents.remove': async ({ id }) => {
      await recents.remove(id);
      return ok(await recents.list());
    },
    'recents.putBack': async ({ id }) => {
      await recents.putBack(id);
      return ok(await recents.list());
    },
    'recents.find': async ({ id }) => {
      const folder = await dialogs.chooseFolder('openWorkspace');
      if (folder === null) return ok(null);
      const found = await recents.foundAt(id, folder);
      return found.ok ? ok(await recents.list()) : found;
    },
  };
}
