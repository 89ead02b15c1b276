import type { DocModel, Letterhead } from '@shared/document/blocks.ts';
import { cleanText } from '@shared/document/clean.ts';
import { pageWords } from '@shared/document/words.ts';
import { Document } from 'docx';
import { bookmarkNames } from './bookmarks.ts';
import { chartWriter } from './chart.ts';
import type { Writing } from './context.ts';
import { drawFigures } from './figures.ts';
import { renderBlocks } from './flow.ts';
import { furniture } from './furniture.ts';
import { logoOf } from './logo.ts';
import { LISTS, numbering } from './numbering.ts';
import { pack } from './pack.ts';
import { pageEstimator } from './pages/estimate.ts';
import { paletteOf, type Palette } from './palette.ts';
import { styleSheet } from './styleSheet.ts';

export interface WordOptions {
  /** Work out the page numbers in contents and references (default true); without, they are left blank for Word to fill in. */
  readonly pageNumbers?: boolean;
}

/** A document as the bytes of a Word file. The same model and letterhead give the same bytes. */
export async function write(model: DocModel, letterhead: Letterhead, { pageNumbers = true }: WordOptions): Promise<Uint8Array> {
  const palette = paletteOf(letterhead);
  const zh = model.language === 'zh-CN';
  const front = model.layout === 'front';
  const [pictures, chart] = await Promise.all([drawFigures(model), chartFor(model, palette, letterhead, front)]);
  const styles = styleSheet(palette, model.language, front);
  let lists = 0;
  const writing: Writing = {
    model,
    zh,
    front,
    pictures,
    chart,
    language: model.language,
    words: pageWords(model.language),
    bookmarks: bookmarkNames(model.blocks),
    nextList: () => lists++,
  };
  const document = new Document({
    ...properties(model),
    externalStyles: styles,
    numbering: numbering(zh),
    theme: theme(palette, letterhead),
    pageNumbers: pageEstimator(model.language, front, pageNumbers),
    sections: [{ ...furniture(writing), children: renderBlocks(writing, logoOf(letterhead.logo)) }],
  });
  for (const reference of LISTS) document.Numbering.createConcreteNumberingInstance(reference, 0);
  return pack(document, { day: /^\d{4}-\d{2}-\d{2}$/.test(model.date) ? model.date : '2000-01-01', latin: zh ? 'en-US' : 'en-GB', styles });
}

const chartFor = async (model: DocModel, palette: Palette, letterhead: Letterhead, front: boolean): Promise<Writing['chart']> =>
  model.blocks.some((block) => block.type === 'chart') ? chartWriter(palette, letterhead.eastAsianFont, front) : undefined;

/** Only what the reader of the document may know: no person, no program, no path. */
function properties(model: DocModel): Readonly<Record<'title' | 'subject' | 'creator' | 'lastModifiedBy', string>> {
  const clean = (text: string): string => cleanText(text, model.language).replace(/\s*\n\s*/g, ' ');
  const sender = clean(model.sender);
  return { title: clean(model.title), subject: clean(model.customer), creator: sender, lastModifiedBy: sender };
}

function theme(
  palette: Palette,
  { latinFont, eastAsianFont }: Letterhead,
): NonNullable<ConstructorParameters<typeof Document>[0]['theme']> {
  const font = { latin: latinFont, eastAsia: eastAsianFont, scripts: { Hans: eastAsianFont } };
  return {
    name: 'Keyrung',
    colors: {
      dark1: palette.text,
      light1: palette.paper,
      dark2: palette.dark,
      light2: palette.soft,
      accent1: palette.bar,
      accent2: palette.ask,
      accent3: palette.note,
      accent4: palette.hairline,
      accent5: palette.before,
      accent6: palette.spare,
      hyperlink: palette.dark,
      followedHyperlink: palette.dark,
    },
    fonts: { headings: font, body: font },
  };
}
