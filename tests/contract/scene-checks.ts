import type { Box, GroupMark, Mark, Scene, TextMark } from '@shared/scene/scene.ts';
import { measureText } from '@shared/scene/measure.ts';

/** A mark with the offset its groups give it, and whether a group clips it. */
export interface Placed {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly clip: Box | null;
}

/** All marks of a scene with their absolute offsets, groups opened. */
export function flatten(scene: Scene): Placed[] {
  const out: Placed[] = [];
  const visit = (marks: readonly Mark[], x: number, y: number, clip: Box | null): void => {
    for (const mark of marks) {
      if (mark.type === 'group') openGroup(mark, x, y, clip);
      else out.push({ mark, x, y, clip });
    }
  };
  const openGroup = (group: GroupMark, x: number, y: number, clip: Box | null): void => {
    const gx = x + (group.x ?? 0);
    const gy = y + (group.y ?? 0);
    visit(group.marks, gx, gy, group.clip ? { ...group.clip, x: group.clip.x + gx, y: group.clip.y + gy } : clip);
  };
  visit(scene.marks, 0, 0, null);
  return out;
}

/** Numbers in a mark that are not finite: a layout that divided by nothing. */
export function notFinite({ mark }: Placed): string[] {
  const wrong = Object.entries(mark)
    .filter(([, value]) => typeof value === 'number' && !Number.isFinite(value))
    .map(([key]) => `${mark.type}.${key}`);
  return mark.type === 'path' && /NaN|Infinity|undefined/.test(mark.d) ? [...wrong, 'path.d'] : wrong;
}

/** Box of a text as set: cap height above the baseline, descent below. Rotated texts are left out of box checks. */
export function textBox({ mark, x, y }: Placed & { readonly mark: TextMark }): Box {
  const width = measureText(mark.text, mark.size, mark.weight);
  const shift = mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0;
  return { x: x + mark.x - shift, y: y + mark.y - mark.size * 0.8, width, height: mark.size };
}

export const isText = (placed: Placed): placed is Placed & { readonly mark: TextMark } =>
  placed.mark.type === 'text' && placed.mark.text !== '';

/** Texts that leave the scene by more than a pixel, or the room their layout reserved. */
export function overflowing(scene: Scene): string[] {
  return flatten(scene)
    .filter(isText)
    .filter((t) => !t.mark.rotate)
    .flatMap((t) => {
      const box = textBox(t);
      const outside = !t.clip && (box.x < -1 || box.y < -1 || box.x + box.width > scene.width + 1 || box.y + box.height > scene.height + 1);
      const tight = t.mark.room !== undefined && box.width > t.mark.room + 0.5;
      return outside
        ? [`outside: ${t.mark.text}`]
        : tight
          ? [`over its room: ${t.mark.text} (${Math.round(box.width)} in ${Math.round(t.mark.room ?? 0)})`]
          : [];
    });
}

/** Pairs of texts that cover each other by more than 1.5 px both ways. */
export function overlapping(scene: Scene): string[] {
  const texts = flatten(scene)
    .filter(isText)
    .filter((t) => !t.mark.rotate);
  const boxes = texts.map(textBox);
  const pairs: string[] = [];
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++)
      if (cover(boxes[i] as Box, boxes[j] as Box)) pairs.push(`${texts[i]?.mark.text} / ${texts[j]?.mark.text}`);
  return pairs;
}

const cover = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1.5 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1.5;

/** Texts below the smallest size that is readable. */
export const tooSmall = (scene: Scene): string[] =>
  flatten(scene)
    .filter(isText)
    .filter((t) => t.mark.size < 12)
    .map((t) => `${t.mark.text} ${t.mark.size}`);

/** Ids that stand twice: selection and tests would hit the wrong mark. */
export function doubledIds(scene: Scene): string[] {
  const seen = new Set<string>();
  const doubled: string[] = [];
  const visit = (marks: readonly Mark[]): void => {
    for (const mark of marks) {
      if (mark.id !== undefined && seen.has(mark.id)) doubled.push(mark.id);
      if (mark.id !== undefined) seen.add(mark.id);
      if (mark.type === 'group') visit(mark.marks);
    }
  };
  visit(scene.marks);
  return doubled;
}
