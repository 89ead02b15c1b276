import type { Block } from '@shared/document/blocks.ts';
import { cleanText } from '@shared/document/clean.ts';
import { ImageRun } from 'docx';
import type { Rendered, Writing } from '../context.ts';
import { paragraph } from '../runs.ts';
import { caption } from './tables.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** A drawing: SVG for Word, PNG behind it for everything else. */
export function figure(writing: Writing, block: Of<'figure'>): Rendered {
  const picture = writing.pictures.get(block);
  if (!picture) return { children: [] };
  const image = new ImageRun({
    type: 'svg',
    data: picture.svg,
    fallback: { type: 'png', data: picture.png },
    transformation: { width: picture.width, height: picture.height },
    altText: altText(writing, block.caption || block.scene.title, block.alt),
  });
  return captioned(writing, paragraph('Figure', [image], block.caption ? {} : { keepNext: false }), block.caption);
}

/** A chart that can be edited in Word, with its data in the workbook behind it. */
export function chart(writing: Writing, block: Of<'chart'>): Rendered {
  if (!writing.chart || block.categories.length === 0 || block.series.length === 0) return { children: [] };
  const clean = (text: string): string => oneLine(writing, text);
  const series = block.series.map((one) => ({ ...one, name: clean(one.name) }));
  const run = writing.chart({ categories: block.categories.map(clean), series, alt: clean(block.alt), caption: clean(block.caption) });
  return captioned(writing, paragraph('Figure', [run], block.caption ? {} : { keepNext: false }), block.caption);
}

function captioned(writing: Writing, picture: ReturnType<typeof paragraph>, text: string): Rendered {
  return { children: text ? [picture, caption(writing, 'figure', text)] : [picture], hasAirAbove: true };
}

const oneLine = (writing: Writing, text: string): string => cleanText(text, writing.language).replace(/\s*\n\s*/g, ' ');
const altText = (writing: Writing, title: string, alt: string): { name: string; title: string; description: string } => ({
  name: oneLine(writing, title),
  title: oneLine(writing, title),
  description: oneLine(writing, alt || title),
});
