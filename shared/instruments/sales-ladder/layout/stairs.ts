import { d, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf, wrap } from '../../../scene/wrap.ts';
import { moveText } from '../../assessment/words.ts';
import { say } from '../../assessment/questionnaire.ts';
import { PASS, type Rung } from '../figures.ts';
import { nameOf, pen, scoreText, type Sheet } from './sheet.ts';

/** The stairs: five steps of bricks. Rows fill from the bottom, so that the pass line is a real joint between rows. */
const GAP = 8;
const COLUMNS = 4;
const ROWS = 5;
const JOINT = 3;
/** Room over the highest step for what it says, and for a flag. */
const HEAD = 24;
const FLAG = 34;

interface Measures {
  readonly brick: number;
  readonly riser: number;
  readonly body: number;
  readonly width: number;
}

const blockHeight = ({ brick }: Measures): number => ROWS * (brick + JOINT);

export function measuresOf(sheet: Sheet): Measures {
  const width = (sheet.width - GAP * 4) / 5;
  return sheet.low ? { brick: 14, riser: 40, body: 72, width } : { brick: 18, riser: 58, body: 100, width };
}

/** Height of the whole: body of the lowest step, four risers, bricks, and the words over the highest. */
export const stairsHeight = (sheet: Sheet): number => {
  const measures = measuresOf(sheet);
  return measures.body + 4 * measures.riser + blockHeight(measures) + HEAD + FLAG;
};

interface Step {
  readonly rung: Rung;
  readonly x: number;
  /** Top of the bricks. */
  readonly top: number;
  /** Top of the body under them. */
  readonly body: number;
  readonly bottom: number;
}

export function stairsMarks(sheet: Sheet, top: number): Mark[] {
  const measures = measuresOf(sheet);
  const bottom = top + stairsHeight(sheet);
  const steps = sheet.ladder.rungs.map((rung, i): Step => {
    const body = bottom - measures.body - i * measures.riser;
    return { rung, x: i * (measures.width + GAP), top: body - blockHeight(measures), body, bottom };
  });
  return [
    ...keyMarks(sheet, top, measures),
    ...steps.flatMap((step) => stepMarks(step, measures, sheet)),
    ...flags(steps, measures, sheet),
  ];
}

function stepMarks(step: Step, measures: Measures, sheet: Sheet): Mark[] {
  const { rung, x, top, body, bottom } = step;
  const { next } = sheet.ladder;
  const on = sheet.selected === rung.topic.topic.id || (sheet.selected === null && next?.rung.number === rung.number);
  const passed = sheet.say.t(rung.passed ? 'passed' : 'short', { by: sheet.say.format.number(shortBy(rung)) });
  const label = sheet.say.t('say.rung', {
    number: rung.number,
    name: nameOf(rung, sheet),
    score: scoreText(rung.score, sheet),
    passed: rung.score === null ? sheet.say.t('unknownScore') : passed,
  });
  return [
    rect(x, body, measures.width, bottom - body, { fill: 'zone', stroke: 'line' }),
    ...bricks(step, measures, sheet),
    ...bodyMarks(step, measures, sheet),
    ...verdictMarks(step, measures, sheet),
    rect(x + 0.75, top - 1, measures.width - 1.5, bottom - top + 0.5, {
      id: rung.topic.topic.id,
      label,
      intent: { kind: 'rung', id: rung.topic.topic.id },
      ...(on && sheet.screen ? { stroke: 'primary', strokeWidth: 2 } : {}),
      fill: 'none',
    }),
  ];
}

/** Points from the score to the line. */
const shortBy = ({ score }: Rung): number => Math.max(0, Math.ceil(PASS - (score ?? 0) - 1e-9));

