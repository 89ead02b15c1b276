import type { Language } from '../../../../i18n/translate.ts';
import type { Read } from '../read.ts';
import { denies } from '../stance.ts';
import { actsAt } from '../subject.ts';
import { LEAST, dueOf, thingAfter, type Detector } from './thing.ts';

interface Forms {
  /** We, what stands between, and the verb. */
  readonly promise: RegExp;
  /** A verb whose object tells that it was we who promised. */
  readonly toThem: RegExp;
  /** Before “we”: then it is said, asked or wished by somebody else. */
  readonly byOthers: RegExp;
  /** Between “we” and the verb: possible, asked of us, or long ago. */
  readonly notYet: RegExp;
  /** Between “we” and what we do: then it is meant to be done. */
  readonly willing: RegExp;
  /** Behind the verb: recalled, not made. */
  readonly recalled: RegExp;
}
const FORMS: Readonly<Record<Language, Forms>> = {
  'zh-CN': {
    promise:
      /(?:我们?|我方|咱们?|我司)(?<gap>[^，。我]{0,24}?)(?:(?<verb>答应|承诺|保证|负责)(?:了|过|下来|他们?|她们?|对方|客户)?|(?<act>发|寄|送|提供|派|补|交|安排|拿出|出(?=方案|报告|报价|样|图))(?!了|过(?![去来])|现|生|展)(?=[^，。]))/u,
    toThem: /^(?:已经|当场|也)?(?<verb>答应|承诺|保证)(?:了)?(?:他们|她们|对方|客户|厂里|采购)/u,
    byOthers: /要求|希望|让|要|催|说|讲|问|请|叫|逼|指望|以为|认为|建议|坚持|觉得|表示|提出|想|盼|等/u,
    notYet:
      /要求|等|盼|问|催|求|劝|让|应该|可以|想|希望|打算|考虑|是否|能|得|如何|怎么|上次|上周|上个?月|之前|以前|早先|去年|原来|曾|要不要|该不该|准备/u,
    willing: /会|尽快|马上|前|以?内|负责|来$/u,
    recalled: /^(?:过)?的|了$/u,
  },
  en: {
    promise:
      /(?:^|\b(?:and|so|but|then|also|now|in return|for our part),? )(?:I|we)(?<gap>(?:['’](?:ve|d)| have| had| also| then| already)*)(?:(?: to|['’]m to| are to)? (?<verb>promised?|agreed to|committed to|guaranteed?|undertook to|owe)\b|(?:['’]ll| will|['’]m going to|['’]re going to| am going to| are going to)(?: also| then| now)? (?<act>send|give|provide|deliver|bring|prepare|check|get|fix|repair|replace|test|correct|share|arrange|install|train|supply|quote|write|draft|organi[sz]e|set up|come back|confirm|return|refund|pay|credit|cover|ship|measure|post|email|mail|put|make|run|show|look into|follow up|take)\b)/iu,
    toThem: /^(?<verb>promised|agreed|committed)(?: to)? (?:him|her|them|the customer)\b/iu,
    byOthers:
      /\b(?:said|says|asked|asks|wants?|wanted|told|expects?|expected|thinks|hopes?|insists?|insisted|demand(?:s|ed)|if|whether|that|what|as|which|when)\b/iu,
    notYet: /\bhad\b|['’]d\b/iu,
    willing: /^/u,
    recalled: /^ (?:last|earlier|before|in (?:spring|summer|autumn|winter)|back in)\b/iu,
  },
};

/** Whether a day that is not past is named within a stretch of the clause. */
const isAhead = ({ dates, ground }: Read, from: number, to: number): boolean =>
  dates.some((one) => one.from >= from && one.to <= to && one.day !== null && (one.last ?? one.day) >= ground.visitDay);

/** Whether somebody named stands between us and the verb as the one who does it. */
const namedBetween = (read: Read, from: number, to: number): boolean => {
  const inside = read.named.filter((one) => one.from >= from && one.to <= to);
  return inside.length > 0 && actsAt(read, to);
};

/** What we promised. Not what others ask us to promise, what depends on something, what is asked, denied, or only recalled. */
export const promiseOurs: Detector = (read) => {
  const { text, clause, conditional, depends, question, guess } = read;
  const forms = FORMS[clause.language];
  const isToThem = read.named.length === 0 && !read.speaker.ours && read.speaker.inherited.length === 0;
  const hit = forms.promise.exec(text) ?? (isToThem ? forms.toThem.exec(text) : null);
  if (!hit || conditional || depends || question || guess) return [];
  const [gap = '', verb] = [hit.groups?.['gap'], hit.groups?.['verb']];
  const before = text.slice(0, hit.index);
  const after = hit.index + hit[0].length;
  if (forms.byOthers.test(before) || forms.notYet.test(gap) || denies(`${before.slice(-8)}${gap}`, clause.language)) return [];
  if (forms.recalled.test(text.slice(after)) || read.named.some(({ from }) => from < hit.index)) return [];
  if (namedBetween(read, hit.index, after)) return [];
  if (verb === undefined && !forms.willing.test(gap) && !isAhead(read, hit.index, hit.groups?.['act'] === '派' ? text.length : after))
    return [];
  // “样品我们 20 号前寄过去”: the thing may stand before us
  const thing = thingAfter(read, verb === undefined ? after - (hit.groups?.['act'] ?? '').length : after) || before.trim();
  return thing.length < LEAST ? [] : [{ kind: 'promiseOurs', words: thing, due: dueOf(read) }];
};
