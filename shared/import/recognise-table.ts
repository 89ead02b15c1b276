import { quarterDays, quarterOf, shiftQuarter } from '../base/quarter.ts';
import { assignColumns, type Assigned } from './assign.ts';
import { cellAt, widthOf } from './cells.ts';
import type { ColumnRecognition, Memory, Period, TableCorrection, TableRecognition, UnitFound, Why } from './contract.ts';
import { dayNumber, dayText } from './dates.ts';
import { dictionaryOf } from './dictionary.ts';
import { draftsOf, type Draft } from './drafts.ts';
import { typeOf } from './fields.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findHeader, headerAt, type Header } from './header.ts';
import { periodOf, unitPower } from './headings.ts';
import { guessKind } from './kinds.ts';
import { discountOf, orderOfColumn, styleOfColumn, titlesOf, unitWords, yearIn } from './reading.ts';
import { rolesOf, type Roles } from './roles.ts';
import { checkTotals } from './totals.ts';
import { isImported, type Cell, type Kind, type RawTable } from './types.ts';

/** Recognises one table by itself; what depends on the others comes after (`recognise`). */
export function recogniseTable(given: RawTable, correction: TableCorrection, memory: Memory, today: string): TableRecognition {
  const raw = mended(given, correction.cells);
  const width = widthOf(raw);
  const header = correction.headerRow === undefined ? findHeader(raw, width) : headerAt(raw, correction.headerRow - 1, width);
  return header ? withHeader(raw, header, correction, memory, today) : withoutHeader(raw);
}

/** Cells mended by hand stand in the rows as if they had been in the file. */
function mended(raw: RawTable, cells: TableCorrection['cells']): RawTable {
  if (!cells || Object.keys(cells).length === 0) return raw;
  const rows = [...raw.rows];
  for (const [place, text] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    const old = rows[row - 1];
    if (!old || !(column >= 0 && column < 1_000)) continue;
    rows[row - 1] = Array.from({ length: Math.max(old.length, column + 1) }, (_, i) => (i === column ? text : cellAt(old, i)));
  }
  return { ...raw, rows };
}

function withoutHeader(raw: RawTable): TableRecognition {
  return {
    ...shell(raw),
    kind: 'unknown',
    confidence: 'skipped',
    why: { key: 'table.noHeader' },
    taken: false,
    headerRows: [],
    columns: [],
    dataRows: raw.rows.length,
    data: Int32Array.from(raw.rows, (_, i) => i),
    roles: new Map(),
    fingerprint: '',
    remembered: false,
    unit: { power: 0, from: 'none' },
    dateOrder: null,
    totals: [],
    notes: [],
  };
}
const shell = (raw: RawTable) => ({ id: raw.id, file: raw.file, sheet: raw.sheet, encoding: raw.encoding, delimiter: raw.delimiter, raw });

function withHeader(raw: RawTable, header: Header, correction: TableCorrection, memory: Memory, today: string): TableRecognition {
  const roles = rolesOf(raw, header);
  const titles = titlesOf(raw.rows, header.row);
  const names = [raw.sheet ?? '', raw.file.replace(/\.[^.]*$/, '')];
  const texts = [...titles.map((title) => title.text), ...names];
  const year = yearIn(texts);
  const drafts = draftsOf(raw, header, roles.data, year);
  const fingerprint = fingerprintOf(drafts.map((draft) => draft.key));
  const remembered = Object.hasOwn(memory, fingerprint) ? memory[fingerprint] : undefined;
  const verdict = verdictOn(raw, header, drafts, [...names, ...texts], correction, remembered?.kind);
  const assigned = assignColumns({
    kind: verdict.kind,
    drafts,
    correction,
    remembered: remembered?.columns,
    sameContent: sameContentIn(raw, roles),
  });
  const unit = unitOf(titles, correction);
  const columns = drafts.map((draft, i) => columnOf(draft, assigned[i] as Assigned, { raw, roles, unit, correction, today }));
  const period = periodOfTable(columns, texts, year);
  const dated = columns.find((column) => column.field !== null && typeOf(column.field) === 'date');
  return {
    ...shell(raw),
    ...verdict,
    headerRows: Array.from({ length: header.depth }, (_, i) => header.row + 1 + i),
    columns,
    dataRows: roles.data.length,
    ...roles,
    fingerprint,
    remembered: remembered !== undefined,
    unit:
      columns.some((column) => column.unit !== 0) && unit.from === 'none'
        ? { power: columns.find((c) => c.unit !== 0)?.unit ?? 0, from: 'heading' }
        : unit,
    dateOrder: dated ? { order: dated.dateOrder, sure: !['why.dateOrder', 'why.dateConflict'].includes(dated.why.key) } : null,
    totals: checkTotals(raw, roles, columns),
    notes: notesOf(raw, drafts, columns, period),
    ...(period ? { period } : {}),
  };
}

