import type { Bridge } from '@shared/ipc/contract.ts';

export function App(_props: { readonly bridge: Bridge; readonly nonce: string | undefined }) {
  return null;
}
