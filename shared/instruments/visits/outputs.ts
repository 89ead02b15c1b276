import type { Block } from '../../document/blocks.ts';
import type { DataTable } from '../../scene/table.ts';
import type { SectionOptions } from '../contract.ts';
import { column, judgement, pictured, tableOf } from '../section.ts';
import { layout } from './layout/layout.ts';
import type { VisitsOptions } from './layout/sheet.ts';
import type { Key } from './messages.ts';
import { readings } from './readings.ts';
import { aimOf, broughtText, namesOf, openText, quoteText, resultText, stateText, whomText, type Say } from './say.ts';
import type { Figures, VisitFigure } from './types.ts';

/** One row a visit, newest first. */
export function table({ visits }: Figures, say: Say): DataTable {
  const { t } = say;
  const text = (key: string, title: Key) => ({ key, title: t(title), kind: 'text' as const });
  return {
    columns: [
      text('date', 'column.date'),
      text('channel', 'column.channel'),
      text('aim', 'column.aim'),
      text('people', 'column.people'),
      text('ours', 'column.ours'),
      { key: 'hours', title: t('column.hours'), kind: 'number' },
      text('version', 'column.version'),
      text('result', 'column.result'),
      text('brought', 'column.brought'),
      text('state', 'column.state'),
      text('text', 'column.text'),
    ],
    rows: visits.map((one) => ({
      id: one.visit.id,
      cells: [
        one.visit.date,
        t(`channel.${one.visit.channel}`),
        one.visit.aim || null,
        namesOf(one.people, say) || null,
        one.ours.join(t('and')) || null,
        one.visit.hours === 0 ? null : one.visit.hours,
        one.visit.version || null,
        resultText(one, say) || null,
        broughtText(one, say) || null,
        stateText(one, say),
        openText(one.visit.report?.text ?? '') || null,
      ],
    })),
  };
}

/** Figures as plain JSON for the command line; private lines stay out. */
export const report = (figures: Figures): unknown => ({
  quarter: figures.quarter,
  punctual: figures.punctual,
  overdueReports: figures.overdue.map(({ visit }) => visit.id),
  visits: figures.visits.map(({ visit, state, due, late, inTime, quotes, brought }) => ({
    id: visit.id,
    date: visit.date,
    state,
    channel: visit.channel,
    aim: visit.aim,
    people: visit.people,
    ours: visit.ours,
    hours: visit.hours,
    version: visit.version,
    reportDue: due,
    workingDaysLate: late,
    reportedInTime: inTime,
    result: visit.report?.result ?? null,
    text: openText(visit.report?.text ?? ''),
    quotes: quotes.map(({ words, person }) => ({ words, person: person?.id ?? null })),
    brought,
  })),
  people: figures.lanes.map(({ id, name, influence, days, cold }) => ({ id, name, influence, daysSince: days, cold })),
});

const SIZE = { width: 900, height: 400 };
/** Visits that the plan lists; older ones are in the table of the view. */
const LISTED = 8;

/** For us: what it says, promises kept, the latest visits, the lanes. Nothing of it for the customer. */
export function section(figures: Figures, options: SectionOptions<Key>): readonly Block[] {
  if (options.audience === 'customer' || figures.visits.length === 0) return [];
  const { t } = options;
  const scene = layout(figures, { ...options, size: SIZE, view: { form: 'print', part: 'lanes' } } as VisitsOptions);
  const { ours, theirs } = figures.punctual;
  const kept =
    ours[1] + theirs[1] > 0 ? [t('section.promises', { ours: `${ours[0]}/${ours[1]}`, theirs: `${theirs[0]}/${theirs[1]}` })] : [];
  return [
    ...judgement('visits', readings(figures, options), options, kept),
    ...tableOf(
      t('section.table'),
      [
        column('date', t('column.date'), 2),
        column('strong', t('column.aim'), 5),
        column('text', t('column.people'), 4),
        column('text', t('column.result'), 2),
        column('text', t('column.state'), 3),
      ],
      figures.visits.slice(0, LISTED).map((one) => ({
        cells: [
          options.format.shortDay(one.visit.date),
          aimOf(one, options),
          namesOf(one.people, options),
          resultText(one, options),
          stateText(one, options),
        ],
      })),
      { keep: 'split' },
    ),
    // last, so that the table fills what the drawing would leave white before it
    ...(figures.lanes.length === 0 ? [] : [pictured(scene, t('section.caption'))]),
  ];
}

/** The report of one visit as a page: what for, who, what was heard, and where each of it was taken. */
export function reportBlocks(one: VisitFigure, next: VisitFigure | undefined, options: Say): readonly Block[] {
  const { t, format } = options;
  const { visit } = one;
  const fact = (label: string, value: string): { readonly cells: readonly string[] } => ({ cells: [label, value] });
  const paragraphs = openText(visit.report?.text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const taken = (visit.report?.taken ?? []).filter(({ kind }) => kind !== 'quote');
  return [
    { type: 'heading', level: 1, text: `${t('paper.title')} · ${format.day(visit.date)}`, bookmark: 'visit' },
    { type: 'lead', text: aimOf(one, options) },
    {
      type: 'table',
      columns: [column('strong', '', 1), column('text', '', 5)],
      rows: [
        fact(t('paper.whom'), whomText(one, options)),
        ...(one.ours.length === 0 ? [] : [fact(t('paper.ours'), one.ours.join(t('and')))]),
        ...(visit.version === '' ? [] : [fact(t('paper.version'), visit.version)]),
        ...(visit.hours === 0 ? [] : [fact(t('paper.hours'), t('paper.hoursValue', { hours: format.number(visit.hours, 1) }))]),
        fact(t('paper.result'), `${resultText(one, options)}${one.inTime === false ? ` (${t('paper.late')})` : ''}`),
        ...(visit.report?.lost ? [fact(t('paper.lost'), visit.report.lost)] : []),
      ],
    },
    { type: 'heading', level: 3, text: t('paper.said') },
    ...paragraphs.map((text): Block => ({ type: 'paragraph', text })),
    ...(one.quotes.length === 0
      ? []
      : [
          { type: 'heading' as const, level: 3 as const, text: t('paper.quotes') },
          { type: 'list' as const, items: one.quotes.map((each) => quoteText(each, options)) },
        ]),
    ...tableOf(
      t('paper.taken'),
      [column('strong', t('paper.where'), 2), column('text', t('paper.what'), 7)],
      taken.map(({ kind, words }) => ({ cells: [t(`kind.${kind}`), words] })),
    ),
    { type: 'heading', level: 3, text: t('paper.next') },
    {
      type: 'paragraph',
      text: next ? `${format.day(next.visit.date)}: ${aimOf(next, options)} (${whomText(next, options)})` : t('paper.noNext'),
    },
  ];
}
