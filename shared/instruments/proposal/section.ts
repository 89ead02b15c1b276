import type { Block } from '../../document/blocks.ts';
import type { SectionOptions } from '../contract.ts';
import { table, under } from './blocks.ts';
import type { Key } from './messages.ts';
import { caseBlocks } from './section-case.ts';
import { nextBlocks, priceBlocks, risksBlocks } from './section-close.ts';
import { diagnosisBlocks, situationBlocks, summaryBlocks } from './section-front.ts';
import { offersBlocks } from './section-offers.ts';
import { dutiesBlocks, planBlocks, referencesBlocks } from './section-plan.ts';
import { itemName } from './texts.ts';
import type { Figures } from './types.ts';
import { filled, making, mark, type Making } from './words.ts';

/** The parts between cover and signature, by name, each complete or empty. `chain` stands in the diagnosis. */
export function partsOf(ready: Making, chain: readonly Block[] = []) {
  return {
    summary: summaryBlocks(ready),
    situation: situationBlocks(ready),
    diagnosis: diagnosisBlocks(ready, chain),
    offers: offersBlocks(ready),
    case: caseBlocks(ready),
    plan: planBlocks(ready),
    duties: dutiesBlocks(ready),
    references: referencesBlocks(ready),
    price: priceBlocks(ready),
    risks: risksBlocks(ready),
    next: nextBlocks(ready),
    internal: internalBlocks(ready),
  };
}

export const section = (figures: Figures, options: SectionOptions<Key>): Block[] => Object.values(partsOf(making(figures, options))).flat();

/** What only our own people read: margins, notes, what no offer answers, the check list. Nothing for the customer. */
function internalBlocks(ready: Making): Block[] {
  const { f, t, audience } = ready;
  if (audience !== 'internal') return [];
  const heading: Block = { type: 'heading', level: 1, text: t('doc.internal'), bookmark: 'internal', numbered: true, break: 'page' };
  const open = f.unanswered.map((one) => one.title);
  const findings = f.findings.map((one) => t(`finding.${one.code}`, one.values));
  return under(heading, [
    ...(filled(f.head.internalNote) ? [{ type: 'paragraph' as const, text: f.head.internalNote }] : []),
    ...ownAccount(ready),
    ...under(
      { type: 'heading', level: 2, text: t('doc.internalUnanswered'), numbered: true },
      open.length > 0 ? [{ type: 'list', items: open }] : [],
    ),
    ...under(
      { type: 'heading', level: 2, text: t('doc.internalFindings'), numbered: true },
      findings.length > 0 ? [{ type: 'list', items: findings }] : [],
    ),
  ]);
}

function ownAccount({ f, t, format }: Making): Block[] {
  const told = [...f.offers, ...f.drafts].filter((one) => one.offer.margin !== null || filled(one.offer.note));
  return table({
    caption: t('doc.internalCaption'),
    heads: [
      { head: t('doc.offers'), kind: 'strong', weight: 3 },
      { head: t('doc.internalMargin'), kind: 'number', weight: 2 },
      { head: t('field.note'), kind: 'text', weight: 5 },
    ],
    rows: told.map((one) => ({
      cells: [
        `${one.number > 0 ? mark(one.number) : ''} ${itemName(one.offer.title)}`.trim(),
        one.offer.margin === null ? null : format.money(one.offer.margin),
        one.offer.note,
      ],
    })),
  });
}
