import type { Amount } from '@shared/base/amount.ts';
import { allActivities } from '@shared/instruments/value-chain/figures/figures.ts';
import type { ChipFigure, Figures } from '@shared/instruments/value-chain/figures/types.ts';
import type { ActivityKind } from '@shared/instruments/value-chain/model.ts';
import type { Intent } from '@shared/scene/scene.ts';
import { amountDraft, readAmount } from '../../ui/amount.ts';

/** One field that is edited in place on the map. */
export type EditTarget =
  | { readonly field: 'name' | 'share' | 'importance'; readonly activity: string }
  | { readonly field: 'quote'; readonly activity: string; readonly quote: string | null }
  | { readonly field: 'chipName' | 'chipValue' | 'chipProof'; readonly chip: string }
  | { readonly field: 'newChip'; readonly activity: string; readonly who: string }
  | { readonly field: 'linkWords'; readonly link: string }
  | { readonly field: 'supplierName' | 'supplierValue'; readonly supplier: string }
  | { readonly field: 'marketName' | 'marketShare' | 'marketWords'; readonly market: string }
  | { readonly field: 'newActivity'; readonly kind: ActivityKind; readonly before: string | null; readonly beside: string | null }
  | { readonly field: 'newSupplier' }
  | { readonly field: 'newMarket' };

export type FieldKind = 'name' | 'words' | 'percent' | 'rating' | 'amount';
const KINDS: Readonly<Record<EditTarget['field'], FieldKind>> = {
  name: 'name',
  share: 'percent',
  importance: 'rating',
  quote: 'words',
  chipName: 'name',
  chipValue: 'amount',
  chipProof: 'name',
  newChip: 'name',
  linkWords: 'words',
  supplierName: 'name',
  supplierValue: 'amount',
  marketName: 'name',
  marketShare: 'percent',
  marketWords: 'words',
  newActivity: 'name',
  newSupplier: 'name',
  newMarket: 'name',
};
export const kindOf = (target: EditTarget): FieldKind => KINDS[target.field];

const plain = (value: number | null): string => (value === null ? '' : String(value));
const activityOf = (figures: Figures, id: string) => allActivities(figures).find((one) => one.id === id);
const chipOf = (figures: Figures, id: string): ChipFigure | undefined =>
  allActivities(figures)
    .flatMap((one) => one.chips)
    .find((one) => one.id === id);

/** The text that stands in the field when it opens. */
export function draftOf(target: EditTarget, figures: Figures): string {
  switch (target.field) {
    case 'name':
      return activityOf(figures, target.activity)?.name ?? '';
    case 'share':
      return plain(activityOf(figures, target.activity)?.share.value ?? null);
    case 'importance':
      return plain(activityOf(figures, target.activity)?.importance.value ?? null);
    case 'quote':
      return activityOf(figures, target.activity)?.quotes.find((one) => one.id === target.quote)?.words ?? '';
    case 'chipName':
      return chipOf(figures, target.chip)?.name ?? '';
    case 'chipValue':
      return amountDraft(chipOf(figures, target.chip)?.value ?? null);
    case 'chipProof':
      return chipOf(figures, target.chip)?.proof ?? '';
    case 'linkWords':
      return figures.links.find((one) => one.id === target.link)?.words ?? '';
    case 'supplierName':
      return figures.suppliers.find((one) => one.id === target.supplier)?.name ?? '';
    case 'supplierValue':
      return amountDraft(figures.suppliers.find((one) => one.id === target.supplier)?.value ?? null);
    case 'marketName':
      return figures.markets.find((one) => one.id === target.market)?.name ?? '';
    case 'marketShare':
      return plain(figures.markets.find((one) => one.id === target.market)?.share ?? null);
    case 'marketWords':
      return figures.markets.find((one) => one.id === target.market)?.words ?? '';
    case 'newChip':
    case 'newActivity':
    case 'newSupplier':
    case 'newMarket':
      return '';
  }
}

