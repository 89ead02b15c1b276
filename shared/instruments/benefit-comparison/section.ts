import type { Block } from '../../document/blocks.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
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

const ID = 'benefit-comparison';

/** For the customer: what it values, by name, and our own proof. Nothing of rivals, ratings, importance or classes. */
function forTheCustomer(figures: Figures, { t }: Options): Block[] {
  const rows = comparisonOf(figures, BEST)
    .rows.filter(({ ours }) => ours.proof !== '')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ name, ours }) => ({ cells: [name, ours.proof] }));
  if (rows.length === 0) return [];
  const columns = [column('strong', t('column.benefit'), 2), column('text', t('section.ourProof'), 4)];
  return [
    { type: 'heading', level: 2, text: t('section.customerTitle'), bookmark: ID },
    { type: 'table', columns, rows },
  ];
}

/** For us: what it says, both drawings, and the opportunity points. */
function internal(figures: Figures, options: Options): Block[] {
  return [
    ...judgement(ID, readings(figures, options), options),
    picture('rows', 'section.caption', figures, options),
    picture('quadrant', 'section.quadrant', figures, options),
    ...pointsTable(figures, options),
  ];
}

function picture(drawing: 'rows' | 'quadrant', caption: 'section.caption' | 'section.quadrant', figures: Figures, options: Options): Block {
  const scene = layout(figures, {
    ...options,
    size: { width: WIDTH, height: drawing === 'rows' ? 480 : 440 },
    // the table beneath says the opportunity points
    view: { form: 'print', drawing, cards: false },
  } as ComparisonOptions);
  return pictured(scene, options.t(caption, { customer: figures.customer }));
}

function pointsTable(figures: Figures, options: Options): Block[] {
  const { t, language } = options;
  const money = moneyOf(figures, language);
  const { points } = comparisonOf(figures, BEST);
  return tableOf(
    t('section.points'),
    [
      column('strong', t('column.benefit'), 2.4),
      column('text', t('column.class'), 1.1),
      column('number', t('column.importance'), 1),
      column('number', t('column.opening'), 1),
      column('number', t('column.edge'), 1),
      column('text', t('column.offer'), 2),
      column('number', t('column.value'), 1.5),
      column('centre', t('section.inProposal'), 1),
    ],
    points.map((one) => ({
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
  );
}
