import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { MOST_PIXELS, readPicture } from '#shared/core/picture';

const icon = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../assets/icons/${name}`, import.meta.url)));

const png = icon('icon.png');

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  );

const chunk = (name: string, data: readonly number[]): readonly number[] => [
  ...[data.length >>> 24, (data.length >>> 16) & 255, (data.length >>> 8) & 255, data.length & 255],
  ...Array.from(name, (c) => c.charCodeAt(0)),
  ...data,
  ...[0, 0, 0, 0],
];

const four = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

const pngOf = (width: number, height: number, ...more: readonly (readonly number[])[]): Uint8Array =>
  bytes(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', [...four(width), ...four(height), 8, 6, 0, 0, 0]),
    ...more,
    chunk('IDAT', [0]),
    chunk('IEND', []),
  );

/** SOI, a comment, a frame header with the size, end. */
const jpeg = bytes(
  [0xff, 0xd8],
  [0xff, 0xfe, 0, 4, 1, 2],
  [0xff, 0xff, 0xc2, 0, 11, 8, 1, 44, 2, 88, 1, 1, 0x11, 0],
  [0xff, 0xd9],
);

const problem = (file: Uint8Array): string => {
  const read = readPicture(file);
  return read.ok ? `taken as ${read.value.type}` : read.error.message;
};

describe('a picture by its bytes', () => {
  it('is a PNG with its size', () => {
    expect(readPicture(png)).toMatchObject({
      ok: true,
      value: { type: 'image/png', width: 512, height: 512 },
    });
  });

  it('is a JPEG with its size, whatever stands before the frame', () => {
    expect(readPicture(jpeg)).toEqual({ ok: true, value: { type: 'image/jpeg', width: 600, height: 300 } });
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF<?xml version="1.0"?>\n<!-- <html> -->\n<svg:svg xmlns:svg="http://www.w3.org/2000/svg"></svg:svg>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [ <!ENTITY a "b"> ]>\n<svg >',
  ])('is an SVG: %j', (text) => {
    expect(problem(utf8(text))).toBe('taken as image/svg+xml');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'The file is empty.'],
    ['a text', utf8('my logo'), 'The file is not a picture.'],
    ['a page', utf8('<!DOCTYPE html><html><svg></svg></html>'), 'The file is not a picture.'],
    ['bytes', bytes([0, 1, 2, 3, 0xc0, 0xff]), 'The file is not a picture.'],
    ['a GIF', bytes('GIF89a', [1, 0, 1, 0]), 'The file is a GIF, whatever its name says.'],
    [
      'a WebP',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 '),
      'The file is a WebP picture, whatever its name says.',
    ],
    [
      'a HEIC',
      bytes([0, 0, 0, 24], 'ftypheic'),
      'The file is an AVIF or HEIC picture, whatever its name says.',
    ],
    ['a PDF', bytes('%PDF-1.7'), 'The file is a PDF, whatever its name says.'],
    ['a program', bytes('MZ', [0, 0]), 'The file is a program, whatever its name says.'],
    ['a compressed SVG', bytes([0x1f, 0x8b, 8, 0]), 'The file is a compressed SVG, whatever its name says.'],
    [
      'a moving PNG',
      pngOf(10, 10, chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])),
      'The picture moves; paper does not.',
    ],
    [
      'a moving SVG',
      utf8('<svg xmlns="http://www.w3.org/2000/svg"><rect><animate attributeName="x"/></rect></svg>'),
      'The picture moves; paper does not.',
    ],
    [
      'an enormous PNG',
      pngOf(30_000, 30_000),
      'The picture has 30000 by 30000 pixels; a logo has at most 40 million.',
    ],
    ['a PNG without pixels', pngOf(0, 10), 'The file begins like a PNG but is damaged or cut off.'],
    ['half a PNG', png.slice(0, 20), 'The file begins like a PNG but is damaged or cut off.'],
    ['half a JPEG', jpeg.slice(0, 12), 'The file begins like a JPEG but is damaged or cut off.'],
  ])('is refused with its own reason: %s', (_, file, message) => {
    expect(problem(file)).toBe(message);
  });

  it('has no more pixels than may be decoded, and never makes the reader fail', () => {
    const start = fc.constantFrom(png.slice(0, 40), jpeg, pngOf(3, 4), bytes('GIF8'), utf8('<svg'), bytes());
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, rest) => {
        const read = readPicture(Uint8Array.from([...head, ...rest]));
        if (read.ok) expect(read.value.width * read.value.height).toBeLessThanOrEqual(MOST_PIXELS);
        else expect(read.error.todo).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
