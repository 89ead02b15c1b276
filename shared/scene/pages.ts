import type { Mark, Scene } from './scene.ts';

/** Part of a drawing that lies on one page, from `y` down, in the drawing's own pixels. */
export interface ScenePage {
  readonly y: number;
  readonly height: number;
}

/** A stretch of height that is not cut through. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What lies above and below a text's baseline, as a share of its size. */
const ASCENT = 1;
const DESCENT = 0.35;

/**
 * Cuts a drawing that is longer than a page: no page is higher than `most` (pixels, above 0), none of the drawing is lost, and no word and no
 * round sign lies across a cut, unless they reach over half a page.
 */
export function scenePages({ marks, height }: Pick<Scene, 'marks' | 'height'>, most: number): readonly ScenePage[] {
  const whole = merged(spansOf(marks, 0));
  const pages: ScenePage[] = [];
  let y = 0;
  while (height - y > most) {
    const edge = y + most;
    const crossed = whole.find(({ top, bottom }) => top < edge && bottom > edge);
    const cut = crossed && crossed.top > y + most / 2 ? crossed.top : edge;
    pages.push({ y, height: cut - y });
    y = cut;
  }
  return [...pages, { y, height: height - y }];
}

const spansOf = (marks: readonly Mark[], dy: number): Span[] =>
  marks.flatMap((mark) => {
    if (mark.type === 'group') return spansOf(mark.marks, dy + (mark.y ?? 0));
    if (mark.type === 'text') return [{ top: dy + mark.y - mark.size * ASCENT, bottom: dy + mark.y + mark.size * DESCENT }];
    return mark.type === 'circle' ? [{ top: dy + mark.y - mark.r, bottom: dy + mark.y + mark.r }] : [];
  });

/** Spans that touch each other as one, from the top down. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.top - b.top)) {
    const last = out.at(-1);
    if (last && span.top < last.bottom) out[out.length - 1] = { top: last.top, bottom: Math.max(last.bottom, span.bottom) };
    else out.push(span);
  }
  return out;
}
