import type { Audience } from '../../base/audience.ts';
import { translator, type Language } from '../../i18n/translate.ts';
import { paperMessages } from './messages.ts';

/** Characters that some system refuses in a file's name. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what must go
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;

/** A name without what a file system refuses, at most 60 characters of it; '' if nothing is left. */
export const safeName = (name: string): string =>
  [...name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(/\.+$/, '')].slice(0, 60).join('').trim();

/** `禾屿食品_合作方案_2026-11-23.docx`; the customer's name without what a file system refuses, at most 60 characters of it. */
export function paperFileName(customer: string, audience: Audience, language: Language, day: string): string {
  const kind = translator(paperMessages, language)(audience === 'internal' ? 'kind.plan' : 'kind.proposal').replaceAll(' ', '-');
  const name = safeName(customer);
  return `${name === '' ? translator(paperMessages, language)('untitled') : name}_${kind}_${day}.docx`;
}
