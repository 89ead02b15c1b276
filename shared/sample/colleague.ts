import type { Language } from '../i18n/translate.ts';
import { caseData, type CaseQuarter } from '../instruments/assessment/case.ts';
import type { Assessment, Data } from '../instruments/assessment/model.ts';
import { version1 } from '../instruments/seven-habits/questionnaire.ts';

/** Two quarters of a colleague in technical service, who shows the one who looks the score of the last quarter and one promise. */
const QUARTERS: readonly CaseQuarter[] = [
  {
    back: 1,
    answers: { proactive: 16, 'end-in-mind': 13, 'first-things': 15, 'win-win': 17, understand: 18, synergise: 14, renew: 19 },
    promises: [
      {
        id: 'promise-plan',
        topic: 'end-in-mind',
        action: ['下车间之前，先写下要看哪台机', 'Write down which machine to look at before going on site'],
        keptIf: ['服务单上十次有八次写了', 'eight service notes in ten say it'],
      },
    ],
  },
  {
    back: 0,
    answers: {
      proactive: 18,
      'end-in-mind': 16,
      'first-things': 15,
      'win-win': [4, 4, 3, 4, null],
      understand: 19,
      synergise: 17,
      renew: 19,
    },
    evidence: {
      'synergise-1': [
        '和质量部一起去禾屿看封口，当天定了方案',
        'Went to Heyu with the quality department; settled on the sealing the same day',
      ],
      'proactive-1': ['停机前两天先打了电话', 'Called two days before the line would have stopped'],
    },
    verdicts: { 'promise-plan': { kept: 'partly', note: ['十次里写了六次', 'six in ten'] } },
    promises: [
      {
        id: 'promise-night',
        topic: 'first-things',
        action: ['每月跟一次禾屿的夜班', 'Go along with a night shift at Heyu once a month'],
        keptIf: ['三张夜班服务单', 'three service notes from a night shift'],
      },
    ],
  },
];

/** @param viewer who looks at the sample; @param last quarter that was closed last */
export function colleagueHabits(language: Language, last: string, viewer: string): Data {
  const data = caseData(version1, QUARTERS, last, language);
  const one = data.quarters[last] as Assessment;
  const at = one.closedAt ?? one.startedAt;
  const share = (id: string, what: 'score' | 'promise', of?: string) => ({
    [id]: { id, rev: 0, changedAt: `${at}T09:00:00.000Z`, with: viewer, what, ...(of === undefined ? {} : { of }), at },
  });
  const shares = { ...share('share-score', 'score'), ...share('share-promise', 'promise', 'promise-night') };
  return { quarters: { ...data.quarters, [last]: { ...one, shares } } };
}
