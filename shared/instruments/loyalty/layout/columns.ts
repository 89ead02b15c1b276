import { rect, zone } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { nameOf, scoreText } from '../say.ts';
import type { FactorFigure } from '../types.ts';
import { barMarks } from './bar.ts';
import { nameMarks } from './names.ts';
import { axisMarks, plotOf, yOf, type Column, type Plot } from './plot.ts';
import type { Drawn, Sheet } from './sheet.ts';

/** The six columns: width is weight, height is score, so that the filled area is the index. */
export function columnsDrawing(sheet: Sheet, tall: number): Drawn {
  const plot = plotOf(sheet, tall);
  const base = yOf(plot, 0);
  const names = nameMarks(plot, base, sheet);
  const height = base + names.height;
  const chosen = plot.columns.find(({ row }) => row.factor === sheet.selected);
  const marks: Mark[] = [
    ...(chosen ? [rect(chosen.x, 0, chosen.width, height, { fill: 'primarySoft', radius: 3 })] : []),
    ...axisMarks(plot, sheet),
    ...plot.columns.flatMap((column) => barMarks(column, plot, sheet)),
    ...names.marks,
    ...plot.columns.map((column) => target(column, height, sheet)),
    ...handle(plot, sheet),
  ];
  return { marks, height };
}

const target = ({ row, x, width }: Column, height: number, sheet: Sheet): Mark =>
  zone(row.factor, labelOf(row, sheet), { kind: 'factor', id: row.factor }, x, 0, width, height);

function labelOf({ factor, score, weight, gives, people, before }: FactorFigure, { say, rival }: Sheet): string {
  const theirs = rival?.scores[factor] ?? null;
  return say.t('say.factor', {
    name: nameOf(factor, say),
    score: scoreText(score),
    weight,
    gives: scoreText(gives),
    people: say.language === 'en' ? say.t('people', { count: people }) : people,
    before: scoreText(before),
    rival: rival && theirs !== null ? say.t('say.rival', { rival: rival.rival.name, score: scoreText(theirs) }) : say.t('say.noRival'),
    point: scoreText(weight / 10),
  });
}

/** What a hand takes to try another score; it never changes one. */
function handle(plot: Plot, { whatIf, live, say }: Sheet): Mark[] {
  const column = plot.columns.find(({ row }) => row.factor === whatIf?.factor);
  if (!live || !whatIf || !column) return [];
  const wide = Math.min(30, column.width - 8);
  return [
    rect(column.x + (column.width - wide) / 2, yOf(plot, whatIf.value) - 4, wide, 8, {
      id: 'what-if',
      label: say.t('say.whatIf', { name: nameOf(whatIf.factor, say), value: scoreText(whatIf.value) }),
      intent: { kind: 'whatIf', id: whatIf.factor },
      fill: 'ground',
      stroke: 'usInk',
      strokeWidth: 1.8,
      radius: 4,
    }),
  ];
}
