import { daysBetween } from '../../base/quarter.ts';
import type { Reading } from '../contract.ts';
import { byRoom, rivalIn } from './figures.ts';
import { coverageText, levelText, nameOf, nameWithin, questionText, readsSame, scoreText, type Say } from './say.ts';
import type { Key } from './messages.ts';
import type { FactorFigure, Figures, QuestionFigure, RivalFigure } from './types.ts';

/** Points of the index from which a change is spoken of. */
const MOVED = 1;
/** Below this a question is named as a weak one. */
const WEAK = 6;
/** Days after which a questionnaire that is out is asked after. */
export const PATIENCE = 7;

const toFactor = (row: FactorFigure, text: Key) => ({ text, intent: { kind: 'select' as const, id: row.factor } });
const toPerson = (id: string | undefined, text: Key) =>
  id === undefined ? {} : { action: { text, intent: { kind: 'select' as const, id } } };

/** Who wins and where, what turns it, what moved, who has not answered, and what is not known. */
export function readings(figures: Figures, say: Say): readonly Reading[] {
  const rival = rivalIn(figures, null);
  return [
    compared(figures, rival, say),
    lever(figures, rival, say),
    moved(figures, say),
    waiting(figures),
    known(figures, say),
    old(figures, say),
    rivalUnknown(figures, rival),
  ].filter((one) => one !== null);
}

/** The factor that makes most of the lead, in weight times points. */
function widest({ rows }: Figures, { scores }: RivalFigure, sign: 1 | -1): FactorFigure | null {
  const lead = ({ factor, score, weight }: FactorFigure): number => {
    const theirs = scores[factor];
    return score === null || theirs === null ? 0 : sign * weight * (score - theirs);
  };
  const best = rows.toSorted((a, b) => lead(b) - lead(a))[0];
  return best && lead(best) > 0 ? best : null;
}

function compared(figures: Figures, rival: RivalFigure | null, say: Say): Reading | null {
  if (!rival || rival.gap === null) return null;
  const { gap, ours, theirs } = rival;
  const even = ours.value !== null && theirs.value !== null && readsSame(ours.value, theirs.value);
  const way = even ? 'level' : gap > 0 ? 'ahead' : 'behind';
  const row = even ? null : widest(figures, rival, gap > 0 ? 1 : -1);
  const text: Key = way === 'level' ? 'reading.level' : row ? `reading.${way}` : `reading.${way}All`;
  return {
    id: 'compared',
    severity: way === 'behind' ? 'urgent' : way === 'ahead' ? 'opportunity' : 'attention',
    text,
    values: {
      rival: rival.rival.name,
      gap: scoreText(Math.abs(gap)),
      share: coverageText(ours, say),
      ...(row ? { factor: nameWithin(row.factor, say), ours: scoreText(row.score), theirs: scoreText(rival.scores[row.factor]) } : {}),
    },
    weight: 0,
    ...(row ? { action: toFactor(row, 'action.questions') } : {}),
  };
}

/** The one factor to work on, with its weakest question: of those that draw level alone the one with most room, else of all. */
function lever(figures: Figures, rival: RivalFigure | null, say: Say): Reading | null {
  const behind = rival !== null && rival.gap !== null && rival.gap < 0 ? rival : null;
  const able = behind === null ? [] : figures.rows.filter(({ factor }) => behind.level[factor] !== null);
  const row = byRoom(able.length > 0 ? able : figures.rows)[0];
  if (!row || row.room === null || row.room === 0) return null;
  const flips = able.includes(row);
  const weak = weakest(row);
  const lowest = weakest({ questions: figures.rows.flatMap(({ questions }) => questions) });
  const tells = weak?.mean !== null && weak !== null && weak.mean < WEAK && (!flips || weak.id === lowest?.id);
  const text: Key = flips ? (tells ? 'reading.flip' : 'reading.flipOnly') : tells ? 'reading.room' : 'reading.roomOnly';
  return {
    id: 'lever',
    severity: 'attention',
    text,
    values: {
      factor: nameOf(row.factor, say),
      at: levelText(behind?.level[row.factor] ?? null),
      room: scoreText(row.room),
      rival: rival?.rival.name ?? '',
      ...(weak ? { question: questionText(weak.text, say), score: scoreText(weak.mean), of: countOf(figures) } : {}),
    },
    weight: 0,
    action: { text: 'action.act', intent: { kind: 'open', instrument: 'actions' } },
  };
}
const countOf = ({ rows }: Figures): number => rows.reduce((sum, { questions }) => sum + questions.length, 0);

