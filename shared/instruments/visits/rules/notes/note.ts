import type { Suggestion } from '../types.ts';

/** A note as sellers write it after a visit on Wednesday 18 November 2026, and what a careful colleague would take from it, each in short. */
export type Note = readonly [text: string, expected: readonly string[]];

/** A suggestion as a short line, to be compared with what is expected. */
export function inShort(one: Suggestion): string {
  switch (one.kind) {
    case 'promiseOurs':
      return `ours ${one.due?.day ?? '?'}`;
    case 'promiseTheirs':
      return `theirs ${one.person} ${one.due?.day ?? '?'}`;
    case 'need':
      return `need ${one.person}`;
    case 'quote':
      return `quote ${one.person}`;
    case 'rivalNews':
      return ['rival', one.rival, one.percent, one.price].filter((part) => part !== null).join(' ');
    case 'attitude':
      return `attitude ${one.person} ${one.step > 0 ? '+1' : '−1'}`;
    case 'newPerson':
      return `new ${one.name} ${one.title}`;
    case 'keyDate':
      return `date ${one.date.day ?? '?'}`;
    case 'measure':
      return `measure ${one.value}`;
    case 'nextVisit':
      return ['next', one.date.day ?? '?', ...one.people].join(' ');
  }
}

/** Suggestions that are right, that were made, and that were wanted, and each that was wrong or missing. */
export interface Score {
  readonly right: number;
  readonly made: number;
  readonly wanted: number;
  readonly wrong: readonly string[];
}
/** Compares what was suggested for notes with what is expected. */
export function scoreOf(notes: readonly Note[], suggested: (text: string) => readonly Suggestion[]): Score {
  return notes.reduce<Score>(
    (sum, [text, expected]) => {
      const found = suggested(text).map(inShort);
      const open = [...expected];
      const wrong = found.filter((one) => {
        const at = open.indexOf(one);
        if (at >= 0) open.splice(at, 1);
        return at < 0;
      });
      return {
        right: sum.right + found.length - wrong.length,
        made: sum.made + found.length,
        wanted: sum.wanted + expected.length,
        wrong: [...sum.wrong, ...wrong.map((one) => `${one} in: ${text}`), ...open.map((one) => `missing ${one} in: ${text}`)],
      };
    },
    { right: 0, made: 0, wanted: 0, wrong: [] },
  );
}
