import type { TableCorrection, Why } from './contract.ts';
import type { Draft } from './drafts.ts';
import { FIELDS, fieldsOf, isField, isSingle, typeOf, type Field } from './fields.ts';
import type { Candidate } from './headings.ts';
import type { Kind } from './types.ts';

/** A column's field, or why it has none. */
export interface Assigned {
  readonly field: Field | null;
  readonly confidence: 'sure' | 'guessed' | 'skipped';
  readonly why: Why;
  readonly alternatives: readonly Field[];
}

export interface AssignmentOf {
  readonly kind: Kind;
  readonly drafts: readonly Draft[];
  readonly correction: TableCorrection;
  /** Remembered: column key → field or `skip`. */
  readonly remembered: Readonly<Record<string, string>> | undefined;
  /** Whether two columns of one heading hold the same. */
  readonly sameContent: (a: number, b: number) => boolean;
}

/** What 编号, 名称, name or id mean in a table of that kind. */
const OWN: Partial<Record<Kind, { readonly code?: Field; readonly name: Field }>> = {
  customers: { code: 'customerCode', name: 'customerName' },
  contacts: { name: 'contactName' },
  sites: { name: 'siteName' },
  products: { code: 'productCode', name: 'productName' },
  categories: { code: 'categoryCode', name: 'categoryName' },
  suppliers: { code: 'supplierCode', name: 'supplierName' },
  employees: { code: 'employeeCode', name: 'employeeName' },
};
const GENERIC_CODE = new Set(['编号', '编码', '代码', 'id', 'code', 'no', 'number', 'nr', '代号']);
const GENERIC_NAME = new Set(['名称', 'name', '姓名', '单位', '单位名称', '公司', '公司名称']);

/** Gives each column at most one field: what the user said, then what is remembered, then what the headings say, the surest first. */
export function assignColumns(of: AssignmentOf): Assigned[] {
  const taken = new Map<Field, Draft>();
  const result = of.drafts.map((draft) => settled(draft, of, taken));
  const open = of.drafts.flatMap((draft, i) => (result[i] ? [] : choicesOf(draft, of.kind).map((choice) => ({ draft, choice }))));
  open.sort((a, b) => b.choice.score - a.choice.score || a.draft.index - b.draft.index);
  for (const { draft, choice } of open) {
    if (result[draft.index] || (isSingle(choice.field) && taken.has(choice.field)) || isSpare(draft, choice, taken)) continue;
    if (draft.twin !== null && result[draft.twin]?.field) continue;
    taken.set(choice.field, draft);
    result[draft.index] = {
      field: choice.field,
      ...confidenceOf(draft, choice, of.kind),
      alternatives: alternativesOf(draft, of.kind, choice.field),
    };
  }
  return result.map((one, i) => one ?? leftOver(of.drafts[i] as Draft, of, taken));
}

const skip = (why: Why, alternatives: readonly Field[] = []): Assigned => ({ field: null, confidence: 'skipped', why, alternatives });

function settled(draft: Draft, of: AssignmentOf, taken: Map<Field, Draft>): Assigned | undefined {
  const said = of.correction.columns?.[draft.key];
  const known = said ?? of.remembered?.[draft.key];
  const allowed = fieldsOf(of.kind);
  if (known !== undefined && (known === 'skip' || (isField(known) && allowed.includes(known)))) {
    const why: Why = { key: said === undefined ? 'why.remembered' : 'why.user' };
    if (known === 'skip') return skip(why, alternativesOf(draft, of.kind, null));
    if (!taken.has(known) || !isSingle(known)) {
      taken.set(known, draft);
      return { field: known, confidence: 'sure', why, alternatives: alternativesOf(draft, of.kind, known) };
    }
  }
  if (draft.hidden) return skip({ key: 'why.hidden' }, alternativesOf(draft, of.kind, null));
  if (draft.empty) return skip({ key: 'why.empty' });
  if (draft.running) return skip({ key: 'why.running' });
  return undefined;
}

