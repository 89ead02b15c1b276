import type { Block, DocModel } from '@shared/document/blocks.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { documentOf, sceneOf } from './models.ts';

const SENTENCES = {
  'zh-CN': [
    '贵司2027年的核心任务，是在现有车间里一年多交50台，每台提前20天。',
    '传动件没到齐，装配线三季度停了6次，每次大半天；停一小时就是4,200元。',
    '口径如需调整，以双方书面确认为准；调整前后的数字并列一个季度，便于比较。',
    '任一方提前90天书面通知即可终止（HT-260单轴≤4.5小时、48小时到场率≥95%）。',
  ],
  en: [
    'Your task for 2027: from the same hall, 50 more machines, each 20 days sooner.',
    'Because drive parts were incomplete the line stopped six times in the third quarter, most of a day each time.',
    'If a definition has to change, both sides confirm it in writing and the old and new figures run side by side for one quarter.',
    'Either side may end with 90 days’ notice; our engineer stays on your line for two weeks per platform.',
  ],
} as const;

/** A proposal of many sections, with tables and drawings in turn; the same for the same numbers. */
export function longProposal(language: Language, sections: number): DocModel {
  const parts = Array.from({ length: sections }, (_, index) => section(language, index)).flat();
  return documentOf([{ type: 'contents', title: language === 'en' ? 'Contents' : '目录' }, ...parts], {
    language,
    title: language === 'en' ? 'Long proposal' : '长方案',
  });
}

function section(language: Language, index: number): readonly Block[] {
  const sentences = SENTENCES[language];
  const pick = (shift: number): string => sentences[(index + shift) % sentences.length] ?? '';
  const name = language === 'en' ? 'Section' : '章节';
  return [
    { type: 'heading', level: 1, text: `${name} ${index + 1}`, numbered: true, break: index % 5 === 0 ? 'page' : 'flow' },
    { type: 'paragraph', text: Array.from({ length: 1 + (index % 4) }, (_, step) => pick(step)).join(language === 'en' ? ' ' : '') },
    ...(index % 3 === 1 ? [{ type: 'figure' as const, scene: sceneOf(language, 160 + index * 4), alt: pick(0), caption: pick(1) }] : []),
    { type: 'heading', level: 2, text: `${name} ${index + 1}-A`, numbered: true },
    {
      type: 'table',
      caption: pick(2),
      columns: [
        { kind: 'strong', head: name, weight: 3 },
        { kind: 'text', head: pick(3).slice(0, 6), weight: 4 },
        { kind: 'number', head: 'k', weight: 1 },
      ],
      rows: Array.from({ length: 3 + (index % 9) }, (_, row) => ({
        cells: [`${name} ${row}`, pick(row).slice(0, 8 + row * 9), String(row * 12.5)],
      })),
      note: pick(3),
    },
    { type: 'list', items: [pick(0), pick(1), pick(2)].slice(0, 1 + (index % 3)) },
  ];
}
