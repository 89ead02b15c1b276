import type { Access } from './access.ts';
import type { Backups } from './backups.ts';
import type { Catalogue } from './catalogue.ts';
import type { Keeping } from './keeping.ts';
import type { Problems } from './problems.ts';
import type { RedoLog } from './redoLog.ts';
import type { Store } from './store.ts';
import type { Machine } from './types.ts';

/** What an open workspace is made of. */
export interface Parts {
  readonly machine: Machine;
  readonly folder: string;
  readonly access: Access;
  readonly store: Store;
  readonly log: RedoLog;
  readonly keeping: Keeping;
  readonly problems: Problems;
  readonly catalogue: Catalogue;
  readonly backups: Backups;
}
