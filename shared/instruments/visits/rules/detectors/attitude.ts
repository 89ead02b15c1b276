import type { Language } from '../../../../i18n/translate.ts';
import { denies } from '../stance.ts';
import { doersAt } from '../subject.ts';
import type { Detector } from './thing.ts';

interface Forms {
  readonly likes: RegExp;
  readonly dislikes: RegExp;
  /** Words of disapproval that hold a “not” of their own. */
  readonly notWithin: RegExp;
  /** Before the word: wished for, asked for, or said of another. */
  readonly notYet: RegExp;
  /** Behind the word: a thing, or somebody else's. */
  readonly thing: RegExp;
}
const FORMS: Readonly<Record<Language, Forms>> = {
  'zh-CN': {
    likes: /认可|支持|满意|赞成|赞同|看好|感兴趣|喜欢|愿意|点头|夸|表扬/u,
    dislikes: /抱怨|犹豫|反对|不满(?!意)|质疑|冷淡|不耐烦|担心|不高兴|发火|生气|有顾虑|有意见|嫌/u,
    notWithin: /不满(?!意)|不耐烦|不高兴/gu,
    notYet: /希望|争取|想让|请|需要|要求|说服|拉|以前|之前|上次|去年|原来|曾|一直|向来|始终|说[^，。]{0,6}(?:他们|她们|大家)/u,
    thing: /^(?:的|度|书|函|人|率)/u,
  },
  en: {
    likes:
      /\b(?:liked|likes|loved|loves|approved of|approves of|supports|supported|supportive|praised|welcomed|welcomes|pleased|impressed|keen|enthusiastic|in favou?r|happy with|satisfied)\b/iu,
    dislikes:
      /\b(?:worried|worries|complained|complains|hesitat(?:ed|es|ing)|hesitant|objected|objects|doubted|doubts|doubtful|annoyed|unhappy|opposes|opposed|sceptical|skeptical|angry|frustrated|reluctant|upset)\b/iu,
    notWithin: /(?!)/gu,
    notYet: /\b(?:hope|hopes|want|wants|need|needs|always|to be|used to|last (?:year|time)|before|would be|get)\b/iu,
    thing: /^\s+(?:contract|team|desk|staff|group)\b/iu,
  },
};

/** Letters before the word within which a “not” takes it back. */
const NEAR = 24;

/** How somebody known moved by one step. Nothing is read from a tone, a “not”, a wish, or a word that concerns a rival. */
export const attitude: Detector = (read) => {
  const { text, clause, question, conditional, hearsay, guess, rivals } = read;
  const { likes, dislikes, notWithin, notYet, thing } = FORMS[clause.language];
  const [liked, disliked] = [likes.exec(text), dislikes.exec(text)];
  const hit = liked ?? disliked;
  if (!hit || (liked && disliked && !liked[0].includes(disliked[0])) || question || conditional || hearsay || guess || rivals.length > 0)
    return [];
  if (
    denies(text.slice(Math.max(0, hit.index - NEAR), hit.index).replaceAll(notWithin, ''), clause.language) ||
    notYet.test(text.slice(0, hit.index))
  )
    return [];
  if (thing.test(text.slice(hit.index + hit[0].length))) return [];
  return doersAt(read, hit.index).map((person) => ({ kind: 'attitude', words: hit[0], person, step: liked ? 1 : -1 }) as const);
};
