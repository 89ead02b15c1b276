import { resolve } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { translator } from '@shared/i18n/translate.ts';
import { importMessages } from '@shared/import/messages.ts';
import { parseJson } from '@shared/workspace/envelope.ts';
import { noCorrections, type Corrections, type ImportSummary } from '@shared/import/contract.ts';
import type { CliCommand, Outcome, Surrounds } from '../command.ts';
import { withService } from '../withService.ts';

export const importCommand: CliCommand = {
  name: 'import',
  about: 'about.import',
  places: ['WORKSPACE', 'FILE…'],
  options: { 'dry-run': { type: 'boolean' }, mapping: { type: 'string', value: 'FILE.json' } },
  run: async (call, surrounds) => {
    const corrections = await correctionsFrom(call.option('mapping'), surrounds);
    if (!corrections.ok) return corrections;
    const dryRun = call.flag('dry-run');
    const files = call.places.slice(1).map((file) => resolve(file));
    return withService(call.place(0), surrounds, dryRun ? 'read' : 'write', async (service) => {
      const done = await service.importFiles(files, corrections.value, { dryRun });
      return done.ok ? ok(outcomeOf(done.value.summary, dryRun, surrounds)) : done;
    });
  },
};

/** A file with the corrections that the import screen keeps: columns, units, decisions on pairs. */
async function correctionsFrom(file: string | undefined, { readTextFile }: Surrounds): Promise<Result<Corrections>> {
  if (file === undefined) return ok(noCorrections);
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  return typeof value === 'object' && value !== null ? ok(value as Corrections) : fail(problem('file.malformed', { file, place: 'JSON' }));
}

/** As many rows as a person reads; `--json` has all. */
const SHOWN = 20;

function outcomeOf(summary: ImportSummary, dryRun: boolean, { t, language }: Surrounds): Outcome {
  const { customers, sales, skipped, doubtful } = summary;
  const why = translator(importMessages, language) as (key: string) => string;
  const lines = [t('done.import', { ...customers, lines: sales.lines, total: sales.total })];
  if (dryRun) lines.push(t('done.dryRun'));
  if (skipped.length > 0) lines.push(t('done.skipped', { count: skipped.length }));
  for (const { reason, ...one } of skipped.slice(0, SHOWN))
    lines.push(`  ${t(one.row === 0 ? 'place.file' : 'place.row', { ...one, reason: why(reason) })}`);
  if (doubtful.length > 0) lines.push(t('done.doubtful', { count: doubtful.length }));
  for (const { name, like } of doubtful.slice(0, SHOWN)) lines.push(`  ${t('place.pair', { name, other: like })}`);
  return { json: summary, lines };
}
