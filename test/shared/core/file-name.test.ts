import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#shared/core/file-name';

const name = (text: string): string => safeFileName(text, 'phaseone');

describe('a safe file name', () => {
  it.each([
    ['Claims intake', 'Claims intake.phaseone'],
    ['Größe & Maß', 'Größe & Maß.phaseone'],
    ['../../etc/passwd', 'etc passwd.phaseone'],
    ['C:\\Windows\\system32', 'C Windows system32.phaseone'],
    ['what? "now" <b>|*', 'what now b.phaseone'],
    ['  .hidden. ', 'hidden.phaseone'],
    ['line\nbreak\tand tab', 'line break and tab.phaseone'],
    ['report\u202Efdp.exe', 'reportfdp.exe.phaseone'],
    ['a\u2066b\u2069c\u0000d', 'abcd.phaseone'],
    ['lone \uD800 surrogate', 'lone surrogate.phaseone'],
  ])('makes %j to %j', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    '...',
    '///',
    'con',
    'PRN',
    'aux.txt',
    'COM1',
    'lpt9.tar.gz',
    'CON .x',
    'COM¹',
    'CONIN$',
  ])('falls back for %j', (text) => {
    expect(name(text)).toBe('session.phaseone');
  });

  it('keeps names that only begin like a device', () => {
    expect(name('Console')).toBe('Console.phaseone');
    expect(name('COM10')).toBe('COM10.phaseone');
  });

  it('composes what is written with combining characters', () => {
    expect(name('Fu\u0308r alle')).toBe('Für alle.phaseone');
  });

  it('fits every file system for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const made = name(text);
        expect(made).toMatch(
          /^[^. <>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*\.phaseone$/u,
        );
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255);
        expect(Array.from(made).length).toBeLessThanOrEqual(80 + '.phaseone'.length);
      }),
      { numRuns: 500 },
    );
    expect(Buffer.byteLength(name('😀'.repeat(200)))).toBeLessThanOrEqual(255);
  });
});
