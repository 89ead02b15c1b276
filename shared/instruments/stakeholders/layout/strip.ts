import { rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import type { PersonFigure } from '../types.ts';
import { cardText, nameOf } from '../say.ts';
import { isPale, pen, type Sheet } from './sheet.ts';

/** Height of the score with its strip. */
export const STRIP = 56;
const BAR = 24;
const GAP = 2;

/**
 * The formula as area: width is influence, filled height is tie, dashed is the wanted tie. What is filled of the whole is the score; and it is an
 * index of people by influence.
 */
export function stripMarks(sheet: Sheet): Mark[] {
  const { figures, say, width } = sheet;
  const { score } = figures;
  const people = figures.people
    .filter(({ ghost, person }) => !ghost && person.influence !== null && person.tie !== null)
    .toSorted((a, b) => (b.person.influence ?? 0) - (a.person.influence ?? 0) || (b.person.tie ?? 0) - (a.person.tie ?? 0));
  if (score.value === null || people.length === 0) return [];
  const now = say.format.number(score.value, 0);
  const aim =
    score.wanted === null || Math.round(score.wanted) === Math.round(score.value)
      ? ''
      : `→ ${say.t('wanted', { value: say.format.number(score.wanted, 0) })}`;
  const under = score.known === score.of ? say.t('score.by') : say.t('score.of', { known: score.known, of: score.of });
  const left = Math.max(widthOf(under, pen(sheet)), widthOf(now, pen(sheet, 18, 700)) + 8 + widthOf(aim, pen(sheet))) + 16;
  // many people stand closer, so that the strip never leaves the sheet
  const gap = Math.min(GAP, ((width - left) * 0.25) / people.length);
  const unit = Math.max(0, width - left - gap * (people.length - 1)) / score.influence;
  let x = left;
  return [
    text(0, 18, now, { size: 18, weight: 700 }),
    text(widthOf(now, pen(sheet, 18, 700)) + 8, 18, aim, { fill: 'ink2' }),
    text(0, 38, under, { fill: 'ink3' }),
    ...people.flatMap((one) => {
      const wide = (one.person.influence ?? 0) * unit;
      const marks = personMarks(one, x, wide, sheet);
      x += wide + gap;
      return marks;
    }),
  ];
}

function personMarks(one: PersonFigure, x: number, width: number, sheet: Sheet): Mark[] {
  const { say, selected } = sheet;
  const tie = ((one.person.tie ?? 0) / 3) * BAR;
  const wanted = (Math.max(one.person.tie ?? 0, one.person.tieWanted ?? 0) / 3) * BAR;
  const on = selected === one.person.id;
  const weight = on ? 600 : 400;
  const full = nameOf(one, say);
  // one ideograph is a family name, one letter is nothing
  const short = /^\p{Script=Han}/u.test(full) ? ([...full][0] ?? '') : '';
  const fits = [full, full.split(' ')[0] ?? '', short].find((words) => widthOf(words, pen(sheet, 12, weight)) <= width - 4) ?? '';
  const pale = isPale(sheet, one) ? { opacity: 0.35 } : {};
  return [
    rect(x, 0, width, BAR, {
      fill: 'line',
      ...pale,
      ...(sheet.live
        ? { id: `strip-${one.person.id}`, label: cardText(one, sheet.figures, say), intent: { kind: 'person', id: one.person.id } }
        : {}),
    }),
    rect(x, BAR - tie, width, tie, { fill: 'us', ...pale }),
    ...(wanted > tie && width > 3
      ? [
          rect(x + 0.75, BAR - wanted + 0.75, width - 1.5, wanted - tie - 1.2, {
            fill: 'ground',
            stroke: 'primary',
            strokeWidth: 1.3,
            dash: [3, 2.5],
            ...pale,
          }),
        ]
      : []),
    ...(fits === '' ? [] : [text(x + width / 2, BAR + 15, fits, { anchor: 'middle', weight, fill: 'ink2' })]),
  ];
}
