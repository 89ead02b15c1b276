import { unpackPortfolio } from '@shared/workspace/columns.ts';

/** Fetches all customers as packed columns and unpacks them, away from the page: its frames go on. */
const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: { readonly data: string }) => void) => void;
  postMessage: (message: unknown, transfer: readonly ArrayBuffer[]) => void;
};

scope.addEventListener('message', ({ data: address }) => void load(address));

async function load(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`portfolio: ${response.status}`);
    const portfolio = unpackPortfolio(new Uint8Array(await response.arrayBuffer()));
    const buffers = new Set(
      [portfolio.sales, portfolio.potential, portfolio.potentialStatus, portfolio.effort].map(({ buffer }) => buffer as ArrayBuffer),
    );
    scope.postMessage({ portfolio }, [...buffers]);
  } catch (error) {
    scope.postMessage({ error: String(error) }, []);
  }
}
