import type { DocModel } from './blocks.ts';
import { checkMessages, type FindingCode, type Lacking } from './checkMessages.ts';
import { dateOrder, sums } from './checks/numbers.ts';
import { offers, quotes } from './checks/offers.ts';
import { documentFacts, emptyHeadings, figures, references } from './checks/structure.ts';
import type { Check, CheckOptions, Found } from './checks/types.ts';
import { balance, internalWords, otherCustomers, placeholders } from './checks/wording.ts';
import { headingsOver } from './texts.ts';
import { translator, type Language } from '../i18n/translate.ts';

export type { CheckOptions } from './checks/types.ts';
export type Severity = 'block' | 'warn' | 'ok';
/** Where a finding stands: the number of the block from 0, and the heading over it. `null` = the whole document. */
export type Where = { readonly block: number; readonly heading: string } | null;
/** Something a careful reader would stumble over, or (`ok`) a check that found nothing. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly where: Where;
}

const CHECKS: Readonly<Record<FindingCode, Check>> = {
  documentFacts,
  placeholder: placeholders,
  otherCustomer: otherCustomers,
  internalWord: internalWords,
  sum: sums,
  emptyHeading: emptyHeadings,
  dateOrder,
  offer: offers,
  quote: quotes,
  reference: references,
  figure: figures,
  balance,
};

/** Checks a document before it leaves: what blocks first, then what is doubtful, then the checks that found nothing. */
export function checkDocument(model: DocModel, options: CheckOptions = {}): readonly Finding[] {
  const headings = headingsOver(model.blocks);
  const findings = (Object.entries(CHECKS) as [FindingCode, Check][]).flatMap(([code, check]) =>
    toFindings(code, check(model, options), headings),
  );
  const rank: Readonly<Record<Severity, number>> = { block: 0, warn: 1, ok: 2 };
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function toFindings(code: FindingCode, found: readonly Found[], headings: readonly string[]): readonly Finding[] {
  if (found.length === 0) return [{ severity: 'ok', code, values: {}, where: null }];
  return found.map(({ severity, at, values }) => ({
    severity,
    code,
    values: values ?? {},
    where: at === undefined ? null : { block: at, heading: headings[at] ?? '' },
  }));
}

/** A finding in words. */
export function findingText({ severity, code, values }: Finding, language: Language): string {
  const t = translator(checkMessages, language);
  if (severity === 'ok') return t(`${code}.ok`);
  const { what } = values;
  return t(code, typeof what === 'string' ? { ...values, what: t(`what.${what}` as `what.${Lacking}`, values) } : values);
}
