import { d, lines, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf } from '../../../scene/wrap.ts';
import { closingKind } from '../model.ts';
import { causeText, closingText, daysText, quoted, whoText } from '../say.ts';
import type { ComplaintFigure } from '../types.ts';
import { again, closingSign } from './signs.ts';
import { LINE, pen, type Drawn, type Sheet } from './sheet.ts';

/** Closed ones of a kind that are drawn, the newest first; the table has all. */
const MOST = 6;

/** The two ways to close, each with what the customer said. */
export function closedPart(width: number, sheet: Sheet): Drawn {
  const marks: Mark[] = [];
  let y = 4;
  const put = (x: number, part: Drawn): void => {
    marks.push({ type: 'group', x, y, marks: part.marks });
    y += part.height;
  };
  closingKind.options.forEach((kind, i) => {
    const own = sheet.figures.closed.filter(({ closing }) => closing?.kind === kind);
    if (i > 0) {
      marks.push(path(d('M', 0, y + 3, 'h', width), { stroke: 'line', dash: [3, 3] }));
      y += 10;
    }
    put(0, kindHead(kind, width, sheet));
    own.slice(0, MOST).forEach((one, j) => put(0, closedRow(one, j > 0, width, sheet)));
    if (own.length > MOST)
      put(0, { marks: [text(4, 14, sheet.say.t('more', { count: own.length - MOST }), { fill: 'ink3' })], height: 22 });
  });
  return { marks, height: y };
}

function kindHead(kind: 'resolved' | 'satisfied', width: number, sheet: Sheet): Drawn {
  const { t } = sheet.say;
  const name = clip(t(`kind.${kind}`), width - 24, pen(sheet, 12, 600));
  const rest = width - 24 - widthOf(name, pen(sheet, 12, 600)) - 12;
  const note = t(`kindNote.${kind}`);
  const fits = widthOf(note, pen(sheet)) <= rest;
  return {
    marks: [
      ...closingSign(kind, 2, 16),
      text(24, 15, name, { weight: 600 }),
      ...(fits ? [text(width, 15, note, { anchor: 'end', fill: 'ink3' })] : []),
    ],
    height: 23,
  };
}

function closedRow(one: ComplaintFigure, divided: boolean, width: number, sheet: Sheet): Drawn {
  const { say, selected } = sheet;
  const { complaint, closing, days, cameBack } = one;
  if (!closing) return { marks: [], height: 0 };
  const when = `${daysText(days, say)} · ${say.format.shortDay(closing.at)}`;
  const room = width - 8;
  const rest = room - widthOf(when, pen(sheet)) - 12;
  const title = cap(balance(complaint.title, rest, pen(sheet, 12, 600)), 2, rest, pen(sheet, 12, 600));
  const said = cap(balance(`${closing.by || whoText(one, say)} ${quoted(closing.words, say)}`, room, pen(sheet)), 2, room, pen(sheet));
  const notes: Mark[] = [];
  const below = (title.length + said.length) * LINE;
  if (cameBack !== null)
    notes.push(...again(4, below + 13), text(20, below + 13, say.t('back', { count: cameBack }), { weight: 600, fill: 'attentionInk' }));
  const height = below + (cameBack === null ? 0 : LINE) + 7;
  const on = selected === complaint.id;
  return {
    marks: [
      ...(divided && !on ? [path(d('M', 0, 0.5, 'h', width), { stroke: 'line' })] : []),
      rect(0, 1, width, height - 1, {
        id: complaint.id,
        label: say.t('say.complaint', {
          name: complaint.title,
          who: whoText(one, say),
          state: closingText(closing, say),
          days: daysText(days, say),
          cause: causeText(complaint.cause, say),
          next: quoted(closing.words, say),
        }),
        intent: { kind: 'complaint', id: complaint.id, card: true },
        ...(on ? { fill: 'primarySoft', stroke: 'primary', strokeWidth: 1.5 } : { fill: 'ground', opacity: 0 }),
      }),
      ...lines(4, 14, title, LINE, { weight: 600 }),
      text(4 + room, 14, when, { anchor: 'end' }),
      ...lines(4, 13 + title.length * LINE, said, LINE, { fill: 'ink2' }),
      ...notes,
    ],
    height,
  };
}
