import type { Block, Column } from '../../document/blocks.ts';
import type { SectionOptions } from '../contract.ts';
import { layout } from './layout/layout.ts';
import type { ComparisonOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { comparisonOf, moneyOf, scoreOf, signed, tenth } from './say.ts';
import { BEST, type Figures } from './types.ts';

type Options = SectionOptions<Key>;
/** Width of the picture in pixels: at 16 cm its smallest text prints at 7.5 points. */
const WIDTH = 720;

export function section(figures: Figures, options: Options): readonly Block[] {
  if (figures.coverage.of === 0) return [];
  return options.audience === 'internal' ? internal(figures, options) : forTheCustomer(figures, options);
}

const column = (kind: Column['kind'], head: string, weight: number): Column => ({ kind, head, weight });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text, bookmark: 'benefit-comparison' });

/** For the customer: what it values, by name, and our own proof. Nothing of rivals, ratings, importance or classes. */
function forTheCustomer(figures: Figures, { t }: Options): Block[] {
  const rows = comparisonOf(figures, BEST)
    .rows.filter(({ ours }) => ours.proof !== '')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ name, ours }) => ({ cells: [name, ours.proof] }));
  if (rows.length === 0) return [];
  const columns = [column('strong', t('column.benefit'), 2), column('text', t('section.ourProof'), 4)];
  return [heading(t('section.customerTitle')), { type: 'table', columns, rows }];
}

/** For us: what it says, both drawings, and the opportunity points. */
function internal(figures: Figures, options: Options): Block[] {
  const { t } = options;
  const said = readings(figures, options).map((one) => t(one.text as Key, one.values));
  return [
    heading(t('section.title')),
    ...(said[0] === undefined ? [] : [{ type: 'lead' as const, text: said[0] }]),
    ...(said.length > 1 ? [{ type: 'list' as const, items: said.slice(1) }] : []),
    picture('rows', 'section.caption', figures, options),
    picture('quadrant', 'section.quadrant', figures, options),
    ...pointsTable(figures, options),
  ];
}

function picture(drawing: 'rows' | 'quadrant', caption: 'section.caption' | 'section.quadrant', figures: Figures, options: Options): Block {
  const scene = layout(figures, {
    ...options,
    size: { width: WIDTH, height: drawing === 'rows' ? 560 : 620 },
    view: { form: 'print', drawing },
  } as ComparisonOptions);
  return { type: 'figure', scene, alt: scene.title, caption: options.t(caption, { customer: figures.customer }) };
}

function pointsTable(figures: Figures, options: Options): Block[] {
  const { t, language } = options;
  const money = moneyOf(figures, language);
  const { points } = comparisonOf(figures, BEST);
  if (points.length === 0) return [];
  return [
    {
      type: 'table',
      caption: t('section.points'),
      columns: [
        column('strong', t('column.benefit'), 2.4),
        column('text', t('column.class'), 1.1),
        column('number', t('column.importance'), 1),
        column('number', t('column.opening'), 1),
        column('number', t('column.edge'), 1),
        column('text', t('column.offer'), 2),
        column('number', t('column.value'), 1.5),
        column('centre', t('section.inProposal'), 1),
      ],
      rows: points.map((one) => ({
        cells: [
          one.name,
          t(`class.${one.cls ?? 'unknown'}`),
          scoreOf(one.importance.value, options),
          tenth(one.opening ?? 0, options),
          signed(one.edge ?? 0, options),
          one.offer?.title ?? '—',
          one.offer ? (one.offer.value === null ? t('point.noValue') : money.full(one.offer.value)) : '—',
          one.inProposal === null ? '—' : String(one.inProposal),
        ],
      })),
    },
  ];
}
