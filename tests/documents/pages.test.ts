import { writeDocx } from '@electron/documents/index.ts';
import type { DocModel } from '@shared/document/blocks.ts';
import { describe, expect, test } from 'vitest';
import { contentsOf, xmlOf } from './support/parts.ts';
import { LETTERHEAD, richProposal } from './support/models.ts';
import { hasOffice, pagesOf } from './support/office.ts';
import { longProposal } from './support/long.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
const withoutNumber = (title: string): string =>
  bare(title.replace(/^\d+(?:\.\d+)*|^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/, ''));

/** Entries of the contents whose heading does not stand on the page that they name. */
function wrongEntries(xml: string, pages: readonly string[]): readonly string[] {
  return contentsOf(xml)
    .filter(({ title, page }) => {
      const wanted = withoutNumber(title);
      const lines = (pages[Number(page) - 1] ?? '').split('\n').map(bare);
      return !lines.some((line) => line.endsWith(wanted) && line.length <= wanted.length + 8);
    })
    .map(({ title, page }) => `${title} is not on page ${page}`);
}

describe.skipIf(!hasOffice)('as LibreOffice lays it out (needs soffice and pdftotext: npm run setup -- --test)', () => {
  test('contents and page count are right', async () => {
    const models: Readonly<Record<string, DocModel>> = {
      zh: richProposal('zh-CN'),
      en: richProposal('en'),
      long: longProposal('zh-CN', 24),
      longer: longProposal('en', 31),
    };
    const documents = Object.fromEntries(
      await Promise.all(Object.entries(models).map(async ([name, model]) => [name, await writeDocx(model, LETTERHEAD)] as const)),
    );
    const pages = pagesOf(documents);
    for (const [name, bytes] of Object.entries(documents)) {
      const laidOut = pages[name] ?? [];
      expect(wrongEntries(xmlOf(bytes), laidOut), name).toEqual([]);
      const footer = xmlOf(bytes, 'word/footer1.xml');
      expect(footer, name).toContain(`>${laidOut.length}<`);
    }
  }, 180_000);
});
