import type { Machine } from '@electron/storage/index.ts';

/** What the service uses of the machine it runs on. */
export interface ServiceTools {
  readonly machine: Machine;
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** The day where the person is. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');

export const nodeTools = (machine: Machine): ServiceTools => ({ machine, today: () => localDay(machine.now()) });
