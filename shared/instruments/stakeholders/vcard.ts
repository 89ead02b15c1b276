/** A person as a business card in a file says: name, post, how to reach. */
export interface Card {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
}
/** Cards of one file that are read: more is no list of one customer's people. */
const MOST = 100;

/**
 * Reads business cards (vCard 2.1, 3.0, 4.0; RFC 6350). Folded lines are joined, quoted-printable values and escapes are undone. A card without
 * a name is left out: nobody could be found again by it.
 */
export function readCards(text: string): readonly Card[] {
  const unfolded = text.replaceAll(/=\r?\n(?=[^\r\n])/g, '=\n').replaceAll(/\r?\n[ \t]/g, '');
  const cards = unfolded.split(/^BEGIN:VCARD\s*$/im).slice(1);
  return cards.flatMap((card) => cardOf(linesOf(card)) ?? []).slice(0, MOST);
}

interface Line {
  readonly name: string;
  readonly value: string;
}

function linesOf(card: string): readonly Line[] {
  const joined = card.replaceAll(/=\n/g, '');
  return joined.split(/\r?\n/).flatMap((line) => {
    const found = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line);
    if (!found) return [];
    const [, name = '', parameters = '', raw = ''] = found;
    const value = /quoted-printable/i.test(parameters) ? unquoted(raw) : raw;
    return [{ name: name.toUpperCase(), value: value.trim() }];
  });
}

/** `=E5=91=A8` as UTF-8; what is no valid sequence stays as it is written. */
function unquoted(text: string): string {
  try {
    return decodeURIComponent(encodeURIComponent(text).replaceAll(/%3D([0-9A-F]{2})/gi, '%$1'));
  } catch {
    return text;
  }
}

const plain = (value: string): string =>
  value
    .replaceAll(/\\n/gi, ' ')
    .replaceAll(/\\([,;\\:])/g, '$1')
    .trim();
const partsOf = (value: string): readonly string[] => value.split(/(?<!\\);/).map(plain);

function cardOf(lines: readonly Line[]): Card | null {
  const first = (name: string): string => lines.find((line) => line.name === name)?.value ?? '';
  const [family = '', given = '', middle = ''] = partsOf(first('N'));
  const han = /\p{Script=Han}/u.test(`${family}${given}`);
  const made = han ? `${family}${given}` : [given, middle, family].filter((part) => part !== '').join(' ');
  const name = plain(first('FN')) || made;
  if (name === '') return null;
  return {
    name,
    title: plain(first('TITLE')) || plain(first('ROLE')),
    phone: plain(first('TEL')).replace(/^tel:/i, ''),
    email: plain(first('EMAIL')),
  };
}
