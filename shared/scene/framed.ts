import { measureText } from './measure.ts';
import type { Mark, Scene, TextMark } from './scene.ts';

const MARGIN = 20;
const TITLE = { size: 16, line: 24, weight: 600 } as const;
const SOURCE = { size: 12, line: 18, weight: 400 } as const;
type Look = { readonly size: number; readonly line: number; readonly weight: 400 | 600 };

/** A drawing fit to leave the window alone: the finding as title above, date, unit and source below, white around. */
export function framedScene(scene: Scene): Scene {
  const width = scene.width + 2 * MARGIN;
  const title = wrapped(scene.title, scene.width, TITLE);
  const source = scene.source ? wrapped(scene.source, scene.width, SOURCE) : [];
  const top = MARGIN + (title.length > 0 ? title.length * TITLE.line + 8 : 0);
  const bottom = top + scene.height + (source.length > 0 ? 8 : 0);
  const drawing: Mark = { type: 'group', x: MARGIN, y: top, marks: scene.marks };
  return {
    ...scene,
    width,
    height: bottom + source.length * SOURCE.line + MARGIN,
    marks: [...lines(title, MARGIN, TITLE, 'ink'), drawing, ...lines(source, bottom, SOURCE, 'ink3')],
  };
}

const lines = (texts: readonly string[], top: number, { size, line, weight }: Look, fill: 'ink' | 'ink3'): TextMark[] =>
  texts.map((text, index) => ({ type: 'text', x: MARGIN, y: top + index * line + size, text, size, weight, fill }));

/** Breaks a text into lines no wider than the room: after spaces, and after any Chinese character. */
export function wrapped(text: string, room: number, { size, weight }: Pick<Look, 'size' | 'weight'>): readonly string[] {
  const parts =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。；：！？、）》”’]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s?|\s/gu) ??
    [];
  const result: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && measureText((line + part).trimEnd(), size, weight) > room) {
      result.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? result : [...result, line.trimEnd()];
}
