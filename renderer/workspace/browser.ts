import type { Portfolio } from '@shared/instruments/facts.ts';
import type { Bridge } from '@shared/ipc/contract.ts';
import type { WorkspacePorts } from './ports.ts';

const ADDRESS = 'app://keyrung/portfolio';

/** The columns of all customers, fetched and unpacked in a worker that ends with it. */
export function fetchPortfolio(): Promise<Portfolio> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./portfolio.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<{ readonly portfolio?: Portfolio; readonly error?: string }>) => {
      end();
      if (data.portfolio) resolve(data.portfolio);
      else reject(new Error(data.error ?? 'portfolio'));
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('portfolio worker'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(ADDRESS);
  });
}

const two = (n: number): string => String(n).padStart(2, '0');
/** Today where the person is. */
export function localDay(date = new Date()): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The outside of the store in a real window. */
export const browserPorts = (bridge: Bridge): WorkspacePorts => ({
  call: bridge.call,
  loadPortfolio: fetchPortfolio,
  now: () => new Date().toISOString(),
  today: () => localDay(),
  newId: () => crypto.randomUUID(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
});
