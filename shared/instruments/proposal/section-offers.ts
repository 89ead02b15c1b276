import type { Block, Duty, Gain } from '../../document/blocks.ts';
import { paragraphs, part, subpart, table, under } from './blocks.ts';
import { answersOf, nameOf } from './names.ts';
import type { GainLine } from './benefit.ts';
import type { OfferFigures } from './types.ts';
import { filled, linesOf, mark, ordinal, rangeWords, type Making } from './words.ts';

/** Offers beyond these stand in a table: a paper of ten blocks is not read. */
export const MOST_BLOCKS = 3;

export function offersBlocks(making: Making): Block[] {
  const { f, t } = making;
  const blocks = f.offers.slice(0, MOST_BLOCKS);
  const rest = f.offers.slice(MOST_BLOCKS);
  return under(part(t('doc.offers'), 'offers', 'page'), [
    ...options(making),
    ...blocks.flatMap((one) => [subpart(headingOf(making, one), `offer${one.number}`), offerBlock(making, one)]),
    ...under(subpart(t('doc.moreOffers'), 'moreOffers'), restTable(making, rest)),
  ]);
}

const headingOf = (making: Making, one: OfferFigures): string =>
  making.t('doc.offerHeading', { number: ordinal(one.number, making.language), title: nameOf(making, one) });

function options(making: Making): Block[] {
  const { f, t, money } = making;
  const named = f.options.filter((one) => filled(one.option.name) && one.numbers.length > 0);
  const heads = named.map((one) => ({
    head: one.advised ? t('doc.optionAdvised', { name: one.option.name }) : one.option.name,
    kind: one.advised ? ('numberStrong' as const) : ('number' as const),
    weight: 2,
  }));
  const row = (label: string, cells: readonly string[]) => ({ cells: [label, ...cells] });
  const rows = [
    row(
      t('doc.optionHolds'),
      named.map((one) => one.numbers.map(mark).join(' ')),
    ),
    row(
      t('doc.optionNet', { unit: money.unit }),
      named.map((one) => money.show(one.net)),
    ),
    row(
      t('doc.optionOutlay', { unit: money.unit }),
      named.map((one) => money.show(one.outlay)),
    ),
    row(
      t('doc.optionRemark'),
      named.map((one) => one.option.remark),
    ),
  ].filter((one) => one.cells.slice(1).some((cell) => filled(cell) && cell !== '—'));
  const compared =
    named.length < 2 ? [] : table({ caption: t('doc.optionsCaption'), heads: [{ head: '', kind: 'strong', weight: 3 }, ...heads], rows });
  const list = f.rows.exclusions.map((one) => one.text).filter(filled);
  const excluded: Block[] = list.length > 0 ? [{ type: 'sourceNote', text: t('doc.excluded', { list: list.join(t('doc.join')) }) }] : [];
  const own = [...paragraphs(f.head.optionsText), ...compared];
  return own.length > 0 ? [subpart(t('doc.options'), 'options'), ...own, ...excluded] : excluded;
}

function offerBlock(making: Making, one: OfferFigures): Block {
  const { t, money } = making;
  const { offer, net } = one;
  const answers = answersOf(one.answers, t('doc.join'));
  return {
    type: 'offer',
    number: one.number,
    title: offer.headline || nameOf(making, one),
    ...(net.mid === null ? {} : { figure: t('doc.offerNet', { amount: money.full(net.mid) }) }),
    ...(answers === '' ? {} : { answers }),
    provides: linesOf(offer.provides),
    gains: one.lines.filter((line) => yearly(line) && (filled(line.gain.label) || line.known)).map((line) => gainOf(making, line)),
    ...(net.mid === null ? {} : { gainTotal: totalOf(making, one) }),
    ...(filled(offer.proof) ? { proof: offer.proof } : {}),
    ...(filled(offer.terms) ? { terms: offer.terms } : {}),
    duties: one.duties.filter((duty) => filled(duty.what)).map(dutyOf),
    labels: {
      answers: t('doc.offerAnswers'),
      provides: t('doc.offerProvides'),
      gains: t('doc.offerGains', { unit: money.unit }),
      proof: t('doc.offerProof'),
      terms: t('doc.offerTerms'),
      duties: t('doc.offerDuties'),
    },
  };
}

const yearly = ({ gain }: GainLine): boolean => gain.kind === 'benefit' || gain.kind === 'cost';

/** Assumption as the customer reads it; a figure it has not confirmed is called our estimate. */
export function assumptionOf({ t }: Making, { gain, known }: GainLine): string {
  const assumed = filled(gain.assumption) ? t('doc.assumption', { text: gain.assumption }) : '';
  return [assumed, estimateOf({ t }, { gain, known })].filter(filled).join(t('doc.join'));
}

/** “Our estimate” on a benefit that the customer has not confirmed, else ''. */
export const estimateOf = ({ t }: Pick<Making, 't'>, { gain, known }: Pick<GainLine, 'gain' | 'known'>): string =>
  gain.kind === 'benefit' && known && !gain.agreed ? t('doc.ourEstimate') : '';

export const labelOf = ({ t }: Making, { gain }: GainLine): string =>
  gain.kind === 'cost' ? t('doc.less', { label: gain.label }) : gain.label;

function gainOf(making: Making, line: GainLine): Gain {
  const { mid } = line.amounts;
  return {
    label: labelOf(making, line),
    formula: line.gain.formula,
    assumption: assumptionOf(making, line),
    value: valueWords(making, line, mid),
  };
}

/** Costs with a minus; hours and days in words; a dash for what is not known. */
export function valueWords({ t, money, format }: Making, { gain }: GainLine, amount: number | null): string {
  if (amount === null) return money.show(null);
  if (gain.unit === 'money') return money.show(gain.kind === 'cost' ? -amount : amount);
  return t(gain.unit === 'hours' ? 'doc.inHours' : 'doc.inDays', { value: format.number(amount / 10_000, 1) });
}

const totalOf = (making: Making, { net }: OfferFigures): Gain => ({
  label: making.t('doc.netYear'),
  formula: '',
  assumption: rangeWords(making, net),
  value: making.money.show(net.mid),
});

const dutyOf = ({ what, ours, theirs, date }: OfferFigures['duties'][number]): Duty => ({
  what,
  ours,
  theirs,
  date: date ?? '',
});

function restTable(making: Making, rest: readonly OfferFigures[]): Block[] {
  const { t, money } = making;
  return table({
    heads: [
      { head: t('doc.offers'), kind: 'strong', weight: 3 },
      { head: t('doc.offerAnswers'), kind: 'text', weight: 3 },
      { head: t('doc.offerProvides'), kind: 'text', weight: 4 },
      { head: t('doc.summaryNet', { unit: money.unit }), kind: 'number', weight: 1.8 },
    ],
    rows: rest.map((one) => ({
      cells: [
        `${mark(one.number)} ${nameOf(making, one)}`,
        answersOf(one.answers, t('doc.join')),
        linesOf(one.offer.provides).join(t('doc.join')),
        one.net.mid === null ? null : money.show(one.net.mid),
      ],
    })),
  });
}
