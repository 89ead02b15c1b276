import type { Language } from '../../../../i18n/translate.ts';
import type { Read } from '../read.ts';
import { denies } from '../stance.ts';
import type { Finding } from '../types.ts';
import { placed, type Detector } from './thing.ts';

interface Forms {
  /** What a rival does that is worth knowing. */
  readonly does: RegExp;
  readonly down: RegExp;
  readonly up: RegExp;
  /** Before a rival: then it is only compared with, or done something to. */
  readonly compared: RegExp;
}
const FORMS: Readonly<Record<Language, Forms>> = {
  'zh-CN': {
    does: /降|涨|报|送|试|签|断|换|推|挖|找|来过|去过|拜访|供|便宜|贵|让利|返点|中标|拿下|抢|承诺|答应|缺货|停产|出问题|漏|投诉|扩产|上线|谈|接触|打样|展示|演示|给[^，。]{1,8}看|更新|加价|提价|低|高/u,
    down: /降|便宜|下调|让|低|少/u,
    up: /涨|贵|上调|加价|提价|高/u,
    compared: /(?:比|跟|和|像|学|参照|对标|针对)$/u,
  },
  en: {
    does: /\b(?:cuts?|lower(?:ed|s)?|rais(?:ed|es|ing)|quot(?:ed|es|ing)|sent|sends|tri(?:ed|als?)|sign(?:ed|s)|dropp(?:ed|ing)|drops|switch(?:ed)?|launch(?:ed|es)?|visited|visits|offers?|offered|suppl(?:y|ies|ied)|cheaper|dearer|approached|pitched|was at|were at|showed|presented|won|lost|promised|delivered|failed|undercut|recall(?:ed)?|late|out of stock|poached|is in talks|are in talks|talking to|came|built|expands?|expanded|below|above|up|down)\b/iu,
    down: /\b(?:cuts?|lower(?:ed|s)?|cheaper|dropp(?:ed|ing)|drops|down|below|undercut|less|under)\b/iu,
    up: /\b(?:rais(?:ed|es|ing)|dearer|up|above|higher|more)\b/iu,
    compared: /\b(?:than|like|with|as|to|versus|vs)\s$/iu,
  },
};
const NUMBER = '(?<![\\d,.])\\d[\\d,]{0,14}(?:\\.\\d{1,6})?';
const PERCENT = new RegExp(`(?<number>${NUMBER})\\s*(?:%|％|个点|percent|per cent|pct)`, 'iu');
const PRICE: Readonly<Record<Language, RegExp>> = {
  'zh-CN': new RegExp(
    `每[\\p{Script=Han}]{1,2}\\s*${NUMBER}\\s*(?:万元|元|块|毛|美元|分)|${NUMBER}\\s*(?:万元|元|块)(?:\\s*(?:\\/|一|每)\\s*[\\p{Script=Han}]{1,2})?|[¥￥]\\s*${NUMBER}`,
    'u',
  ),
  en: new RegExp(
    `(?:[¥$€£]\\s*${NUMBER}|${NUMBER}\\s*(?:yuan|RMB|dollars?|euros?))(?:\\s+(?:a|per|each)(?:\\s+[a-z]+)?)?|${NUMBER}\\s+(?:each|apiece)\\b`,
    'iu',
  ),
};
/** Letters behind a percent within which the word for its sign stands. */
const NEAR = 16;
/** Letters between a rival's name and a “not” that still denies what follows. */
const DENIED = 8;

/** A price as it was said. */
export const priceIn = (text: string, language: Language): string | null => PRICE[language].exec(text)?.[0].trim() ?? null;

/** As said; a sign only where a word beside it gives one, and both do not. */
export function percentIn(text: string, language: Language): string | null {
  const found = PERCENT.exec(text);
  if (!found) return null;
  const end = found.index + found[0].length;
  const sign = signIn(text.slice(0, found.index), language) || signIn(text.slice(end, end + NEAR), language);
  return `${sign}${found.groups?.['number'] ?? ''}%`;
}

function signIn(text: string, language: Language): string {
  const { down, up } = FORMS[language];
  return down.test(text) === up.test(text) ? '' : down.test(text) ? '−' : '+';
}

/** What a rival that somebody entered did; of several only what is said of them together. */
export const rivalNews: Detector = (read) => {
  const { text, clause, question, conditional, guess, hearsay, rivals, ground } = read;
  const forms = FORMS[clause.language];
  const [first] = rivals;
  const last = rivals.at(-1);
  if (!first || !last || question || conditional || (guess && !hearsay)) return [];
  if (forms.compared.test(text.slice(0, first.from))) return [];
  const isTogether = rivals.every(
    ({ from }, i) => i === 0 || /^\s*(?:和|跟|、|与|\/|&|and)\s*$/iu.test(text.slice(rivals[i - 1]?.to ?? 0, from)),
  );
  const rest = text.slice(last.to);
  const done = forms.does.exec(rest);
  if (!isTogether || !done || denies(rest.slice(Math.max(0, done.index - DENIED), done.index), clause.language)) return [];
  const words = clause.text.slice(hearsay ? 0 : first.from);
  const when = read.dates.find(({ from }) => from >= 0);
  return [...new Set(rivals.map(({ rival }) => rival))].map((rival): Finding => ({
    kind: 'rivalNews',
    words,
    rival,
    product: productIn(rest, ground.products),
    percent: percentIn(rest, clause.language),
    price: priceIn(rest, clause.language),
    when: when ? placed(when, read) : null,
    hearsay,
  }));
};

function productIn(text: string, products: Read['ground']['products']): string | null {
  const small = text.toLowerCase();
  return products.find((name) => name !== '' && small.includes(name.toLowerCase())) ?? null;
}