function weakest({ questions }: Pick<FactorFigure, 'questions'>): QuestionFigure | null {
  return questions.reduce<QuestionFigure | null>(
    (low, one) => (one.mean !== null && (low?.mean ?? Number.POSITIVE_INFINITY) > one.mean ? one : low),
    null,
  );
}

function moved({ now, before, rows }: Figures, say: Say): Reading | null {
  if (!now || !before || before.change === null || Math.abs(before.change) < MOVED) return null;
  const values = {
    now: scoreText(now.index.value),
    quarter: say.format.quarter(before.quarter),
    by: scoreText(Math.abs(before.change)),
  };
  if (before.change > 0) return { id: 'moved', severity: 'opportunity', text: 'reading.rose', values, weight: 0 };
  const fall = (row: FactorFigure): number => (row.score === null || row.before === null ? 0 : row.weight * (row.before - row.score));
  const row = rows.toSorted((a, b) => fall(b) - fall(a))[0];
  if (!row) return null;
  return {
    id: 'moved',
    severity: 'attention',
    text: 'reading.fell',
    values: { ...values, factor: nameWithin(row.factor, say), before: scoreText(row.before), after: scoreText(row.score) },
    weight: 0,
    action: toFactor(row, 'action.look'),
  };
}

function waiting({ asked }: Figures): Reading | null {
  const out = (asked?.people ?? []).flatMap(({ respondent, waited }) => (waited === null ? [] : [{ respondent, waited }]));
  const longest = out.toSorted((a, b) => b.waited - a.waited)[0];
  if (!longest || longest.waited < PATIENCE) return null;
  const { respondent, waited } = longest;
  return {
    id: 'waiting',
    severity: 'note',
    text: out.length > 1 ? 'reading.waitingMany' : 'reading.waiting',
    values: { name: respondent.name, count: waited, number: out.length },
    weight: 0,
    ...toPerson(respondent.id, 'action.remind'),
  };
}

/** What the index does not cover; where it covers all, what few people know. */
function known(figures: Figures, say: Say): Reading | null {
  const { now, rows } = figures;
  if (!now) return null;
  const listOf = (some: readonly FactorFigure[]): string => some.map(({ factor }) => nameWithin(factor, say)).join(say.t('and'));
  const open = rows.filter(({ score, weight }) => score === null && weight > 0);
  const next = toPerson(figures.asked?.people[0]?.respondent.id, 'action.ask');
  if (open.length > 0 && now.index.value !== null)
    return {
      id: 'blind',
      severity: 'attention',
      text: 'reading.blind',
      values: { factors: listOf(open), share: coverageText(now.index, say) },
      weight: 0,
      ...next,
    };
  if (now.people === 1) {
    const name = rows.find(({ scored }) => scored.length > 0)?.scored[0]?.name ?? '';
    return { id: 'single', severity: 'note', text: 'reading.single', values: { name }, weight: 0, ...next };
  }
  const least = Math.min(...rows.map(({ people }) => people));
  const thin = rows.filter(({ people }) => people === least);
  if (least >= now.people || least > 2) return null;
  return { id: 'thin', severity: 'note', text: 'reading.thin', values: { factors: listOf(thin), count: least }, weight: 0, ...next };
}

function old({ at, today, limit }: Figures, { format }: Say): Reading | null {
  const days = at === null ? 0 : daysBetween(at, today);
  if (at === null || days <= limit) return null;
  return { id: 'old', severity: 'attention', text: 'reading.old', values: { day: format.day(at), count: days }, weight: 0 };
}

function rivalUnknown({ now, asked }: Figures, rival: RivalFigure | null): Reading | null {
  if (!now || (rival !== null && rival.gap !== null)) return null;
  return {
    id: 'noRival',
    severity: 'note',
    text: 'reading.noRival',
    values: {},
    weight: 0,
    ...toPerson(asked?.people[0]?.respondent.id, 'action.askRival'),
  };
}
