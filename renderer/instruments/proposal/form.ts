import type { ListName } from '@shared/instruments/proposal/lists.ts';
import type { Key } from '@shared/instruments/proposal/messages.ts';
import type { Head } from '@shared/instruments/proposal/model.ts';
import type { SectionId } from '@shared/instruments/proposal/types.ts';

export type CellKind = 'text' | 'long' | 'day' | 'money' | 'number' | 'rate' | 'priceKind' | 'offers' | 'contact' | 'person' | 'option';

/** One input: which field, what kind, under which label; `weight` is its share of a row's width. */
export interface Input<K extends string = string> {
  readonly key: K;
  readonly kind: CellKind;
  readonly label: Key;
  readonly weight?: number;
}
const input = <K extends string>(key: K, label: Key, kind: CellKind = 'text', weight = 2): Input<K> => ({ key, kind, label, weight });

/** Columns of every list that is edited as rows; offers, gains and duties have forms of their own. */
export const listInputs: Readonly<Record<Exclude<ListName, 'offers' | 'gains'>, readonly Input[]>> = {
  objectives: [
    input('measure', 'field.measure', 'text', 3),
    input('baseline', 'field.baseline'),
    input('target', 'field.target'),
    input('date', 'field.date', 'day'),
    input('measuredBy', 'field.measuredBy'),
    input('source', 'field.source'),
  ],
  losses: [
    input('label', 'field.label', 'text', 2.4),
    input('place', 'field.place', 'text', 1.8),
    input('formula', 'field.formula', 'text', 3.4),
    input('amount', 'field.amount', 'money', 2),
    input('source', 'field.source', 'text', 2.2),
  ],
  duties: [
    input('what', 'field.what', 'text', 4),
    input('theirs', 'field.theirs'),
    input('ours', 'field.ours'),
    input('date', 'field.date', 'day', 1.7),
  ],
  options: [input('name', 'field.name'), input('offers', 'field.offers', 'offers', 4), input('remark', 'field.remark', 'text', 3)],
  exclusions: [input('text', 'field.text')],
  departments: [input('department', 'field.department', 'text', 1), input('gets', 'field.gets', 'text', 5)],
  milestones: [
    input('what', 'field.what', 'text', 3),
    input('theirs', 'field.theirs', 'text', 1.5),
    input('ours', 'field.ours', 'text', 1.5),
    input('date', 'field.date', 'day', 1.7),
    input('test', 'field.test', 'text', 2.6),
  ],
  sides: [input('area', 'field.area', 'text', 1.2), input('theirs', 'field.theirs', 'text', 4), input('ours', 'field.ours', 'text', 4)],
  promises: [
    input('promise', 'field.promiseItem'),
    input('level', 'field.level', 'text', 1.5),
    input('measured', 'field.measured'),
    input('remedy', 'field.remedy'),
  ],
  meetings: [input('text', 'field.text')],
  references: [
    input('who', 'field.who'),
    input('what', 'field.how', 'text', 3),
    input('result', 'field.result', 'text', 3),
    input('check', 'field.check'),
  ],
  prices: [
    input('item', 'field.item', 'text', 3),
    input('quantity', 'field.quantity', 'number', 1.6),
    input('unit', 'field.unit', 'text', 1),
    input('unitPrice', 'field.unitPrice', 'money', 1.8),
    input('amount', 'field.amount', 'money', 2),
    input('kind', 'field.kind', 'priceKind', 1.4),
  ],
  terms: [input('term', 'field.term', 'text', 1.2), input('text', 'doc.termsText', 'text', 7)],
  risks: [
    input('risk', 'field.risk', 'text', 2.4),
    input('sign', 'field.sign', 'text', 2.4),
    input('answer', 'field.answer', 'text', 3.2),
    input('owner', 'field.owner', 'text', 1.4),
  ],
  exits: [input('title', 'field.exitTitle', 'text', 1.2), input('text', 'field.text', 'text', 6)],
  steps: [input('what', 'field.what', 'text', 4), input('owner', 'field.owner'), input('date', 'field.date', 'day', 1.7)],
  annexes: [input('text', 'field.text')],
};
export type RowList = keyof typeof listInputs;

const head = (key: keyof Head, kind: CellKind = 'text'): { readonly head: Input<keyof Head> } => ({
  head: input(key, `field.${key}` as Key, kind),
});
const list = (name: RowList): { readonly list: RowList } => ({ list: name });
export type Part = { readonly head: Input<keyof Head> } | { readonly list: RowList } | { readonly own: 'offers' | 'quotes' | 'case' };

/** What each part of the paper is written in, in order. */
export const sectionParts: Readonly<Record<SectionId, readonly Part[]>> = {
  cover: [
    head('title'),
    head('promise'),
    head('version'),
    head('validUntil', 'day'),
    head('addressee', 'contact'),
    head('contact', 'person'),
    head('notice', 'long'),
    head('internalNote', 'long'),
  ],
  summary: [head('summary', 'long'), list('departments')],
  situation: [head('situation', 'long'), { own: 'quotes' }, list('objectives')],
  diagnosis: [head('diagnosis', 'long'), list('losses'), head('doingNothing', 'long')],
  offers: [{ own: 'offers' }, list('options'), head('chosen', 'option'), head('optionsText', 'long'), list('exclusions')],
  case: [{ own: 'case' }, head('caseText', 'long')],
  plan: [head('planText', 'long'), list('milestones')],
  duties: [list('sides'), list('promises'), list('meetings'), head('escalation', 'long')],
  references: [list('references'), head('company', 'long')],
  price: [head('taxRate', 'rate'), list('prices'), list('terms')],
  risks: [list('risks'), list('exits')],
  next: [head('ask', 'long'), head('askDate', 'day'), head('wayOut', 'long'), list('steps'), list('annexes')],
};
