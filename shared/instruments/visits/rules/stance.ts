import type { Language } from '../../../i18n/translate.ts';
import type { Clause } from './types.ts';

/** How a clause is meant: what is asked, depends on something, was heard from others or only guessed is not so yet. */
export interface Stance {
  readonly question: boolean;
  readonly conditional: boolean;
  /** A condition is added behind it: what is promised depends on it, how somebody feels does not. */
  readonly depends: boolean;
  readonly hearsay: boolean;
  readonly guess: boolean;
}
interface Marks {
  readonly question: RegExp;
  readonly condition: RegExp;
  /** A condition that follows what depends on it. */
  readonly behind: RegExp;
  readonly hearsay: RegExp;
  readonly guess: RegExp;
}
const MARKS: Readonly<Record<Language, Marks>> = {
  'zh-CN': {
    question: /吗|么$|能不能|可不可以|是否|会不会|是不是|有没有|行不行|能否|[怎要]么?不要?[\p{Script=Han}]{0,6}呢/u,
    condition: /如果|要是|假如|假设|倘若|万一|一旦|除非|只要|若(?!干)|的话/u,
    behind: /^(?:只要|前提|条件|除非)/u,
    hearsay: /听说|听[\p{Script=Han}]{1,4}[说讲]|据说|据[\p{Script=Han}]{1,4}[说讲]|有人说|传言|外面传|风声|小道/u,
    guess: /估计|可能|也许|大概|我猜|猜测|我觉得|我看|感觉|似乎|好像|应该会|说不定|恐怕|怕是/u,
  },
  en: {
    question: /\bwhether\b|\bno idea\b|\bunclear if\b|^(?:will|would|can|could|does|did|do|is|are|has|have|should)\b/iu,
    condition:
      /\bif\b|\bunless\b|\bprovided\b|\bas long as\b|\bin case\b|\bonce (?:they|we|he|she|it|the)\b|\bassuming\b|\bdepends? on\b|\bwould have to\b/iu,
    behind: /^(?:but )?(?:only )?(?:if|unless|provided|as long as|assuming|on condition)\b/iu,
    hearsay: /\bheard\b|\brumou?rs?\b|\bapparently\b|\ballegedly\b|\breportedly\b|\bsupposedly\b|\bword is\b/iu,
    guess:
      /\bmaybe\b|\bperhaps\b|\bprobably\b|\bmight\b|\bI (?:guess|think|believe|suspect|assume|feel)\b|\bmy guess\b|\bseems?\b|\blikely\b|\bcould be\b/iu,
  },
};

/** The stance of every clause of a text. A condition holds from its clause to the end of the sentence; one that is added holds for the clause before, too. */
export function stancesOf(clauses: readonly Pick<Clause, 'text' | 'language' | 'sentence' | 'asks'>[]): readonly Stance[] {
  let [sentence, conditional, hearsay] = [-1, false, false];
  return clauses.map((clause, i): Stance => {
    if (clause.sentence !== sentence) [sentence, conditional, hearsay] = [clause.sentence, false, false];
    const marks = MARKS[clause.language];
    conditional ||= marks.condition.test(clause.text);
    hearsay ||= marks.hearsay.test(clause.text);
    const after = clauses[i + 1];
    const depends = after?.sentence === sentence && MARKS[after.language].behind.test(after.text);
    return {
      question: clause.asks || marks.question.test(clause.text),
      conditional,
      depends,
      hearsay,
      guess: marks.guess.test(clause.text),
    };
  });
}

const NOT: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /[不没未别]|无法|难以|拒绝|谈不上|懒得|尚未/u,
  en: /\bnot\b|n['’]t\b|\bnever\b|\bno longer\b|\bhardly\b|\bneither\b|\bnor\b|\brefused?\b|\bdeclined?\b|\bcannot\b|\bwithout\b|\bfailed to\b/iu,
};
/** Whether a stretch of words takes back what it stands before. */
export const denies = (text: string, language: Language): boolean => NOT[language].test(text);
