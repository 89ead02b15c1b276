import type { Bridge } from '@shared/ipc/contract.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';

/** What the store needs of the outside; tests give their own. */
export interface WorkspacePorts {
  readonly call: Pick<
    Bridge['call'],
    | 'docs.load'
    | 'docs.save'
    | 'docs.checkOutside'
    | 'docs.keepMine'
    | 'docs.takeTheirs'
    | 'history.swap'
    | 'workspace.check'
    | 'workspace.rename'
  >;
  /** All customers as columns, as they stand on the disk. Rejects where they cannot be had. */
  readonly loadPortfolio: () => Promise<Portfolio>;
  /** Instant, ISO. */
  readonly now: () => string;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly newId: () => string;
  /** Calls back after some milliseconds; gives the function that stops it. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}
