import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSent, unpackWorkspace } from '@electron/service/archive.ts';
import { validateDocument } from '@electron/service/validate.ts';
import { codec } from '@electron/storage/codec.ts';
import { readStored } from '@electron/storage/index.ts';
import type { Problem } from '@shared/base/result.ts';
import { problemText } from '@shared/i18n/problems.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';
import { readCards } from '@shared/instruments/stakeholders/vcard.ts';
import { sampleDocs } from '@shared/sample/workspace.ts';
import { buildPortfolio, findCustomer } from '@shared/workspace/portfolio.ts';
import { gather } from '@shared/workspace/gather.ts';
import { KEY_ACCOUNT } from '@shared/sample/keyAccount.ts';
import { layoutOptions, speechOf } from '@tests/contract/instruments.ts';
import { flatten, notFinite } from '@tests/contract/scene-checks.ts';
import { kindOf } from '@shared/workspace/documents.ts';
import { seal } from '@shared/workspace/envelope.ts';
import { readPart } from '@shared/workspace/parts.ts';
import { byteChanges, FUZZ, FUZZ_RUNS, mutateBytes, mutateValue, valueChanges } from '@tests/fixtures/mutate.ts';
import { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine } from './support/testMachine.ts';

const TIMEOUT = Math.max(120_000, FUZZ_RUNS * 100);
const today = '2026-11-23';
const docs = sampleDocs({ language: 'en', today, now: `${today}T08:00:00.000Z`, id: 'w-sample' });
const keys = Object.keys(docs);

/** A document's file with the checksum of what stands in it: as another program, or a person who knows how, would leave it. */
function sealed(key: string, value: unknown): Uint8Array {
  const kind = kindOf(key);
  if (!kind) throw new Error(key);
  return codec.encode(seal(kind.kind, kind.version, value, codec).text);
}
const files = keys.map((key) => ({ key, bytes: sealed(key, docs[key]) }));

/** A problem a person can be told: it has words in both languages. */
function expectTold(error: Problem): void {
  for (const language of ['zh-CN', 'en'] as const) expect(problemText(error, language)).not.toContain(error.code);
}

describe('documents that were damaged', () => {
  test(
    `${FUZZ_RUNS} with bytes changed, cut, put in and repeated: read as they were, or a problem in words`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), byteChanges, ({ key, bytes }, changes) => {
          const damaged = mutateBytes(bytes, changes);
          const read = readStored(key, damaged);
          if (read.ok) expect(read.value).toEqual(docs[key]);
          else expectTold(read.error);
        }),
        FUZZ,
      );
      for (const { key, bytes } of files) expect(readStored(key, bytes)).toEqual({ ok: true, value: docs[key] });
    },
    TIMEOUT,
  );

  test(
    `${FUZZ_RUNS} with other values and a checksum that fits: refused in words, or good enough to be written again`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...keys), valueChanges, (key, changes) => {
          const read = readStored(key, sealed(key, mutateValue(docs[key], changes)));
          if (!read.ok) return expectTold(read.error);
          const valid = validateDocument(key, read.value);
          if (!valid.ok) expectTold(valid.error);
        }),
        FUZZ,
      );
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
    TIMEOUT,
  );
});

