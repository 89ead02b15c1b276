import type { Block } from '../../document/blocks.ts';
import { lead, paragraphs, part, table, under, type RowSpec } from './blocks.ts';
import type { GainLine } from './benefit.ts';
import { assumptionOf, estimateOf, labelOf, MOST_BLOCKS, valueWords } from './section-offers.ts';
import { CASES } from './triple.ts';
import { filled, mark, rangeWords, type Making } from './words.ts';

/** Business case: finding in the lead, today against afterwards, every line with its formula, payback, first year. */
export function caseBlocks(making: Making): Block[] {
  const { f, t } = making;
  const rows = lineRows(making);
  if (rows.length === 0) return [];
  return under(part(t('doc.case'), 'case', 'page'), [
    ...lead(caseLead(making)),
    ...paragraphs(f.head.caseText),
    ...chart(making),
    ...lineTable(making, rows),
    ...keyFigures(making),
    ...firstYearText(making),
  ]);
}

function caseLead({ f, t, money }: Making): string {
  const { low, mid, high } = f.total.net;
  if (mid === null) return '';
  const values = { count: f.offers.length, mid: money.full(mid) };
  return low === null || high === null
    ? t('doc.caseLeadMid', values)
    : t('doc.caseLead', { ...values, low: money.full(low), high: money.full(high) });
}

function chart({ f, t, money }: Making): Block[] {
  const tied = f.losses.filter((one) => one.amount !== null && one.after !== null);
  if (tied.length < 2) return [];
  const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
  const before = tied.map((one) => one.amount);
  const after = tied.map((one) => one.after);
  return [
    {
      type: 'chart',
      kind: 'bars',
      unit: money.unit,
      categories: tied.map((one) => one.loss.label),
      series: [
        { name: t('doc.today'), role: 'before', values: before.map((one) => money.value(one ?? 0)) },
        { name: t('doc.afterwards'), role: 'after', values: after.map((one) => money.value(one ?? 0)) },
      ],
      alt: t('doc.chartAlt', { before: money.full(sum(before)), after: money.full(sum(after)) }),
      caption: t('doc.chartCaption', { unit: money.unit }),
    },
  ];
}

interface Line {
  readonly number: number;
  readonly line: GainLine;
}
const linesOf = ({ f }: Making, kind: 'benefit' | 'cost'): Line[] =>
  f.offers.flatMap((one) =>
    one.lines
      .filter(({ gain, known }) => gain.kind === kind && (known || filled(gain.label)))
      .map((line) => ({ number: one.number, line })),
  );

/** A line of the table; what an offer's own block assumes is said there. */
function lineRow(making: Making, { number, line }: Line): RowSpec {
  const detail = [line.gain.formula, number > MOST_BLOCKS ? assumptionOf(making, line) : estimateOf(making, line)]
    .filter(filled)
    .join(making.t('doc.join'));
  const [low, mid, high] = CASES.map((at) => valueWords(making, line, line.amounts[at]));
  return { cells: [`${mark(number)} ${labelOf(making, line)}`, detail, low ?? null, mid ?? null, high ?? null, line.gain.source] };
}

function lineRows(making: Making): RowSpec[] {
  const { f, t, money } = making;
  const benefits = linesOf(making, 'benefit');
  const costs = linesOf(making, 'cost');
  const sum = (label: string, amounts: typeof f.total.net, role: 'subtotal' | 'total'): RowSpec => ({
    cells: [label, null, ...CASES.map((at) => money.show(amounts[at])), null],
    role,
  });
  if (benefits.length + costs.length === 0) return [];
  return [
    ...benefits.map((one) => lineRow(making, one)),
    ...(costs.length > 0 && f.total.gross.mid !== null ? [sum(t('doc.caseGross'), f.total.gross, 'subtotal')] : []),
    ...costs.map((one) => lineRow(making, one)),
    ...(f.total.net.mid === null ? [] : [sum(t('doc.netYear'), f.total.net, 'total')]),
  ];
}

function lineTable(making: Making, rows: readonly RowSpec[]): Block[] {
  const { f, t, money } = making;
  const lines = f.offers.flatMap((one) => one.lines);
  const notes = [
    t(lines.some((line) => !line.known) ? 'doc.caseNote' : 'doc.caseNoteKnown'),
    f.unconfirmed.count > 0 ? t('doc.caseUnconfirmed') : '',
  ];
  return table({
    caption: t('doc.caseCaption', { unit: money.unit }),
    heads: [
      { head: t('doc.item'), kind: 'strong', weight: 2.5 },
      { head: t('doc.formula'), kind: 'text', weight: 4.4 },
      { head: t('doc.low'), kind: 'number', weight: 1.1 },
      { head: t('doc.mid'), kind: 'numberStrong', weight: 1.1 },
      { head: t('doc.high'), kind: 'number', weight: 1.1 },
      { head: t('field.source'), kind: 'source', weight: 1.8 },
    ],
    rows,
    note: notes.filter(filled).join(making.language === 'en' ? ' ' : ''),
  });
}

function keyFigures(making: Making): Block[] {
  const { f, t, money, format } = making;
  const { outlay, release } = f.total;
  const back = f.payback;
  const figures = [
    outlay.mid === null ? null : { value: money.show(outlay.mid), unit: money.unit, label: t('doc.keyOutlay') },
    back.mid === null
      ? null
      : {
          value: format.number(back.mid, 1),
          unit: t('doc.months'),
          label: t('doc.keyPayback'),
          ...(back.low === null || back.high === null
            ? {}
            : { range: t('doc.keyPaybackRange', { low: format.number(back.low, 1), high: format.number(back.high, 1) }) }),
        },
    release.mid === null
      ? null
      : {
          value: money.show(release.mid),
          unit: money.unit,
          label: t('doc.keyRelease'),
          ...(rangeWords(making, release) ? { range: rangeWords(making, release) } : {}),
        },
  ].filter((one) => one !== null);
  return figures.length < 2 ? [] : [{ type: 'keyFigures', figures }];
}

function firstYearText({ f, t, money, language }: Making): Block[] {
  const year = f.firstYear;
  if (!year) return [];
  const numberOf = (offer: string): number => f.offers.find((one) => one.offer.id === offer)?.number ?? 0;
  const parts = year.parts
    .map((one) => t('doc.firstYearPart', { mark: mark(numberOf(one.offer)), months: one.months }))
    .join(language === 'en' ? ', ' : '、');
  const values = { year: year.year, parts, total: money.full(year.total), after: money.full(year.afterOutlay) };
  return [{ type: 'paragraph', text: t(f.total.outlay.mid === null ? 'doc.firstYearNoOutlay' : 'doc.firstYear', values) }];
}
