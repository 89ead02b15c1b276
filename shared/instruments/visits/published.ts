import { live } from '../../base/entity.ts';
import { isWorkday, workdaysBetween } from '../../base/workdays.ts';
import type { SignalSpan, TodayLine } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { countSignal, isIn, isTheirs, shareSignal } from '../theirs.ts';
import { figures as compute } from './figures.ts';
import type { Data, Visit } from './model.ts';
import { aimOf, namesOf, type Say } from './say.ts';
import type { Figures, VisitFigure } from './types.ts';
import { reportDue } from './workdays.ts';

/** Visits for the other instruments of the plan. */
export const publish = (data: Data, facts: Facts): Partial<PlanFacts> => ({
  visits: compute(data, facts).visits.map(({ visit, state }) => ({
    id: visit.id,
    date: visit.date,
    state,
    people: visit.people,
    ours: visit.ours,
    aim: visit.aim === '' ? null : visit.aim,
    channel: visit.channel,
    hours: visit.hours,
  })),
});

/** A visit is a person's who went or wrote it; without either, of whoever owns the customer. */
function isOf({ ours, report }: Visit, facts: Facts, { person }: SignalSpan): boolean {
  if (person === null || ours.includes(person) || report?.by === person) return true;
  return ours.length === 0 && (report?.by ?? null) === null && isTheirs(undefined, facts, person);
}

/** Of the quarter's visits: reported in time, planned ahead, with an aim, with a colleague, and reports that say why business was lost. */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  const been = live(data.visits).filter(
    (one) => !one.cancelled && one.date <= facts.today && one.channel === 'visit' && isIn(one.date, span) && isOf(one, facts, span),
  );
  const settled = been.filter(({ date, report }) => report !== null || reportDue(date, facts.calendar) < facts.today);
  const inTime = settled.filter(({ date, report }) => report !== null && report.at <= reportDue(date, facts.calendar));
  if (been.length === 0) return [];
  return [
    ...shareSignal('visits.reportedOnTime', span, inTime.length, settled.length),
    ...shareSignal(
      'visits.plannedAhead',
      span,
      been.filter(({ plannedAt, date }) => plannedAt !== null && plannedAt < date).length,
      been.length,
    ),
    ...shareSignal('visits.withAim', span, been.filter(({ aim }) => aim !== '').length, been.length),
    countSignal('visits.accompanied', span, been.filter(({ ours }) => ours.length > 1).length),
    countSignal('visits.lossReasons', span, been.filter(({ report }) => (report?.lost ?? '') !== '').length),
  ];
}

/** Working days before a visit in which it stands on Today. */
const AHEAD = 3;

/** Reports that are owed; visits of the next working days, and what they still need. */
export function today(figures: Figures, say: Say, facts: Facts): readonly TodayLine[] {
  return [...figures.open.map((one) => reportLine(one, say)), ...figures.planned.flatMap((one) => visitLine(one, figures, say, facts))];
}

const goer = ({ visit }: VisitFigure): { readonly owner?: string } => (visit.ours[0] === undefined ? {} : { owner: visit.ours[0] });

function reportLine(one: VisitFigure, say: Say): TodayLine {
  const late = one.state === 'overdue';
  const days = Math.abs(one.late);
  return {
    id: `${one.visit.id} report`,
    group: late ? 'overdue' : 'due',
    kind: late ? 'report' : 'reportSoon',
    text: 'today.report',
    reason: late ? 'today.report.late' : 'today.report.soon',
    values: { day: say.format.shortDay(one.visit.date), aim: aimOf(one, say), days },
    figure: late ? say.t('today.days.late', { count: days }) : say.t('today.days.left', { count: days }),
    tone: late ? 'late' : 'plain',
    days,
    value: null,
    ...goer(one),
    action: 'today.report.action',
    intent: { kind: 'open', instrument: 'visits', id: `~report.${one.visit.id}` },
  };
}

function visitLine(one: VisitFigure, figures: Figures, say: Say, facts: Facts): TodayLine[] {
  const days = workdaysBetween(figures.today, one.visit.date, facts.calendar);
  if (days > AHEAD) return [];
  const bare = one.visit.aim === '' || one.people.length === 0;
  return [
    {
      id: `${one.visit.id} visit`,
      group: isWorkday(one.visit.date, facts.calendar) && bare ? 'due' : 'next',
      kind: bare ? 'prepare' : 'visit',
      text: bare ? 'today.prepare' : 'today.visit',
      reason: bare ? 'today.prepare.reason' : 'today.visit.reason',
      values: {
        day: say.format.shortDay(one.visit.date),
        aim: aimOf(one, say),
        names: namesOf(one.people, say),
        version: one.visit.version,
      },
      figure: say.t('today.days.left', { count: days }),
      tone: 'plain',
      days,
      value: null,
      ...goer(one),
      action: 'today.visit.action',
      intent: { kind: 'open', instrument: 'visits', id: one.visit.id },
    },
  ];
}
