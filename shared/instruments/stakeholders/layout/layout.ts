import { text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance } from '../../../scene/wrap.ts';
import { readings } from '../readings.ts';
import { nameOf } from '../say.ts';
import type { Figures } from '../types.ts';
import { emptyMarks } from './empty.ts';
import { leftPart } from './left.ts';
import { LEGEND, legendMarks } from './legend.ts';
import { matrixMarks, matrixPlan, ratingAt } from './matrix.ts';
import { pen, sheetOf, type PeopleOptions, type Sheet } from './sheet.ts';
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
  const left = leftPart(sheet);
  const end = top + height + left.height;
  return {
    marks: [
      ...strip,
      { type: 'group', x: 0, y: top, marks },
      ...(left.height > 0 ? [{ type: 'group' as const, x: 0, y: top + height, marks: left.marks }] : []),
      ...legendMarks(sheet, end + 18, drawing),
    ],
    height: end + LEGEND,
  };
}

function treeBody(sheet: Sheet, room: number): { readonly marks: Mark[]; readonly height: number } {
  const plan = planOf(sheet, room);
  return { marks: treeMarks(sheet, plan), height: plan.height };
}

/** Posts that nobody has a name for: the matrix knows people, so they stand in words under it. */
function ghostLines({ figures, say, width, measure }: Sheet): readonly string[] {
  const ghosts = figures.people.filter(({ ghost }) => ghost);
  if (ghosts.length === 0) return [];
  const words = ghosts.map((one) => `${nameOf(one, say)}${one.person.why === '' ? '' : ` (${one.person.why})`}`).join(say.t('and'));
  return balance(`${say.t('unknown')}: ${words}`, width, pen({ measure }));
}
const underOf = (lines: readonly string[]): number => (lines.length === 0 ? 0 : 6 + lines.length * 18);

function matrixBody(sheet: Sheet, room: number): { readonly marks: Mark[]; readonly height: number } {
  const lines = ghostLines(sheet);
  const under = underOf(lines);
  const plan = matrixPlan(sheet, room - under);
  return {
    marks: [...matrixMarks(sheet, plan), ...lines.map((line, i) => text(0, plan.height + 14 + i * 18, line, { fill: 'ink2' }))],
    height: plan.height + under,
  };
}

/** Ratings that a place on the matrix stands for; `null` on any other drawing. */
export function ratingAtPlace(figures: Figures, options: PeopleOptions, x: number, y: number): ReturnType<typeof ratingAt> {
  const sheet = sheetOf(figures, options, 0);
  const top = stripMarks(sheet).length === 0 ? 0 : STRIP;
  const under = underOf(ghostLines(sheet));
  return ratingAt(matrixPlan(sheet, Math.max(LEAST, sheet.height - top - LEGEND) - under), x, y - top);
}

function titleOf({ figures, say }: Sheet): string {
  const { customer, score, people } = figures;
  if (people.length === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  if (first) return say.t(first.text as 'title', first.values);
  return say.t('finding.plain', { customer, score: score.value === null ? '?' : say.format.number(score.value, 0), count: people.length });
}
