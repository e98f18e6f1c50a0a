import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastOnWhite,
  isReadableOnWhite,
  LEAST_CONTRAST,
  parseColour,
  readableOnWhite,
} from '#shared/core/colour';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a colour as it is typed', () => {
  it.each([
    ['#1f4e9e', '#1f4e9e'],
    [' 1F4E9E ', '#1f4e9e'],
    ['#0A5', '#00aa55'],
    ['fff', '#ffffff'],
  ])('%j is read as %s', (text, read) => {
    expect(parseColour(text)).toBe(read);
  });

  it.each(['', '#', '#12', '#1234', '#12345g', 'blue', '#1f4e9e80', 'url(#a)', '#1f4e9e;x'])(
    '%j is none',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );
});

describe('the contrast on white', () => {
  // The figures of the contrast checker of WebAIM.
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4],
    ['#0000ff', 8.59],
  ])('of %s is %s to 1', (hex, ratio) => {
    expect(contrastOnWhite(hex)).toBeCloseTo(ratio, 2);
  });
});

describe('a darker colour', () => {
  it('can be read, and is the same where it could already', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const darker = readableOnWhite(hex);
        expect(contrastOnWhite(darker)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(parseColour(darker)).toBe(darker);
        if (isReadableOnWhite(hex)) expect(darker).toBe(hex);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its hue and is no darker than it has to be', () => {
    expect(readableOnWhite('#ffcc00')).toBe('#8f7200');
    expect(contrastOnWhite(readableOnWhite('#ffcc00'))).toBeLessThan(4.7);
  });
});
