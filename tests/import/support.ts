import { strToU8, zipSync } from 'fflate';
import { readTables, type SourceFile } from '@electron/import/read.ts';
import type { Problem } from '@shared/base/result.ts';
import { noCorrections, type Corrections, type ImportPlan, type Recognition } from '@shared/import/contract.ts';
import { planImport } from '@shared/import/plan.ts';
import { recognise } from '@shared/import/recognise.ts';
import { importStep } from '@shared/import/step.ts';
import type { Sources } from '@shared/workspace/schemas.ts';
import type { Step } from '@shared/workspace/command.ts';
import type { Docs } from '@shared/workspace/documents.ts';
import { kindOf } from '@shared/workspace/documents.ts';
import { put } from '@shared/workspace/history.ts';
import { checkShape } from '@shared/workspace/parse.ts';
import { checkStorable } from '@shared/workspace/storable.ts';
import { testContext, testDocs } from '@shared/workspace/testing.ts';

export const TODAY = '2026-11-23';
export const utf8 = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });

let gbk: Map<string, number[]> | null = null;
/** Bytes of a text in GB18030's two-byte part: the decoder of the platform, turned round. */
export function gb18030(text: string): Uint8Array {
  if (!gbk) {
    gbk = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) gbk.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = gbk.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new Error(`not in GBK: ${character}`);
  }
  return Uint8Array.from(bytes);
}

export interface Imported {
  readonly recognition: Recognition;
  readonly plan: ImportPlan;
  readonly problems: readonly Problem[];
  readonly step: Step;
  /** The documents after the step. */
  readonly docs: Docs;
}

let made = 0;

/** Reads, recognises, plans and takes the step; what would be written is checked as storage checks it. */
export function importFiles(files: readonly SourceFile[], docs: Docs = testDocs(), corrections: Corrections = noCorrections): Imported {
  const read = files.map((file) => readTables(file, corrections));
  const tables = read.flatMap((one) => (one.ok ? one.value : []));
  const problems = read.flatMap((one) => (one.ok ? [] : [one.error]));
  const recognition = recognise(tables, corrections, (docs['sources'] as Sources | undefined)?.mappings ?? {}, TODAY);
  const context = { ...testContext(docs), newId: () => `m${String(++made).padStart(8, '0')}` };
  const plan = planImport(recognition, docs, context);
  const step = importStep(plan, context);
  for (const [key, value] of Object.entries(step.after)) mustBeStorable(key, value);
  return { recognition, plan, problems, step, docs: put(docs, step.after) };
}

function mustBeStorable(key: string, value: unknown): void {
  const kind = kindOf(key);
  const shape = kind ? checkShape(kind, key, value) : null;
  if (!shape?.ok) throw new Error(`${key} would not be stored: ${JSON.stringify(shape?.error)}`);
  const refused = checkStorable(value);
  if (refused) throw new Error(`${key} would not be stored: ${JSON.stringify(refused)}`);
}

/** All customers of the documents, by name. */
export function customersOf(docs: Docs): Map<string, Record<string, unknown>> {
  const all = new Map<string, Record<string, unknown>>();
  for (const [key, page] of Object.entries(docs))
    if (key.startsWith('customers/'))
      for (const customer of Object.values((page as { customers: Record<string, { name: string }> }).customers))
        all.set(customer.name, customer);
  return all;
}

/** Sum of all sales of the documents, in 1/10,000. */
export function salesOf(docs: Docs): number {
  let total = 0;
  for (const [key, page] of Object.entries(docs))
    if (key.startsWith('sales/'))
      for (const { sources } of Object.values(
        (page as { customers: Record<string, { sources: Record<string, Record<string, Record<string, number>>> }> }).customers,
      ))
        for (const quarters of Object.values(sources))
          for (const sums of Object.values(quarters)) for (const sum of Object.values(sums)) total += sum;
  return total;
}

export type SheetCell = string | number | { readonly date: number } | { readonly zeros: number };
export interface SheetGiven {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
  readonly state?: string;
}

const column = (i: number): string => String.fromCharCode(65 + i);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(cell: SheetCell, place: string): string {
  if (cell === '') return '';
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return 'date' in cell ? `<c r="${place}" s="1"><v>${cell.date}</v></c>` : `<c r="${place}" s="2"><v>${cell.zeros}</v></c>`;
}

function sheetXml({ rows, hiddenColumns = [], merges = [] }: SheetGiven): string {
  const cols = hiddenColumns.map((i) => `<col min="${i + 1}" max="${i + 1}" width="9" hidden="1"/>`).join('');
  const data = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${column(c)}${r + 1}`)).join('')}</row>`)
    .join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet ${main}>${cols ? `<cols>${cols}</cols>` : ''}<sheetData>${data}</sheetData>${merged ? `<mergeCells>${merged}</mergeCells>` : ''}</worksheet>`;
}

/** A small workbook: style 1 shows days, style 2 five digits with leading zeros. */
export function workbook(sheets: readonly SheetGiven[]): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaging = 'http://schemas.openxmlformats.org/package/2006';
  const list = sheets
    .map((s, i) => `<sheet name="${escaped(s.name)}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i + 1}"/>`)
    .join('');
  const targets = sheets
    .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('');
  const styles = `<styleSheet ${main}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  const overrides = sheets
    .map(
      (_, i) =>
        `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${overrides}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(`<workbook ${main} xmlns:r="${relation}"><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaging}/relationships">${targets}<Relationship Id="rId99" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(sheetXml(sheet))])),
  });
}