export type Reading =
  | { readonly kind: 'run'; readonly command: string; readonly args: unknown }
  /** Nothing was changed, or the field that must not be empty was emptied. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bad' };

const BAD: Reading = { kind: 'bad' };
const run = (command: string, args: unknown): Reading => ({ kind: 'run', command, args });

/** Reads `15`, `15%`, `１５％`; empty is unknown. */
export function readPercent(text: string): number | null | undefined {
  const match = /^(\d+(?:\.\d+)?)?%?$/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  if (match[1] === undefined) return text.trim() === '' ? null : undefined;
  const value = Number(match[1]);
  return value <= 100 ? value : undefined;
}
function readRating(text: string): number | null | undefined {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '' || trimmed === '?') return null;
  return /^(10|\d)$/.test(trimmed) ? Number(trimmed) : undefined;
}
const amountOf = (text: string): Amount | null | undefined => {
  const read = readAmount(text);
  return read.ok && (read.value === null || read.value >= 0) ? read.value : undefined;
};

/** Which command the text in a field asks for. */
export function readField(target: EditTarget, text: string, figures: Figures): Reading {
  const words = text.trim();
  if (words === draftOf(target, figures).trim()) return { kind: 'nothing' };
  const kind = kindOf(target);
  if (kind === 'percent') return number(target, readPercent(text));
  if (kind === 'rating') return number(target, readRating(text));
  if (kind === 'amount') return number(target, amountOf(text));
  return worded(target, words);
}

function number(target: EditTarget, value: number | null | undefined): Reading {
  if (value === undefined) return BAD;
  switch (target.field) {
    case 'share':
      return run('setShare', { activity: target.activity, share: value });
    case 'importance':
      return run('setImportance', { activity: target.activity, importance: value });
    case 'chipValue':
      return run('editChip', { chip: target.chip, fields: { value } });
    case 'supplierValue':
      return run('editSupplier', { supplier: target.supplier, fields: { value } });
    case 'marketShare':
      return run('editMarket', { market: target.market, fields: { share: value } });
    default:
      return BAD;
  }
}

function worded(target: EditTarget, words: string): Reading {
  if (words === '') return emptied(target);
  switch (target.field) {
    case 'name':
      return run('renameActivity', { activity: target.activity, name: words });
    case 'quote':
      return target.quote === null
        ? run('addQuote', { activity: target.activity, words })
        : run('editQuote', { activity: target.activity, quote: target.quote, fields: { words } });
    case 'chipName':
      return run('editChip', { chip: target.chip, fields: { name: words } });
    case 'chipProof':
      return run('editChip', { chip: target.chip, fields: { proof: words } });
    case 'newChip':
      return run('addChip', { activity: target.activity, who: target.who, name: words });
    case 'linkWords':
      return run('editLink', { link: target.link, words });
    case 'supplierName':
      return run('editSupplier', { supplier: target.supplier, fields: { name: words } });
    case 'marketName':
      return run('editMarket', { market: target.market, fields: { name: words } });
    case 'marketWords':
      return run('editMarket', { market: target.market, fields: { words } });
    case 'newActivity':
      return run('addActivity', { kind: target.kind, name: words, before: target.before });
    case 'newSupplier':
      return run('addSupplier', { name: words });
    case 'newMarket':
      return run('addMarket', { name: words });
    default:
      return BAD;
  }
}

/** Emptying a quote removes it, emptying words takes them away; a name stays as it was. */
function emptied(target: EditTarget): Reading {
  if (target.field === 'quote' && target.quote !== null) return run('removeQuote', { activity: target.activity, quote: target.quote });
  if (target.field === 'chipProof') return run('editChip', { chip: target.chip, fields: { proof: null } });
  if (target.field === 'linkWords') return run('editLink', { link: target.link, words: null });
  if (target.field === 'marketWords') return run('editMarket', { market: target.market, fields: { words: null } });
  return { kind: 'nothing' };
}

/** The field that Tab goes on to (Shift+Tab back); null at the end. `made` is the id of what the field just made. */
export function nextTarget(target: EditTarget, back: boolean, figures: Figures, made: string | undefined): EditTarget | null {
  if (made !== undefined && !back) {
    if (target.field === 'newChip') return { field: 'chipValue', chip: made };
    if (target.field === 'newActivity') return { field: 'share', activity: made };
    if (target.field === 'newSupplier') return { field: 'supplierValue', supplier: made };
    if (target.field === 'newMarket') return { field: 'marketShare', market: made };
  }
  const row = rowOf(target, figures);
  const at = row.findIndex((one) => one.field === target.field);
  return at < 0 ? null : (row[at + (back ? -1 : 1)] ?? null);
}

