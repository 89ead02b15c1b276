import { characterWidth, isHan } from './widths.ts';

/** A piece of a paragraph's text in one weight; `\n` is a line break, `\t` a tab. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}
export interface Setting {
  /** Font size in points. */ readonly size: number;
  /** Room for a line, in twentieths of a point. */ readonly width: number;
  /** Room that the first line has less (or, negative, more). */ readonly firstLess: number;
  readonly chinese: boolean;
}

/** May not begin a line: closing signs, which may hang over the margin instead. */
const CLOSING = /[，。、；：？！）〉》」』】〕”’…％%‰℃·,.;:?!)\]}]/u;
/** May not end a line. */
const OPENING = /[（〈《「『【〔“‘([{￥¥$]/u;
/** Word and LibreOffice put a quarter of a character between Chinese and Latin text. */
const BETWEEN = 250;
const TAB = 420 / 20;

interface Unit {
  readonly text: string;
  /** Thousandths of the font size, without spaces at the end. */ readonly width: number;
  readonly spaces: number;
  readonly hangs: boolean;
  readonly breaks: boolean;
}

/** How many lines a paragraph takes, at least one. */
export function countLines(pieces: readonly Piece[], setting: Setting): number {
  const room = (setting.width / 20 / setting.size) * 1000;
  const less = (setting.firstLess / 20 / setting.size) * 1000;
  let lines = 1;
  let used = less;
  let fresh = true;
  for (const unit of units(pieces, setting)) {
    if (unit.breaks) {
      lines += 1;
      [used, fresh] = [0, true];
      continue;
    }
    const fits = used + unit.width <= room + (unit.hangs ? 1000 : 0) + 0.5;
    if (!fits && !fresh) {
      lines += 1;
      used = 0;
    }
    if (unit.width > room) {
      lines += Math.ceil(unit.width / room) - 1;
      used = unit.width % room;
    } else used += unit.width;
    used += unit.spaces;
    fresh = false;
  }
  return lines;
}

/** The parts of the text between which a line may break. */
function units(pieces: readonly Piece[], { size, chinese }: Setting): readonly Unit[] {
  const result: Unit[] = [];
  let [text, width, spaces] = ['', 0, 0];
  let previous = '';
  const flush = (): void => {
    if (text !== '' || spaces > 0)
      result.push({ text, width, spaces, hangs: CLOSING.test(text.at(-1) ?? '') && isHan(text.at(-1) ?? ''), breaks: false });
    [text, width, spaces] = ['', 0, 0];
  };
  for (const piece of pieces)
    for (const character of piece.text) {
      if (character === '\n') {
        flush();
        result.push({ text: '', width: 0, spaces: 0, hangs: false, breaks: true });
        previous = '';
        continue;
      }
      if (character === ' ' || character === '\t') {
        spaces += character === '\t' ? (TAB / size) * 1000 : characterWidth(' ', piece.bold, chinese);
        previous = character;
        continue;
      }
      if (previous !== '' && mayBreak(previous, character, spaces > 0)) flush();
      const gap =
        previous !== '' &&
        spaces === 0 &&
        isHan(previous) !== isHan(character) &&
        !/[\u3000-\u303f\uff00-\uff60]/u.test(previous + character) &&
        /[\p{L}\p{N}]/u.test(isHan(previous) ? character : previous);
      width += spaces + (gap ? BETWEEN : 0) + characterWidth(character, piece.bold, chinese);
      spaces = 0;
      text += character;
      previous = character;
    }
  flush();
  return result;
}

function mayBreak(before: string, after: string, spaced: boolean): boolean {
  if (CLOSING.test(after) && !spaced) return false;
  if (OPENING.test(before) && !spaced) return false;
  if (spaced) return true;
  return isHan(before) || isHan(after) || before === '-' || before === '–' || before === '—';
}
