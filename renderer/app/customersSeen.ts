import { useHost } from '../host/host.ts';
import { useWorkspace } from './context.ts';

interface Seen {
  readonly recent: readonly string[];
  readonly pinned: readonly string[];
}
const NONE: Seen = { recent: [], pinned: [] };
const MOST = 8;

/** Customers opened lately and those pinned, remembered for each workspace. */
export function useCustomersSeen() {
  const { remembered, remember } = useHost();
  const name = `seen:${useWorkspace().state.info.id}`;
  const seen = (remembered[name] as Seen | undefined) ?? NONE;
  const change = (next: (old: Seen) => Seen): void => remember(name, (old) => next((old as Seen | undefined) ?? NONE));
  return {
    ...seen,
    visit: (id: string) => {
      if (seen.recent[0] !== id) change((old) => ({ ...old, recent: [id, ...old.recent.filter((one) => one !== id)].slice(0, MOST) }));
    },
    togglePin: (id: string) =>
      change((old) => ({
        ...old,
        pinned: old.pinned.includes(id) ? old.pinned.filter((one) => one !== id) : [...old.pinned, id].slice(0, 20),
      })),
  };
}
