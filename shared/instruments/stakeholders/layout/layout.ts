import { text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { readings } from '../readings.ts';
import { nameOf } from '../say.ts';
import type { Figures } from '../types.ts';
import { emptyMarks } from './empty.ts';
import { LEGEND, legendMarks } from './legend.ts';
import { matrixMarks, matrixPlan, ratingAt } from './matrix.ts';
import { sheetOf, type PeopleOptions, type Sheet } from './sheet.ts';
import { STRIP, stripMarks } from './strip.ts';
import { planOf, treeMarks } from './tree.ts';

const INSET = 12;
/** Least height of a drawing that the window gives: below it scrolls. */
const LEAST = 300;

/** 关键人: the score as a strip, below it the tree of people or influence against tie. */
export function layout(figures: Figures, options: PeopleOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const drawing = options.view?.drawing ?? 'tree';
  const { marks, height } = figures.people.length === 0 ? emptyMarks(sheet) : bodyOf(sheet, drawing);
  const { t, format } = sheet.say;
  const known = figures.people.filter(({ ghost }) => !ghost);
  return {
    width: options.size.width,
    height: Math.max(height + 2 * inset, 40),
    title: titleOf(sheet),
    source: t('source', {
      day: format.day(figures.today),
      count: known.length,
      confirmed: known.filter(({ person }) => person.status === 'confirmed').length,
    }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

function bodyOf(sheet: Sheet, drawing: 'tree' | 'matrix'): { readonly marks: Mark[]; readonly height: number } {
  const strip = stripMarks(sheet);
  const top = strip.length === 0 ? 0 : STRIP;
  const room = Math.max(LEAST, sheet.height - top - LEGEND);
  const { marks, height } = drawing === 'matrix' ? matrixBody(sheet, room) : treeBody(sheet, room);
  const end = top + height;
  return {
    marks: [...strip, { type: 'group', x: 0, y: top, marks }, ...legendMarks(sheet, end + 18, drawing)],
    height: end + LEGEND,
  };
}

function treeBody(sheet: Sheet, room: number): { readonly marks: Mark[]; readonly height: number } {
  const plan = planOf(sheet, room);
  return { marks: treeMarks(sheet, plan), height: plan.height };
}

/** The matrix knows people; posts that nobody has a name for are counted under it. */
function matrixBody(sheet: Sheet, room: number): { readonly marks: Mark[]; readonly height: number } {
  const ghosts = sheet.figures.people.filter(({ ghost }) => ghost);
  const under = ghosts.length === 0 ? 0 : 24;
  const plan = matrixPlan(sheet, room - under);
  const { say } = sheet;
  const words = ghosts.map((one) => `${nameOf(one, say)}${one.person.why === '' ? '' : ` (${one.person.why})`}`).join(say.t('and'));
  const line = `${say.t('unknown')}: ${words}`;
  return {
    marks: [...matrixMarks(sheet, plan), ...(under === 0 ? [] : [text(0, plan.height + 14, line, { fill: 'ink2' })])],
    height: plan.height + under,
  };
}

/** Ratings that a place on the matrix stands for; `null` on any other drawing. */
export function ratingAtPlace(figures: Figures, options: PeopleOptions, x: number, y: number): ReturnType<typeof ratingAt> {
  const sheet = sheetOf(figures, options, 0);
  const top = stripMarks(sheet).length === 0 ? 0 : STRIP;
  const under = figures.people.some(({ ghost }) => ghost) ? 24 : 0;
  return ratingAt(matrixPlan(sheet, Math.max(LEAST, sheet.height - top - LEGEND) - under), x, y - top);
}

function titleOf({ figures, say }: Sheet): string {
  const { customer, score, people } = figures;
  if (people.length === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  if (first) return say.t(first.text as 'title', first.values);
  return say.t('finding.plain', { customer, score: score.value === null ? '?' : say.format.number(score.value, 0), count: people.length });
}
