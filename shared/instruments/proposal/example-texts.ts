import type { Language } from '../../i18n/translate.ts';
import { english } from './example-english.ts';
import { chinese } from './example-chinese.ts';

/** Words of the example, alike in both languages. */
export const exampleTexts: Readonly<Record<Language, typeof chinese>> = { 'zh-CN': chinese, en: english };
