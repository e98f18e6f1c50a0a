import { describe, expect, it } from 'vitest';
import { commitTexts } from '#shared/language/commit';
import { digestStart, openWords, signedBy } from '../../../renderer/features/commit/sign-words.ts';

const { en, de } = commitTexts;

describe('the words of signing', () => {
  it('start a digest in groups of four', () => {
    expect(digestStart(`sha256:${'0123456789abcdef'.repeat(4)}`)).toBe('0123 4567 89ab cdef …');
  });

  it('count who has signed of the list, and who beside it', () => {
    expect(signedBy({ signed: 2, listed: 4, beside: 0 }, en)).toBe('2 of 4');
    expect(signedBy({ signed: 2, listed: 4, beside: 1 }, en)).toBe('2 of 4 and 1 beside the list');
    expect(signedBy({ signed: 0, listed: 0, beside: 1 }, en)).toBe('1 person');
    expect(signedBy({ signed: 0, listed: 0, beside: 3 }, en)).toBe('3 people');
  });

  it('say what is open, as it is', () => {
    expect(openWords(0, 0, en)).toBe('Nothing is open.');
    expect(openWords(1, 0, en)).toBe('Still open: 1 that must be fixed. The report names it.');
    expect(openWords(2, 3, en)).toBe(
      'Still open: 2 that must be fixed and 3 that should be fixed. The report names them.',
    );
    expect(openWords(1, 2, de)).toBe(
      'Noch offen: 1 Punkt, der behoben werden muss und 2 Punkte, die behoben werden sollten. Der Bericht nennt sie.',
    );
  });
});
