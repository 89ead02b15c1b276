import { LISTS, type ListName } from './lists.ts';
import type { Ground, SectionId } from './types.ts';

/** Part of the paper that each list and each head text stands in. */
export const sectionOfList: Readonly<Record<ListName, SectionId>> = {
  objectives: 'situation',
  losses: 'diagnosis',
  offers: 'offers',
  gains: 'case',
  duties: 'offers',
  options: 'offers',
  exclusions: 'offers',
  departments: 'summary',
  milestones: 'plan',
  sides: 'duties',
  promises: 'duties',
  meetings: 'duties',
  references: 'references',
  prices: 'price',
  terms: 'price',
  risks: 'risks',
  exits: 'risks',
  steps: 'next',
  annexes: 'next',
};
const sectionOfHead: Readonly<Record<string, SectionId>> = {
  title: 'cover',
  promise: 'cover',
  version: 'cover',
  notice: 'cover',
  summary: 'summary',
  situation: 'situation',
  diagnosis: 'diagnosis',
  doingNothing: 'diagnosis',
  optionsText: 'offers',
  caseText: 'case',
  planText: 'plan',
  escalation: 'duties',
  company: 'references',
  ask: 'next',
  wayOut: 'next',
  signer: 'next',
};
/** Keys that hold no words, and `note`, which never leaves the house. */
const NO_WORDS = new Set(['id', 'changedAt', 'deletedAt', 'order', 'offer', 'kind', 'unit', 'from', 'note', 'date', 'liveFrom', 'loss']);

export interface PlacedText {
  readonly text: string;
  readonly section: SectionId;
  readonly list?: ListName;
  readonly item?: string;
}

/** Every text a customer may read, with its place. */
export function textsOf({ head, rows }: Pick<Ground, 'head' | 'rows'>): PlacedText[] {
  const own = Object.entries(sectionOfHead).map(([key, section]) => ({ text: (head as Record<string, unknown>)[key] as string, section }));
  const kept = new Set(rows.offers.filter((offer) => offer.included).map((offer) => offer.id));
  const stands = (list: ListName, item: { readonly id: string; readonly offer?: string }): boolean =>
    list === 'offers' ? kept.has(item.id) : item.offer === undefined || kept.has(item.offer);
  const listed = LISTS.flatMap((list) =>
    (rows[list] as readonly { readonly id: string; readonly offer?: string }[])
      .filter((item) => stands(list, item))
      .flatMap((item) =>
        Object.entries(item).flatMap(([key, value]: [string, unknown]) =>
          typeof value === 'string' && !NO_WORDS.has(key) ? [{ text: value, section: sectionOfList[list], list, item: item.id }] : [],
        ),
      ),
  );
  return [...own, ...listed].filter((one) => one.text !== '');
}

/** Name of an item in a message, short; an ellipsis where nothing is written yet. */
export const itemName = (text: string): string => (text.trim() === '' ? '…' : text.length > 28 ? `${text.slice(0, 27)}…` : text);
