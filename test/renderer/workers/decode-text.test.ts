import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../renderer/workers/decode-text.ts';

const text = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value : decoded.error.code;
};

describe('the text of a file', () => {
  it('is read as UTF-8, with and without its mark', () => {
    expect(text(new TextEncoder().encode('Fälle;5'))).toBe('Fälle;5');
    expect(text(new Uint8Array([0xef, 0xbb, 0xbf, 0x35]))).toBe('5');
  });

  it('is read as UTF-16 where its mark says so', () => {
    expect(text(new Uint8Array([0xff, 0xfe, ...Buffer.from('ä\t5', 'utf16le')]))).toBe('ä\t5');
    expect(text(new Uint8Array([0xfe, 0xff, 0, 0xe4, 0, 0x35]))).toBe('ä5');
  });

  it('is read as Windows-1252 where it is no UTF-8', () => {
    expect(text(new Uint8Array(Buffer.from('Fälle;5', 'latin1')))).toBe('Fälle;5');
  });

  it('is refused where the file is a workbook or holds no text', () => {
    expect(text(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toBe('workbook');
    expect(text(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('workbook');
    expect(text(new Uint8Array([0x35, 0, 0x36]))).toBe('binary');
  });
});
