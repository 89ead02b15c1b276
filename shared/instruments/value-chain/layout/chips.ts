import type { GroupMark, Mark, Role } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import type { ChipFigure } from '../figures/types.ts';
import { US } from '../model.ts';
import { amountOrDash, sayChip } from '../say.ts';
import { amountWidth, chipHeight, chipNameLines, isStacked, lineWidth, LINE, ONE_LINE } from './chipSize.ts';
import { bold, clock, lines, rect, text, tick } from '../../../scene/draw.ts';
import { BADGE, badge, ball, slotColours } from '../../signs.ts';
import { pen, type Sheet } from './sheet.ts';

/** Colours of a chip: who it is, how far it has come, and whether the rival lens looks at it. */
interface Look {
  readonly box: Partial<Mark>;
  readonly ink: Role;
  readonly ballRole: Role;
  readonly halo?: Role;
  readonly radius: number;
}

function lookOf(chip: ChipFigure, { lens }: Sheet): Look {
  if (chip.who === US) return ourLook(chip, lens !== null);
  const { full, soft, ink } = slotColours(chip.slot ?? 3);
  const base = { ballRole: full, radius: 1 };
  if (lens?.id === chip.lane) return { ...base, box: { fill: full, stroke: full, strokeWidth: 1 }, ink };
  if (chip.certainty === 'stale') return { ...base, box: { fill: 'ground', stroke: full, strokeWidth: 1, dash: [2, 3] }, ink: 'ink3' };
  return { ...base, box: { fill: lens ? 'ground' : soft, stroke: full, strokeWidth: 1 }, ink: 'ink' };
}

function ourLook({ status, certainty }: ChipFigure, lensed: boolean): Look {
  const stroke = { stroke: 'us' as const, strokeWidth: 1.5, ...(certainty === 'stale' ? { dash: [2, 3] } : {}) };
  const ink: Role = certainty === 'stale' ? 'ink3' : 'usInk';
  const dashed = status === 'possible' ? { dash: [4, 3] } : {};
  if (lensed) return { box: { fill: 'ground', ...stroke, ...dashed }, ink, ballRole: 'us', radius: 9 };
  if (status === 'delivered' && certainty !== 'stale')
    return { box: { fill: 'us', ...stroke }, ink: 'onFill', ballRole: 'onFill', radius: 9 };
  if (status === 'proposed')
    return { box: { fill: 'usSoft', pattern: 'hatch', ...stroke }, ink, ballRole: 'us', radius: 9, halo: 'ground' };
  return { box: { fill: 'ground', ...stroke, ...dashed }, ink, ballRole: 'us', radius: 9 };
}

const boxOf = (x: number, y: number, width: number, height: number, look: Look): Mark =>
  rect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, { radius: look.radius, ...look.box });

function who(chip: ChipFigure, x: number, baseline: number, look: Look, sheet: Sheet): Mark[] {
  if (chip.who === US) return ball(chip.status, x + 5, baseline - 4, look.ballRole);
  const inverted = sheet.lens?.id === chip.lane;
  return badge(chip.slot ?? 3, chip.mark, x, baseline - 13.5, sheet.outlined || inverted);
}

/** ✓ confirmed, ? assumed, clock stale; the days stand beside the clock where they fit. */
function proof(chip: ChipFigure, x: number, baseline: number, right: number, look: Look, sheet: Sheet): Mark[] {
  if (chip.certainty === 'confirmed') return [tick(x, baseline, look.ink)];
  if (chip.certainty === 'assumed') return [text(x, baseline, '?', { fill: look.ink, weight: 700, ...haloOf(look) })];
  const days = sheet.say.t('days', { count: chip.age ?? 0 });
  const fits = x + 14 + widthOf(days, pen(sheet)) <= right;
  return [...clock(x, baseline, look.ink), ...(fits ? [text(x + 14, baseline, days, { fill: look.ink })] : [])];
}
const haloOf = (look: Look) => (look.halo ? { halo: look.halo } : {});

