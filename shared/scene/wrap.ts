import type { Measure } from './scene.ts';

/** A font to measure in, so that wrapping needs one parameter less. */
export interface Pen {
  readonly measure: Measure;
  readonly size: number;
  readonly weight?: number;
}

/** A Latin word may be broken after its hyphen. */
const PIECES = /[A-Za-z]+-(?=[A-Za-z])|[\u0021-\u007e\u00a0-\u024f]+\s*|\s+|[\s\S]/gu;
/** Marks that must not begin a line, and marks that must not end one (the usual rules of Chinese setting). */
const CLOSING = /^[，。、；：！？”’）》〉】」』…—·～％%)\]}]+$/u;
const OPENING = /^[“‘（《〈【「『([{]$/u;

export const widthOf = (text: string, { measure, size, weight }: Pen): number => measure(text, size, weight);

/** Smallest parts that a line may be broken between: a Latin word with its space, or one ideograph with the marks that cling to it. */
function atoms(text: string): string[] {
  const out: string[] = [];
  let opened = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (OPENING.test(piece)) opened += piece;
    else if (opened === '' && out.length > 0 && CLOSING.test(piece.trimEnd())) out[out.length - 1] += piece;
    else {
      out.push(opened + piece);
      opened = '';
    }
  }
  return opened === '' ? out : [...out, opened];
}

/** Lines of at most `width` pixels. A word wider than that is broken between characters; a single character never is. */
export function wrap(text: string, width: number, pen: Pen): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (atom: string): void => {
    if (line !== '' && widthOf((line + atom).trimEnd(), pen) > width) {
      lines.push(line.trimEnd());
      line = atom.trimStart();
    } else line += atom;
  };
  for (const atom of atoms(text)) {
    if (widthOf(atom.trimEnd(), pen) <= width) {
      put(atom);
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const character of atom) put(character);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Width of the widest part that a line may not be broken in. */
export const widestPart = (text: string, pen: Pen): number => Math.max(0, ...atoms(text).map((atom) => widthOf(atom.trimEnd(), pen)));

/** As many lines as `wrap` needs, but of about the same length: no last line of one word. */
export function balance(text: string, width: number, pen: Pen): string[] {
  const count = wrap(text, width, pen).length;
  if (count < 2) return wrap(text, width, pen);
  const clauses = count === 2 ? inClauses(text, width, pen) : null;
  if (clauses) return clauses;
  let [low, high] = [Math.max(width / 2, Math.min(widestPart(text, pen), width)), width];
  for (let i = 0; i < 7; i++) {
    const middle = (low + high) / 2;
    const lines = wrap(text, middle, pen);
    if (lines.length > count || lines.some((line) => widthOf(line, pen) > middle)) low = middle;
    else high = middle;
  }
  return wrap(text, high, pen);
}

const CLAUSE_END = /[，。；：！？,;:]\s*/gu;

/** Two lines that break where a clause ends, if there are such and neither is less than a third of the other. */
function inClauses(text: string, width: number, pen: Pen): string[] | null {
  const breaks = [...text.matchAll(CLAUSE_END)].map((mark) => mark.index + mark[0].length);
  const fitting = breaks
    .map((at) => [text.slice(0, at).trimEnd(), text.slice(at).trimEnd()] as const)
    .map(([first, second]) => ({ first, second, widths: [widthOf(first, pen), widthOf(second, pen)] as const }))
    .filter(({ second, widths: [a, b] }) => second !== '' && Math.max(a, b) <= width && Math.min(a, b) * 3 >= Math.max(a, b))
    .sort((a, b) => Math.max(...a.widths) - Math.max(...b.widths));
  return fitting[0] ? [fitting[0].first, fitting[0].second] : null;
}

/** The text, or as much of its beginning as fits before an ellipsis; '' where not even that fits. */
export function clip(text: string, width: number, pen: Pen): string {
  if (widthOf(text, pen) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('').trimEnd()}…`, pen) > width) characters.pop();
  return characters.length === 0 ? '' : `${characters.join('').trimEnd()}…`;
}

/** At most `count` lines; the last one says with an ellipsis that there is more. */
export function cap(lines: readonly string[], count: number, width: number, pen: Pen): string[] {
  if (lines.length <= count) return [...lines];
  const [a, b] = [lines[count - 1] ?? '', lines[count] ?? ''];
  // breaking took the space between two words away; Chinese has none
  const last = clip(/[\p{Script=Latin}\d,;]$/u.test(a) && /^[\p{Script=Latin}\d]/u.test(b) ? `${a} ${b}` : `${a}${b}`, width, pen);
  return [...lines.slice(0, count - 1), last.endsWith('…') ? last : clip(`${last}……`, width, pen)];
}
