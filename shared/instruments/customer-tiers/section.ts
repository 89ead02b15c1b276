import type { Block, TableRow } from '../../document/blocks.ts';
import type { LayoutOptions, SectionOptions } from '../contract.ts';
import { structureOf, shareOf } from './structure.ts';
import { effortOf } from './effort.ts';
import { ranked, rowAt, type TierFigures } from './figures.ts';
import { layout } from './layout.ts';
import type { MessageKey } from './messages.ts';
import { tierName, whole } from './names.ts';
import { readings } from './readings.ts';
import { CODE, TIERS } from './tiers.ts';

/** Pages of a document are about 640 CSS pixels wide. */
const FIGURE = { width: 960, height: 640 };
const NAMED = 20;

/** Tiers are our own business: nothing of them is for a customer. */
export function section(f: TierFigures, options: SectionOptions<MessageKey>): readonly Block[] {
  const { t, audience } = options;
  if (audience === 'customer' || f.tier.length === 0) return [];
  // A layout's words come from the same messages; only its type does not say so.
  const scene = layout(f, { ...options, t: options.t as LayoutOptions['t'], size: FIGURE });
  return [
    { type: 'heading', level: 2, text: t('title') },
    ...readings(f, options)
      .slice(0, 3)
      .map((one): Block => ({ type: 'paragraph', text: t(one.text as MessageKey, one.values) })),
    { type: 'figure', scene, alt: scene.title, caption: t('figure.caption', { period: periodWords(f, options) }) },
    structureTable(f, options),
    topTable(f, options),
    { type: 'sourceNote', text: t('source', { period: periodWords(f, options), day: options.format.day(f.facts.today) }) },
  ];
}

/** The period in words: `1997年第2季度 至 1998年第1季度`. */
export function periodWords(f: TierFigures, { t, format }: Pick<SectionOptions<MessageKey>, 't' | 'format'>): string {
  const { first, last } = f.period;
  if (first === '' || last === '') return t('period.none');
  return first === last ? format.quarter(first) : t('period.range', { from: format.quarter(first), to: format.quarter(last) });
}

function structureTable(f: TierFigures, { t, format }: SectionOptions<MessageKey>): Block {
  const s = structureOf(f);
  const e = effortOf(f);
  const rows: TableRow[] = TIERS.map((tier) => ({
    cells: [
      tierName(t, CODE[tier]),
      format.number(s.count[tier]),
      format.percent(shareOf(s.count[tier], s.customers)),
      format.percent(s.target[tier]),
      whole(format, s.value[tier]),
      format.percent(shareOf(s.value[tier], s.total)),
      format.number(e.need[tier]),
      format.number(e.real[tier]),
    ],
  }));
  const heads = [
    'column.tier',
    'column.count',
    'column.countShare',
    'column.target',
    'column.value',
    'column.share',
    'column.need',
    'column.real',
  ] as const;
  return {
    type: 'table',
    caption: t('structure.caption'),
    columns: heads.map((key, i) => ({ kind: i === 0 ? 'strong' : 'number', head: t(key), weight: 1 })),
    rows: [
      ...rows,
      {
        role: 'total',
        cells: [
          t('total'),
          format.number(s.customers),
          format.percent(s.customers > 0 ? 1 : 0),
          format.percent(1),
          whole(format, s.total),
          format.percent(s.total > 0 ? 1 : 0),
          format.number(e.needTotal),
          format.number(e.realTotal),
        ],
      },
    ],
    keep: 'whole',
  };
}

function topTable(f: TierFigures, { t, format }: SectionOptions<MessageKey>): Block {
  const rows = [...ranked(f)].slice(0, NAMED).map((at, k): TableRow => {
    const row = rowAt(f, at);
    const dash = t('unknown');
    return {
      cells: [
        format.number(k + 1),
        row.name,
        tierName(t, f.tier[at] as number),
        row.value === null ? dash : whole(format, row.value),
        row.share === null ? dash : format.percent(row.share, 1),
        row.potential === null ? dash : whole(format, row.potential),
      ],
    };
  });
  return {
    type: 'table',
    caption: t('top.caption', { count: rows.length }),
    columns: [
      { kind: 'number', head: t('column.rank'), weight: 0.6 },
      { kind: 'text', head: t('column.name'), weight: 3 },
      { kind: 'centre', head: t('column.tier'), weight: 0.8 },
      { kind: 'number', head: t('column.value'), weight: 1.3 },
      { kind: 'number', head: t('column.share'), weight: 1 },
      { kind: 'number', head: t('column.potential'), weight: 1.3 },
    ],
    rows,
    keep: 'split',
  };
}
