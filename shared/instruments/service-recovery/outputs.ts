import { amountToDecimal, amountToNumber } from '../../base/amount.ts';
import { inTime } from './history.ts';
import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { allOf, runningOf } from './figures.ts';
import { layout } from './layout/layout.ts';
import type { RecoveryOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { causeText, closingText, daysText, nextText, quoted, whoText, type Say } from './say.ts';
import type { ComplaintFigure, Figures } from './types.ts';

const COLUMNS = [
  ['title', 'text'],
  ['who', 'text'],
  ['opened', 'day'],
  ['state', 'text'],
  ['days', 'number'],
  ['cause', 'text'],
  ['owner', 'text'],
  ['next', 'text'],
  ['due', 'day'],
  ['how', 'text'],
  ['closed', 'day'],
  ['said', 'text'],
  ['before', 'number'],
  ['lowest', 'number'],
  ['now', 'number'],
  ['cost', 'amount'],
] as const;

/** One row a complaint: what runs first, then what is closed. */
export const table = (figures: Figures, { t }: Say): DataTable => ({
  columns: COLUMNS.map(([key, kind]) => ({ key, title: t(`column.${key}`), kind })),
  rows: allOf(figures).map(({ complaint: one, state, who, days, closing }) => ({
    id: one.id,
    cells: [
      one.title,
      who || null,
      one.openedAt,
      t(`state.${state}`),
      days,
      one.cause || null,
      one.owner || null,
      one.next || null,
      one.nextDue,
      closing ? t(`kind.${closing.kind}`) : null,
      closing?.at ?? null,
      closing?.words ?? null,
      one.before,
      one.lowest,
      one.now,
      one.cost === null ? null : amountToNumber(one.cost),
    ],
  })),
});

/** Figures as plain JSON for the command line. */
export const report = (figures: Figures): unknown => ({
  total: figures.total,
  open: figures.open.length,
  recovering: figures.recovering.length,
  closed: figures.closed.length,
  medianDaysToClose: figures.median,
  agreedDays: figures.agreedDays,
  goodwillRegained: figures.regained,
  cost: figures.cost.sum === null ? null : amountToDecimal(figures.cost.sum),
  costKnownOf: figures.cost.of,
  causes: figures.causes.map(({ cause, complaints }) => ({
    cause: cause || null,
    complaints: complaints.map(({ complaint }) => complaint.id),
    daysUntilBack: complaints.map(({ cameBack }) => cameBack),
  })),
  complaints: allOf(figures).map(({ complaint, state, who, days, closing, reopened, late }) => ({
    id: complaint.id,
    title: complaint.title,
    who,
    state,
    openedAt: complaint.openedAt,
    days,
    owner: complaint.owner,
    next: complaint.next,
    nextDue: complaint.nextDue,
    daysLate: late,
    done: inTime(complaint).map(({ at, text }) => ({ at, text })),
    closing,
    reopened,
    goodwill: [complaint.before, complaint.lowest, complaint.now],
    cost: complaint.cost === null ? null : amountToDecimal(complaint.cost),
  })),
});

const SIZE = { width: 840, height: 600 };

/** For us: what it says, the drawing, what runs and what was said at the end. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.total === 0) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print' } } as RecoveryOptions);
  return [
    ...judgement('service-recovery', readings(figures, options), options),
    pictured(scene, t('section.caption')),
    ...rowsOf(runningOf(figures), 'running', options),
    ...rowsOf(figures.closed, 'closed', options),
  ];
}

function rowsOf(all: readonly ComplaintFigure[], which: 'running' | 'closed', options: SectionOptions<Key>): Block[] {
  const { t } = options;
  const last = (one: ComplaintFigure): string =>
    one.closing ? `${quoted(one.closing.words, options)} ${closingText(one.closing, options)}` : nextText(one, options);
  return tableOf(
    t(`section.${which}`),
    [
      column('strong', t('column.title'), 3),
      column('text', t('column.who'), 1.4),
      column('text', t('column.cause'), 1.6),
      column('centre', t('column.days'), 1),
      column('text', t(which === 'closed' ? 'column.said' : 'column.next'), 3.4),
    ],
    all.map((one) => ({
      cells: [one.complaint.title, whoText(one, options), causeText(one.complaint.cause, options), daysText(one.days, options), last(one)],
    })),
  );
}
