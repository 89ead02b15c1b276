import type { Language } from '@shared/i18n/translate.ts';
import type { TableMetrics } from '../measures.ts';
import { paragraphStyles, type Style } from '../styleList.ts';
import { tableEdges } from '../tableStyles.ts';

/** What of a style decides how much room a paragraph takes. Lengths in twentieths of a point, sizes in points. */
export interface StyleMetrics {
  readonly size: number;
  /** 0 = as high as the content. */ readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly bold: boolean;
  /** Room that a rule above or below takes beside the lines. */ readonly rules: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly left: number;
  readonly right: number;
  /** Positive: the first line is indented; negative: it hangs. */ readonly first: number;
}
export interface Metrics {
  style(id: string): StyleMetrics;
  table(id: string): TableMetrics;
}

const NORMAL: StyleMetrics = {
  size: 10.5,
  line: 360,
  before: 0,
  after: 0,
  bold: false,
  rules: 0,
  keepNext: false,
  keepLines: false,
  left: 0,
  right: 0,
  first: 0,
};
const indent = (xml: string | undefined, name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml ?? '')?.[1] ?? 0);
/** Indents that come from the lists. */
const LIST_INDENT: Readonly<Record<string, readonly [zh: number, en: number, hanging: boolean]>> = {
  Item: [340, 340, true],
  TableItem: [200, 200, true],
  Step: [525, 397, true],
  Heading1: [0, 567, true],
  Heading1Flow: [0, 567, true],
  Heading2: [0, 567, true],
  Heading3: [0, 680, true],
};

/** Room that styles and tables take in documents of a language. */
export function metricsOf(language: Language, front: boolean): Metrics {
  const zh = language === 'zh-CN';
  const list = new Map(paragraphStyles(zh, front).map((style) => [style.id, style]));
  const known = new Map<string, StyleMetrics>();
  const style = (id: string): StyleMetrics => {
    const found = known.get(id);
    if (found) return found;
    const own = list.get(id);
    const made = own ? resolved(own, own.base === undefined ? NORMAL : style(own.base), zh) : NORMAL;
    known.set(id, made);
    return made;
  };
  return { style, table: (id) => tableEdges(id, front) };
}

function resolved(own: Style, base: StyleMetrics, zh: boolean): StyleMetrics {
  const spaced = own.before !== undefined || own.after !== undefined || own.line !== undefined;
  const points = (value: number | undefined, otherwise: number): number => (value === undefined ? otherwise : Math.round(value * 20));
  const list = LIST_INDENT[own.id];
  const left = list ? list[zh ? 0 : 1] : own.indent ? indent(own.indent, 'left') : base.left;
  return {
    size: own.size ?? base.size,
    line: points(own.line, base.line),
    before: spaced ? points(own.before, 0) : base.before,
    after: spaced ? points(own.after, 0) : base.after,
    bold: own.bold ?? base.bold,
    rules: own.borders === undefined ? base.rules : rulesOf(own.borders),
    keepNext: own.extra?.includes('keepNext') ? false : (own.keepNext ?? base.keepNext),
    keepLines: own.keepLines ?? base.keepLines,
    left,
    right: own.indent ? indent(own.indent, 'right') : base.right,
    first: list ? -left : own.indent ? indent(own.indent, 'firstLine') : base.first,
  };
}

/** Rules above and below: their thickness, eighths of a point, and their distance from the text, points. */
function rulesOf(borders: string): number {
  const level = borders
    .split(' ')
    .map((border) => border.split(':'))
    .filter(([side]) => side === 'top' || side === 'bottom');
  return level.reduce((sum, [, , size, space]) => sum + (Number(size) / 8 + Number(space)) * 20, 0);
}
