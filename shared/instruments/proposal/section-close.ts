import type { Block } from '../../document/blocks.ts';
import { part, subpart, table, under, type RowSpec } from './blocks.ts';
import { capitals } from './capitals.ts';
import type { PriceSum } from './price.ts';
import type { Key } from './messages.ts';
import { DASH, filled, type Making } from './words.ts';

/** Price with tax, in words as Chinese contracts want it, and the terms. */
export function priceBlocks(making: Making): Block[] {
  const { f, t } = making;
  const terms = table({
    caption: t('doc.termsCaption'),
    heads: [
      { head: t('field.term'), kind: 'strong', weight: 1.4 },
      { head: t('doc.termsText'), kind: 'text', weight: 8 },
    ],
    rows: f.rows.terms.map((one) => ({ cells: [one.term, one.text] })),
  });
  return under(part(t('doc.price'), 'price', 'flow'), [
    ...priceTable(making, 'year', f.price.year),
    ...priceTable(making, 'once', f.price.once),
    ...terms,
  ]);
}

function priceTable(making: Making, kind: 'year' | 'once', sum: PriceSum | null): Block[] {
  const { f, t, format } = making;
  const lines = f.price.lines.filter((line) => line.price.kind === kind && (filled(line.price.item) || line.amount !== null));
  const rate = f.head.taxRate;
  const caption: Key =
    kind === 'year'
      ? rate === null
        ? 'doc.priceCaption'
        : 'doc.priceCaptionRate'
      : rate === null
        ? 'doc.onceCaption'
        : 'doc.onceCaptionRate';
  const rows: RowSpec[] = lines.map(({ price, amount }, i) => ({
    cells: [
      String(i + 1),
      price.item,
      price.quantity === null ? price.unit : `${format.number(price.quantity, 3)} ${price.unit}`.trim(),
      price.unitPrice === null ? null : format.amount(price.unitPrice),
      amount === null ? null : format.amount(amount),
    ],
  }));
  const total: RowSpec[] =
    sum === null
      ? []
      : [{ cells: ['', t(kind === 'year' ? 'doc.priceTotal' : 'doc.onceTotal'), null, null, format.amount(sum.total)], role: 'total' }];
  return [
    ...table({
      caption: t(caption, { unit: format.unit, rate: rateWords(making) }),
      heads: [
        { head: '#', kind: 'centre', weight: 0.5 },
        { head: t('field.item'), kind: 'strong', weight: 4.4 },
        { head: t('field.quantity'), kind: 'number', weight: 1.6 },
        { head: t('field.unitPrice'), kind: 'number', weight: 1.7 },
        { head: t('field.amount'), kind: 'number', weight: 2 },
      ],
      rows: [...rows, ...total],
      ...(lines.some((line) => line.amount === null) && sum ? { note: t('doc.priceUnknown') } : {}),
    }),
    ...(sum === null ? [] : sumWords(making, sum)),
  ];
}

const rateWords = ({ f, format }: Making): string =>
  f.head.taxRate === null ? DASH : format.percent(f.head.taxRate / 10_000, f.head.taxRate % 100 === 0 ? 0 : 2);

function sumWords({ t, format, language, f }: Making, { total, split }: PriceSum): Block[] {
  const words = language !== 'en' && f.currency === 'CNY' ? t('doc.capitals', { words: capitals(total) }) : '';
  const parts =
    split === null ? '' : t('doc.split', { before: format.amount(split.before), tax: format.amount(split.tax), unit: format.unit });
  return words + parts === '' ? [] : [{ type: 'paragraph', text: words + parts }];
}

/** Honest risks with early sign and answer, and how either side gets out. */
export function risksBlocks({ f, t }: Making): Block[] {
  const risks = table({
    caption: t('doc.risksCaption'),
    heads: [
      { head: t('field.risk'), kind: 'strong', weight: 2.4 },
      { head: t('field.sign'), kind: 'text', weight: 2.4 },
      { head: t('field.answer'), kind: 'text', weight: 3.4 },
      { head: t('field.owner'), kind: 'text', weight: 1.4 },
    ],
    rows: f.rows.risks.map((one) => ({ cells: [one.risk, one.sign, one.answer, one.owner] })),
  });
  const exits = f.rows.exits.filter((one) => filled(one.text));
  const items = exits.map((one) =>
    filled(one.title) ? [{ text: `${one.title}${t('doc.stop')}`, mark: 'strong' as const }, ` ${one.text}`] : one.text,
  );
  return under(part(t('doc.risks'), 'risks', 'flow'), [
    ...under(subpart(t('doc.riskList'), 'riskList'), risks),
    ...under(subpart(t('doc.exits'), 'exits'), items.length > 0 ? [{ type: 'list', items }] : []),
  ]);
}

/** What happens next, and where both sign. A proposal that asks for nothing has nothing to sign. */
export function nextBlocks(making: Making): Block[] {
  const { f, t, format } = making;
  const { ask, askDate } = f.head;
  const first: Block[] = !filled(ask)
    ? []
    : [{ type: 'paragraph', text: askDate === null ? ask : t('doc.nextLead', { date: format.day(askDate), ask }) }];
  const items = f.rows.steps
    .filter((one) => filled(one.what))
    .map((one) => {
      const values = { what: one.what.replace(/[。.]$/, ''), owner: one.owner, date: one.date === null ? DASH : format.day(one.date) };
      return t(filled(one.owner) ? 'doc.stepOwner' : 'doc.stepNoOwner', values);
    });
  const steps: Block[] = items.length > 0 ? [{ type: 'steps', items }] : [];
  const blocks = [...first, ...steps];
  return under(part(t('doc.next'), 'next', 'flow'), blocks.length > 0 ? [...blocks, ...signature(making)] : []);
}

function signature({ f, t }: Making): Block[] {
  if (f.customer === null || !filled(f.company)) return [];
  const annexes = f.rows.annexes.map((one) => one.text).filter(filled);
  return [
    { type: 'heading', level: 3, text: t('doc.confirm'), numbered: false },
    {
      type: 'signature',
      parties: [
        { role: t('doc.partyA'), name: f.customer.legalName },
        { role: t('doc.partyB'), name: f.company },
      ],
      lines: [t('doc.sign'), t('doc.signName'), t('doc.signDate'), t('doc.seal')],
      ...(annexes.length > 0 ? { note: t('doc.annexes', { list: annexes.join(t('doc.join')) }) } : {}),
    },
  ];
}
