import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@shared/i18n/translate.ts';
import { sampleTables } from '@shared/sample/tables.ts';

const folder = join(import.meta.dirname, '../../resources/samples');
/** The day for which the bundled spreadsheets are made: sales up to September 2026. */
const MADE_FOR = '2026-11-23';
/** `KEYRUNG_SAMPLE=update` writes the spreadsheets anew. */
const update = process.env['KEYRUNG_SAMPLE'] === 'update';

describe.each(LANGUAGES)('bundled spreadsheets in %s', (language) => {
  const tables = sampleTables(language, MADE_FOR);
  if (update) {
    mkdirSync(join(folder, language), { recursive: true });
    for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, language, name), text);
  }

  test('are what the sample says', () => {
    for (const [name, text] of Object.entries(tables)) expect(readFileSync(join(folder, language, name), 'utf8') === text, name).toBe(true);
  });

  test('and nothing else lies beside them', () => {
    expect(
      readdirSync(join(folder, language))
        .filter((name) => name !== 'demo.json')
        .sort(),
    ).toEqual(Object.keys(tables).sort());
  });
});
