import { circle, d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { again } from './signs.ts';
import { pen, type Sheet } from './sheet.ts';

/** What the signs of goodwill and of a cause that came back mean. Gives way from the right. */
export function legendMarks(sheet: Sheet, y: number): Mark[] {
  const { t } = sheet.say;
  const signs: readonly (readonly [words: string, wide: number, draw: (x: number) => Mark[]])[] = [
    [t('legend.scale'), 0, () => []],
    [t('legend.before'), 16, (x) => [circle(x + 5, y - 4.5, 4, { stroke: 'ink2', strokeWidth: 1.5 })]],
    [t('legend.lowest'), 12, (x) => [path(d('M', x + 4, y - 10, 'v', 11), { stroke: 'ink', strokeWidth: 2.2 })]],
    [t('legend.now'), 16, (x) => [circle(x + 5, y - 4.5, 4, { fill: 'us' })]],
    [t('legend.again'), 18, (x) => again(x, y)],
  ];
  let x = 0;
  return signs.flatMap(([words, wide, draw]) => {
    const whole = wide + widthOf(words, pen(sheet));
    if (x + whole > sheet.width) return [];
    const marks = [...draw(x), text(x + wide, y, words, { fill: 'ink2' })];
    x += whole + 18;
    return marks;
  });
}