/** Bricks laid are full (passed) or lighter (not yet); those missing below the line of the next rung are dashed, the first ones numbered. */
function bricks({ rung, x, body }: Step, measures: Measures, sheet: Sheet): Mark[] {
  const { brick, width } = measures;
  const each = (width - JOINT * (COLUMNS - 1)) / COLUMNS;
  const { laid, all, line, was } = rung.bricks;
  const { next } = sheet.ladder;
  const numbered = next?.rung.number === rung.number ? Math.min(next.blockers.length, next.missing) : 0;
  const place = (i: number): readonly [number, number] => [
    x + (i % COLUMNS) * (each + JOINT),
    body - (Math.floor(i / COLUMNS) + 1) * (brick + JOINT) + 1,
  ];
  const one = (i: number): Mark[] => {
    const [bx, by] = place(i);
    const box = (look: object): Mark => rect(bx, by, each, brick, { radius: 2, ...look });
    if (i < laid) return [box({ fill: 'us', ...(rung.passed ? {} : { opacity: 0.6 }) })];
    const missing = next?.rung.number === rung.number && i < line;
    if (!missing) return [box({ fill: 'ground', stroke: 'line2', strokeWidth: 1 })];
    const number = i - laid + 1;
    const dashed = box({ fill: 'ground', stroke: 'attentionInk', strokeWidth: 1.4, dash: [3, 2] });
    return number > numbered
      ? [dashed]
      : [dashed, text(bx + each / 2, by + brick / 2 + 4.4, String(number), { anchor: 'middle', weight: 700, fill: 'attentionInk' })];
  };
  return [
    ...Array.from({ length: all }, (_, i) => one(i)).flat(),
    ...(was === null ? [] : [wasOutline(was, x, body, each, measures)]),
    ...lineMarks(rung, x, body, measures, sheet),
  ];
}

/** Outline of what stood last quarter: whole rows, and the part of the next. */
function wasOutline(was: number, x: number, body: number, each: number, { brick, width }: Measures): Mark {
  const rows = Math.floor(was / COLUMNS);
  const rest = was % COLUMNS;
  const row = brick + JOINT;
  const high = body - rows * row - 0.5;
  const right = rest * (each + JOINT) - JOINT / 2;
  const top = rest === 0 ? d('V', high, 'H', x + width) : d('V', high - row, 'H', x + right, 'V', high, 'H', x + width);
  return path(`${d('M', x, body)} ${top} ${d('V', body)}`, { stroke: 'ink2', dash: [4, 3], strokeWidth: 1.2 });
}

/** The line lies between rows; where a row was taken away, it moves to 60 % of what is left. */
function lineMarks(rung: Rung, x: number, body: number, { brick, width }: Measures, sheet: Sheet): Mark[] {
  if (rung.bricks.all === 0) return [];
  const y = body - (rung.bricks.line / COLUMNS) * (brick + JOINT) - 0.5;
  const words = sheet.say.t('line.label');
  const last = rung.number === ROWS && widthOf(words, pen(sheet, 12, 600)) < width - 8;
  return [
    path(d('M', x - 3, y, 'H', x + width + 3), { stroke: 'ink', strokeWidth: 1.8 }),
    ...(last ? [text(x + width - 3, y - 5, words, { anchor: 'end', weight: 600, halo: 'ground' })] : []),
  ];
}

function verdictMarks({ rung, x, top }: Step, { width }: Measures, sheet: Sheet): Mark[] {
  if (rung.score === null) return [];
  if (!rung.passed) {
    const words = rung.complete
      ? sheet.say.t('short', { by: sheet.say.format.number(shortBy(rung)) })
      : sheet.say.t('coverage', { answered: rung.topic.answered, of: rung.topic.topic.items.length });
    return [text(x + width - 2, top - 7, words, { anchor: 'end', weight: 600, fill: 'attentionInk' })];
  }
  const words = sheet.say.t('passed');
  const left = x + width - 2 - widthOf(words, pen(sheet, 12, 600));
  return [tick(left - 12, top - 7, 'goodInk'), text(x + width - 2, top - 7, words, { anchor: 'end', weight: 600, fill: 'goodInk' })];
}

/** Name, score and what the rung is; a text that does not fit whole falls back to its first sentence, then to none. */
function bodyMarks({ rung, x, body, bottom }: Step, { width }: Measures, sheet: Sheet): Mark[] {
  const room = width - 14;
  const left = x + 7;
  const bold = pen(sheet, 13, 600);
  const title = cap(balance(`${rung.number} ${nameOf(rung, sheet)}`, room, bold), sheet.low ? 2 : 3, room, bold);
  const y = body + (title.length - 1) * 17;
  const score = scoreText(rung.score, sheet);
  const after = left + widthOf(score, pen(sheet, 18, 600)) + 8;
  const was =
    rung.was === null || rung.score === null
      ? ''
      : sheet.say.t('was', { score: scoreText(rung.was, sheet), move: moveText(rung.score, rung.was, 0, sheet.say) });
  const words = explanationOf(rung, room, bottom - y - 54, sheet);
  return [
    ...title.map((line, i) => text(left, body + 20 + i * 17, line, { size: 13, weight: 600, room })),
    text(left, y + 41, score, { size: 18, weight: 600 }),
    ...(was === '' ? [] : [text(after, y + 41, clip(was, x + width - 6 - after, pen(sheet)), { fill: 'ink2' })]),
    ...words.map((line, i) => text(left, y + 61 + i * 17, line, { fill: 'ink2', room: room + 4 })),
  ];
}

