import type { Language } from '../../../i18n/translate.ts';

/** What the rules may know of the world: nothing else is looked at, nothing is fetched, nothing is learned unasked. */
export interface Ground {
  /** Day of the visit, from which every date counts. */
  readonly visitDay: string;
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

export interface Clause extends Span {
  readonly text: string;
  readonly language: Language;
  /** Number of its sentence: what is said of a person holds until the sentence ends. */
  readonly sentence: number;
}

/** A day as it was said. `day` is null where it could only be guessed; a span (`上周`) has a last day as well. */
export interface SaidDate extends Span {
  readonly said: string;
  readonly day: string | null;
  readonly last: string | null;
}

interface Base extends Span {
  /** Stable: kind and place. */
  readonly id: string;
  /** What was written, as it was written. */
  readonly said: string;
  /** The words that would be taken over. */
  readonly words: string;
}
export type Suggestion =
  | (Base & { readonly kind: 'promiseOurs'; readonly due: SaidDate | null })
  | (Base & { readonly kind: 'promiseTheirs'; readonly person: string; readonly due: SaidDate | null })
  | (Base & { readonly kind: 'need'; readonly person: string })
  | (Base & {
      readonly kind: 'rivalNews';
      readonly rival: string;
      readonly product: string | null;
      /** Percent with a sign only where the word gives one. */
      readonly percent: string | null;
      readonly price: string | null;
      readonly when: SaidDate | null;
    })
  | (Base & { readonly kind: 'attitude'; readonly person: string; readonly step: 1 | -1 })
  | (Base & { readonly kind: 'newPerson'; readonly name: string; readonly title: string })
  | (Base & { readonly kind: 'keyDate'; readonly date: SaidDate })
  | (Base & { readonly kind: 'measure'; readonly goal: string; readonly value: number })
  | (Base & { readonly kind: 'nextVisit'; readonly date: SaidDate; readonly people: readonly string[]; readonly version: string });
export type SuggestionKind = Suggestion['kind'];

export interface Suggestions {
  /** In the order of the text. */
  readonly found: readonly Suggestion[];
  /** Clauses without a hit; lines that are private are neither. */
  readonly unrecognised: readonly Clause[];
}

/** One language's words, as patterns. */
export interface Words {
  readonly ours: RegExp;
  readonly theirs: RegExp;
  readonly says: RegExp;
  readonly asks: RegExp;
  readonly not: RegExp;
  readonly likes: RegExp;
  readonly dislikes: RegExp;
  readonly notWithin: RegExp;
  readonly rivalDoes: RegExp;
  readonly down: RegExp;
  readonly up: RegExp;
  readonly newPerson: RegExp;
  readonly keyDate: RegExp;
  readonly next: RegExp;
  readonly version: RegExp;
  readonly joints: RegExp;
  readonly tails: RegExp;
  readonly price: RegExp;
}
