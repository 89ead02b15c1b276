import type { Figures } from '@shared/instruments/value-chain/figures/types.ts';
import type { Rival } from '@shared/instruments/facts.ts';
import type { Intent } from '@shared/scene/scene.ts';
import type { EditTarget } from './editing.ts';
import { removalOf, reordered, type Run } from './keys.ts';
import type { ViewKey } from './messages.ts';
import { activityIdOf, thingOf } from './things.ts';

/** What a menu item does; the view carries it out. */
export type Action =
  | { readonly do: 'edit'; readonly target: EditTarget }
  | { readonly do: 'run'; readonly run: Run }
  | { readonly do: 'remove'; readonly run: Run }
  | { readonly do: 'link'; readonly from: string }
  | { readonly do: 'rival'; readonly activity: string | null }
  | { readonly do: 'select'; readonly id: string };
export interface Entry {
  readonly label: ViewKey;
  readonly values?: Readonly<Record<string, string>>;
  readonly action: Action;
  /** Items of one group stand together. */
  readonly group: number;
}

const edit = (label: ViewKey, target: EditTarget, group = 0): Entry => ({ label, action: { do: 'edit', target }, group });
const run = (label: ViewKey, wanted: Run | null, group: number, values?: Entry['values']): Entry[] =>
  wanted ? [{ label, action: { do: 'run', run: wanted }, group, ...(values ? { values } : {}) }] : [];

/** Every action of the mark under the pointer. */
export function menuOf(intent: Intent | null, figures: Figures, rivals: readonly Rival[], statusName: (status: string) => string): Entry[] {
  if (!intent) return groundMenu();
  const own = ownMenu(intent, figures, rivals, statusName);
  const removal = removalOf(
    ['name', 'handle', 'pain', 'share', 'importance'].includes(intent.kind) ? { ...intent, kind: 'activity' } : intent,
    figures,
  );
  return removal && own.length > 0 ? [...own, { label: 'menu.remove', action: { do: 'remove', run: removal }, group: 9 }] : own;
}

function ownMenu(intent: Intent, figures: Figures, rivals: readonly Rival[], statusName: (status: string) => string): Entry[] {
  const id = intent.id ?? '';
  switch (intent.kind) {
    case 'chip':
      return chipMenu(id, figures, statusName);
    case 'link':
      return [edit('menu.words', { field: 'linkWords', link: id })];
    case 'supplier':
      return supplierMenu(id, figures);
    case 'market':
      return marketMenu(id, figures);
    default: {
      const activity = activityIdOf(intent);
      return activity === null ? groundMenu() : activityMenu(activity, figures, rivals);
    }
  }
}

const groundMenu = (): Entry[] => [
  edit('menu.addActivity', { field: 'newActivity', kind: 'primary', before: null, beside: null }),
  edit('menu.addSupport', { field: 'newActivity', kind: 'support', before: null, beside: null }),
  edit('menu.addSupplier', { field: 'newSupplier' }, 1),
  edit('menu.addMarket', { field: 'newMarket' }, 1),
];

function activityMenu(id: string, figures: Figures, rivals: readonly Rival[]): Entry[] {
  const thing = thingOf(figures, id);
  if (thing?.kind !== 'activity') return [];
  const { activity } = thing;
  const primary = activity.kind === 'primary';
  const siblings = primary ? figures.primary : figures.support;
  const next = siblings[siblings.findIndex((one) => one.id === id) + 1]?.id ?? null;
  const other = primary ? 'support' : 'primary';
  return [
    edit('menu.rename', { field: 'name', activity: id }),
    edit('menu.share', { field: 'share', activity: id }),
    edit('menu.importance', { field: 'importance', activity: id }),
    edit('menu.quote', { field: 'quote', activity: id, quote: null }),
    edit('menu.addOurs', { field: 'newChip', activity: id, who: 'us' }, 1),
    ...rivals.map((rival): Entry => ({
      label: 'menu.addRivals',
      values: { name: rival.name },
      action: { do: 'edit', target: { field: 'newChip', activity: id, who: rival.id } },
      group: 1,
    })),
    { label: 'menu.newRival', action: { do: 'rival', activity: id }, group: 1 },
    { label: 'menu.link', action: { do: 'link', from: id }, group: 1 },
    edit('menu.before', { field: 'newActivity', kind: activity.kind, before: id, beside: id }, 2),
    edit('menu.after', { field: 'newActivity', kind: activity.kind, before: next, beside: id }, 2),
    ...run('menu.left', reordered('moveActivity', 'activity', siblings, id, -1), 2),
    ...run('menu.right', reordered('moveActivity', 'activity', siblings, id, 1), 2),
    ...run(primary ? 'menu.toSupport' : 'menu.toPrimary', { command: 'moveActivity', args: { activity: id, kind: other } }, 2),
  ];
}

function chipMenu(id: string, figures: Figures, statusName: (status: string) => string): Entry[] {
  const thing = thingOf(figures, id);
  if (thing?.kind !== 'chip') return [];
  const { chip } = thing;
  const sure = chip.origin.status === 'confirmed';
  const statuses = chip.who === 'us' ? (['possible', 'proposed', 'delivered'] as const).filter((one) => one !== chip.status) : [];
  return [
    edit('menu.rename', { field: 'chipName', chip: id }),
    edit('menu.value', { field: 'chipValue', chip: id }),
    edit('menu.proof', { field: 'chipProof', chip: id }),
    ...statuses.flatMap((status) =>
      run('menu.status', { command: 'editChip', args: { chip: id, fields: { status } } }, 1, { status: statusName(status) }),
    ),
    ...run(
      sure ? 'menu.assume' : 'menu.confirm',
      { command: 'editChip', args: { chip: id, fields: { origin: { status: sure ? 'assumed' : 'confirmed' } } } },
      2,
    ),
    { label: 'menu.details', action: { do: 'select', id }, group: 2 },
  ];
}

function supplierMenu(id: string, figures: Figures): Entry[] {
  const one = figures.suppliers.find((supplier) => supplier.id === id);
  if (!one) return [];
  return [
    edit('menu.rename', { field: 'supplierName', supplier: id }),
    ...(one.ours ? [] : [edit('menu.value', { field: 'supplierValue', supplier: id })]),
    ...run(one.ours ? 'menu.notOurs' : 'menu.ours', { command: 'editSupplier', args: { supplier: id, fields: { ours: !one.ours } } }, 1),
    ...run('menu.left', reordered('moveSupplier', 'supplier', figures.suppliers, id, -1), 2),
    ...run('menu.right', reordered('moveSupplier', 'supplier', figures.suppliers, id, 1), 2),
    edit('menu.addSupplier', { field: 'newSupplier' }, 2),
  ];
}

const marketMenu = (id: string, figures: Figures): Entry[] => [
  edit('menu.rename', { field: 'marketName', market: id }),
  edit('menu.marketShare', { field: 'marketShare', market: id }),
  edit('menu.words', { field: 'marketWords', market: id }),
  ...run('menu.left', reordered('moveMarket', 'market', figures.markets, id, -1), 2),
  ...run('menu.right', reordered('moveMarket', 'market', figures.markets, id, 1), 2),
  edit('menu.addMarket', { field: 'newMarket' }, 2),
];
