import type { Inline, Run } from '@shared/document/blocks.ts';
import { cleanText, needsEastAsianHint } from '@shared/document/clean.ts';
import { Bookmark, PageReference, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Writing } from './context.ts';

type CharacterStyle = 'Strong' | 'Warn' | 'Muted';
const MARK = { strong: 'Strong', attention: 'Warn' } as const;

/** One plain text as runs: cleaned, line ends as breaks, the hint for ambiguous characters where needed. */
export function textRuns(writing: Writing, text: string, style?: CharacterStyle): ParagraphChild[] {
  const lines = cleanText(text, writing.language).split('\n');
  return lines.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...look(writing, line, style) }));
}

const look = (writing: Writing, text: string, style: CharacterStyle | undefined): { style?: string; font?: { hint: string } } => ({
  ...(style ? { style } : {}),
  ...(needsEastAsianHint(text, writing.language) ? { font: { hint: 'eastAsia' } } : {}),
});

/** Inline text as runs. A reference to a bookmark that the document does not have is left out. */
export function inlineRuns(writing: Writing, inline: Inline): ParagraphChild[] {
  return (typeof inline === 'string' ? [inline] : inline).flatMap((run) => oneRun(writing, run));
}

function oneRun(writing: Writing, run: Run): ParagraphChild[] {
  if (typeof run === 'string') return textRuns(writing, run);
  if ('mark' in run) return textRuns(writing, run.text, MARK[run.mark]);
  if ('lineBreak' in run) return [new TextRun({ text: '', break: 1 })];
  return pageReference(writing, run.pageOf);
}

/** The page of a bookmark, as a field that Word can renew. */
export function pageReference(writing: Writing, name: string): ParagraphChild[] {
  const bookmark = writing.bookmarks.get(name);
  return bookmark === undefined ? [] : [new PageReference(bookmark, { hyperlink: true })];
}

/** A paragraph in one of the document's styles. */
export const paragraph = (
  style: string,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph => new Paragraph({ style, children, ...options });

/** A paragraph of one plain text. */
export const textParagraph = (
  writing: Writing,
  style: string,
  text: string,
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph => paragraph(style, textRuns(writing, text), options);

/** Runs held by a bookmark, if the model gave one. */
export function bookmarked(writing: Writing, name: string | undefined, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const id = name === undefined ? undefined : writing.bookmarks.get(name);
  return id === undefined ? children : [new Bookmark({ id, children })];
}

/** Keeps a paragraph with the next, or leaves it to its style. */
export const keeping = (keepNext: boolean): { readonly keepNext?: true } => (keepNext ? { keepNext: true } : {});
