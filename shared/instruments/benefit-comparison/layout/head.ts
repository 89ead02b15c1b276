import { circle, d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { BADGE, badge, slotColours } from '../../signs.ts';
import { US } from '../model.ts';
import { nameOf, rivalOf, signed, tenth } from '../say.ts';
import type { Position } from '../types.ts';
import { pen, type Sheet } from './sheet.ts';

/** Position of each, weighted by importance, at the left; share of wallet at the right. */
export const HEAD_HEIGHT = 66;
const GAP = 22;
/** Most rivals that stand here by name. */
const SHOWN = 3;

export function headMarks(sheet: Sheet, top: number): Mark[] {
  const left = Math.round(sheet.width * 0.46);
  return [
    ...positionMarks(sheet, 0, top, left),
    ...walletMarks(sheet, left + GAP, top, sheet.width - left - GAP),
    path(d('M', 0, top + HEAD_HEIGHT - 3.5, 'H', sheet.width), { stroke: 'line' }),
  ];
}

function titles(sheet: Sheet, x: number, y: number, room: number, title: string, note: string): Mark[] {
  const words = clip(title, room, pen(sheet, 12, 600));
  const rest = room - widthOf(words, pen(sheet, 12, 600)) - 10;
  const small = clip(note, rest, pen(sheet));
  return [
    text(x, y + 13, words, { weight: 600, fill: 'ink2' }),
    ...(small === '' || small === '…' ? [] : [text(x + room, y + 13, small, { anchor: 'end', fill: 'ink3' })]),
  ];
}

/** We first, then the rivals rated on most benefits. */
function shownPositions({ figures }: Sheet): readonly Position[] {
  const rivals = figures.positions.filter(({ who }) => who !== US && rivalOf(figures, who)?.slot !== 3);
  return [...figures.positions.filter(({ who }) => who === US), ...rivals.slice(0, SHOWN)];
}

function positionMarks(sheet: Sheet, x: number, top: number, room: number): Mark[] {
  const all = shownPositions(sheet);
  const each = room / all.length;
  return [
    ...titles(sheet, x, top, room, sheet.say.t('position.title'), sheet.say.t('position.lead')),
    ...all.flatMap((one, i) => onePosition(one, x + i * each, top + 20, each, i > 0, sheet)),
  ];
}

function onePosition(one: Position, x: number, y: number, room: number, ruled: boolean, sheet: Sheet): Mark[] {
  const { figures, say } = sheet;
  const at = x + (ruled ? 10 : 0);
  const rival = rivalOf(figures, one.who);
  const sign = rival ? badge(rival.slot, rival.mark, at, y + 1, sheet.outlined) : [circle(at + 7, y + 9.5, 6.5, { fill: 'us' })];
  const lead = one.lead === null ? '' : signed(one.lead, say);
  const full = rival
    ? one.lead === null
      ? say.t('position.none')
      : say.t('position.shared', { shared: one.shared, lead: signed(one.lead, say) })
    : say.t('position.us', { known: one.known, of: figures.coverage.importance });
  // where the whole does not fit, the lead alone says most
  const note = lead !== '' && widthOf(full, pen(sheet)) > room - 14 ? lead : full;
  return [
    ...(ruled ? [path(d('M', x + 0.5, y, 'v', 38), { stroke: 'line' })] : []),
    ...sign,
    text(at + BADGE + 5, y + 16, one.value === null ? '—' : tenth(one.value, say), { size: 18, weight: 600 }),
    text(at, y + 35, clip(note, room - 14, pen(sheet)), { fill: 'ink2', room: room - 12 }),
  ];
}

interface Part {
  readonly who: string;
  readonly name: string;
  readonly percent: number;
  readonly value: string;
  readonly label: string;
}

function walletMarks(sheet: Sheet, x: number, top: number, room: number): Mark[] {
  const { figures, say, money } = sheet;
  const { total, parts, rest, restPercent } = figures.wallet;
  const by = total?.by ? ` · ${total.by}` : '';
  const day = total?.at ? ` ${say.format.shortDay(total.at)}` : '';
  const note = total ? say.t('wallet.spend', { total: money.full(total.value), by: `${by}${day}` }) : say.t('wallet.unknown');
  const head = titles(sheet, x, top, room, say.t('wallet.title'), note);
  if (parts.length === 0) return [...head, text(x, top + 37, clip(say.t('wallet.none'), room, pen(sheet)), { fill: 'ink3', room })];
  if (rest !== null && rest < 0) {
    const words = clip(say.t('wallet.over', { value: money.full(-rest) }), room, pen(sheet));
    return [...head, text(x, top + 37, words, { fill: 'attentionInk', room })];
  }
  if (restPercent === null) return [...head, ...plainParts(sheet, x, top + 20, room)];
  const named = parts.map(({ who, value, percent }): Part => ({
    who,
    name: nameOf(figures, who, say),
    percent: percent ?? 0,
    value: money.digits(value),
    label: say.t('say.part', {
      name: nameOf(figures, who, say),
      value: money.full(value),
      share: say.format.percent((percent ?? 0) / 100),
    }),
  }));
  const unknown: Part = {
    who: '',
    name: say.t('unknownPart'),
    percent: restPercent,
    value: money.digits(rest ?? 0),
    label: say.t('say.rest', {
      value: money.full(rest ?? 0),
      share: say.format.percent(restPercent / 100),
    }),
  };
  return [
    ...head,
    ...bar(
      [...named, unknown].filter(({ percent }) => percent > 0),
      x,
      top + 20,
      room,
      sheet,
    ),
  ];
}

/** Without the yearly spend there are amounts, but no shares. */
function plainParts(sheet: Sheet, x: number, y: number, room: number): Mark[] {
  const { figures, say, money } = sheet;
  const words = figures.wallet.parts.map(({ who, value }) => `${nameOf(figures, who, say)} ${money.full(value)}`).join(' · ');
  return [text(x, y + 17, clip(words, room, pen(sheet)), { fill: 'ink2', room })];
}

/** Widths by share; a part too small for its percentage gets room for it. */
function bar(parts: readonly Part[], x: number, y: number, room: number, sheet: Sheet): Mark[] {
  const { say } = sheet;
  const least = parts.map(
    ({ who, percent }) => (who === '' ? 12 : BADGE + 16) + widthOf(say.format.percent(percent / 100), pen(sheet, 12, 600)),
  );
  const free = Math.max(0, room - least.reduce((sum, width) => sum + width, 0) - 2 * (parts.length - 1));
  let at = x;
  return parts.flatMap((one, i) => {
    const width = (least[i] as number) + (free * one.percent) / 100;
    const left = at;
    at += width + 2;
    return partMarks(one, left, y, width, sheet);
  });
}

function partMarks(one: Part, x: number, y: number, width: number, sheet: Sheet): Mark[] {
  const { figures, say } = sheet;
  const rival = rivalOf(figures, one.who);
  const share = say.format.percent(one.percent / 100);
  const full = `${one.name} ${one.value}`;
  const note = widthOf(full, pen(sheet)) <= width ? full : clip(one.name, width, pen(sheet));
  const box = { y: y + 0.75, width: width - 1, height: 20.5 };
  const marks: Mark[] = rival
    ? [
        rect(x, box.y, box.width, box.height, { fill: slotColours(rival.slot).soft, stroke: slotColours(rival.slot).full, strokeWidth: 1 }),
        ...badge(rival.slot, rival.mark, x + 3, y + 2.5, sheet.outlined),
        text(x + BADGE + 7, y + 15.4, share, { weight: 600 }),
      ]
    : one.who === US
      ? [
          rect(x, box.y, box.width, box.height, { fill: 'us', radius: 10 }),
          circle(x + 12, y + 11, 4, { fill: 'onFill' }),
          text(x + BADGE + 5, y + 15.4, share, { weight: 600, fill: 'onFill' }),
        ]
      : [
          rect(x, box.y, box.width, box.height, { fill: 'line2', pattern: 'hatch', stroke: 'ink3', dash: [3, 3] }),
          text(x + 6, y + 15.4, share, { weight: 600, halo: 'ground' }),
        ];
  return [
    { type: 'group', id: `wallet:${one.who === '' ? 'rest' : one.who}`, label: one.label, marks },
    text(x, y + 35, note.length < 2 || note === '…' ? '' : note, { fill: 'ink2', room: width }),
  ];
}
