import type { Options } from 'docx-preview';

/** Styles that a document brings: kept apart from its pages, so that they can be set as a constructed sheet. */
export interface Pages {
  readonly pages: readonly Node[];
  readonly css: string;
}

/**
 * The pages of a Word file as nodes for a shadow root. Styles given as text go through the CSS object model, because the page's policy
 * forbids style attributes; style elements become one constructed sheet. Loaded on first use.
 */
export async function wordPages(bytes: Uint8Array): Promise<Pages> {
  const { parseAsync, renderDocument, defaultOptions } = await import('docx-preview');
  const options: Partial<Options> = {
    h: (element) => nodeOf(element, defaultOptions.h),
    useBase64URL: true,
    trimXmlDeclaration: false,
    ignoreLastRenderedPageBreak: true,
    renderHeaders: true,
    renderFooters: true,
  };
  const parsed: unknown = await parseAsync(new Blob([bytes as BlobPart]), options);
  const nodes = await renderDocument(parsed, options);
  const isStyle = (node: Node): boolean => node.nodeName.toUpperCase() === 'STYLE';
  return {
    pages: nodes.filter((node) => !isStyle(node) && node.nodeType !== Node.COMMENT_NODE),
    css: nodes
      .filter(isStyle)
      .map((node) => node.textContent ?? '')
      .join('\n'),
  };
}

type Make = Options['h'];
type Element = Exclude<Parameters<Make>[0], string | Node>;

/** A node and all below it, with style texts set through the CSS object model. */
function nodeOf(element: Element | Node | string, make: Make): Node {
  if (typeof element === 'string' || element instanceof Node) return make(element);
  const { style, children, ...rest } = element;
  const own = typeof style === 'string' ? {} : style === undefined ? {} : { style };
  const node = make({ ...rest, ...own, ...(children ? { children: children.map((child) => nodeOf(child, make)) } : {}) } as Element);
  if (typeof style === 'string' && (node instanceof HTMLElement || node instanceof SVGElement)) node.style.cssText = style;
  return node;
}

/** Fit the pages to the width of the box; the wrapper's own ground is left to the window. */
export const PAGE_CSS = `.docx-wrapper{background:transparent;padding:16px;display:flex;flex-flow:column;align-items:center;gap:16px}
.docx-wrapper>section.docx{box-shadow:0 1px 6px rgba(20,30,50,.25);margin:0;background:#fff;color:#000}`;