type Verdict = Pick<TableRecognition, 'kind' | 'confidence' | 'why' | 'taken'>;

function verdictOn(
  raw: RawTable,
  header: Header,
  drafts: readonly Draft[],
  names: readonly string[],
  correction: TableCorrection,
  remembered: string | undefined,
): Verdict {
  const guess = guessKind(drafts, names);
  const kind = correction.kind ?? (remembered as Kind | undefined) ?? guess.kind;
  const wanted = correction.leave === undefined ? isImported(kind) && !raw.hidden : !correction.leave && isImported(kind);
  const why = reasonFor(raw, kind, wanted, header, guess, correction, remembered);
  const sure = correction.kind !== undefined || remembered !== undefined || (guess.sure && header.known);
  return { kind, taken: wanted, why, confidence: wanted ? (sure ? 'sure' : 'guessed') : 'skipped' };
}

function reasonFor(
  raw: RawTable,
  kind: Kind,
  wanted: boolean,
  header: Header,
  guess: { readonly sure: boolean; readonly named: boolean; readonly columns: number },
  correction: TableCorrection,
  remembered: string | undefined,
): Why {
  if (!wanted && correction.leave) return { key: 'table.left' };
  if (!wanted && raw.hidden && isImported(kind)) return { key: 'table.hiddenSheet' };
  if (kind === 'unknown') return { key: header.known ? 'table.unknown' : 'table.noHeader' };
  if (!isImported(kind))
    return { key: kind === 'suppliers' ? 'table.suppliers' : kind === 'employees' ? 'table.employees' : 'table.other' };
  if (correction.kind !== undefined) return { key: 'table.user', values: { kind } };
  if (remembered !== undefined) return { key: 'table.remembered' };
  if (!guess.sure) return { key: 'table.guess', values: { kind } };
  return guess.named ? { key: 'table.file', values: { kind } } : { key: 'table.sure', values: { count: guess.columns, kind } };
}

const sameContentIn =
  (raw: RawTable, { data }: Roles) =>
  (a: number, b: number): boolean =>
    data.every((row) => String(cellAt(raw.rows[row], a)) === String(cellAt(raw.rows[row], b)));

/** The unit of the whole table: said by the user, or named in a title row. */
function unitOf(titles: readonly { readonly row: number; readonly text: string }[], correction: TableCorrection): UnitFound {
  if (correction.unit !== undefined) return { power: correction.unit, from: 'user' };
  for (const { row, text } of titles) {
    const power = unitPower(unitWords(text) ?? '');
    if (power !== null) return { power, from: 'title', row: row + 1 };
  }
  return { power: 0, from: 'none' };
}

interface ColumnSetting {
  readonly raw: RawTable;
  readonly roles: Roles;
  readonly unit: UnitFound;
  readonly correction: TableCorrection;
  readonly today: string;
}

function columnOf(draft: Draft, assigned: Assigned, setting: ColumnSetting): ColumnRecognition {
  const base = {
    index: draft.index,
    heading: draft.heading.text,
    key: draft.key,
    hidden: draft.hidden,
    ...assigned,
    unit: 0,
    currency: draft.heading.currency,
    numberStyle: 'point' as const,
    dateOrder: null,
  };
  if (assigned.field === null) return base;
  const type = typeOf(assigned.field);
  const cells = (): readonly Cell[] => dictionaryOf(setting.raw, setting.roles.data, draft.index).values;
  if (type === 'date') return { ...base, ...datesOf(draft, assigned, cells(), setting) };
  if (type !== 'amount' && type !== 'number') return base;
  const numberStyle = setting.correction.numberStyle ?? styleOfColumn(setting.raw, setting.roles.data, draft.index).style;
  if (assigned.field === 'discount') return { ...base, numberStyle, ...discountsOf(draft, assigned, cells(), numberStyle) };
  const unit = type === 'amount' ? unitOfColumn(draft, assigned, setting.unit) : 0;
  const period = assigned.field === 'periodSales' ? (draft.period ?? lastFourQuarters(setting.today)) : undefined;
  return { ...base, numberStyle, unit, ...(period ? { period } : {}) };
}

