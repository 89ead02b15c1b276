import type { Translate } from '../i18n/translate.ts';
import type { Why } from './contract.ts';
import { isField } from './fields.ts';
import type { ImportMessageKey } from './messages.ts';
import type { Issue, Reason } from './types.ts';

/** A sentence in words: kinds and fields among its values are named, not shown as codes. */
export function sayWhy({ key, values }: Why, t: Translate<ImportMessageKey>): string {
  if (!values) return t(key);
  const named = Object.entries(values).map(([name, value]) => [name, nameValue(name, value, t)] as const);
  return t(key, Object.fromEntries(named));
}

function nameValue(name: string, value: string | number, t: Translate<ImportMessageKey>): string | number {
  if (name === 'field' && typeof value === 'string' && isField(value)) return t(`field.${value}`);
  return name === 'kind' && typeof value === 'string' ? t(`kind.${value}` as ImportMessageKey) : value;
}

/** Why a row or cell stayed behind: `单价「12元左右」不是数`-style texts are put together by the caller from column, value and this. */
export const sayReason = (reason: Reason, detail: string | undefined, t: Translate<ImportMessageKey>): string =>
  t(`reason.${reason}`, { detail: detail ?? '' });

/** Column, value and reason of an issue. */
export function sayIssue(issue: Issue, t: Translate<ImportMessageKey>): string {
  const place = [issue.column, issue.value].filter((part) => part !== '').join(' ');
  const reason = sayReason(issue.reason, issue.detail, t);
  return place === '' ? reason : `${place}: ${reason}`;
}

/** What becomes of it: the row stays behind, or only the cell. */
export function resultKey(issue: Issue): ImportMessageKey {
  if (issue.whole) return 'result.row';
  if (issue.reason === 'unknownValue') return 'result.unknown';
  if (issue.reason === 'assumed') return 'result.assumed';
  return issue.reason === 'unknownProduct' ? 'result.noCategory' : 'result.cell';
}
