import { attribute, scanXml, type XmlHandler } from './xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** The calendar counts from 1904. */
  readonly from1904: boolean;
}

const handler = (open: XmlHandler['open']): XmlHandler => ({ open, close: () => undefined, text: () => undefined });

/** The sheets of a workbook in their order, with the parts they lie in. */
export function readWorkbook(xml: string, relations: string): Workbook {
  const targets = readTargets(relations);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(
    xml,
    handler((name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const path = targets.get(attribute(attributes, 'r:id') || attribute(attributes, 'd3p1:id'));
      if (path)
        sheets.push({
          name: attribute(attributes, 'name'),
          path,
          hidden: attribute(attributes, 'state') !== '' && attribute(attributes, 'state') !== 'visible',
        });
    }),
  );
  return { sheets, from1904 };
}

function readTargets(relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  scanXml(
    relations,
    handler((name, attributes) => {
      if (name !== 'Relationship' || !attribute(attributes, 'Type').endsWith('worksheet')) return;
      const target = attribute(attributes, 'Target');
      targets.set(
        attribute(attributes, 'Id'),
        (target.startsWith('/') ? target.slice(1) : `xl/${target}`).replace(/\/\.\//g, '/').toLowerCase(),
      );
    }),
  );
  return targets;
}

/** Shared texts, phonetic readings left out. */
export function readSharedStrings(xml: string, decode: (raw: string) => string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open: (name, _attributes, closed) => {
      if (name === 'si') current = '';
      if (name === 'si' && closed) strings.push('');
      if (name === 't') inText = !closed;
      if (name === 'rPh') phonetic = !closed;
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
    },
    text: (raw) => {
      if (inText && !phonetic) current += decode(raw);
    },
  });
  return strings;
}

/** How a style shows numbers: as days, with leading zeros, or plainly. */
export type Show = 'date' | 'plain' | { readonly zeros: number };

const DATE_IDS = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;

export function showOf(id: number, code: string): Show {
  if (DATE_IDS(id)) return 'date';
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/^0{2,}$/.test(bare)) return { zeros: bare.length };
  return /[yd]|m.*[yd]/i.test(bare) && !/[0#?]/.test(bare) && !/general/i.test(bare) ? 'date' : 'plain';
}

/** What each cell style (`s` of a cell) shows. */
export function readStyles(xml: string): Show[] {
  const codes = new Map<number, string>();
  const shows: Show[] = [];
  let inCells = false;
  scanXml(xml, {
    open: (name, attributes, closed) => {
      if (name === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
      if (name === 'cellXfs') inCells = !closed;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute(attributes, 'numFmtId'));
      shows.push(showOf(id, codes.get(id) ?? ''));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return shows;
}