describe('data of instruments with other values', () => {
  const world = { docs, portfolio: buildPortfolio(docs, today), today };
  const customer = world.portfolio.ids[findCustomer(world.portfolio, KEY_ACCOUNT)] ?? '';
  const targetOf = ({ scope }: Instrument): string | undefined =>
    scope === 'customer' ? customer : scope === 'person' ? 'p-chenke' : undefined;
  const all = instruments.map((one) => {
    const gathered = gather(world, one, targetOf(one));
    if (!gathered.ok) throw new Error(gathered.error.code);
    return { one, ...gathered.value };
  });

  test(
    `${FUZZ_RUNS} are refused in words, or everything that is made of data can be made of them`,
    () => {
      let made = 0;
      fc.assert(
        fc.property(fc.constantFrom(...all), valueChanges, ({ one, data, facts }, changes) => {
          const read = readPart(one.model, { version: one.model.version, data: mutateValue(data, changes) });
          if (!read.ok) return expectTold(read.error);
          made++;
          const figures = one.figures(read.value, facts);
          const speech = speechOf(one, 'en');
          one.readings(figures, speech);
          one.state(figures);
          one.report(figures);
          one.table(figures, speech);
          one.publish?.(read.value, facts);
          const scene = one.layout(figures, layoutOptions(one, 'en', { width: 900, height: 600 }));
          expect(flatten(scene).flatMap(notFinite), one.id).toEqual([]);
        }),
        FUZZ,
      );
      expect(made).toBeGreaterThan(FUZZ_RUNS / 10);
    },
    TIMEOUT,
  );
});

describe('workspaces that were sent', () => {
  const sent = zipSync(Object.fromEntries(files.slice(0, 12).map(({ key, bytes }) => [`${key}.json`, bytes])), { level: 6 });
  const unpacked = unzipSync(sent);
  const namesIn = async (disk: SimulatedDisk, folder: string) => (await disk.readdir(folder)).map(({ name }) => name);
  const NAMES = [
    '../settings.json',
    '/etc/x.json',
    'C:\\x.json',
    'CON.json',
    'plans/../../x.json',
    'settings.json/x',
    'SETTINGS.json',
    'x',
    '',
  ];

  test(
    `${FUZZ_RUNS} with bytes changed are read, or refused in words`,
    () => {
      fc.assert(
        fc.property(byteChanges, (changes) => {
          const read = readSent(mutateBytes(sent, changes));
          // what is read at all is what was sent: each document proves itself
          if (read.ok) for (const [key, value] of Object.entries(read.value.docs)) expect(value).toEqual(docs[key]);
          else expectTold(read.error);
        }),
        FUZZ,
      );
      expect(readSent(sent)).toMatchObject({ ok: true, value: { id: 'w-sample' } });
    },
    TIMEOUT,
  );

  test(
    `${Math.ceil(FUZZ_RUNS / 20)} unpacked: a whole workspace or nothing, and nothing anywhere else`,
    async () => {
      const hurt = fc.record({
        changes: fc.option(byteChanges),
        names: fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...NAMES)), { maxLength: 2 }),
      });
      await fc.assert(
        fc.asyncProperty(hurt, async ({ changes, names }) => {
          const entries = Object.entries(unpacked).map(([name, bytes], i): [string, Uint8Array] => [
            names.find(([at]) => at === i)?.[1] ?? name,
            bytes,
          ]);
          const zip = zipSync(Object.fromEntries(entries), { level: 0 });
          const disk = new SimulatedDisk();
          const machine = testMachine(disk);
          await disk.mkdir('/docs');
          const done = await unpackWorkspace(machine, changes ? mutateBytes(zip, changes) : zip, '/docs/new.keyrung');
          if (!done.ok) expectTold(done.error);
          expect(await namesIn(disk, '/docs')).toEqual(done.ok ? ['new.keyrung'] : []);
          expect(await namesIn(disk, '/')).toEqual(['docs']);
        }),
        { ...FUZZ, numRuns: Math.ceil(FUZZ_RUNS / 20) },
      );
    },
    TIMEOUT,
  );
});

test(
  `${FUZZ_RUNS} cards of people with bytes changed become people or nothing`,
  () => {
    const card = codec.encode(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:冯;岚;;;\r\nFN:冯岚\r\nTITLE:采购总监\r\nNOTE:a\\, b\\n c\r\nEND:VCARD\r\n'.repeat(3),
    );
    fc.assert(
      fc.property(byteChanges, (changes) => {
        for (const { name, title } of readCards(codec.decode(mutateBytes(card, changes))))
          expect([typeof name, typeof title]).toEqual(['string', 'string']);
      }),
      FUZZ,
    );
  },
  TIMEOUT,
);
