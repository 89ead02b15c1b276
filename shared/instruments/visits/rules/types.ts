import type { Calendar } from '../../../base/workdays.ts';
import type { Language } from '../../../i18n/translate.ts';

/** What the rules may know of the world: nothing else is looked at, nothing is fetched, nothing is learned unasked. */
export interface Ground {
  /** Day of the visit, from which every date counts. */
  readonly visitDay: string;
  /** Days off and days made up for, by which working days count. */
  readonly calendar: Calendar;
  /** The customer's people. Nicknames are those somebody typed once. */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string | null;
    readonly nicknames: readonly string[];
  }[];
  readonly rivals: readonly { readonly id: string; readonly name: string }[];
  /** Names of products, in any language: the only ones that are recognised. */
  readonly products: readonly string[];
  /** Measures of the plan's goals. */
  readonly measures: readonly { readonly id: string; readonly goal: string; readonly name: string; readonly unit: string }[];
}

/** A stretch of the text: offsets of its first character and of the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A part of a sentence that says one thing. */
export interface Clause extends Span {
  readonly text: string;
  readonly language: Language;
  /** Number of its sentence: what is said of a person holds until the sentence ends. */
  readonly sentence: number;
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
}

/** A day as it was said. `day` is null where it could only be guessed; a stretch (`上周`) has a last day as well. */
export interface SaidDate extends Span {
  readonly said: string;
  readonly day: string | null;
  readonly last: string | null;
}

/** What a detector makes of a clause: a suggestion that has no id yet. */
export type Finding =
  | (Words & { readonly kind: 'promiseOurs'; readonly due: SaidDate | null })
  | (Words & { readonly kind: 'promiseTheirs'; readonly person: string; readonly due: SaidDate | null })
  | (Words & { readonly kind: 'need'; readonly person: string })
  | (Words & { readonly kind: 'quote'; readonly person: string })
  | (Words & {
      readonly kind: 'rivalNews';
      readonly rival: string;
      readonly product: string | null;
      /** Percent with a sign only where the word gives one. */
      readonly percent: string | null;
      readonly price: string | null;
      readonly when: SaidDate | null;
      /** Heard from others, and written so. */
      readonly hearsay: boolean;
    })
  | (Words & { readonly kind: 'attitude'; readonly person: string; readonly step: 1 | -1 })
  | (Words & { readonly kind: 'newPerson'; readonly name: string; readonly title: string })
  | (Words & { readonly kind: 'keyDate'; readonly date: SaidDate })
  | (Words & { readonly kind: 'measure'; readonly goal: string; readonly value: number })
  | (Words & { readonly kind: 'nextVisit'; readonly date: SaidDate; readonly people: readonly string[]; readonly version: string });
export type SuggestionKind = Finding['kind'];

interface Words {
  /** The words that would be taken over. */
  readonly words: string;
}
interface Place extends Span {
  /**
   * Kind and the words it was found in (`need@周厂长说…`), `#2` for the second of the same: a decision stays with the words, wherever they move
   * to, and an edit of them makes a new suggestion.
   */
  readonly id: string;
  /** What was written, as it was written. */
  readonly said: string;
}
export type Suggestion = Finding & Place;

/** A clause in which no rule found anything; its id is made as a suggestion's is. */
export type Unrecognised = Clause & { readonly id: string };

export interface Suggestions {
  /** In the order of the text. */
  readonly found: readonly Suggestion[];
  /** Clauses without a hit; lines that are private are neither. */
  readonly unrecognised: readonly Unrecognised[];
}
