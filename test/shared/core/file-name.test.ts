import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, safeFileNameWith } from '#shared/core/file-name';

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
    ['Quarter 1: goals', 'Quarter 1 goals.phaseone'],
    ['stream.txt:hidden', 'stream.txt hidden.phaseone'],
    ['ends in dots...  ', 'ends in dots.phaseone'],
    ['~$lock', '~$lock.phaseone'],
    ['שלום', 'שלום.phaseone'],
    ['\u202Eשלום\u200F', 'שלום.phaseone'],
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

describe('a safe file name with a word at its end', () => {
  it.each([
    ['Claims intake', 'Claims intake, plan.ics'],
    ['', 'plan.ics'],
    ['CON', 'plan.ics'],
    ['a/b: c.', 'a b c, plan.ics'],
    ['x'.repeat(300), `${'x'.repeat(74)}, plan.ics`],
  ])('makes %j to %j', (text, expected) => {
    expect(safeFileNameWith(text, 'plan', 'ics')).toBe(expected);
  });

  it('keeps the word for any text, and fits every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const made = safeFileNameWith(text, 'metrics', 'csv');
        expect(made).toMatch(/(^|, )metrics\.csv$/);
        expect(made).toMatch(/^[^. <>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*$/u);
        expect(made.split('.')[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 500 },
    );
    const emojis = safeFileNameWith('😀'.repeat(200), 'metrics', 'csv');
    expect(emojis).toMatch(/😀, metrics\.csv$/u);
    expect(Buffer.byteLength(emojis)).toBeLessThanOrEqual(200 + '.csv'.length);
  });
});
