/** Where a workspace opens: what to do next. An empty one teaches there how to begin. */
export const HOME = '/today';
/** A command of the platform's menu that names a recent workspace begins so; its id follows. */
export const RECENT = 'recent:';

/** Where the person is. Stands in the address, so Back and Forward work, and undo can go to where the change was. */
export type Route =
  | {
      readonly page: 'today' | 'customers' | 'import' | 'settings' | 'backups' | 'plans' | 'troubles';
      readonly selected?: string | undefined;
    }
  | {
      /** A customer's account on one page. */
      readonly page: 'front';
      readonly target: string;
      readonly selected?: undefined;
    }
  | {
      readonly page: 'instrument';
      readonly instrument: string;
      /** Customer or person. */
      readonly target?: string | undefined;
      readonly selected?: string | undefined;
    };

const SIMPLE = ['today', 'customers', 'import', 'settings', 'backups', 'plans', 'troubles'] as const;

/** `/customers`, `/portfolio/customer-tiers/~c-0001-x`, `/plan/c-0001-x`, `/plan/c-0001-x/value-chain/~a-3`: a segment after `~` is what is selected. */
export function parseRoute(path: string): Route | null {
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1);
  const selected = last?.startsWith('~') ? decode(last.slice(1)) : undefined;
  const [head, first, second] = (selected === undefined ? parts : parts.slice(0, -1)).map(decode);
  const simple = SIMPLE.find((page) => page === head);
  if (simple) return { page: simple, selected };
  if (head === 'portfolio' && first) return { page: 'instrument', instrument: first, selected };
  if ((head === 'plan' || head === 'person') && first && second) return { page: 'instrument', instrument: second, target: first, selected };
  if (head === 'plan' && first && selected === undefined) return { page: 'front', target: first };
  return null;
}

export function formatRoute(route: Route, scope: 'plan' | 'person' = 'plan'): string {
  const tail = route.selected === undefined ? '' : `/~${encodeURIComponent(route.selected)}`;
  if (route.page === 'front') return `/plan/${encodeURIComponent(route.target)}`;
  if (route.page !== 'instrument') return `/${route.page}${tail}`;
  const { instrument, target } = route;
  return target === undefined ? `/portfolio/${instrument}${tail}` : `/${scope}/${encodeURIComponent(target)}/${instrument}${tail}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address without what is selected. */
export const withoutSelection = (path: string): string => path.replace(/\/~[^/]*$/, '');
