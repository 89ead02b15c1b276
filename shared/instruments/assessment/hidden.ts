import { text } from '../../scene/draw.ts';
import type { Scene } from '../../scene/scene.ts';
import { balance } from '../../scene/wrap.ts';
import type { LayoutOptions } from '../contract.ts';
import type { CommonKey } from './messages.ts';
import type { Figures, QuarterFigures } from './types.ts';
import type { CommonSpeech } from './words.ts';

/** Whether a drawing of a quarter would say anything: always of one's own, of a colleague's only what was shared. */
export const isSeen = ({ own }: Figures, one: QuarterFigures | undefined): one is QuarterFigures =>
  one !== undefined && (own || one.topics.some(({ mean }) => mean !== null));

/** In place of a drawing, for a colleague to whom nothing was shared: that it is done, or not even that. */
export function hiddenScene({ name }: Figures, one: QuarterFigures | undefined, options: LayoutOptions): Scene {
  const speech = options as CommonSpeech & LayoutOptions;
  const words = one
    ? speech.t('hidden.done', { name, quarter: speech.format.quarter(one.quarter) })
    : speech.t('hidden.none' satisfies CommonKey, { name });
  const pen = { measure: options.measure, size: 14, weight: 400 };
  const lines = balance(words, options.size.width - 40, pen);
  return {
    width: options.size.width,
    height: 60 + lines.length * 22,
    title: words,
    marks: lines.map((line, i) => text(20, 40 + i * 22, line, { size: 14, fill: 'ink2' })),
  };
}

/** When and in what state a quarter was assessed; a colleague may not know the day. */
export function sourceOf(one: QuarterFigures, { t, format }: CommonSpeech): string {
  const { state, closedAt, quarter } = one;
  const words =
    state === 'closed' && closedAt === null ? t('state.done') : t(`state.${state}`, { day: closedAt === null ? '' : format.day(closedAt) });
  return t('source', { quarter: format.quarter(quarter), state: words });
}
