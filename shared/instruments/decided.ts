import { daysBetween } from '../base/quarter.ts';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import type { KnownDecision } from './plan-facts.ts';

/** What became of a decision: spread into the messages of whoever says it. */
export const decidedZh = {
  'decision.open': '还没做',
  'decision.due': '还没做，{{day}} 到期',
  'decision.late': '没做，晚 {{count}} 天',
  'decision.late_one': '没做，晚 {{count}} 天',
  'decision.done': '做了',
  'decision.done.why': '做了：{{why}}',
  'decision.dropped': '不做了：{{why}}',
  'decision.nobody': '没有人',
} as const;

export const decidedEn = {
  'decision.open': 'not done yet',
  'decision.due': 'not done yet, due {{day}}',
  'decision.late': 'not done, {{count}} days late',
  'decision.late_one': 'not done, {{count}} day late',
  'decision.done': 'done',
  'decision.done.why': 'done: {{why}}',
  'decision.dropped': 'dropped: {{why}}',
  'decision.nobody': 'nobody',
} as const;

export interface DecidedSpeech {
  readonly t: Translate<keyof typeof decidedZh>;
  readonly format: Format;
}
type Fate = Pick<KnownDecision, 'state' | 'due' | 'why'>;

/** Days past its day while it is not done; 0 = not late. */
export const decisionLate = ({ state, due }: Pick<Fate, 'state' | 'due'>, today: string): number =>
  state === 'open' && due !== null ? Math.max(0, daysBetween(due, today)) : 0;

/** Done, open with its day, late, or dropped and why. */
export function decidedText(decision: Fate, today: string, { t, format }: DecidedSpeech): string {
  const { state, why, due } = decision;
  if (state === 'dropped') return t('decision.dropped', { why });
  if (state === 'done') return why === '' ? t('decision.done') : t('decision.done.why', { why });
  const late = decisionLate(decision, today);
  if (late > 0) return t('decision.late', { count: late });
  return due === null ? t('decision.open') : t('decision.due', { day: format.shortDay(due) });
}

/** Who, then what became of it. */
export const fateText = (decision: Fate & Pick<KnownDecision, 'owner'>, today: string, speech: DecidedSpeech): string =>
  [decision.owner || speech.t('decision.nobody'), decidedText(decision, today, speech)].join(' · ');
