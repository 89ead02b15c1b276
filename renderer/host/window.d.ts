import type { Bridge } from '@shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Made by the preload. */
    readonly keyrung: Bridge;
  }
}
