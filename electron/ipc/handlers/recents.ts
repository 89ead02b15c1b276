import { ok } from '@shared/base/result.ts';
import type { Handlers } from '../handlers.ts';
import type { Recents } from '../recents.ts';

export function recentsHandlers(recents: Recents): Pick<Handlers, 'recents.list' | 'recents.remove' | 'recents.putBack'> {
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
  };
}