const grouped = (chip: ChipFigure, sheet: Sheet, marks: readonly Mark[]): GroupMark => ({
  type: 'group',
  id: chip.id,
  label: sayChip(chip, sheet.money, sheet.say),
  intent: { kind: 'chip', id: chip.id, activity: chip.activity, who: chip.who },
  marks,
});

const ringOf = (chip: ChipFigure, x: number, y: number, width: number, height: number, sheet: Sheet): Mark[] =>
  sheet.selected === chip.id && sheet.screen
    ? [rect(x - 1.5, y - 1.5, width + 3, height + 3, { radius: 10, stroke: 'primary', strokeWidth: 2 })]
    : [];

/** A chip in a lane: its name, then who, value a year and proof; on one line without its name in a tight window. */
export function laneChip(chip: ChipFigure, x: number, y: number, width: number, tight: boolean, sheet: Sheet): GroupMark {
  const height = chipHeight(chip, width, tight, sheet);
  const look = lookOf(chip, sheet);
  const names = tight ? [] : chipNameLines(chip, width, sheet);
  const stacked = isStacked(chip, width, sheet);
  const left = x + (chip.who === US ? 8 : 6);
  const named = tight && !stacked && lineWidth(chip, true, sheet) <= width;
  const amountLine = tight ? y + 15.5 : y + height - 7;
  const first = stacked ? amountLine - (tight ? 0 : LINE) : amountLine;
  const amountAt = stacked ? left : left + (chip.who === US ? 16 : 22) + (named ? widthOf(chip.name, pen(sheet)) + 6 : 0);
  const amountY = stacked && tight ? amountLine + LINE : amountLine;
  const proofAt = stacked ? left + (chip.who === US ? 16 : 22) : amountAt + amountWidth(chip, sheet) + 5;
  const room = widthOf(amountOrDash(chip.value, sheet.money), pen(sheet, 13, 600));
  return grouped(chip, sheet, [
    ...ringOf(chip, x, y, width, height, sheet),
    boxOf(x, y, width, height, look),
    ...lines(x + 7, y + 15, names, LINE, { fill: look.ink, room: width - 9, ...haloOf(look) }),
    ...who(chip, left, first, look, sheet),
    ...(named ? [text(left + (chip.who === US ? 16 : 22), amountLine, chip.name, { fill: look.ink, ...haloOf(look) })] : []),
    text(amountAt, amountY, amountOrDash(chip.value, sheet.money), { ...bold, fill: look.ink, room, ...haloOf(look) }),
    ...proof(chip, proofAt, first, x + width - 4, look, sheet),
  ]);
}

/** A chip in a support band: one line, as wide as it needs. */
export function bandChip(chip: ChipFigure, x: number, y: number, named: boolean, sheet: Sheet): GroupMark {
  const width = lineWidth(chip, named, sheet);
  const look = lookOf(chip, sheet);
  const baseline = y + 15.5;
  const lead = x + (chip.who === US ? 8 : 4);
  const nameAt = lead + (chip.who === US ? 16 : BADGE + 4);
  const amountAt = nameAt + (named ? widthOf(chip.name, pen(sheet)) + 6 : 0);
  return grouped(chip, sheet, [
    ...ringOf(chip, x, y, width, ONE_LINE, sheet),
    boxOf(x, y, width, ONE_LINE, look),
    ...who(chip, chip.who === US ? lead : lead - 1, chip.who === US ? baseline - 0.5 : y + 16, look, sheet),
    ...(named ? [text(nameAt, baseline, chip.name, { fill: look.ink, ...haloOf(look) })] : []),
    text(amountAt, baseline, amountOrDash(chip.value, sheet.money), { ...bold, fill: look.ink, ...haloOf(look) }),
    ...proof(chip, amountAt + amountWidth(chip, sheet) + 5, baseline, 0, look, sheet),
  ]);
}
