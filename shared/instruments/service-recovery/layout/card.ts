import { path, d, lines, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, clip, widthOf } from '../../../scene/wrap.ts';
import { causeText, daysText, nextText, whoText } from '../say.ts';
import type { ComplaintFigure } from '../types.ts';
import { again, goodwillMarks, isKnown } from './signs.ts';
import { LINE, pen, type Drawn, type Sheet } from './sheet.ts';

const PAD = 10;
const TRACK = 92;
const SIGN = 14;

/** One running complaint: what, how long, who and why, in which words, what comes next, and how the person feels about us. */
export function card(one: ComplaintFigure, width: number, sheet: Sheet): Drawn {
  const { say, selected } = sheet;
  const { complaint } = one;
  const room = width - 2 * PAD;
  const marks: Mark[] = [];
  let y = 8;
  const put = (part: Drawn): void => {
    marks.push({ type: 'group', x: PAD, y, marks: part.marks });
    y += part.height;
  };
  for (const part of [titlePart, metaPart, wordsPart, nextPart, goodwillPart]) put(part(one, room, sheet));
  const on = selected === complaint.id;
  const ground = rect(0.5, 0.5, width - 1, y + 3, {
    id: complaint.id,
    label: say.t('say.complaint', {
      name: complaint.title,
      who: whoText(one, say),
      state: say.t(`state.${one.state}`),
      days: daysText(one.days, say),
      cause: causeText(complaint.cause, say),
      next: nextText(one, say),
    }),
    intent: { kind: 'complaint', id: complaint.id, card: true },
    fill: on ? 'primarySoft' : 'ground',
    stroke: on ? 'primary' : 'line',
    strokeWidth: on ? 1.8 : 1,
    radius: 3,
  });
  return { marks: [ground, ...marks], height: y + 4 };
}

function titlePart({ complaint, days }: ComplaintFigure, room: number, sheet: Sheet): Drawn {
  const age = daysText(days, sheet.say);
  const rest = room - widthOf(age, pen(sheet, 13, 600)) - 12;
  const title = cap(balance(complaint.title, rest, pen(sheet, 13, 600)), 3, rest, pen(sheet, 13, 600));
  return {
    marks: [...lines(0, 13, title, 18, { size: 13, weight: 600 }), text(room, 13, age, { size: 13, weight: 600, anchor: 'end' })],
    height: title.length * 18 + 2,
  };
}

/** Who and when at the left, the cause at the right; one under the other where they do not fit. */
function metaPart(one: ComplaintFigure, room: number, sheet: Sheet): Drawn {
  const { say } = sheet;
  const { complaint, nth, times } = one;
  const when = clip(`${whoText(one, say)} · ${say.format.shortDay(complaint.openedAt)}`, room, pen(sheet));
  const count = times > 1 ? say.t('nth', { count: nth }) : '';
  const tail = count === '' ? 0 : SIGN + 4 + widthOf(count, pen(sheet, 12, 600));
  const cause = clip(causeText(complaint.cause, say), room - tail, pen(sheet));
  const wide = widthOf(cause, pen(sheet)) + tail;
  const beside = widthOf(when, pen(sheet)) + wide + 12 <= room;
  const [x, y] = beside ? [room - wide, 12] : [0, 12 + LINE];
  const marks = [
    text(0, 12, when, { fill: 'ink2' }),
    text(x, y, cause, { fill: complaint.cause === '' ? 'attentionInk' : 'ink2' }),
    ...(count === ''
      ? []
      : [...again(x + wide - tail + 4, y), text(x + wide, y, count, { anchor: 'end', weight: 600, fill: 'attentionInk' })]),
  ];
  return { marks, height: (beside ? 1 : 2) * LINE + 4 };
}

function wordsPart({ complaint }: ComplaintFigure, room: number, sheet: Sheet): Drawn {
  const { say } = sheet;
  if (complaint.words === '') return { marks: [text(0, 13, say.t('noWords'), { fill: 'ink3' })], height: LINE + 4 };
  const said = cap(balance(complaint.words, room - 12, pen(sheet)), 2, room - 12, pen(sheet));
  const height = said.length * LINE;
  return {
    marks: [path(d('M', 1.5, 1, 'v', height), { stroke: 'ink2', strokeWidth: 3 }), ...lines(12, 13, said, LINE)],
    height: height + 7,
  };
}

/** What is done next and by whom; nobody, nothing and late are said in words. */
function nextPart(one: ComplaintFigure, room: number, sheet: Sheet): Drawn {
  const { say } = sheet;
  const { owner, next } = one.complaint;
  const missing = owner === '' ? ('badInk' as const) : next === '' ? ('attentionInk' as const) : ('ink2' as const);
  const all = cap(balance(nextText(one, say), room, pen(sheet, 12, owner === '' ? 600 : 400)), 2, room, pen(sheet));
  const notes = [
    ...(one.late > 0 && next !== '' ? [say.t('late', { count: one.late })] : []),
    ...(one.reopened > 0 ? [say.t('reopened', { count: one.reopened })] : []),
  ].map((note) => clip(note, room, pen(sheet, 12, 600)));
  return {
    marks: [
      ...lines(0, 12, all, LINE, { fill: missing, ...(owner === '' ? { weight: 600 as const } : {}) }),
      ...lines(0, 12 + all.length * LINE, notes, LINE, { weight: 600, fill: one.late > 0 ? 'badInk' : 'attentionInk' }),
    ],
    height: (all.length + notes.length) * LINE,
  };
}

function goodwillPart({ complaint }: ComplaintFigure, room: number, { say }: Sheet): Drawn {
  const known = isKnown(complaint);
  return {
    marks: [
      text(0, 13, say.t('goodwill'), { fill: 'ink3' }),
      ...(known
        ? goodwillMarks(complaint, room - TRACK, 9, TRACK)
        : [text(room, 13, say.t('goodwill.none'), { anchor: 'end', fill: 'ink3' })]),
    ],
    height: 20,
  };
}
