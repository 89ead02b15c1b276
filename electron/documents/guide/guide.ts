import type { Block, DocModel } from '@shared/document/blocks.ts';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator, type Language } from '@shared/i18n/translate.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Scene } from '@shared/scene/scene.ts';
import { guideWords, type GuidePart } from './words.ts';

/** The user's guide: two pages with two pictures of the invented case, written by the same hand as every other document. */
export function guideModel(language: Language): DocModel {
  const words = guideWords(language);
  return {
    kind: 'plan',
    layout: 'front',
    language,
    audience: 'internal',
    title: words.title,
    customer: words.title,
    sender: words.sender,
    version: '',
    date: '2026-11-26',
    classification: words.classification,
    headerLeft: words.title,
    footerLeft: words.sender,
    blocks: [
      { type: 'heading', level: 1, text: words.title },
      { type: 'lead', text: words.lead },
      ...words.first.flatMap(partBlocks),
      picture('customer-tiers', language, 330, words.tiersCaption),
      ...words.middle.flatMap(partBlocks),
      picture('benefit-comparison', language, 380, words.benefitsCaption),
      ...words.last.flatMap(partBlocks),
      { type: 'heading', level: 2, text: words.keys.title },
      {
        type: 'table',
        columns: words.keys.head.map((head, i) => ({
          kind: i === 0 ? ('strong' as const) : ('text' as const),
          head,
          weight: i === 0 ? 1 : 3.4,
        })),
        rows: words.keys.rows.map((cells) => ({ cells })),
      },
    ],
  };
}

const partBlocks = ({ title, text, steps, points }: GuidePart): Block[] => [
  { type: 'heading', level: 2, text: title },
  ...(text === undefined ? [] : [{ type: 'paragraph' as const, text }]),
  ...(steps === undefined ? [] : [{ type: 'steps' as const, items: steps }]),
  ...(points === undefined ? [] : [{ type: 'list' as const, items: points }]),
];

function picture(id: string, language: Language, height: number, caption: string): Block {
  const scene = sceneOf(instrumentById(id) as Instrument, language, height);
  return { type: 'figure', scene, alt: caption, caption };
}

function sceneOf(instrument: Instrument, language: Language, height: number): Scene {
  const { data, facts } = instrument.example(language);
  return instrument.layout(instrument.figures(data, facts), {
    t: translator(instrument.messages, language),
    format: makeFormat(language, facts.currency),
    language,
    measure: measureText,
    size: { width: 720, height },
    // two pages: the rows say what is meant
    view: { form: 'print', cards: false },
  });
}