/** Fields of this kind that the heading may name, best first. */
function choicesOf(draft: Draft, kind: Kind): Candidate[] {
  const allowed = fieldsOf(kind);
  const choices = draft.candidates.filter((one) => allowed.includes(one.field));
  const own = ownOf(draft, kind);
  if (own) choices.unshift({ field: own, score: 2, word: draft.heading.plain });
  if (kind === 'contacts' && draft.candidates.some((one) => one.field === 'phone'))
    choices.push({ field: 'contactPhone', score: 2, word: draft.heading.plain });
  if (allowed.includes('periodSales') && namesPeriod(draft))
    return [{ field: 'periodSales', score: 3, word: draft.heading.text }, ...choices];
  if (kind === 'customers' && draft.candidates.some((one) => one.field === 'amount'))
    choices.push({ field: 'periodSales', score: 2, word: draft.heading.plain });
  return choices;
}
const namesPeriod = (draft: Draft): boolean =>
  draft.period !== null && !draft.candidates.some((one) => typeOf(one.field) === 'date' && one.score > 1);

function ownOf(draft: Draft, kind: Kind): Field | undefined {
  const own = OWN[kind];
  if (own?.code && GENERIC_CODE.has(draft.heading.plain)) return own.code;
  return own && GENERIC_NAME.has(draft.heading.plain) ? own.name : undefined;
}

/** A second name of the customer (the ship-to name) is not wanted where a surer column is there. */
const isSpare = (draft: Draft, choice: Candidate, taken: ReadonlyMap<Field, Draft>): boolean =>
  choice.field === 'customerName' && choice.score === 2 && /^(ship|bill|收货)/.test(draft.heading.plain) && taken.has('customerCode');

const TO_LOOK_AT: Partial<Record<Field, Why['key']>> = { potential: 'why.purchase', lastVisit: 'why.visitDate' };

function confidenceOf(draft: Draft, { field, score, word }: Candidate, kind: Kind): Pick<Assigned, 'confidence' | 'why'> {
  const heading = draft.heading.text;
  if (field === 'periodSales' && draft.period) return { confidence: 'sure', why: { key: 'why.period', values: { heading } } };
  if (score === 3) return { confidence: 'sure', why: { key: 'why.alias', values: { heading, field } } };
  if (score === 2 && TO_LOOK_AT[field]) return { confidence: 'guessed', why: { key: TO_LOOK_AT[field], values: { heading } } };
  if (score === 2) {
    const money = FIELDS[field].type === 'amount' || FIELDS[field].type === 'date';
    return { confidence: money ? 'guessed' : 'sure', why: { key: 'why.position', values: { heading, kind } } };
  }
  return { confidence: 'guessed', why: { key: 'why.contains', values: { heading, word, field } } };
}

function alternativesOf(draft: Draft, kind: Kind, chosen: Field | null): Field[] {
  const fields = choicesOf(draft, kind).map((one) => one.field);
  if (fields.includes('potential') && fieldsOf(kind).includes('periodSales')) fields.push('periodSales');
  if (fields.includes('periodSales') && fieldsOf(kind).includes('potential')) fields.push('potential');
  return [...new Set(fields)].filter((field) => field !== chosen);
}

function leftOver(draft: Draft, of: AssignmentOf, taken: ReadonlyMap<Field, Draft>): Assigned {
  const heading = draft.heading.text;
  const alternatives = alternativesOf(draft, of.kind, null);
  if (heading === '') return skip({ key: 'why.noHeading' }, alternatives);
  const twin = draft.twin === null ? undefined : of.drafts[draft.twin];
  if (twin && of.sameContent(twin.index, draft.index))
    return skip({ key: 'why.sameColumn', values: { heading: twin.heading.text } }, alternatives);
  const clash = choicesOf(draft, of.kind).find((one) => taken.has(one.field));
  if (clash)
    return skip({ key: 'why.taken', values: { field: clash.field, heading: taken.get(clash.field)?.heading.text ?? '' } }, alternatives);
  if (draft.candidates.length > 0 || draft.period) return skip({ key: 'why.notForKind', values: { kind: of.kind } }, alternatives);
  return skip({ key: 'why.unknownHeading', values: { heading } }, alternatives);
}
