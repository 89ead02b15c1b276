import { ok } from '@shared/base/result.ts';
import { PATCH_LIMIT } from '@shared/workspace/changes.ts';
import type { ChangeEntry } from '@electron/service/index.ts';
import { withOpen, type Desk } from '../desk.ts';
import type { Handlers, Parsed } from '../handlers.ts';
import { troubleOf } from '../trouble.ts';

type Docs =
  'docs.load' | 'docs.save' | 'docs.checkOutside' | 'docs.keepMine' | 'docs.takeTheirs' | 'history.swap' | 'signals.count' | 'today.plans';

export function docsHandlers(desk: Desk): Pick<Handlers, Docs> {
  return {
    'docs.load': withOpen(desk, async (service, { keys }) => {
      const { docs, missing, troubles } = await service.load(keys);
      return ok({ docs, missing, troubles: troubles.map(troubleOf) });
    }),
    'docs.save': withOpen(desk, async (service, { changes, log }) => {
      const saved = await service.save(changes, log.map(entryOf));
      return saved.ok ? ok({ written: saved.value.written, savedAt: saved.value.savedAt }) : saved;
    }),
    'docs.checkOutside': withOpen(desk, async (service) => ok((await service.checkOutside()).map(troubleOf))),
    'docs.keepMine': withOpen(desk, async (service, { key }) => {
      const kept = await service.keepMine(key);
      return kept.ok ? ok(undefined) : kept;
    }),
    'docs.takeTheirs': withOpen(desk, async (service, { key }) => {
      const docs = await service.takeTheirs(key);
      return docs.ok ? ok({ docs: docs.value }) : docs;
    }),
    'history.swap': withOpen(desk, (service, { receipt, to }) => service.swap(receipt, to)),
    'signals.count': withOpen(desk, (service, { person }) => service.signals(person)),
    'today.plans': withOpen(desk, (service, { language }) => service.today(language)),
  };
}

/** A change as the log keeps it: a large one by its name alone. */
const entryOf = ({ at, by, request, docs, patches }: Parsed<'docs.save'>['log'][number]): ChangeEntry => ({
  at,
  by,
  command: request.command,
  docs: docs.slice(0, 50),
  ...(patches && JSON.stringify(patches).length <= PATCH_LIMIT ? { patches } : {}),
});
