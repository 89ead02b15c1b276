import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';

/** Names of the lists, in the order of their ids (`LIST_ID` in styleSheet.ts). */
export const LISTS = ['headings', 'bullets', 'tableBullets', 'steps'] as const;
export type ListName = (typeof LISTS)[number];
type Level = INumberingOptions['config'][number]['levels'][number];

interface Spec {
  readonly format: Level['format'];
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
  readonly suffix?: Level['suffix'];
}

const level = ({ format, text, left, hanging, suffix }: Spec, index: number): Level => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.LEFT,
  ...(suffix ? { suffix } : {}),
  style: { paragraph: { indent: { left, hanging } } },
});

const chinese = (text: string): Spec => ({ format: LevelFormat.CHINESE_COUNTING, text, left: 0, hanging: 0, suffix: LevelSuffix.NOTHING });
const decimal = (text: string, hanging: number): Spec => ({
  format: LevelFormat.DECIMAL,
  text,
  left: hanging,
  hanging,
  suffix: LevelSuffix.TAB,
});
const bullet = (left: number, hanging: number): Spec => ({ format: LevelFormat.BULLET, text: '•', left, hanging });

/** 一、（一）1. in Chinese, 1 / 1.1 / 1.1.1 in English; bullets; steps. */
export function numbering(zh: boolean): INumberingOptions {
  const headings = zh
    ? [chinese('%1、'), chinese('（%2）'), { ...chinese('%3.'), format: LevelFormat.DECIMAL, suffix: LevelSuffix.SPACE }]
    : [decimal('%1', 567), decimal('%1.%2', 567), decimal('%1.%2.%3', 680)];
  const steps = zh ? { ...decimal('（%1）', 525), suffix: LevelSuffix.NOTHING } : decimal('%1.', 397);
  const lists: Readonly<Record<ListName, readonly Spec[]>> = {
    headings,
    bullets: [bullet(340, 260)],
    tableBullets: [bullet(200, 200)],
    steps: [steps],
  };
  return { config: LISTS.map((reference) => ({ reference, levels: lists[reference].map(level) })) };
}
