import type { Page } from '@playwright/test';

/**
 * Faults of the text that the open view shows, one line each: words cut off of which the whole cannot be had (by a title, a label or by
 * scrolling), and words over other words. Measured in the page: the boxes of the glyphs, in HTML and in drawings.
 */
export const textFaults = (page: Page): Promise<string[]> => page.evaluate(measureText);

/** Runs in the page and so stands alone. */
function measureText(): string[] {
  interface Piece {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
    readonly isDrawn: boolean;
  }
  /** Glyph boxes have air above and below the ink, and edges between pixels. */
  const SLACK = 1.5;
  const faults: string[] = [];
  const places = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = places.get(element) ?? getComputedStyle(element);
    places.set(element, known);
    return known;
  };
  const parents = (element: Element): Element[] => {
    const all: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
    return all;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    !element.closest('[aria-hidden="true"] option, option, script, style, title, desc');
  const whereabouts = (element: Element): string =>
    parents(element)
      .slice(0, 3)
      .map((one) => `${one.tagName.toLowerCase()}${one.getAttribute('class') ? `.${String(one.getAttribute('class')).split(' ')[0]}` : ''}`)
      .reverse()
      .join(' > ');
  /** Words whose whole can be had by pointing at them, or by the keyboard. A choice is to be read before it is pointed at, whatever title the kit gives it. */
  const hasWhole = (element: Element): boolean =>
    !element.closest('.ant-segmented') &&
    parents(element).some((one) => one.hasAttribute('title') || one.hasAttribute('data-target') || one.matches('.ag-cell, input'));
  const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

  /** What hides a part of a box, going out from its element: something that scrolls shows all of it. Gives what stays to be seen, and how much is lost. */
  function seen(element: Element, box: DOMRect): { readonly rest: DOMRect; readonly lost: number } {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    let lost = 0;
    let [freeX, freeY] = [false, false];
    for (const one of parents(element)) {
      const style = styleOf(one);
      const drawing = one instanceof SVGSVGElement && one.ownerSVGElement === null;
      if (one instanceof SVGElement && !drawing) continue;
      if (style.display === 'inline') continue;
      const edge = one.getBoundingClientRect();
      const [x, y] = [drawing ? 'hidden' : style.overflowX, drawing ? 'hidden' : style.overflowY];
      if (clips(x) || scrolls(x)) {
        if (clips(x) && !freeX) lost = Math.max(lost, edge.left - left, right - edge.right);
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      }
      if (clips(y) || scrolls(y)) {
        if (clips(y) && !freeY) lost = Math.max(lost, edge.top - top - 2, bottom - edge.bottom - 2);
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      if (scrolls(x)) freeX = true;
      if (scrolls(y)) freeY = true;
      if (style.position === 'fixed') break;
    }
    if (!freeX) lost = Math.max(lost, right - window.innerWidth, -left);
    return { rest: new DOMRect(left, top, right - left, bottom - top), lost };
  }

  const pieces: Piece[] = [];
  const seenWhole = new Map<Element, number>();
  const take = (element: Element, text: string, box: DOMRect, isDrawn: boolean): void => {
    if (box.width < 1 || box.height < 1) return;
    const { rest, lost } = seen(element, box);
    if (lost > SLACK && !hasWhole(element)) seenWhole.set(element, Math.max(lost, seenWhole.get(element) ?? 0));
    if (rest.width > 2 && rest.height > 4) pieces.push({ element, text, box: rest, isDrawn });
  };
  /** The box of a drawn text holds the font's whole ascent; capitals and digits fill its middle. */
  const inkOf = ({ x, y, width, height }: DOMRect): DOMRect => new DOMRect(x, y + height * 0.18, width, height * 0.68);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (!text || !element || !isSeen(element)) continue;
    // words for the ear alone are one pixel wide on purpose
    if (parents(element).some((one) => one instanceof HTMLElement && one.offsetWidth <= 1 && clips(styleOf(one).overflowX))) continue;
    const drawn = element.closest('svg text');
    if (drawn) {
      // words along another direction have a box larger than they are
      const matrix = (drawn as SVGGraphicsElement).getScreenCTM();
      if (matrix && Math.abs(matrix.b) < 0.01) take(drawn, text, inkOf(drawn.getBoundingClientRect()), true);
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) take(element, text, box, false);
  }
  for (const [element, lost] of seenWhole)
    faults.push(`cut by ${Math.round(lost)}: “${(element.textContent ?? '').trim().slice(0, 40)}” in ${whereabouts(element)}`);

  /** Something solid lies between two words, such as a panel over the drawing: the lower one is covered, not run over. */
  function isCovered(x: number, y: number, a: Element, b: Element): boolean {
    const stack = document.elementsFromPoint(x, y);
    const upper = stack.find((one) => one === a || one === b || one.contains(a) || one.contains(b));
    if (!upper) return true;
    const common = parents(a).find((one) => one.contains(b));
    for (const top of [a, b])
      for (const one of parents(top)) {
        if (one === common) break;
        const style = styleOf(one);
        if (style.position !== 'static' && style.position !== 'relative') return true;
      }
    return false;
  }

  pieces.sort((a, b) => a.box.top - b.box.top);
  const told = new Set<string>();
  pieces.forEach((one, i) => {
    for (const other of pieces.slice(i + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (other.element === one.element || other.element.contains(one.element) || one.element.contains(other.element)) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (width < 2 || height < 0.35 * Math.min(one.box.height, other.box.height)) continue;
      const [x, y] = [Math.max(one.box.left, other.box.left) + width / 2, Math.max(one.box.top, other.box.top) + height / 2];
      if (isCovered(x, y, one.element, other.element)) continue;
      told.add(`over: “${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” in ${whereabouts(one.element)}`);
    }
  });
  return [...faults, ...told];
}
