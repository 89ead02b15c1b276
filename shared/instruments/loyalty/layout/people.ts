import { d, path, rect, text, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { FACTORS } from '../factors.ts';
import { coverageOf, coverageText, scoreText } from '../say.ts';
import type { RespondentFigure } from '../types.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const TITLE = 28;
const ROW = 27;
/** A score under which it is set bold. */
const LOW = 5;
/** Width of a cell from which a small bar stands before the number. */
const ROOMY = 46;

interface Grid {
  readonly who: number;
  readonly cell: number;
  readonly index: number;
}

/** Who scored what, one row a person of the newest round; who has not answered is there with the days it takes. */
export function peopleDrawing(sheet: Sheet, width: number): Drawn {
  const { asked } = sheet.figures;
  if (!asked) return { marks: [], height: 0 };
  const grid = gridOf(width, sheet);
  const top = TITLE + 22;
  const rows = asked.people.flatMap((one, i) => rowMarks(one, top + i * ROW, width, grid, sheet));
  return { marks: [...headMarks(asked.quarter, width, grid, sheet), ...rows], height: top + asked.people.length * ROW + 4 };
}

function gridOf(width: number, sheet: Sheet): Grid {
  const names = FACTORS.map((factor) => widthOf(sheet.say.t(`brief.${factor}`), pen(sheet, 12, 600)));
  const least = Math.max(34, ...names.map((one) => one + 6));
  const index = 76;
  const cell = Math.max(least, Math.min(54, (width - index - 210) / FACTORS.length));
  return { who: width - index - cell * FACTORS.length, cell, index };
}

function headMarks(quarter: string, width: number, { who, cell }: Grid, sheet: Sheet): Mark[] {
  const { say, selected } = sheet;
  const titleWidth = widthOf(say.t('people.title'), pen(sheet, 13, 600));
  const note = clip(say.t('people.note', { quarter: say.format.quarter(quarter) }), width - titleWidth - 10, pen(sheet));
  return [
    text(0, 16, say.t('people.title'), { size: 13, weight: 600 }),
    text(titleWidth + 10, 16, note, { fill: 'ink3' }),
    text(0, TITLE + 13, clip(say.t('people.who'), who - 6, pen(sheet)), { fill: 'ink3' }),
    ...FACTORS.map((factor, i) =>
      text(who + (i + 1) * cell, TITLE + 13, say.t(`brief.${factor}`), {
        anchor: 'end',
        fill: selected === factor ? 'primary' : 'ink3',
        ...(selected === factor ? { weight: 600 } : {}),
      }),
    ),
    text(width, TITLE + 13, say.t('people.index'), { anchor: 'end', fill: 'ink3' }),
    path(d('M', 0, TITLE + 21.5, 'H', width), { stroke: 'line' }),
  ];
}

function rowMarks(one: RespondentFigure, y: number, width: number, grid: Grid, sheet: Sheet): Mark[] {
  const { respondent, index } = one;
  const { id, name, title, got } = respondent;
  const { say } = sheet;
  const base = y + 18;
  const label = say.t(got === null ? 'say.waiting' : 'say.person', { name, title, index: scoreText(index.value) });
  return [
    ...whoMarks(one, base, got === null ? width * 0.45 : grid.who - 8, sheet),
    ...(got === null ? waitingMarks(one, base, width, sheet) : cellMarks(one, base, width, grid, sheet)),
    path(d('M', 0, y + ROW - 0.5, 'H', width), { stroke: 'line2' }),
    zone(id, label, { kind: 'person', id }, 0, y, width, ROW - 1),
  ];
}

function whoMarks({ respondent }: RespondentFigure, y: number, room: number, sheet: Sheet): Mark[] {
  const { name, title, way, got } = respondent;
  const { say } = sheet;
  const shown = clip(name, room, pen(sheet, 12, 600));
  const at = widthOf(shown, pen(sheet, 12, 600)) + 6;
  const answer = got === null ? '' : `${say.t(`way.${way}`)} ${say.format.shortDay(got)}`;
  const whole = [title, answer].filter((part) => part !== '').join(' · ');
  // the day says more than the title where there is room for one of them
  const fits = (words: string): boolean => words !== '' && widthOf(words, pen(sheet)) <= room - at;
  const words = fits(whole) || !fits(answer) ? clip(whole, Math.max(0, room - at), pen(sheet)) : answer;
  return [text(0, y, shown, { weight: 600 }), ...(words === '' ? [] : [text(at, y, words, { fill: 'ink3' })])];
}

function waitingMarks({ respondent: { sent }, waited }: RespondentFigure, y: number, width: number, sheet: Sheet): Mark[] {
  const { t, format } = sheet.say;
  const words = sent === null ? t('people.waiting') : t('people.sent', { day: format.shortDay(sent), count: waited ?? 0 });
  return [text(width, y, clip(words, width * 0.5, pen(sheet)), { anchor: 'end', fill: 'ink2' })];
}

function cellMarks({ scores, index }: RespondentFigure, y: number, width: number, { who, cell }: Grid, sheet: Sheet): Mark[] {
  const cover = coverageOf(index) >= 1 ? '' : coverageText(index, sheet.say);
  const coverWidth = cover === '' ? 0 : widthOf(cover, pen(sheet)) + 5;
  return [
    ...FACTORS.flatMap((factor, i) => {
      const score = scores[factor];
      const right = who + (i + 1) * cell;
      const low = score !== null && score < LOW;
      const look = { anchor: 'end', fill: score === null ? 'ink3' : 'ink', ...(low ? { weight: 700 as const } : {}) } as const;
      return [...(score !== null && cell >= ROOMY ? smallBar(right - 32, y, score) : []), text(right, y, scoreText(score), look)];
    }),
    text(width - coverWidth, y, scoreText(index.value), { anchor: 'end', weight: 600 }),
    ...(cover === '' ? [] : [text(width, y, cover, { anchor: 'end', fill: 'ink3' })]),
  ];
}

const smallBar = (x: number, y: number, score: number): Mark[] => [
  rect(x, y - 11, 5, 14, { fill: 'line2' }),
  rect(x, y + 3 - score * 1.4, 5, score * 1.4, { fill: 'ink3' }),
];
