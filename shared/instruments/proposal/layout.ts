import type { Mark, Scene } from '../../scene/scene.ts';
import { cap, wrap } from '../../scene/wrap.ts';
import type { LayoutOptions } from '../contract.ts';
import type { Opening } from '../facts.ts';
import type { Board, Card, Column } from './board.ts';
import { benefitColumn } from './layout-benefit.ts';
import type { Figures, OfferFigures } from './types.ts';
import { mark, moneyWords } from './words.ts';

const PAD = 10;
const LINE = 17;
const GAP = 8;

/**
 * The proposal as a drawing: the customer's problems at the left, what we offer in the middle, what it brings in money at the right.
 * A link is an answer; a problem without one stands hollow. What does not fit is counted, never shrunk.
 */
export function layout(f: Figures, options: LayoutOptions): Scene {
  const board = boardOf(f, options);
  const { t } = options;
  const wants = place(sortedWants(f), board, board.columns[0], wantHeight(board));
  const offers = place(f.offers, board, board.columns[1], offerHeight(board));
  const end = Math.max(wants.end, offers.end + (offers.more > 0 ? 0 : f.candidates.length * 34)) + 8;
  const fitted = { ...board, bottom: Math.min(board.bottom, Math.max(end, board.top + 60)) };
  const total = f.total.net.mid === null ? '' : ` · ${t('draw.total')} ${board.money.full(f.total.net.mid)}`;
  return {
    width: options.size.width,
    height: options.size.height,
    title: `${f.head.title || t('title')}${total}`,
    description: t('draw.legend'),
    marks: [
      ...heads(board),
      ...wants.cards.flatMap((want) =>
        offers.cards.filter((offer) => offer.item.offer.answers.includes(want.item.id)).map((offer) => link(board, want, offer)),
      ),
      ...wants.cards.flatMap((card) => wantCard(board, card)),
      ...offers.cards.flatMap((card) => offerCard(board, card)),
      ...ghosts(board, offers.end, offers.more > 0),
      ...more(board, 0, wants.more),
      ...more(board, 1, offers.more),
      ...benefitColumn(fitted, offers.cards),
      ...empty(board),
    ],
  };
}

function boardOf(f: Figures, options: LayoutOptions): Board {
  const { width, height } = options.size;
  const inner = width - 32;
  const [left, middle, right] = [inner * 0.33, inner * 0.33, inner * 0.22];
  const gap = (inner - left - middle - right) / 2;
  return {
    options,
    f,
    money: moneyWords(options, f.step),
    top: 44,
    bottom: height - 34,
    columns: [
      { x: 16, width: left },
      { x: 16 + left + gap, width: middle },
      { x: 16 + left + gap + middle + gap, width: right },
    ],
  };
}

/** Problems in the order of the offers that answer them, so that links cross little; unanswered ones last. */
function sortedWants(f: Figures): Opening[] {
  const numberOf = (want: Opening): number =>
    f.offers.find((one) => one.offer.answers.includes(want.id))?.number ?? Number.MAX_SAFE_INTEGER;
  return [...f.wants].sort((a, b) => numberOf(a) - numberOf(b));
}

interface Placed<T> {
  readonly cards: readonly Card<T>[];
  readonly more: number;
  readonly end: number;
}

/** Cards one under the other, spread over the height when there is room, cut off with a count when there is not. */
function place<T>(items: readonly T[], { top, bottom }: Board, _column: Column, heightOf: (item: T) => number): Placed<T> {
  const heights = items.map(heightOf);
  const room = bottom - top;
  let used = 0;
  let count = 0;
  for (const height of heights) {
    const next = used + height + (count > 0 ? GAP : 0);
    if (next > room - (count + 1 < items.length ? 22 : 0)) break;
    used = next;
    count += 1;
  }
  const spare = count === items.length && count > 0 ? Math.min(18, (room - used) / (count + 1)) : 0;
  let y = top;
  const cards = items.slice(0, count).map((item, i) => {
    const card = { item, y, height: heights[i] as number };
    y += card.height + GAP + spare;
    return card;
  });
  return { cards, more: items.length - count, end: y };
}

const titleLines = ({ options }: Board, text: string, column: Column, weight: 400 | 600): string[] => {
  const pen = { measure: options.measure, size: 13, weight };
  const room = column.width - 2 * PAD - 4;
  return cap(wrap(text, room, pen), 2, room, pen);
};
const metaOf = (want: Opening): string => [want.person, want.place].filter(Boolean).join(' · ');
const wantText = (want: Opening): string => want.words || want.title;

const wantHeight =
  (board: Board) =>
  (want: Opening): number =>
    titleLines(board, wantText(want), board.columns[0], 400).length * LINE + 16 + LINE;
const offerHeight =
  (board: Board) =>
  ({ offer, number }: OfferFigures): number =>
    titleLines(board, `${mark(number)} ${offer.title || '…'}`, board.columns[1], 600).length * LINE + 16 + LINE;

function heads({ options, columns, money }: Board): Mark[] {
  const { t } = options;
  const texts = [t('draw.wants'), t('draw.offers'), t('draw.benefit', { unit: money.unit })];
  return texts.map((text, i) => ({
    type: 'text',
    x: (columns[i] as Column).x,
    y: 26,
    text: cap([text], 1, (columns[i] as Column).width, { measure: options.measure, size: 13, weight: 600 })[0] ?? '',
    size: 13,
    weight: 600,
    fill: 'ink2',
  }));
}

