import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fixedZip, isStored, withInstant, ZIP_TIME } from '../zip.ts';

type Part = string | Uint8Array;
type Parts = Map<string, Part>;
interface Compiler {
  compile(file: Document, prettify: undefined, overrides: readonly never[]): Map<string, Part | ArrayBuffer>;
}

/**
 * The parts of a document before zipping. docx keeps its compiler to itself, so where this copy does not have it under that name the
 * zipped document is unpacked again: slower, with the same parts.
 */
async function partsOf(document: Document): Promise<Parts> {
  const { compiler } = Packer as unknown as { readonly compiler?: Compiler };
  const parts = compiler ? [...compiler.compile(document, undefined, [])] : Object.entries(unzipSync(await Packer.toBuffer(document)));
  return new Map(parts.map(([path, data]) => [path, typeof data === 'string' || data instanceof Uint8Array ? data : new Uint8Array(data)]));
}

const bytesOf = (part: Part): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);
const text = (part: Part): string => (typeof part === 'string' ? part : strFromU8(part));

/** Bits of `w:tblLook` by the attributes that Office 2007's schema does not know. */
const LOOK = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400 } as const;

function lookBits(attributes: string): string {
  const on = Object.entries(LOOK).filter(([name]) => new RegExp(`w:${name}="(?:1|true|on)"`).test(attributes));
  const bits = on.reduce((sum, [, bit]) => sum | bit, 0);
  return `<w:tblLook w:val="${bits.toString(16).toUpperCase().padStart(4, '0')}"/>`;
}

/** A bookmark's name where Word reads it as one: in the two attributes within a tag, and in a field. Never in what a person wrote. */
const BOOKMARK_NAME = /(\bw:(?:name|anchor)="(?=_Toc\d+"[^<>]*>)|<w:instrText[^<>]*>[^<]*?)_Toc(\d+)\b/g;

/** Numbers and names that docx counts per process, counted per document instead, so that the same model gives the same bytes. */
function renumbered(xml: string): string {
  const bookmarks = new Map<string, number>();
  const order = <T>(known: Map<T, number>, key: T): number => {
    const found = known.get(key) ?? known.size + 1;
    known.set(key, found);
    return found;
  };
  const contents = new Map<string, number>();
  let drawing = 0;
  return xml
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => `${before}${order(bookmarks, id)}"`)
    .replace(BOOKMARK_NAME, (_, before: string, id: string) => `${before}_Toc${order(contents, id)}`)
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(drawing += 1)}"`);
}

const withBits = (xml: string): string => xml.replace(/<w:tblLook ([^>]*)\/>/g, (_, attributes: string) => lookBits(attributes));

/** Relations with random ids (charts) get ids by their order. */
function fixedRelations(parts: Parts): void {
  for (const [path, part] of parts) {
    if (!path.endsWith('.rels')) continue;
    const xml = text(part);
    const random = [...xml.matchAll(/ Id="(rId(?!\d+")[^"]+)"/g)].map((match) => match[1] ?? '');
    if (random.length === 0) continue;
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const rename = (source: string): string =>
      random.reduce((result, id, index) => result.replaceAll(`"${id}"`, `"rIdX${index + 1}"`), source);
    parts.set(path, rename(xml));
    const owned = parts.get(owner);
    if (owned !== undefined) parts.set(owner, rename(text(owned)));
  }
}

/** Word picks the East Asian theme font by this; it must stand before the colour mapping and after compatibility settings. */
const themeLanguage = (xml: string, latin: string): string =>
  xml.replace('</w:settings>', `<w:themeFontLang w:val="${latin}" w:eastAsia="zh-CN"/></w:settings>`);

export interface PackOptions {
  /** Day of the document, `YYYY-MM-DD`: stands for created and modified. */ readonly day: string;
  readonly latin: 'en-US' | 'en-GB';
  /** The style sheet as it is: docx adds styles of its own to it, without a font for Chinese. */ readonly styles: string;
}

/** The document as bytes: pictures stored, the rest deflated; the same document gives the same bytes. */
export async function pack(document: Document, { day, latin, styles }: PackOptions): Promise<Uint8Array> {
  const parts = await partsOf(document);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts.get(path);
    if (part !== undefined) parts.set(path, change(text(part)));
  };
  edit('word/document.xml', (xml) => renumbered(withBits(xml)));
  parts.set('word/styles.xml', styles);
  edit('word/settings.xml', (xml) => themeLanguage(xml, latin));
  edit('docProps/core.xml', (xml) => withInstant(xml, `${day}T00:00:00Z`));
  fixedRelations(parts);
  const files: Zippable = {};
  for (const [path, part] of parts)
    files[path] = [path.endsWith('.xlsx') ? fixedZip(bytesOf(part)) : bytesOf(part), { level: isStored(path) ? 0 : 6, mtime: ZIP_TIME }];
  return zipSync(files);
}
