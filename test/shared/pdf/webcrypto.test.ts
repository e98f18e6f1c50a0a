import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate, joinBytes, ownBytes, sameBytes } from '#shared/pdf/webcrypto';

describe('inflate', () => {
  const text = Buffer.from('Phase One. '.repeat(1000));

  it('undoes zlib compression', async () => {
    expect(Buffer.compare((await inflate(deflateSync(text), 100_000))!, text)).toBe(0);
  });

  it('gives up a small file that unfolds beyond the limit', async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    expect(await inflate(bomb, 1_000_000)).toBeNull();
  });

  it('answers damaged, cut and empty data with null', async () => {
    const packed = deflateSync(text);
    expect(await inflate(packed.subarray(0, packed.length - 5), 100_000)).toBeNull();
    expect(await inflate(Buffer.from('not compressed'), 100_000)).toBeNull();
    expect(await inflate(new Uint8Array(), 100_000)).toBeNull();
  });
});

describe('bytes', () => {
  it('are copied into memory of their own', () => {
    const pooled = Buffer.from('abc');
    expect(ownBytes(pooled).buffer.byteLength).toBe(3);
  });

  it('are joined and compared', () => {
    const joined = joinBytes([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)]);
    expect(sameBytes(joined, Uint8Array.of(1, 2, 3))).toBe(true);
    expect(sameBytes(joined, Uint8Array.of(1, 2))).toBe(false);
    expect(sameBytes(joined, Uint8Array.of(1, 2, 4))).toBe(false);
  });
});
