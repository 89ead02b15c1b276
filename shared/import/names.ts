/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const LEGAL_ZH = /(集团)?(股份)?(有限责任公司|有限公司|责任公司|总公司|分公司|公司)$|股份$|集团$|[(]集团[)]|[(]股份[)]/g;
const LEGAL_WORDS = new Set(
  'co,ltd,limited,inc,incorporated,corp,corporation,company,llc,llp,lp,plc,gmbh,ag,kg,ohg,ug,se,sa,sas,sarl,srl,spa,bv,nv,ab,oy,oyj,as,aps,pte,pty,sdn,bhd,kk,group,holding,holdings,sl,ltda'.split(
    ',',
  ),
);

/** A name in one form: no case, marks, full-width letters or spaces at its ends. */
export function plainName(name: string): string {
  // most names are plain ASCII or Chinese and need no decomposing
  const simple = /^[\x20-\x7e\u4e00-\u9fff]*$/.test(name);
  const text = simple
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] as string);
  return text.trim();
}

/**
 * What names are compared by: without legal forms (有限公司, 股份, 集团, Co., Ltd, GmbH, Inc …), marks and spaces. Two names with the
 * same key are one customer unless their codes say otherwise. Never empty for a name that has letters.
 */
export function nameKey(name: string): string {
  const plain = plainName(name);
  const words = plain
    .replace(/(\w)['’.](?=\w|$|\s|,)/g, '$1')
    .split(/[\s,.;:&/+_'"“”‘’·\-–—]+/)
    .filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && LEGAL_WORDS.has(words[end - 1] as string)) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  const joined = words.slice(start, end).join('');
  const bare = /[\u4e00-\u9fff]/.test(joined) ? joined.replace(LEGAL_ZH, '').replace(LEGAL_ZH, '') : joined;
  return bare === '' ? joined || plain : bare;
}

/** The key without what stands in brackets (a place, a branch). */
export const coreKey = (name: string): string => nameKey(name.normalize('NFKC').replace(/[(【[][^)】\]]*[)】\]]/g, ' ')) || nameKey(name);

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** How alike two cores are: one holds the other from its start (or, in Chinese, anywhere), or a letter or two differ. */
export function alike(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const chinese = isChinese(short);
  if (short.length >= (chinese ? 3 : 5) && (long.startsWith(short) || (chinese && short.length >= 4 && long.includes(short)))) return true;
  if (long.length - short.length > 1 || short.length < (chinese ? 5 : 7)) return false;
  return distanceAtMost(short, long, chinese || short.length < 12 ? 1 : 2);
}

/** Whether so many insertions, deletions and changes turn one text into the other. */
function distanceAtMost(a: string, b: string, limit: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return (row[b.length] as number) <= limit;
}

/** Digits of a telephone number; '' where there are too few to tell anyone apart. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^(00|0)?86(?=1\d{10}$)/, '');
  return digits.length >= 7 ? digits : '';
}
