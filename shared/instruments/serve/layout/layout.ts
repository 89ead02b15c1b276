import { text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance } from '../../../scene/wrap.ts';
import { readings } from '../readings.ts';
import type { Figures } from '../types.ts';
import { barMarks, barsNeed } from './bars.ts';
import { gapMarks, gapPlan } from './gaps.ts';
import { headMarks } from './head.ts';
import { legendMarks } from './legend.ts';
import { radarMarks, radarNeeds } from './radar.ts';
import { pen, sheetOf, type Drawn, type ServeOptions, type Sheet } from './sheet.ts';

const INSET = 12;
/** Height of the radar, and of its twin. */
const PICTURES = 270;
const GAP = 24;

/** SERVE: five sides as radar and as bars, below them the behaviours by how far we overrate ourselves. */
export function layout(figures: Figures, options: ServeOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  let y = 0;
  const parts: readonly Drawn[] = [emptyNote(sheet), headMarks(sheet), pictures(sheet), ...(sheet.listed ? [gaps(sheet)] : [])];
  const marks: Mark[] = parts.map((part) => {
    const group: Mark = { type: 'group', x: inset, y: inset + y, marks: part.marks };
    y += part.height;
    return group;
  });
  const legend = legendMarks(sheet, 20);
  const { t, format } = sheet.say;
  return {
    width: options.size.width,
    height: y + 10 + legend.height + 2 * inset,
    title: titleOf(sheet),
    source:
      figures.repliesAt === null
        ? t('source.none')
        : t('source', { quarter: format.quarter(figures.repliesAt), count: figures.replies.length }),
    marks: [...marks, { type: 'group', x: inset, y: inset + y, marks: legend.marks }],
  };
}

function gaps(sheet: Sheet): Drawn {
  const plan = gapPlan(sheet);
  return { marks: gapMarks(sheet, plan), height: plan.height };
}

/** The radar beside its twin; one above the other where the names or the bars would not have room. */
function pictures(sheet: Sheet): Drawn {
  const radar = Math.max(radarNeeds(sheet), Math.min(430, sheet.width * 0.4));
  const beside = sheet.width - radar - GAP;
  const stacked = beside < barsNeed(sheet);
  const [x, y] = stacked ? [0, PICTURES + GAP] : [radar + GAP, 0];
  return {
    marks: [
      { type: 'group', x: stacked ? (sheet.width - radar) / 2 : 0, y: 0, marks: radarMarks(sheet, radar, PICTURES) },
      { type: 'group', x, y, marks: barMarks(sheet, stacked ? sheet.width : beside, PICTURES) },
    ],
    height: y + PICTURES + 14,
  };
}

/** Nothing rated: how it is done, above a list that already says what each behaviour is. */
function emptyNote(sheet: Sheet): Drawn {
  if (sheet.figures.ours.known + sheet.figures.theirs.known > 0) return { marks: [], height: 0 };
  const all = balance(sheet.say.t('empty.note'), Math.min(sheet.width, 640), pen(sheet));
  return { marks: all.map((line, i) => text(0, 16 + i * 18, line, { fill: 'ink2' })), height: all.length * 18 + 8 };
}

function titleOf({ figures, say }: Sheet): string {
  const { customer, ours, theirs } = figures;
  if (ours.known + theirs.known === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  const shown = (value: number | null): string => (value === null ? '?' : say.format.number(value, 0));
  return first
    ? say.t(first.text as 'title', first.values)
    : say.t('finding.plain', { customer, ours: shown(ours.value), theirs: shown(theirs.value) });
}
