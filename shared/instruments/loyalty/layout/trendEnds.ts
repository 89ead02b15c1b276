import { text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { BADGE, badge } from '../../signs.ts';
import { coverageText, scoreText, shortQuarter } from '../say.ts';
import type { RivalFigure } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

/** Where the lines end, and the height of a value. */
interface Ends {
  readonly right: number;
  readonly y: (value: number) => number;
}

/** What stands at the end of the rival's line: what it covers, or the quarter where it is not of the newest. */
function rivalNote({ figures, say }: Sheet, rival: RivalFigure): string {
  const last = rival.rounds.at(-1);
  if (!last) return '';
  return last.quarter === figures.now?.quarter ? say.t('covers', { share: coverageText(last.index, say) }) : shortQuarter(last.quarter);
}
const usText = ({ figures, say }: Sheet): string => say.t('trend.us', { value: scoreText(figures.now?.index.value ?? null) });

/** Width that the words at the right of the lines take. */
export function endRoom(sheet: Sheet): number {
  const us = widthOf(usText(sheet), pen(sheet, 12, 600));
  const last = sheet.rival?.rounds.at(-1);
  if (!sheet.rival || !last) return us + 18;
  const theirs =
    BADGE + 12 + widthOf(scoreText(last.index.value), pen(sheet, 12, 600)) + widthOf(rivalNote(sheet, sheet.rival), pen(sheet));
  return Math.max(us, theirs) + 18;
}

/** Name and value at the end of each line, pushed apart where they would meet. */
export function endMarks({ right, y }: Ends, sheet: Sheet): Mark[] {
  const { figures, rival } = sheet;
  const at = right + 12;
  const own = y(figures.now?.index.value ?? 0);
  const last = rival?.rounds.at(-1)?.index.value ?? null;
  if (!rival || last === null) return [text(at, own + 4, usText(sheet), { weight: 600, fill: 'usInk' })];
  const theirs = y(last);
  const apart = Math.max(0, 22 - Math.abs(own - theirs)) / 2;
  const up = theirs <= own ? -1 : 1;
  const mine = own - up * apart;
  const their = theirs + up * apart;
  const value = scoreText(last);
  const noteAt = at + BADGE + 5 + widthOf(value, pen(sheet, 12, 600)) + 6;
  return [
    text(at, mine + 4, usText(sheet), { weight: 600, fill: 'usInk' }),
    ...badge(rival.slot, rival.rival.mark, at, their - 8.5, sheet.outlined),
    text(at + BADGE + 5, their + 4, value, { weight: 600 }),
    text(noteAt, their + 4, rivalNote(sheet, rival), { fill: 'ink3' }),
  ];
}
