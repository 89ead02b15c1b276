import type { Rival } from '../facts.ts';
import { ordered } from './triple.ts';
import { itemName, textsOf } from './texts.ts';
import type { Finding, FindingCode, Ground, OfferFigures, SectionId } from './types.ts';

type Rest = Partial<Pick<Finding, 'severity' | 'list' | 'item' | 'values'>>;
const finding = (code: FindingCode, section: SectionId, rest: Rest = {}): Finding => ({
  code,
  section,
  severity: 'attention',
  values: {},
  ...rest,
});

/** Signs of a text that was meant to be filled in: TODO, XX, ××, 待定, 待补, ???, lorem. */
const PLACEHOLDER = /\bTODO\b|\bTBD\b|\bX{2,}\b|×{2,}|待定|待补|\?{3,}|？{3,}|\blorem ipsum\b/i;

/** What must be mended or known before the paper goes out, in the order of its parts. */
export function findingsOf(figures: Ground, rivals: readonly Rival[]): Finding[] {
  return [
    ...textFindings(figures, rivals),
    ...headFindings(figures),
    ...figures.offers.flatMap(offerFindings),
    ...figures.losses.flatMap(lossFindings),
    ...planFindings(figures),
    ...(figures.price.unknown > 0 ? [finding('priceUnknown', 'price', { values: { count: figures.price.unknown } })] : []),
  ];
}

function textFindings(figures: Ground, rivals: readonly Rival[]): Finding[] {
  return textsOf(figures).flatMap(({ text, section, list, item }) => {
    const place = { severity: 'block', list, item } as const;
    const named = rivals.find((rival) => rival.name.length > 1 && text.includes(rival.name));
    return [
      ...(PLACEHOLDER.test(text) ? [finding('placeholder', section, { ...place, values: { text: text.slice(0, 24) } })] : []),
      ...(named ? [finding('rivalNamed', section, { ...place, values: { rival: named.name } })] : []),
    ];
  });
}

function headFindings({ head, addressee, today }: Ground): Finding[] {
  return [
    ...(addressee ? [] : [finding('noAddressee', 'cover')]),
    ...(head.validUntil === null ? [finding('noValidity', 'cover')] : []),
    ...(head.ask.trim() === '' ? [finding('noAsk', 'next')] : []),
    ...(head.askDate !== null && head.askDate < today ? [finding('askInThePast', 'next', { values: { date: head.askDate } })] : []),
    ...(head.askDate !== null && head.validUntil !== null && head.askDate > head.validUntil
      ? [finding('askAfterValidity', 'next', { values: { date: head.askDate, until: head.validUntil } })]
      : []),
  ];
}

function offerFindings(one: OfferFigures): Finding[] {
  const { offer } = one;
  const at = { list: 'offers', item: offer.id, values: { offer: itemName(offer.title), number: one.number } } as const;
  return [
    ...(offer.title.trim() === '' ? [finding('offerWithoutName', 'offers', at)] : []),
    ...(one.answers.length === 0 ? [finding('offerAnswersNothing', 'offers', at)] : []),
    ...(one.lost.length > 0 ? [finding('openingGone', 'offers', at)] : []),
    ...(one.net.mid === null ? [finding('offerWithoutFigure', 'offers', at)] : []),
    ...one.lines.flatMap((line) => gainFindings(line)),
    ...one.duties.flatMap((duty) => {
      const place = { list: 'duties', item: duty.id, values: { what: itemName(duty.what) } } as const;
      return [
        ...(duty.ours.trim() === '' || duty.theirs.trim() === '' ? [finding('dutyWithoutOwner', 'offers', place)] : []),
        ...(duty.date === null ? [finding('dutyWithoutDate', 'offers', place)] : []),
      ];
    }),
  ];
}

function gainFindings({ gain, known }: OfferFigures['lines'][number]): Finding[] {
  const at = { list: 'gains', item: gain.id, values: { gain: itemName(gain.label) } } as const;
  if (!known) return [finding('gainWithoutFigure', 'case', at)];
  return [
    ...(ordered(gain) ? [] : [finding('gainOutOfOrder', 'case', at)]),
    ...(gain.kind === 'benefit' && !gain.agreed ? [finding('gainNotAgreed', 'case', at)] : []),
    ...(gain.kind === 'benefit' && gain.source.trim() === '' ? [finding('gainWithoutSource', 'case', { ...at, severity: 'note' })] : []),
  ];
}

function lossFindings({ loss, amount, after }: Ground['losses'][number]): Finding[] {
  const at = { list: 'losses', item: loss.id, values: { loss: itemName(loss.label) } } as const;
  return [
    ...(after !== null && after < 0 ? [finding('gainAboveLoss', 'case', at)] : []),
    ...(amount !== null && loss.source.trim() === '' ? [finding('lossWithoutSource', 'diagnosis', at)] : []),
  ];
}

function planFindings({ rows }: Ground): Finding[] {
  const dated = rows.milestones.filter((m) => m.date !== null);
  const wrong = dated.find((m, i) => i > 0 && (m.date as string) < (dated[i - 1]?.date as string));
  return [
    ...rows.milestones.flatMap((m) => {
      const at = { list: 'milestones', item: m.id, values: { what: itemName(m.what) } } as const;
      return [
        ...(m.ours.trim() === '' || m.theirs.trim() === '' ? [finding('milestoneWithoutOwner', 'plan', at)] : []),
        ...(m.date === null ? [finding('milestoneWithoutDate', 'plan', at)] : []),
      ];
    }),
    ...(wrong
      ? [
          finding('datesOutOfOrder', 'plan', {
            list: 'milestones',
            item: wrong.id,
            values: { first: dated[dated.indexOf(wrong) - 1]?.date ?? '', second: wrong.date ?? '' },
          }),
        ]
      : []),
  ];
}
