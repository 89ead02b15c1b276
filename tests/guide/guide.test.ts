import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { initialSettings } from '@shared/workspace/initial.ts';
import { guideModel } from '@electron/documents/guide/guide.ts';
import { writeDocx } from '@electron/documents/index.ts';

const folder = join(import.meta.dirname, '../../resources/guide');
/** `KEYRUNG_GUIDE=update` writes the guide anew with LibreOffice; look at the pages before committing. */
const update = process.env['KEYRUNG_GUIDE'] === 'update';
const { letterhead } = initialSettings({
  id: 'w-guide',
  name: '',
  now: '2026-11-26T00:00:00Z',
  company: '',
  currency: 'CNY',
  language: 'en',
  sample: false,
});
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

describe.each(['zh-CN', 'en'] as const)('guide in %s', (language) => {
  const model = guideModel(language);
  const file = join(folder, `${language}.pdf`);
  const stamp = join(folder, `${language}.txt`);
  // figures are left out: what they show is the gallery's business
  const said = JSON.stringify(model.blocks.filter(({ type }) => type !== 'figure'));

  test('its pages are those of the words that stand here', async () => {
    if (update) await write(file, stamp);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(stamp, 'utf8').trim(), 'KEYRUNG_GUIDE=update npx vitest run tests/guide').toBe(fingerprint(said));
  }, 120_000);

  test('it has two pages', () => {
    const pages =
      readFileSync(file)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages).toHaveLength(2);
  });

  async function write(to: string, mark: string): Promise<void> {
    const work = mkdtempSync(join(tmpdir(), 'keyrung-guide-'));
    try {
      writeFileSync(join(work, 'guide.docx'), await writeDocx(model, letterhead));
      const profile = `-env:UserInstallation=file://${work}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'guide.docx')], {
        stdio: 'ignore',
      });
      renameSync(join(work, 'guide.pdf'), to);
      writeFileSync(mark, `${fingerprint(said)}\n`);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
});