/** The heading's own unit goes before the table's; a unit price has only its own. The user's word goes before both. */
function unitOfColumn(draft: Draft, { field }: Assigned, unit: UnitFound): number {
  if (field === 'price') return draft.heading.unit ?? 0;
  return unit.from === 'user' ? unit.power : (draft.heading.unit ?? unit.power);
}

function datesOf(draft: Draft, assigned: Assigned, cells: readonly Cell[], { correction }: ColumnSetting): Partial<ColumnRecognition> {
  if (correction.dateOrder) return { dateOrder: correction.dateOrder };
  const found = orderOfColumn(cells);
  if (!found) return { dateOrder: 'ymd' };
  const why: Why = { key: found.order === null ? 'why.dateConflict' : 'why.dateOrder', values: { heading: draft.heading.text } };
  return found.sure || assigned.why.key === 'why.user'
    ? { dateOrder: found.order }
    : { dateOrder: found.order, confidence: 'guessed', why };
}

function discountsOf(
  draft: Draft,
  assigned: Assigned,
  cells: readonly Cell[],
  style: ColumnRecognition['numberStyle'],
): Partial<ColumnRecognition> {
  const discount = discountOf(cells, style);
  const pays = discount === 'pay' || discount === 'percentPay';
  if (!pays || assigned.why.key === 'why.user') return { discount };
  return { discount, confidence: 'guessed', why: { key: 'why.discountPay', values: { heading: draft.heading.text } } };
}

/** The four quarters before the one of `today`: what 近一年 means where nothing else is said. */
function lastFourQuarters(today: string): Period {
  const now = quarterOf(today);
  return { first: dayNumber(quarterDays(shiftQuarter(now, -4)).first), last: dayNumber(quarterDays(shiftQuarter(now, -1)).last) };
}

function periodOfTable(columns: readonly ColumnRecognition[], texts: readonly string[], year: number | null): Period | null {
  if (columns.some((column) => column.field === 'date' || column.field === 'periodSales')) return null;
  if (!columns.some((column) => column.field === 'amount' || column.field === 'price')) return null;
  for (const text of texts) {
    const named = /(20\d{2})\s*年?\s*第?\s*([1-4一二三四])\s*季度|(20\d{2})\s*[年.-]\s*(\d{1,2})\s*月|(20\d{2})\s*年/.exec(text);
    const period = periodOf(named ? named[0] : text, year);
    if (period) return period;
  }
  return null;
}

function notesOf(raw: RawTable, drafts: readonly Draft[], columns: readonly ColumnRecognition[], period: Period | null): Why[] {
  const notes: Why[] = [];
  for (const draft of drafts) {
    if (draft.twin === null || drafts.some((other) => other.twin === draft.twin && other.index < draft.index)) continue;
    const twins = drafts.filter((other) => other.twin === draft.twin);
    const same = twins.every((twin) => columns[twin.index]?.why.key === 'why.sameColumn');
    notes.push({
      key: same ? 'note.sameHeadings' : 'note.differentHeadings',
      values: { count: twins.length + 1, heading: draft.heading.text },
    });
  }
  const hidden = drafts.filter((draft) => draft.hidden).length;
  if (hidden > 0) notes.push({ key: 'note.hiddenColumns', values: { count: hidden } });
  if (raw.hiddenRows.length > 0) notes.push({ key: 'note.hiddenRows', values: { count: raw.hiddenRows.length } });
  if (raw.openQuote !== undefined) notes.push({ key: 'note.quotes', values: { row: raw.openQuote } });
  if (period) notes.push({ key: 'note.period', values: { from: dayText(period.first), to: dayText(period.last) } });
  return notes;
}
