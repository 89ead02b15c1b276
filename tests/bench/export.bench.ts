// Row "export" of the quality figures: a proposal of 30 pages, 20 tables, 10 pictures as a Word file, beside bare docx on the same content.
import { documentWriter } from '@electron/documents/client.ts';
import { writeDocx } from '@electron/documents/index.ts';
import { plainText } from '@shared/document/columns.ts';
import type { Block, DocModel } from '@shared/document/blocks.ts';
import { sceneToSvg } from '@shared/scene/svg.ts';
import { svgToPng } from '@electron/documents/pictures/png.ts';
import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableOfContents, TableRow, TextRun, WidthType } from 'docx';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { LETTERHEAD } from '../documents/support/models.ts';
import { longProposal } from '../documents/support/long.ts';

const RUNS = 9;
const GOAL = 1.2;
const GOAL_WITH_PAGES = 6;
const FREEZE_GOAL = 50;

const TABLES = 20;
const FIGURES = 10;
/** Sections until there are twenty tables and ten drawings; what is beyond is left out. */
function content(): DocModel {
  const whole = longProposal('zh-CN', 36);
  const left = { table: TABLES, figure: FIGURES };
  const blocks = whole.blocks.filter((block) => (block.type === 'table' || block.type === 'figure' ? (left[block.type] -= 1) >= 0 : true));
  return { ...whole, blocks };
}

type Pictures = ReadonlyMap<Block, { readonly svg: Uint8Array; readonly png: Uint8Array }>;
const text = (words: string): Paragraph => new Paragraph({ children: [new TextRun(words)] });

/** The same content as plainly as docx can be used: no styles of its own, nothing kept, nothing measured. */
function bareChildren(model: DocModel, pictures: Pictures): (Paragraph | Table | TableOfContents)[] {
  return model.blocks.flatMap((block): (Paragraph | Table | TableOfContents)[] => {
    switch (block.type) {
      case 'contents':
        return [new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2' })];
      case 'heading':
        return [
          new Paragraph({
            heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            children: [new TextRun(block.text)],
          }),
        ];
      case 'paragraph':
        return [text(plainText(block.text))];
      case 'list':
        return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(plainText(item))] }));
      case 'table':
        return [text(block.caption ?? ''), bareTable(block), text(block.note ?? '')];
      case 'figure':
        return [barePicture(block, pictures), text(block.caption)];
      default:
        return [];
    }
  });
}

function bareTable(block: Extract<Block, { type: 'table' }>): Table {
  const width = Math.floor(9180 / block.columns.length);
  const cell = (words: string): TableCell => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [text(words)] });
  const head = new TableRow({ tableHeader: true, children: block.columns.map((column) => cell(column.head)) });
  const rows = block.rows.map((row) => new TableRow({ children: row.cells.map((words) => cell(plainText(words))) }));
  return new Table({ columnWidths: block.columns.map(() => width), rows: [head, ...rows] });
}

function barePicture(block: Block, pictures: Pictures): Paragraph {
  const { svg, png } = pictures.get(block) ?? { svg: new Uint8Array(), png: new Uint8Array() };
  return new Paragraph({
    children: [new ImageRun({ type: 'svg', data: svg, fallback: { type: 'png', data: png }, transformation: { width: 612, height: 150 } })],
  });
}

async function drawn(model: DocModel): Promise<Pictures> {
  const pictures = new Map<Block, { readonly svg: Uint8Array; readonly png: Uint8Array }>();
  for (const block of model.blocks) {
    if (block.type !== 'figure') continue;
    const svg = sceneToSvg(block.scene, 'print', { standalone: true });
    pictures.set(block, { svg: new TextEncoder().encode(svg), png: await svgToPng(svg, 2) });
  }
  return pictures;
}

/** The same document with drawings that were never drawn before, so that nothing remembered helps. */
let shift = 0;
function fresh(model: DocModel): DocModel {
  shift += 1;
  const mark = { type: 'circle', x: shift, y: 4, r: 2, fill: 'ink' } as const;
  const blocks = model.blocks.map((block) =>
    block.type === 'figure' ? { ...block, scene: { ...block.scene, marks: [...block.scene.marks, mark] } } : block,
  );
  return { ...model, blocks };
}

const bare = async (model: DocModel, pictures: Pictures): Promise<number> =>
  (await Packer.toBuffer(new Document({ sections: [{ children: bareChildren(model, pictures) }] }))).length;

/** The longest moment in which this process could not answer while a worker thread wrote the document, in milliseconds. */
async function longestFreeze(model: DocModel): Promise<number> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'keyrung-bench');
  const bundler = (await import(pathToFileURL(join(process.cwd(), 'scripts/build/bundle.mjs')).href)) as {
    bundle(what: object): Promise<void>;
  };
  await bundler.bundle({
    entry: join(process.cwd(), 'electron/documents/worker.ts'),
    folder,
    file: 'worker.mjs',
    format: 'es',
    packages: 'outside',
  });
  const writer = documentWriter(join(folder, 'worker.mjs'));
  await writer.write({ kind: 'docx', model, letterhead: LETTERHEAD });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const written = await writer.write({ kind: 'docx', model, letterhead: LETTERHEAD });
  delay.disable();
  await writer.close();
  return written.ok ? delay.max / 1_000_000 : Number.POSITIVE_INFINITY;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
const rounded = (value: number): number => Math.round(value * 100) / 100;

const model = content();
const pictures = await drawn(model);
const times = { floor: [] as number[], given: [] as number[], ours: [] as number[], pages: [] as number[], again: [] as number[] };
for (let run = -1; run < RUNS; run += 1) {
  const floor = await timed(async () => bare(model, await drawn(model)));
  const given = await timed(() => bare(model, pictures));
  const ours = await timed(() => writeDocx(fresh(model), LETTERHEAD, { pageNumbers: false }));
  const pages = await timed(() => writeDocx(fresh(model), LETTERHEAD));
  const again = await timed(() => writeDocx(model, LETTERHEAD, { pageNumbers: false }));
  if (run < 0) continue;
  times.floor.push(floor);
  times.given.push(given);
  times.ours.push(ours);
  times.pages.push(pages);
  times.again.push(again);
}
const [floor, given, ours, pages, again] = [times.floor, times.given, times.ours, times.pages, times.again].map(median) as [
  number,
  number,
  number,
  number,
  number,
];
const ratio = rounded(ours / floor);
const withPages = rounded(pages / floor);
const freeze = rounded(await longestFreeze(model));
const count = (type: Block['type']): number => model.blocks.filter((block) => block.type === type).length;
console.log(
  JSON.stringify({
    row: 'export',
    ours: rounded(ours),
    floor: rounded(floor),
    ratio,
    goal: GOAL,
    withPageNumbers: { ours: rounded(pages), ratio: withPages, goal: GOAL_WITH_PAGES },
    // The floor draws the pictures too; beside bare docx that is given the finished pictures:
    picturesGiven: { floor: rounded(given), ratio: rounded(ours / given), ratioWhenDrawnBefore: rounded(again / given) },
    freeze: { ours: freeze, goal: FREEZE_GOAL },
    tables: count('table'),
    pictures: count('figure'),
    holds: ratio <= GOAL && withPages <= GOAL_WITH_PAGES && freeze <= FREEZE_GOAL,
  }),
);