function lines(texts: readonly string[], x: number, y: number, weight: 400 | 600, room: number): Mark[] {
  return texts.map((text, i) => ({ type: 'text', x, y: y + i * LINE, text, size: 13, weight, fill: 'ink', room }));
}

function wantCard(board: Board, { item, y, height }: Card<Opening>): Mark[] {
  const { options, columns, f } = board;
  const open = f.unanswered.includes(item);
  const column = columns[0];
  const texts = titleLines(board, wantText(item), column, 400);
  const pen = { measure: options.measure, size: 12 };
  const room = column.width - 2 * PAD - 4;
  const meta = open ? options.t('draw.unanswered') : metaOf(item);
  return [
    {
      type: 'rect',
      id: item.id,
      x: column.x,
      y,
      width: column.width,
      height,
      radius: 4,
      fill: open ? 'ground' : 'panel',
      stroke: options.selected === item.id ? 'primary' : open ? 'attentionInk' : 'line',
      strokeWidth: options.selected === item.id ? 2 : 1,
      ...(open ? { dash: [4, 3] } : {}),
      label: open ? `${item.title}: ${options.t('draw.unanswered')}` : item.title,
      intent: { kind: 'select', id: item.id },
    },
    ...lines(texts, column.x + PAD, y + 8 + 12, 400, room),
    {
      type: 'text',
      x: column.x + PAD,
      y: y + height - 9,
      text: cap([meta], 1, room, pen)[0] ?? '',
      size: 12,
      fill: open ? 'attentionInk' : 'ink3',
    },
    open
      ? { type: 'circle', x: column.x + column.width, y: y + height / 2, r: 4, fill: 'ground', stroke: 'attentionInk', strokeWidth: 1.5 }
      : { type: 'circle', x: column.x + column.width, y: y + height / 2, r: 4, fill: 'us' },
  ];
}

function offerCard(board: Board, { item, y, height }: Card<OfferFigures>): Mark[] {
  const { options, columns, money } = board;
  const column = columns[1];
  const { offer, number, net } = item;
  const room = column.width - 2 * PAD - 4;
  const amount = net.mid === null ? options.t('draw.unknown') : money.full(net.mid);
  const answered = item.answers.length > 0;
  const note = answered ? (offer.liveFrom ?? '') : options.t('finding.offerAnswersNothing', { offer: offer.title || '…' });
  return [
    {
      type: 'rect',
      id: offer.id,
      x: column.x,
      y,
      width: column.width,
      height,
      radius: 8,
      fill: 'usSoft',
      stroke: options.selected === offer.id ? 'primary' : 'us',
      strokeWidth: options.selected === offer.id ? 2 : 1,
      label: options.t('draw.offerLabel', { number, title: offer.title, amount }),
      intent: { kind: 'select', id: offer.id },
    },
    ...lines(titleLines(board, `${mark(number)} ${offer.title || '…'}`, column, 600), column.x + PAD, y + 8 + 12, 600, room),
    {
      type: 'text',
      x: column.x + PAD,
      y: y + height - 9,
      text: cap([note], 1, room, { measure: options.measure, size: 12 })[0] ?? '',
      size: 12,
      fill: answered ? 'ink3' : 'attentionInk',
    },
  ];
}

function link({ columns }: Board, want: Card<Opening>, offer: Card<OfferFigures>): Mark {
  const x1 = columns[0].x + columns[0].width;
  const x2 = columns[1].x;
  const y1 = want.y + want.height / 2;
  const y2 = offer.y + offer.height / 2;
  const half = (x1 + x2) / 2;
  return { type: 'path', d: `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`, stroke: 'us', strokeWidth: 2, opacity: 0.7 };
}

/** What could be offered and is not yet: dashed, under the offers, one line each, as many as fit. */
function ghosts(board: Board, from: number, full: boolean): Mark[] {
  const { options, columns, f, bottom } = board;
  const column = columns[1];
  const room = Math.max(0, Math.floor((bottom - from) / 34));
  const pen = { measure: options.measure, size: 13 };
  return (full ? [] : f.candidates.slice(0, room)).flatMap((one, i): Mark[] => [
    {
      type: 'rect',
      id: one.id,
      x: column.x,
      y: from + i * 34,
      width: column.width,
      height: 28,
      radius: 8,
      fill: 'ground',
      stroke: options.selected === one.id ? 'primary' : 'us',
      dash: [4, 3],
      label: `${options.t('action.take')}: ${one.title}`,
      intent: { kind: 'take', id: one.id },
    },
    {
      type: 'text',
      x: column.x + PAD,
      y: from + i * 34 + 19,
      text: cap([`+ ${one.title}`], 1, column.width - 2 * PAD, pen)[0] ?? '',
      size: 13,
      fill: 'usInk',
    },
  ]);
}

function more({ options, columns, bottom }: Board, at: 0 | 1, count: number): Mark[] {
  return count === 0
    ? []
    : [{ type: 'text', x: columns[at].x + PAD, y: bottom - 4, text: options.t('draw.more', { count }), size: 12, fill: 'ink3' }];
}

function empty({ options, columns, f, top }: Board): Mark[] {
  const say = (at: 0 | 1, key: string): Mark[] =>
    wrap(options.t(key), columns[at].width, { measure: options.measure, size: 13 }).map((text, i) => ({
      type: 'text',
      x: columns[at].x,
      y: top + 20 + i * LINE,
      text,
      size: 13,
      fill: 'ink3',
    }));
  return [
    ...(f.wants.length === 0 ? say(0, 'draw.noWants') : []),
    ...(f.offers.length === 0 && f.candidates.length === 0 ? say(1, 'draw.noOffers') : []),
  ];
}
