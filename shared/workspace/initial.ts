import type { Language } from '../i18n/translate.ts';
import type { Settings } from './schemas.ts';

/** Letterhead of a company that has not set its own: dark blue headings, one warm accent, fonts that Windows and WPS have. */
export const defaultLetterhead: Settings['letterhead'] = {
  primary: '#17375E',
  accent: '#B4531A',
  latinFont: 'Arial',
  eastAsianFont: 'Microsoft YaHei',
};

export interface NewWorkspace {
  readonly id: string;
  readonly name: string;
  readonly now: string;
  readonly company?: string | undefined;
  readonly currency: string;
  readonly language: Language;
  readonly me?: { readonly id: string; readonly name: string } | undefined;
  readonly sample?: boolean | undefined;
}

/** Settings of a fresh workspace. */
export function initialSettings({ id, name, now, company = '', currency, language, me, sample }: NewWorkspace): Settings {
  return {
    id,
    name,
    createdAt: now,
    company: { legalName: company, shortName: company },
    currency,
    documentLanguage: language,
    me: me?.id ?? null,
    people: me ? { [me.id]: { id: me.id, rev: 0, changedAt: now, name: me.name } } : {},
    categories: {},
    letterhead: defaultLetterhead,
    holidays: [],
    workdays: [],
    ...(sample ? { sample } : {}),
  };
}
