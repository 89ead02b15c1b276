import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { makeFormat, type Format } from '@shared/i18n/format.ts';
import { translator, type Language, type Messages, type Translate } from '@shared/i18n/translate.ts';

interface Spoken {
  readonly language: Language;
  readonly format: Format;
}
const SpeechContext = createContext<Spoken>({ language: 'zh-CN', format: makeFormat('zh-CN', 'CNY') });

/** Says in which language and currency everything below is written; changes without a restart. */
export function SpeechProvider({
  language,
  currency,
  children,
}: {
  readonly language: Language;
  readonly currency: string;
  readonly children: ReactNode;
}) {
  const value = useMemo(() => ({ language, format: makeFormat(language, currency) }), [language, currency]);
  return <SpeechContext value={value}>{children}</SpeechContext>;
}

/** Language of the window, and its numbers, money and days. */
export const useSpeech = (): Spoken => useContext(SpeechContext);

/** Words of one folder's messages in the language of the window. */
export function useWords<K extends string>(messages: Messages<K>): Translate<K> {
  const { language } = useSpeech();
  return useMemo(() => translator(messages, language), [messages, language]);
}
