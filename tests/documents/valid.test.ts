import { writeDocx } from '@electron/documents/index.ts';
import type { Language } from '@shared/i18n/translate.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '@shared/scene/measure.ts';
import { questionnairePaper, serveAsked } from '@shared/workspace/papers/index.ts';
import { CUSTOMER, exampleWorld } from '../papers/world.ts';
import { anyDocument } from './support/arbitrary.ts';
import { LETTERHEAD, richProposal } from './support/models.ts';
import { hasNative, nativeErrors, OFFICES, wasmErrors } from './support/validators.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
/** `KEYRUNG_DOCUMENT_RUNS=1000`: so many documents of any kind through both validators. */
const onDemand = process.env['KEYRUNG_DOCUMENT_RUNS'] !== undefined;
const runs = Number(process.env['KEYRUNG_DOCUMENT_RUNS'] ?? 3);
const LONG = 120_000 + runs * 20_000;

describe.each(LANGUAGES)('a whole proposal in %s', (language) => {
  test(
    'neither validator finds anything wrong',
    async () => {
      const bytes = await writeDocx(richProposal(language), LETTERHEAD);
      expect(await wasmErrors(bytes, 'Office2007')).toEqual([]);
      if (hasNative) for (const office of OFFICES) expect(nativeErrors(bytes, office), office).toEqual([]);
    },
    LONG,
  );
});

test.each(LANGUAGES)(
  'the questionnaires for a customer in %s are valid',
  async (language) => {
    for (const asked of [undefined, serveAsked]) {
      const options = { language, audience: 'customer', measure: measureText } as const;
      const paper = questionnairePaper(exampleWorld(language), CUSTOMER, options, asked);
      if (!paper.ok) throw new Error(paper.error.code);
      const bytes = await writeDocx(paper.value, LETTERHEAD);
      expect(await wasmErrors(bytes, 'Office2007')).toEqual([]);
      if (hasNative) for (const office of OFFICES) expect(nativeErrors(bytes, office), office).toEqual([]);
    }
  },
  LONG,
);

test(
  'documents of any kind, hostile and overfull, are valid',
  async () => {
    const wrong = fc.check(
      fc.asyncProperty(anyDocument, async (model) => {
        const bytes = await writeDocx(model, LETTERHEAD);
        if (onDemand || !hasNative) expect(await wasmErrors(bytes, 'Office2007')).toEqual([]);
        if (hasNative) for (const office of OFFICES) expect(nativeErrors(bytes, office), office).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect((await wrong).counterexample).toBeNull();
  },
  LONG,
);
