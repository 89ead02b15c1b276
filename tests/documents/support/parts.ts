import { DOMParser, type Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** Parts of a Word file by their paths. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);
export const xmlOf = (bytes: Uint8Array, path = 'word/document.xml'): string => strFromU8(partsOf(bytes)[path] ?? new Uint8Array());

/** Parses a part strictly: anything ill-formed throws. */
export function parsed(xml: string): Document {
  const onError = (level: string, message: string): void => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

/** Titles and pages of the contents, in order. */
export function contentsOf(xml: string): readonly { readonly title: string; readonly page: string }[] {
  const paragraphs = xml.match(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/gs) ?? [];
  return paragraphs.map((paragraph) => {
    const texts = [...paragraph.matchAll(/<w:t[ >][^<]*?(?:>)?([^<>]*)<\/w:t>/g)].map((match) => match[1] ?? '');
    return { title: texts.slice(0, -1).join(''), page: texts.at(-1) ?? '' };
  });
}

/** All text of a body, without tags. */
export const plainOf = (xml: string): string =>
  xml
    .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
