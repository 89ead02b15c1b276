import type { Reading } from '../contract.ts';
import { repeatedOf, runningOf } from './figures.ts';
import { causeText, percentText, quoted, whoText, type Say } from './say.ts';
import type { CauseFigure, ComplaintFigure, Figures } from './types.ts';

/** Whom nobody cares for, what came back, how long it takes, whether the goodwill has returned. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  return [neglected(figures, say), back(figures, say), time(figures, say), regained(figures, say), settled(figures, say)].filter(
    (one) => one !== null,
  );
}

const isKey = ({ tier }: Figures): boolean => tier === 'A' || tier === 'S';
const go = (text: string, id: string) => ({ text, intent: { kind: 'select' as const, id } });

/** Without an owner; else with a step that is late; else with none at all. The one that has waited longest. */
function neglected(figures: Figures, say: Say): Reading | null {
  const running = runningOf(figures);
  const ownerless = running.find(({ complaint }) => complaint.owner === '');
  if (ownerless) return withoutOwner(ownerless, running.length, figures, say);
  const late = running.toSorted((a, b) => b.late - a.late)[0];
  if (late && late.late > 0) {
    const { title, owner, next } = late.complaint;
    const values = { name: title, owner, next: next === '' ? say.t('noNext') : next, count: late.late };
    return { id: 'late', severity: 'urgent', text: 'reading.late', values, weight: 0, action: go('action.look', late.complaint.id) };
  }
  const idle = running.find(({ complaint }) => complaint.next === '');
  return idle
    ? {
        id: 'idle',
        severity: isKey(figures) ? 'urgent' : 'attention',
        text: 'reading.noNext',
        values: { name: idle.complaint.title, owner: idle.complaint.owner, count: idle.days },
        weight: 0,
        action: go('action.next', idle.complaint.id),
      }
    : null;
}

function withoutOwner({ complaint, days }: ComplaintFigure, running: number, figures: Figures, { t }: Say): Reading {
  return {
    id: 'ownerless',
    severity: isKey(figures) ? 'urgent' : 'attention',
    text: days === 0 ? 'reading.noOwnerToday' : 'reading.noOwner',
    values: { tier: t(`tier.${figures.tier}`), running, name: complaint.title, count: days },
    weight: 0,
    action: go('action.owner', complaint.id),
  };
}

/** The cause with the most complaints that came back after all of it was closed; of equals the one that came back soonest. */
function back(figures: Figures, say: Say): Reading | null {
  const soonest = ({ complaints }: CauseFigure): number => Math.min(...complaints.map(({ cameBack }) => cameBack ?? Infinity));
  const worst = repeatedOf(figures)
    .filter((one) => soonest(one) < Infinity)
    .toSorted((a, b) => b.complaints.length - a.complaints.length || soonest(a) - soonest(b))[0];
  const newest = worst?.complaints.at(-1);
  if (!worst || !newest) return null;
  return {
    id: 'back',
    severity: 'attention',
    text: 'reading.back',
    values: { cause: causeText(worst.cause, say), times: worst.complaints.length, count: soonest(worst) },
    weight: 0,
    action: go('action.cause', newest.complaint.id),
  };
}

/** Median of what is closed beside the age of what has run longest. */
function time(figures: Figures, { t, format }: Say): Reading | null {
  const { median, closed, agreedDays } = figures;
  const longest = runningOf(figures)[0];
  if (median === null || !longest) return null;
  return {
    id: 'time',
    severity: longest.days > (agreedDays ?? median) ? 'attention' : 'note',
    text: 'reading.time',
    values: {
      closed: closed.length,
      median: format.number(median, 1),
      name: longest.complaint.title,
      count: longest.days,
      agreed: agreedDays === null ? '' : t('reading.agreed', { days: agreedDays }),
    },
    weight: 0,
    action: go('action.time', longest.complaint.id),
  };
}

/** Closed is not forgiven: what came back of the goodwill where it is over. */
function regained({ regained: { closed } }: Figures, say: Say): Reading | null {
  if (closed.share === null) return null;
  const way = closed.share > 1 ? 'better' : closed.share === 1 ? 'even' : 'worse';
  return {
    id: 'regained',
    severity: way === 'worse' ? 'attention' : way === 'better' ? 'opportunity' : 'note',
    text: `reading.${way}`,
    values: { share: percentText(closed.share, say), of: closed.of },
    weight: 0,
  };
}

/** Nothing is open: what the last customer said when it was over. */
function settled(figures: Figures, say: Say): Reading | null {
  const last = figures.closed[0];
  if (runningOf(figures).length > 0 || !last?.closing) return null;
  return {
    id: 'settled',
    severity: 'note',
    text: 'reading.settled',
    values: {
      words: quoted(last.closing.words, say),
      who: last.closing.by || whoText(last, say),
      day: say.format.shortDay(last.closing.at),
    },
    weight: 0,
    action: go('action.look', last.complaint.id),
  };
}
