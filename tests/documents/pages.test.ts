import { writeDocx } from '@electron/documents/index.ts';
import { makePaper } from '@electron/service/papers.ts';
import type { DocModel } from '@shared/document/blocks.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { KEY_ACCOUNT } from '@shared/sample/keyAccount.ts';
import { sampleDocs } from '@shared/sample/workspace.ts';
import { buildPortfolio, findCustomer } from '@shared/workspace/portfolio.ts';
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

function internalPlan(language: Language): DocModel {
  const today = '2026-11-23';
  const docs = sampleDocs({ language, today, now: `${today}T08:00:00.000Z`, id: 'w-sample' });
  const portfolio = buildPortfolio(docs, today);
  const customer = portfolio.ids[findCustomer(portfolio, KEY_ACCOUNT)] ?? '';
  const paper = makePaper({ docs, portfolio, today }, { kind: 'proposal', customer, audience: 'internal', language });
  if (!paper.ok) throw new Error(paper.error.code);
  return paper.value.model;
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

  test('the internal plan of the sample keeps within what somebody reads: 10 to 20 pages', async () => {
    const models = { zh: internalPlan('zh-CN'), en: internalPlan('en') };
    const documents = Object.fromEntries(
      await Promise.all(Object.entries(models).map(async ([name, model]) => [name, await writeDocx(model, LETTERHEAD)] as const)),
    );
    for (const [name, pages] of Object.entries(pagesOf(documents))) {
      expect(pages.length, name).toBeGreaterThanOrEqual(10);
      expect(pages.length, name).toBeLessThanOrEqual(20);
    }
  }, 180_000);
});