/** Fields of one thing in the order of Tab. */
function rowOf(target: EditTarget, figures: Figures): readonly EditTarget[] {
  if ('chip' in target) return (['chipName', 'chipValue', 'chipProof'] as const).map((field) => ({ field, chip: target.chip }));
  if ('supplier' in target) return (['supplierName', 'supplierValue'] as const).map((field) => ({ field, supplier: target.supplier }));
  if ('market' in target) return (['marketName', 'marketShare', 'marketWords'] as const).map((field) => ({ field, market: target.market }));
  if (target.field === 'name' || target.field === 'share' || target.field === 'importance' || target.field === 'quote') {
    const { activity } = target;
    const quote = activityOf(figures, activity)?.quotes.find((one) => one.shown)?.id ?? null;
    return [...(['name', 'share', 'importance'] as const).map((field) => ({ field, activity })), { field: 'quote', activity, quote }];
  }
  return [];
}

/** What Enter or a double-click on a mark edits; null where there is nothing to edit in place. */
export function targetOf(intent: Intent, figures: Figures): EditTarget | null {
  const id = intent.id ?? '';
  switch (intent.kind) {
    case 'activity':
    case 'name':
      return { field: 'name', activity: id };
    case 'share':
    case 'handle':
      return { field: 'share', activity: id };
    case 'importance':
      return { field: 'importance', activity: id };
    case 'pain':
      return { field: 'quote', activity: id, quote: activityOf(figures, id)?.quotes.find((one) => one.shown)?.id ?? null };
    case 'chip':
      return { field: 'chipName', chip: id };
    case 'link':
      return { field: 'linkWords', link: id };
    case 'supplier':
      return { field: 'supplierName', supplier: id };
    case 'market':
      return { field: 'marketName', market: id };
    case 'addSupplier':
      return { field: 'newSupplier' };
    case 'addMarket':
      return { field: 'newMarket' };
    case 'addActivity':
      return { field: 'newActivity', kind: 'primary', before: null, beside: figures.primary.at(-1)?.id ?? null };
    case 'cell':
      return newChipIn(intent, figures);
    default:
      return null;
  }
}

/** A new chip of the lane's owner. The lane of the others has no one owner: its first rival is taken, who may be changed afterwards. */
function newChipIn(intent: Intent, figures: Figures): EditTarget | null {
  const activity = String(intent['activity'] ?? '');
  const lane = String(intent['who'] ?? 'us');
  if (lane === 'us') return { field: 'newChip', activity, who: 'us' };
  const who = figures.rivals.find((one) => one.id === lane)?.members[0];
  return who === undefined ? null : { field: 'newChip', activity, who };
}

/** Ids of the marks over which the field may stand, best first. */
export function placesOf(target: EditTarget, figures: Figures): readonly string[] {
  switch (target.field) {
    case 'name':
    case 'share':
    case 'importance':
      return [`${target.field}:${target.activity}`, `name:${target.activity}`, target.activity];
    case 'quote':
      return [`pain:${target.activity}`, target.activity];
    case 'chipName':
    case 'chipValue':
    case 'chipProof':
      return [target.chip, chipOf(figures, target.chip)?.activity ?? ''];
    case 'newChip':
      return [`cell:${target.activity}:${laneFor(target.who, figures)}`, `pain:${target.activity}`, target.activity];
    case 'linkWords':
      return [target.link];
    case 'supplierName':
    case 'supplierValue':
      return [target.supplier];
    case 'marketName':
    case 'marketShare':
    case 'marketWords':
      return [target.market];
    case 'newActivity':
      return target.beside === null ? ['plus:activity'] : [`name:${target.beside}`, target.beside, 'plus:activity'];
    case 'newSupplier':
      return [figures.suppliers.at(-1)?.id ?? '', 'add:supplier', 'plus:supplier'];
    case 'newMarket':
      return [figures.markets.at(-1)?.id ?? '', 'add:market', 'plus:market'];
  }
}

const laneFor = (who: string, figures: Figures): string => figures.rivals.find((lane) => lane.members.includes(who))?.id ?? who;

/** Sum of the shares if this field held that text: shown while a share is typed or dragged. */
export function shareSumWith(figures: Figures, activity: string, share: number | null): number {
  const tenths = allActivities(figures).map((one) => Math.round(((one.id === activity ? share : one.share.value) ?? 0) * 10));
  return tenths.reduce((sum, one) => sum + one, 0) / 10;
}
