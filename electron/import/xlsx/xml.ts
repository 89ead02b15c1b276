/** Called for each tag and for each stretch of text between tags. Names come without namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: string, closed: boolean): void;
  close(name: string): void;
  text(raw: string): void;
}

const SPACE = /\s/;

/** Walks over XML without building a tree. Comments, declarations and processing instructions are passed over; entities are never expanded beyond the five of XML and character numbers. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) return;
    if (tag > at) handler.text(xml.slice(at, tag));
    at = xml.startsWith('<!', tag) || xml.startsWith('<?', tag) ? passOver(xml, tag, handler) : readTag(xml, tag, handler);
  }
}

function passOver(xml: string, tag: number, handler: XmlHandler): number {
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = xml.indexOf(']]>', tag);
    handler.text(escapeText(xml.slice(tag + 9, end < 0 ? xml.length : end)));
    return end < 0 ? xml.length : end + 3;
  }
  const mark = xml.startsWith('<!--', tag) ? '-->' : '>';
  const end = xml.indexOf(mark, tag);
  return end < 0 ? xml.length : end + mark.length;
}
const escapeText = (text: string): string => text.replaceAll('&', '&amp;');

function readTag(xml: string, tag: number, handler: XmlHandler): number {
  const end = xml.indexOf('>', tag);
  if (end < 0) return xml.length;
  if (xml.charCodeAt(tag + 1) === 47) {
    handler.close(local(xml.slice(tag + 2, end).trimEnd()));
    return end + 1;
  }
  const closed = xml.charCodeAt(end - 1) === 47;
  const inside = xml.slice(tag + 1, closed ? end - 1 : end);
  let length = 0;
  while (length < inside.length && !SPACE.test(inside[length] as string)) length++;
  handler.open(local(inside.slice(0, length)), inside.slice(length), closed);
  return end + 1;
}
const local = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** Value of an attribute, '' where it is absent. */
export function attribute(attributes: string, name: string): string {
  let at = attributes.indexOf(`${name}=`);
  while (at > 0 && !SPACE.test(attributes[at - 1] as string)) at = attributes.indexOf(`${name}=`, at + 1);
  if (at < 0) return '';
  const quote = attributes[at + name.length + 1];
  const end = attributes.indexOf(quote ?? '"', at + name.length + 2);
  return end < 0 ? '' : decodeXml(attributes.slice(at + name.length + 2, end));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with XML's entities and Excel's `_x000D_` escapes resolved. */
export function decodeXml(raw: string): string {
  const plain = raw.includes('&')
    ? raw.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => NAMED[name] ?? character(name) ?? whole)
    : raw;
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
