import type { Block, DocModel, Letterhead } from '@shared/document/blocks.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Scene } from '@shared/scene/scene.ts';
import english from '../fixtures/proposal.en.json' with { type: 'json' };
import chinese from '../fixtures/proposal.zh-CN.json' with { type: 'json' };

export const LETTERHEAD: Letterhead = { primary: '#17375E', accent: '#B4531A', latinFont: 'Arial', eastAsianFont: 'Microsoft YaHei' };

/** A small drawing with what the fixtures' figures need: boxes, a hatch, texts in both scripts. */
export function sceneOf(language: Language, height = 220): Scene {
  const names = language === 'en' ? ['R&D', 'Stores', 'Assembly', 'Test', 'Service'] : ['研发', '采购与仓储', '装配', '调试', '售后服务'];
  const marks: Scene['marks'] = names.flatMap((name, index): Scene['marks'] => [
    {
      type: 'rect',
      x: 10 + index * 144,
      y: 20,
      width: 136,
      height: 56,
      radius: 4,
      fill: 'usSoft',
      stroke: 'us',
      ...(index === 3 ? { pattern: 'hatch' } : {}),
    },
    { type: 'text', x: 78 + index * 144, y: 52, text: name, size: 13, weight: 600, anchor: 'middle', fill: 'ink' },
    { type: 'circle', x: 78 + index * 144, y: 120, r: 20 + index, fill: 'primary' },
  ]);
  return { width: 736, height, title: language === 'en' ? 'Value chain' : '价值链', source: '2026-11-23', marks };
}

const FACTS = {
  'zh-CN': {
    title: '传动系统合作方案',
    customer: '青岛禾拓包装装备股份有限公司',
    sender: '昆澜精密传动（苏州）有限公司',
    classification: '商业机密',
  },
  en: {
    title: 'Drive systems',
    customer: 'Qingdao Hetuo Packaging Equipment',
    sender: 'Kunlan Precision Drives (Suzhou) Co., Ltd.',
    classification: 'Confidential',
  },
} as const;

/** A whole proposal with every kind of block, of firms that do not exist. */
export function richProposal(language: Language): DocModel {
  const blocks = (language === 'en' ? english : chinese) as unknown as readonly Block[];
  const drawn = blocks.map((block) => (block.type === 'figure' ? { ...block, scene: sceneOf(language) } : block));
  return {
    kind: 'proposal',
    language,
    audience: 'customer',
    version: 'V1.2',
    date: '2026-11-23',
    ...FACTS[language],
    blocks: [...drawn, ...restOf(language)],
  };
}

/** The few forms that the proposals do not use. */
const restOf = (language: Language): readonly Block[] => [
  { type: 'gap' },
  { type: 'heading', level: 3, text: language === 'en' ? 'Annex' : '附件' },
  {
    type: 'paragraph',
    text: [
      language === 'en' ? 'See page ' : '见第',
      { pageOf: 'sum' },
      { lineBreak: true },
      { text: language === 'en' ? 'at once' : '立即', mark: 'attention' },
    ],
  },
];

/** A document of some blocks. */
export const documentOf = (blocks: readonly Block[], facts: Partial<DocModel> = {}): DocModel => ({
  kind: 'proposal',
  language: 'zh-CN',
  audience: 'customer',
  title: '方案',
  customer: '甲公司',
  sender: '乙公司',
  version: 'V1',
  date: '2026-11-23',
  classification: '',
  blocks,
  ...facts,
});
