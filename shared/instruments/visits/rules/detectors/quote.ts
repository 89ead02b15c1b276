import type { Language } from '../../../../i18n/translate.ts';
import { doersAt } from '../subject.ts';
import type { Detector } from './thing.ts';

/** Between a name and the quotation marks: then the words are that person's. */
const SAID: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /(?:原话|说|讲|问|答|回|强调|抱怨|表示|撂下一?句|[：:])\s*(?:是|道|了)?\s*(?:一句)?[：:，]?\s*["“「]$/u,
  en: /(?:\b(?:said|says|asked|asks|answered|replied|told us|told me|word for word|words|put it|quote)\b|:)\s*[:,]?\s*["“「]$/iu,
};

/** What somebody known said in their own words, given in quotation marks. */
export const quote: Detector = (read) => {
  const { clause, quote: span } = read;
  if (!span || !SAID[clause.language].test(read.text.slice(Math.max(0, span.from - 40), span.from))) return [];
  const [person, other] = doersAt(read, span.from);
  return person === undefined || other !== undefined ? [] : [{ kind: 'quote', words: clause.text.slice(span.from, span.to), person }];
};
