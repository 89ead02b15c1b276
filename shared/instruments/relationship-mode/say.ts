import type { Step } from './contrasts.ts';
import type { Row } from './figures.ts';
import type { Say } from './readings.ts';

/** `+1`, `0`, `−2`; `?` = not known. */
export const stepText = (step: Step | null, { format }: Pick<Say, 'format'>): string =>
  step === null ? '?' : step > 0 ? `+${format.number(step)}` : step < 0 ? `−${format.number(-step)}` : format.number(0);

/** What lies between now and the target, in words. */
export function gapText({ now, target, gap }: Pick<Row, 'now' | 'target' | 'gap'>, { t }: Pick<Say, 't'>): string {
  if (now === null) return t('unasked');
  if (target === null || gap === null) return t('gap.noTarget');
  if (gap === 0) return t('gap.none');
  return gap > 0 ? t('gap.open', { count: gap }) : t('gap.over', { count: -gap });
}
