import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, DerError, oidOf, readDer, TAG, writeDer, writeOid } from '#shared/pdf/der';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('readDer', () => {
  it.each([
    ['cut off', '3003020101'.slice(0, 8)],
    ['an indefinite length', '30800000'],
    ['a length longer than needed', '30810302010a'],
    ['a length with a leading zero', '3082000302010a'],
    ['a length of five bytes', '308500000000030201aa'],
    ['a tag of several bytes', '1f810100'],
    ['bytes after its end', '30030201010a'],
  ])('refuses %s', (_, hex) => expect(() => readDer(bytes(hex))).toThrow(DerError));

  it('reads what was written, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (content) => {
        expect(Buffer.compare(readDer(writeDer(TAG.octetString, content)).content, content)).toBe(0);
      }),
    );
  });

  it('lists the values inside a value', () => {
    const list = writeDer(TAG.sequence, writeDer(TAG.null), writeOid('1.2.840.113549.1.7.2'));
    expect(childrenOf(readDer(list)).map(({ tag }) => tag)).toEqual([TAG.null, TAG.oid]);
  });
});

describe('object identifiers', () => {
  it.each(['1.2.840.113549.1.7.2', '2.5.4.3', '2.16.840.1.101.3.4.2.1', '0.9.2342'])('keep %s', (id) =>
    expect(oidOf(readDer(writeOid(id)))).toBe(id),
  );

  it.each(['0600', '060180', '06022a80', '0603550480', '06032a8001'])('refuse the malformed %s', (hex) =>
    expect(() => oidOf(readDer(bytes(hex)))).toThrow(DerError),
  );
});
