import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c, maskedCrc32c } from '../../../electron/profile/crc32c.ts';
import { BLOCK, readLog } from '../../../electron/profile/leveldb-log.ts';
import { writeLog } from '../support/log-writer.ts';

const bytes = (length: number, fill = 7): Uint8Array => new Uint8Array(length).fill(fill);

/** Sizes that meet the ends of blocks: small, about a block, several blocks, and just short of a header's room. */
const recordSize = fc.oneof(
  fc.nat(300),
  fc.integer({ min: BLOCK - 30, max: BLOCK + 30 }),
  fc.integer({ min: 2 * BLOCK - 30, max: 3 * BLOCK }),
);

/** Sizes and fillings, not the bytes, so that a counterexample can be read. */
const someSizes = fc.array(fc.tuple(recordSize, fc.nat(255)), { minLength: 1, maxLength: 6 });

const recordsOf = (sizes: readonly (readonly [number, number])[]): readonly Uint8Array[] =>
  sizes.map(([length, fill]) => bytes(length, fill));

describe('crc32c', () => {
  it('gives the check value of the standard and the vectors of RFC 3720', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
    expect(crc32c(bytes(32, 0))).toBe(0x8a9136aa);
    expect(crc32c(bytes(32, 0xff))).toBe(0x62a8ab43);
  });

  it('is masked as LevelDB masks it', () => {
    expect(maskedCrc32c(new Uint8Array())).toBe(0xa282ead8);
  });
});

describe('readLog', () => {
  it('finds nothing wrong with an empty log', () => {
    expect(readLog(new Uint8Array())).toEqual({ records: 0, wholeUntil: 0, damaged: false });
  });

  it('reads every whole log to its end', () => {
    fc.assert(
      fc.property(someSizes, (sizes) => {
        const records = recordsOf(sizes);
        const { bytes: log } = writeLog(records);
        expect(readLog(log)).toEqual({ records: records.length, wholeUntil: log.length, damaged: false });
      }),
      { numRuns: 60 },
    );
  });

  it('finds, for a log cut anywhere, exactly the records that were whole', () => {
    fc.assert(
      fc.property(someSizes, fc.double({ min: 0, max: 1, noNaN: true }), (sizes, share) => {
        const records = recordsOf(sizes);
        const { bytes: log, ends } = writeLog(records);
        const cut = Math.floor(share * log.length);
        const whole = ends.filter((end) => end <= cut);
        const reading = readLog(log.subarray(0, cut));
        expect([reading.records, reading.wholeUntil]).toEqual([whole.length, whole.at(-1) ?? 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('stops before the record in which a bit is turned', () => {
    fc.assert(
      fc.property(
        someSizes,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (sizes, share) => {
          const records = recordsOf(sizes);
          const { bytes: log, ends } = writeLog(records);
          const at = Math.floor(share * log.length);
          const turned = log.slice();
          turned[at] = (turned[at] ?? 0) ^ 0x10;
          const reading = readLog(turned);
          // A turned bit in a block's padding harms nothing; anywhere else it ends the log before its record.
          const before = ends.filter((end) => end <= at);
          expect([before.length, records.length]).toContain(reading.records);
          expect(reading.damaged).toBe(reading.records < records.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes a record without its last fragment for torn, although every checksum matches', () => {
    const whole = writeLog([bytes(100), bytes(BLOCK)]);
    const log = whole.bytes.subarray(0, BLOCK);
    expect(readLog(log)).toEqual({ records: 1, wholeUntil: whole.ends[0], damaged: true });
  });

  it('takes a record that begins inside another for damage, although every checksum matches', () => {
    const first = writeLog([bytes(BLOCK)]).bytes.subarray(0, BLOCK);
    const log = new Uint8Array([...first, ...writeLog([bytes(10)]).bytes]);
    expect(readLog(log)).toEqual({ records: 0, wholeUntil: 0, damaged: true });
  });

  it('takes what was appended behind a torn record for lost', () => {
    const torn = writeLog([bytes(100), bytes(200)]);
    const cut = torn.bytes.subarray(0, torn.bytes.length - 50);
    const log = new Uint8Array([...cut, ...writeLog([bytes(10)]).bytes]);
    expect(readLog(log)).toEqual({ records: 1, wholeUntil: torn.ends[0], damaged: true });
  });

  it('takes zeros that a power cut left at the end for damage', () => {
    const { bytes: log } = writeLog([bytes(100)]);
    expect(readLog(new Uint8Array([...log, ...bytes(500, 0)]))).toMatchObject({ records: 1, damaged: true });
  });

  it('leaves the padding at a block’s end alone', () => {
    const { bytes: log } = writeLog([bytes(BLOCK - 7 - 3)]);
    expect(readLog(new Uint8Array([...log, 0, 0, 0]))).toMatchObject({ records: 1, damaged: false });
  });
});
