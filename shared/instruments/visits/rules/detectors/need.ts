import type { Language } from '../../../../i18n/translate.ts';
import { denies } from '../stance.ts';
import { doersAt } from '../subject.ts';
import type { Detector } from './thing.ts';

interface Forms {
  /** Somebody says, and then asks. */
  readonly says: RegExp;
  readonly asks: RegExp;
  /** One word that does both. */
  readonly demands: RegExp;
}
const FORMS: Readonly<Record<Language, Forms>> = {
  'zh-CN': {
    says: /(?:说|讲|提出|强调|表示|提到|反映|问|抱怨)(?:了|过)?(?:是|[：:])?/u,
    asks: /要求|必须|才能|才肯|才会|最怕|需要|希望|不能再|不能超过|一定要|得先|务必|最好|能不能|可不可以|能否|想要|要(?!是|了|不|么)/u,
    demands: /要求|(?<!有)希望|需要|坚持(?:要)?|想要|催着?要|(?:要|让|叫|请|逼)我们|务必要|最怕|最关心|最看重|最在意/u,
  },
  en: {
    says: /\b(?:said|says|told (?:us|me)|mentioned|stressed|made clear|explained|repeated)\b(?:\s+that)?|[：:]/iu,
    asks: /\bmust\b|\bneeds?\b|\bneeded\b|\bbefore (?:they|we|he|she|it)\b|\brequires?\b|\bcannot\b|\bcan['’]t\b|\bwants?\b|\bha(?:s|ve) to\b|\bexpects?\b|\bno later than\b|\bno more than\b|\bat (?:least|most)\b/iu,
    demands:
      /\b(?:asked|asks|insisted|insists|demand(?:s|ed)|requires?|required|requested|wants|wanted|needs|needed|expects|expected|would like|cares? (?:most )?about|(?:main|biggest) (?:worry|concern) is)\b(?:\s+(?:that|us to|for|on|to))?/iu,
  },
};
/** Least length of a need that can be understood. */
const LEAST = 4;
/** In English an “asked” is a demand only with one of these behind it; “asked about the price” is none. */
const ASKED = /^(?:asked|asks)$/iu;
const ASKED_FOR = /^\s+(?:us to|for|whether (?:we|it) (?:can|could)|if (?:we|it) (?:can|could)|that)\b/iu;

/** What somebody known asks for, in the words of the note. What is no longer asked, or only of a rival, is none. */
export const need: Detector = (read) => {
  const { text, clause, speaker } = read;
  const { says, asks, demands } = FORMS[clause.language];
  const demand = demands.exec(text);
  const said = says.exec(text);
  const hit = demand && (!said || demand.index < said.index) ? demand : said;
  if (!hit) return [];
  const [person, other] = doersAt(read, hit.index);
  const before = text.slice(0, hit.index);
  if (person === undefined || other !== undefined || speaker.ours || denies(before.slice(-6), clause.language)) return [];
  // what stands in quotation marks is theirs: it counts here
  const rest = clause.text.slice(hit.index + hit[0].length).trim();
  if (hit === demand) {
    if (ASKED.test(hit[0]) && !ASKED_FOR.test(` ${rest}`)) return [];
  } else {
    const asked = asks.exec(rest);
    if (!asked || denies(rest.slice(Math.max(0, asked.index - 2), asked.index).replace(/^.*[，,]/u, ''), clause.language)) return [];
  }
  return rest.length >= LEAST ? [{ kind: 'need', words: rest, person }] : [];
};
