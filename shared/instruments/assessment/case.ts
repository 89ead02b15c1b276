import { freshKeys } from '../../base/order.ts';
import { quarterDays, shiftDay, shiftQuarter } from '../../base/quarter.ts';
import type { Language } from '../../i18n/translate.ts';
import { emptyFacts } from '../example-facts.ts';
import type { Facts, Signal } from '../facts.ts';
import type { Assessment, Data, Kept } from './model.ts';
import { say, type Both, type Questionnaire } from './questionnaire.ts';

/** One quarter of an invented case. Answers stand by topic: each one, or a sum that is spread over the statements. */
export interface CaseQuarter {
  /** Quarters before the last one. */
  readonly back: number;
  readonly answers: Readonly<Record<string, number | readonly (number | null)[]>>;
  readonly evidence?: Readonly<Record<string, Both>>;
  readonly promises?: readonly { readonly id: string; readonly topic: string; readonly action: Both; readonly keptIf: Both }[];
  readonly verdicts?: Readonly<Record<string, { readonly kept: Kept; readonly note: Both }>>;
}

/** Assessments of an invented person, the last one closed nine days before its quarter ends. */
export function caseData(questionnaire: Questionnaire, rows: readonly CaseQuarter[], last: string, language: Language): Data {
  return {
    quarters: Object.fromEntries(
      rows.map((row) => {
        const quarter = shiftQuarter(last, -row.back);
        return [quarter, caseQuarter(questionnaire, row, quarter, language)];
      }),
    ),
  };
}

function caseQuarter(questionnaire: Questionnaire, row: CaseQuarter, quarter: string, language: Language): Assessment {
  const closedAt = shiftDay(quarterDays(quarter).last, -9);
  const next = quarterDays(shiftQuarter(quarter, 1)).last;
  const keys = freshKeys(row.promises?.length ?? 0);
  const changedAt = `${closedAt}T08:00:00.000Z`;
  return {
    version: questionnaire.version,
    startedAt: shiftDay(closedAt, -1),
    closedAt,
    answers: Object.fromEntries(
      questionnaire.topics.flatMap(({ id, items }) =>
        spread(row.answers[id] ?? 0, items.length, questionnaire).flatMap((value, i) => [
          [items[i]?.id ?? '', { value, at: closedAt }] as const,
        ]),
      ),
    ),
    evidence: Object.fromEntries(Object.entries(row.evidence ?? {}).map(([item, text]) => [item, say(text, language)])),
    verdicts: Object.fromEntries(
      Object.entries(row.verdicts ?? {}).map(([id, { kept, note }]) => [id, { kept, note: say(note, language), at: closedAt }]),
    ),
    promises: Object.fromEntries(
      (row.promises ?? []).map(({ id, topic, action, keptIf }, i) => [
        id,
        { id, rev: 0, changedAt, order: keys[i] as string, topic, action: say(action, language), keptIf: say(keptIf, language), due: next },
      ]),
    ),
    corrections: {},
    shares: {},
  };
}

/** The invented person looking at the own assessments, in the last days of their last quarter. */
export function caseExample(data: Data, language: Language, signals: readonly Signal[]): { readonly data: Data; readonly facts: Facts } {
  const name = language === 'en' ? 'Chen Ke' : '陈可';
  const person = { id: 'p-chenke', name };
  return {
    data,
    facts: {
      ...emptyFacts(),
      today: '2026-12-23',
      me: person.id,
      people: [person],
      person: { ...person, own: true, left: false },
      signals,
    },
  };
}

/** A sum spread over the statements as evenly as it goes, the larger ones first. */
function spread(answers: number | readonly (number | null)[], count: number, { min }: Questionnaire): readonly (number | null)[] {
  if (typeof answers !== 'number') return answers;
  const each = Math.floor(answers / count);
  const more = answers - each * count;
  return Array.from({ length: count }, (_, i) => Math.max(min, each + (i < more ? 1 : 0)));
}
