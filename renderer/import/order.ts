import type { ScreenTable } from '@shared/import/screen.ts';
import type { Kind } from '@shared/import/types.ts';

const ORDER: readonly Kind[] = ['customers', 'contacts', 'sites', 'sales', 'products', 'categories'];
const rank = (kind: Kind): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

/** Tables in the order in which people think of them: customers first, then what hangs on them. */
export const inReadingOrder = (tables: readonly ScreenTable[]): readonly ScreenTable[] =>
  [...tables].sort((a, b) => rank(a.kind) - rank(b.kind));
