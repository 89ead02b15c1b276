import type { Amount } from '../base/amount.ts';
import type { Audience } from '../base/audience.ts';
import type { Language } from '../i18n/translate.ts';
import type { Scene } from '../scene/scene.ts';

/** A document as plain data; `electron/documents` is the only place that knows Word. Words are already in the document's language. */
export interface DocModel {
  readonly kind: 'proposal' | 'plan' | 'visit' | 'assessment' | 'questionnaire';
  readonly language: Language;
  readonly audience: Audience;
  readonly title: string;
  /** Legal names in header and footer; `classification` such as 商业机密 or 内部资料 不得外发. */
  readonly customer: string;
  readonly sender: string;
  readonly version: string;
  readonly date: string;
  readonly classification: string;
  /** `front` = the one-page front: smaller tables, headings without numbers, less white. Left out = normal pages. */
  readonly layout?: 'normal' | 'front';
  /** In place of customer and title at the left of the header; in place of the sender at the left of the footer. */
  readonly headerLeft?: string;
  readonly footerLeft?: string;
  readonly blocks: readonly Block[];
}

/** Inline text: plain, or runs with one of the few marks. All else is a style. */
export type Inline = string | readonly Run[];
export type Run =
  string | { readonly text: string; readonly mark: 'strong' | 'attention' } | { readonly pageOf: string } | { readonly lineBreak: true };

export type ColumnKind = 'text' | 'strong' | 'number' | 'numberStrong' | 'centre' | 'date' | 'source';
export interface Column {
  readonly kind: ColumnKind;
  readonly head: string;
  /** Relative width; the writer distributes the text width. */ readonly weight: number;
  /** Twentieths of a point; the text width is 9180. */ readonly minWidth?: number;
}
export type TableRow = { readonly cells: readonly Inline[]; readonly role?: 'subtotal' | 'total' };
export interface Gain {
  readonly label: string;
  readonly formula: string;
  readonly assumption: string;
  readonly value: string;
}
export interface Duty {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly date: string;
}
export interface ChartSeries {
  readonly name: string;
  readonly role: 'before' | 'after';
  readonly values: readonly number[];
}

export type Block =
  | {
      readonly type: 'cover';
      readonly title: string;
      readonly promise?: string;
      readonly addressee: readonly string[];
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly notice?: string;
      readonly sender: string;
    }
  | { readonly type: 'contents'; readonly title: string }
  | {
      readonly type: 'roleGuide';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly { readonly role: string; readonly where: string; readonly refs: readonly string[] }[];
    }
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly bookmark?: string;
      readonly numbered?: boolean;
      readonly break?: 'page' | 'flow';
    }
  | { readonly type: 'paragraph'; readonly text: Inline }
  | { readonly type: 'lead'; readonly text: Inline }
  | {
      readonly type: 'quote';
      readonly text: string;
      readonly person?: string;
      readonly role?: string;
      readonly occasion?: string;
      readonly date?: string;
    }
  | {
      readonly type: 'keyFigures';
      readonly figures: readonly {
        readonly value: string;
        readonly unit?: string;
        readonly label: string;
        readonly range?: string;
        readonly attention?: boolean;
      }[];
    }
  | {
      readonly type: 'table';
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly TableRow[];
      readonly keep?: 'whole' | 'split';
      readonly note?: string;
    }
  | { readonly type: 'figure'; readonly scene: Scene; readonly alt: string; readonly caption: string }
  | {
      readonly type: 'chart';
      readonly kind: 'bars';
      readonly unit: string;
      readonly categories: readonly string[];
      readonly series: readonly ChartSeries[];
      readonly alt: string;
      readonly caption: string;
    }
  | { readonly type: 'callout'; readonly title: string; readonly text: Inline; readonly intent: 'ask' | 'warning' }
  | { readonly type: 'list'; readonly items: readonly Inline[] }
  | { readonly type: 'steps'; readonly items: readonly Inline[] }
  | {
      readonly type: 'offer';
      readonly number: number;
      readonly title: string;
      readonly figure?: string;
      readonly answers?: string;
      readonly provides: readonly string[];
      readonly gains: readonly Gain[];
      readonly gainTotal?: Gain;
      readonly proof?: string;
      readonly terms?: string;
      readonly duties: readonly Duty[];
      readonly labels: OfferLabels;
    }
  | { readonly type: 'sourceNote'; readonly text: string }
  | {
      readonly type: 'signature';
      readonly parties: readonly { readonly role: string; readonly name: string }[];
      readonly lines: readonly string[];
      readonly note?: string;
    }
  | { readonly type: 'gap' };
export interface OfferLabels {
  readonly answers: string;
  readonly provides: string;
  readonly gains: string;
  readonly proof: string;
  readonly terms: string;
  readonly duties: string;
}

/** Colours, fonts, logo of the company's letterhead, from the workspace's settings. Colours as `#rrggbb`; logo as PNG bytes in base64. */
export interface Letterhead {
  readonly primary: string;
  readonly accent: string;
  readonly latinFont: string;
  readonly eastAsianFont: string;
  readonly logo?: string | undefined;
}
export type { Amount };
