import { describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { digestOf, sha256Hex } from '#shared/core/digest';

describe('SHA-256', () => {
  // The examples that NIST publishes with FIPS 180-4.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of a published message is the published digest (%#)', (message, digest) => {
    expect(sha256Hex(utf8(message))).toBe(digest);
  });
});

describe('the digest of a value', () => {
  it('names its method and does not depend on the order of members', () => {
    expect(digestOf({ a: 1, b: 2 })).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1, b: 2 })).not.toBe(digestOf({ a: 1, b: 3 }));
  });
});