function explanationOf(rung: Rung, room: number, height: number, sheet: Sheet): string[] {
  const whole = say(rung.topic.topic.explanation, sheet.say.language);
  const first = whole.slice(0, whole.search(/[。.]/) + 1);
  const fits = (words: string): string[] | null => {
    const lines = wrap(words, room, pen(sheet));
    return lines.length * 17 <= height ? lines : null;
  };
  return fits(whole) ?? fits(first) ?? [];
}

/** A solid flag where one stands, a dashed one where one stood. */
function flags(steps: readonly Step[], { width }: Measures, sheet: Sheet): Mark[] {
  const { standing, wasStanding, base } = sheet.ladder;
  const begun = base.answered > 0;
  const now = standing === null ? (begun ? null : 1) : standing;
  const marks = now === null ? [] : flagMarks(steps[now - 1], sheet.say.t(begun ? 'flag.now' : 'flag.start'), width, true, sheet);
  if (wasStanding === null || wasStanding === now) return marks;
  return [...marks, ...flagMarks(steps[wasStanding - 1], sheet.say.t('flag.was'), width, false, sheet)];
}

function flagMarks(step: Step | undefined, words: string, width: number, solid: boolean, sheet: Sheet): Mark[] {
  if (!step) return [];
  const shown = clip(words, width - 34, pen(sheet, 12, 600));
  const length = widthOf(shown, pen(sheet, 12, 600)) + 24;
  const [x, y] = [step.x + 10, step.top - 44];
  const ink: Role = solid ? 'onFill' : 'ink2';
  return [
    path(d('M', x, y, 'V', step.top - 1), { stroke: solid ? 'primary' : 'ink2', strokeWidth: 2, ...(solid ? {} : { dash: [3, 3] }) }),
    path(
      d('M', x, y, 'h', length, 'l', -6, 10.5, 'l', 6, 10.5, 'h', -length, 'Z'),
      solid ? { fill: 'primary' } : { fill: 'ground', stroke: 'ink2', dash: [3, 3] },
    ),
    text(x + 8, y + 15, shown, { weight: 600, fill: ink }),
  ];
}

/** The key lies in the empty triangle over the low steps. */
function keyMarks(sheet: Sheet, top: number, { width, brick }: Measures): Mark[] {
  const { t } = sheet.say;
  const room = 2 * width - 44;
  const all = 20;
  const rows: readonly (readonly [string, (x: number, y: number) => Mark])[] = [
    [t('key.brick', { all }), (x, y) => rect(x, y - 10, 26, 12, { fill: 'us', radius: 2 })],
    [t('key.line'), (x, y) => path(d('M', x, y - 4, 'h', 26), { stroke: 'ink', strokeWidth: 1.8 })],
    [t('key.was'), (x, y) => path(d('M', x, y + 1, 'v', -11, 'h', 16, 'v', 5, 'h', 10, 'v', 6), { stroke: 'ink2', dash: [4, 3] })],
    [t('key.missing'), (x, y) => rect(x, y - 10, 26, 12, { fill: 'ground', stroke: 'attentionInk', dash: [3, 2], radius: 2 })],
  ];
  const low = brick <= 14;
  let y = top + 18;
  return rows.flatMap(([words, sign]) => {
    const shown = cap(wrap(words, room, pen(sheet)), low ? 1 : 2, room, pen(sheet));
    const marks = [sign(0, y), ...shown.map((line, i) => text(36, y + i * 16, line, { fill: 'ink2', room }))];
    y += (low ? 18 : 21) + (shown.length - 1) * 16;
    return marks;
  });
}
