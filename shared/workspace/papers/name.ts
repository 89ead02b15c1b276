import type { Audience } from '../../base/audience.ts';
import { translator, type Language } from '../../i18n/translate.ts';
import { paperMessages, type PaperKey } from './messages.ts';

/** Characters that some system refuses in a file's name. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what must go
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;

/** A name without what a file system refuses, at most 60 characters of it; '' if nothing is left. */
const safeName = (name: string): string =>
  [...name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(/\.+$/, '')].slice(0, 60).join('').trim();

type Kind = Extract<PaperKey, `kind.${string}`>;

/** `禾屿食品_合作方案_2026-11-23.docx`: whom it is about, without what a file system refuses; what it is; its day or quarter. */
export function fileNameOf(about: string, kind: Kind, when: string, language: Language): string {
  const t = translator(paperMessages, language);
  return `${safeName(about) || t('untitled')}_${t(kind).replaceAll(' ', '-')}_${when}.docx`;
}

/** Name of a proposal's file; for us it is the plan. */
export const paperFileName = (customer: string, audience: Audience, language: Language, day: string): string =>
  fileNameOf(customer, audience === 'internal' ? 'kind.plan' : 'kind.proposal', day, language);
