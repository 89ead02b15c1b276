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
  const parsed = (await parseAsync(new Blob([bytes as BlobPart]), options)) as Parsed;
  if (parsed.documentPart?.body) showFields(parsed.documentPart.body);
  const plain = stylesWithoutNumber(parsed);
  const nodes = await renderDocument(parsed, options);
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    markRows(node);
    dropNumbers(node, plain);
  }
  const isStyle = (node: Node): boolean => node.nodeName.toUpperCase() === 'STYLE';
  return {
    pages: nodes.filter((node) => !isStyle(node) && node.nodeType !== Node.COMMENT_NODE),
    css: nodes
      .filter(isStyle)
      .map((node) => node.textContent ?? '')
      .join('\n'),
  };
}

/** As much of the parsed file as is put right before it is drawn. */
interface Parsed {
  readonly documentPart?: { readonly body?: Part };
  readonly stylesPart?: {
    readonly styles?: readonly { readonly id: string; readonly paragraphProps?: { readonly numbering?: { readonly id?: string } } }[];
  };
}
interface Part {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly Part[];
  fieldRun?: boolean;
}

/** The library hides every run of a field; a run that holds the field's result is text (numbers of tables, pages in the contents). */
function showFields(part: Part): void {
  if (part.fieldRun === true && part.children?.some((child) => child.type === 'text')) part.fieldRun = false;
  for (const child of part.children ?? []) showFields(child);
}

/** The library styles first and last rows and first columns only where the file marks each of them; Word does so by place. */
function markRows(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    const rows = [...table.rows];
    if (table.classList.contains('first-row')) rows[0]?.classList.add('first-row');
    if (table.classList.contains('last-row')) rows.at(-1)?.classList.add('last-row');
    if (table.classList.contains('first-col')) for (const row of rows) row.cells[0]?.classList.add('first-col');
  }
}

const NUMBER = 'docx-num-';
/** Numbering 0 means none, also for a style whose base style is numbered; the library lets the base win. */
const stylesWithoutNumber = ({ stylesPart }: Parsed): string[] =>
  (stylesPart?.styles ?? [])
    .filter((style) => style.paragraphProps?.numbering?.id === '0')
    .map((style) => `docx_${style.id.toLowerCase()}`);

function dropNumbers(root: Element, styles: readonly string[]): void {
  for (const paragraph of root.querySelectorAll('p'))
    if (styles.some((style) => paragraph.classList.contains(style)))
      paragraph.classList.remove(...Array.from(paragraph.classList).filter((name) => name.startsWith(NUMBER)));
}

/** Numbers look like the text they stand before: the library sets them in the paragraph's own size. Needs the pages to be on screen. */
export function sizeNumbers(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll<HTMLElement>(`p[class*="${NUMBER}"]`)) {
    const first = paragraph.querySelector('span');
    if (!first) continue;
    const { fontSize, fontWeight, color } = getComputedStyle(first);
    Object.assign(paragraph.style, { fontSize, fontWeight, color });
  }
}

type Make = Options['h'];
type HElement = Exclude<Parameters<Make>[0], string | Node>;

/** A node and all below it, with style texts set through the CSS object model. */
function nodeOf(element: HElement | Node | string, make: Make): Node {
  if (typeof element === 'string' || element instanceof Node) return make(element);
  const { style, children, ...rest } = element;
  const own = typeof style === 'string' ? {} : style === undefined ? {} : { style };
  const node = make({ ...rest, ...own, ...(children ? { children: children.map((child) => nodeOf(child, make)) } : {}) } as HElement);
  if (typeof style === 'string' && (node instanceof HTMLElement || node instanceof SVGElement)) node.style.cssText = style;
  return node;
}

/** Fit the pages to the width of the box; the wrapper's own ground is left to the window. */
export const PAGE_CSS = `.docx-wrapper{background:transparent;padding:16px;display:flex;flex-flow:column;align-items:center;gap:16px}
.docx-wrapper>section.docx{box-shadow:0 1px 6px rgba(20,30,50,.25);margin:0;background:#fff;color:#000}`;
