import type { Language } from '../../../../i18n/translate.ts';
import { denies } from '../stance.ts';
import { doersAt, usAt } from '../subject.ts';
import { LEAST, dueOf, thingAfter, type Detector } from './thing.ts';

interface Forms {
  readonly promise: RegExp;
  /** Before the verb: hoped for, asked of them, or long ago. */
  readonly notYet: RegExp;
  readonly recalled: RegExp;
}
const FORMS: Readonly<Record<Language, Forms>> = {
  'zh-CN': {
    promise:
      /(?:也|已经|当场|口头)?(?:答应|承诺|保证|同意)(?:了|过)?(?:我们|我|给我们|给我)?|(?<=说|讲|表示)[^，。我]{0,20}?(?:(?:把[^，。]{1,16}?|会|给我们|给我)(?:发|寄|送|交|给|提供|转)(?:给?我们?|过来|来)?|(?:发|寄|送|交|转)(?:过来|给我们?|来|我们?))/u,
    notYet: /希望|等|争取|让|请|逼|盼|想|要求|需要|劝|说服|上次|上周|上个?月|之前|以前|早先|去年|原来|曾/u,
    recalled: /^(?:的|我们?的(?:看法|意见|说法|观点)|这个(?:看法|意见|说法)|意见)/u,
  },
  en: {
    promise:
      /\b(?:promised|promises|agreed to|agrees to|committed to|guaranteed|will (?:send|give|provide|share|forward|get us|let us|pay|sign|introduce|arrange|bring)|(?:said|says) (?:that )?(?:he|she|they)(?:['’](?:d|ll)| would| will) (?:send|give|provide|share|forward|get|let|pay|sign|introduce|arrange|bring))\b(?:\s+(?:us|me)\b)?/iu,
    notYet: /\b(?:hope|hopes|wait|waiting|until|get|make|want|wanted|need|asked?|if|last time|earlier|had)\b/iu,
    recalled: /^ (?:last|earlier|back in)\b/iu,
  },
};

/** What somebody known promised us. Who is not named promised nothing, nor does a promise to a rival, on a condition, or by hearsay count. */
export const promiseTheirs: Detector = (read) => {
  const { text, clause, conditional, depends, question, hearsay, guess, rivals } = read;
  const { promise, notYet, recalled } = FORMS[clause.language];
  const hit = promise.exec(text);
  if (!hit || conditional || depends || question || hearsay || guess || rivals.length > 0) return [];
  const [person, other] = doersAt(read, hit.index);
  const after = hit.index + hit[0].length;
  const before = text.slice(0, hit.index);
  if (person === undefined || other !== undefined || usAt(before, clause.language) < hit.index) return [];
  if (notYet.test(before) || denies(before.slice(-10), clause.language) || denies(hit[0], clause.language)) return [];
  if (recalled.test(text.slice(after))) return [];
  const thing = thingAfter(read, after) || thingAfter(read, hit.index);
  return thing.length < LEAST ? [] : [{ kind: 'promiseTheirs', words: thing, person, due: dueOf(read) }];
};
