import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, readCell } from '#shared/metric/data-cell';

/** The two readings of a cell; null where it is no number at all. */
const both = (text: string): readonly [number, number] | null => {
  const cell = readCell(text);
  return cell === null ? null : [cell.point, cell.comma];
};

describe('a cell', () => {
  it.each([
    ['412', 412, 412],
    ['-7', -7, -7],
    ['−7', -7, -7],
    ['5.2', 5.2, NaN],
    ['5,2', NaN, 5.2],
    ['.5', 0.5, NaN],
    ['0.125', 0.125, NaN],
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['1,234.5', 1234.5, NaN],
    ['1.234,5', NaN, 1234.5],
    ['1,234,567', 1234567, NaN],
    ['12,34,567', 1234567, NaN],
    ['1 234', 1234, 1234],
    ['1\u202f234,5', NaN, 1234.5],
    ["1'234.5", 1234.5, NaN],
    ['1.5e3', 1500, NaN],
    ['12%', 12, 12],
    ['12,5 %', NaN, 12.5],
    ['€ 12.50', 12.5, NaN],
    ['12,50 €', NaN, 12.5],
    ['-$3', -3, -3],
    ['CHF 1’200', 1200, 1200],
    ['40 EUR', 40, 40],
    ['(5.00)', -5, NaN],
    ['1:30', 1.5, 1.5],
    ['0:20:24', 0.34, 0.34],
  ])('"%s" is %d with a decimal point and %d with a decimal comma', (text, point, comma) => {
    expect(both(text)).toEqual([point, comma]);
  });

  it.each([
    ['words', 'about five'],
    ['a number with a unit', '5 days'],
    ['no currency', 'REF 12'],
    ['a date', '2026-11-22'],
    ['an address', '192.168.0.1'],
    ['two signs', '--5'],
    ['uneven groups', '1,23'.concat(',4')],
    ['more than any metric holds', '1e16'],
    ['four hundred digits', '9'.repeat(400)],
    ['minutes beyond an hour', '1:75'],
    ['a formula', '=1+1'],
    ['a sign alone', '%'],
  ])('with %s is no number: %s', (_, text) => {
    expect(readCell(text)).toBeNull();
  });

  it('gives back what a locale writes', () => {
    const locales = fc.constantFrom('en-GB', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'es-ES');
    fc.assert(
      fc.property(locales, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (locale, number) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(number);
        expect(both(text)).toContain(Number(number.toFixed(4)) + 0);
      }),
    );
  });

  it('never throws and never gives infinity, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const value of both(text) ?? []) expect(Math.abs(value)).not.toBe(Infinity);
      }),
    );
  });

  it('of a megabyte costs nothing', () => {
    for (const piece of ['1,', '1 ', '(', '9', 'ABC '])
      expect(readCell(piece.repeat(1_000_000 / piece.length))).toBeNull();
  });
});

describe('an answer', () => {
  it('is one for yes and zero for no, in any case', () => {
    expect(['yes', 'Ja', 'TRUE', 'no', 'Nein', 'false', 'maybe', ''].map(readAnswer)).toEqual([
      ...[1, 1, 1],
      ...[0, 0, 0],
      ...[null, null],
    ]);
  });
});
