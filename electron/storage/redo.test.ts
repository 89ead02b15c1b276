import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagesOf } from '@tests/broken-world/support/damage.ts';
import { decodeRecords, encodeRecord, type Change } from './redo.ts';

const change = fc.record({
  key: fc.constantFrom('settings', 'customers/0001', 'plans/c-1'),
  bytes: fc.option(fc.uint8Array({ maxLength: 200 })),
  checksum: fc.option(fc.constant('a'.repeat(64))),
  base: fc.option(fc.constantFrom('', 'b'.repeat(64))),
}) satisfies fc.Arbitrary<Change>;
const records = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
const logOf = (all: readonly (readonly Change[])[]): Buffer => Buffer.concat(all.map(encodeRecord));
/** Bytes as text, so that a Buffer and a Uint8Array of the same bytes are the same. */
const plain = (all: readonly (readonly Change[])[]) =>
  all.map((one) => one.map(({ bytes, ...rest }) => ({ ...rest, bytes: bytes && Buffer.from(bytes).toString('hex') })));

describe('the redo log', () => {
  test('gives back what was recorded, byte for byte', () => {
    fc.assert(
      fc.property(records, (all) => {
        const log = logOf(all);
        const { records: found, good, rest } = decodeRecords(log);
        expect(plain(found)).toEqual(plain(all));
        expect({ good, rest }).toEqual({ good: log.length, rest: 'none' });
      }),
    );
  });

  test('cut anywhere, gives the whole records before the cut and says that there was more', () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, at) => {
        const log = logOf(all);
        const size = log.length === 0 ? 0 : at % log.length;
        const { records: found, good, rest } = decodeRecords(log.subarray(0, size));
        expect(plain(found)).toEqual(plain(all.slice(0, found.length)));
        expect(good).toBe(logOf(found).length);
        expect(rest).toBe(good === size ? 'none' : 'cut');
      }),
    );
  });

  test('with any byte changed, gives no record that was not recorded', () => {
    const all: Change[][] = [
      [{ key: 'rivals', bytes: Buffer.from('{"a":"甲"}'), checksum: 'c'.repeat(64), base: null }],
      [{ key: 'settings', bytes: null, checksum: null, base: 'd'.repeat(64) }],
    ];
    for (const { bytes, how } of damagesOf(logOf(all))) {
      const { records: found, rest } = decodeRecords(bytes);
      expect(found.length, how).toBeLessThan(2);
      expect(plain(found), how).toEqual(plain(all.slice(0, found.length)));
      if (bytes.length !== logOf(all.slice(0, found.length)).length) expect(rest, how).not.toBe('none');
    }
  });
});
