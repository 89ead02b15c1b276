import { cleanText } from '@shared/document/clean.ts';
import { measureText } from '@shared/scene/measure.ts';
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx';
import type { Writing } from './context.ts';
import { FRONT_PAGE, NORMAL_PAGE, TEXT_WIDTH } from './measures.ts';
import { textRuns } from './runs.ts';

type Furniture = Omit<ISectionOptions, 'children'>;
const SIZE = 9;

/** Paper, margins, header and footer. A cover has neither header nor footer, but counts as page 1. */
export function furniture(writing: Writing): Furniture {
  const { front, model } = writing;
  const page = front ? FRONT_PAGE : NORMAL_PAGE;
  const { width, height, top, bottom, side, header, footer } = page;
  const titlePage = model.blocks[0]?.type === 'cover';
  const blank = { headers: { first: new Header({ children: [bare()] }) }, footers: { first: new Footer({ children: [bare()] }) } };
  return {
    properties: {
      page: { size: { width, height }, margin: { top, bottom, left: side, right: side, header, footer, gutter: 0 } },
      titlePage,
    },
    headers: { default: new Header({ children: [headerLine(writing)] }), ...(titlePage ? blank.headers : {}) },
    footers: { default: new Footer({ children: [footerLine(writing)] }), ...(titlePage ? blank.footers : {}) },
  };
}

const bare = (): Paragraph => new Paragraph({ style: 'Gap' });

function headerLine(writing: Writing): Paragraph {
  const { model, words } = writing;
  const right = [model.version, model.classification].filter(Boolean).join(' ');
  const left = model.headerLeft ?? [model.customer, model.title].filter(Boolean).join(words('separator'));
  const fitting = fit(one(writing, left), TEXT_WIDTH - widthOf(one(writing, right)) - 300);
  return new Paragraph({
    style: 'Header',
    children: [...textRuns(writing, fitting), new TextRun({ children: [new Tab()] }), ...textRuns(writing, one(writing, right))],
  });
}

function footerLine(writing: Writing): Paragraph {
  const { model, words } = writing;
  const left = fit(one(writing, model.footerLeft ?? model.sender), TEXT_WIDTH - 2000);
  const number = (child: (typeof PageNumber)[keyof typeof PageNumber]): TextRun => new TextRun({ children: [child] });
  const pages = [
    ...textRuns(writing, words('pageBefore')),
    number(PageNumber.CURRENT),
    ...textRuns(writing, words('pageBetween')),
    number(PageNumber.TOTAL_PAGES),
  ];
  const after = words('pageAfter');
  return new Paragraph({
    style: 'Footer',
    children: [...textRuns(writing, left), new TextRun({ children: [new Tab()] }), ...pages, ...(after ? textRuns(writing, after) : [])],
  });
}

const one = (writing: Writing, text: string): string => cleanText(text, writing.language).replace(/\s*\n\s*/g, ' ');
const widthOf = (text: string): number => measureText(text, SIZE * 20);

/** Header and footer are one line: what is too long ends with an ellipsis. */
function fit(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
