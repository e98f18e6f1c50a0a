import { fromUtf8 } from './bytes.ts';
import { err, ok, type PlainError, type Result } from './result.ts';
import { phrase, said, say } from './say.ts';

/** A picture by its own bytes. `width` and `height` are in pixels; of an SVG they are not known here and zero. */
export type Picture = {
  readonly type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly width: number;
  readonly height: number;
};

/** Why a file is no picture that can be taken. */
export type PictureError = PlainError<
  'not-picture' | 'other-kind' | 'animated' | 'too-many-pixels' | 'broken'
>;

/** The most pixels that are decoded: 40 million, as a large camera makes. A small file can claim many more. */
export const MOST_PIXELS = 40_000_000;

/** How far into a text file its root element is looked for. */
const HEAD = 64 * 1024;

const fail = (
  code: PictureError['code'],
  message: string,
  todo = say`Choose a PNG, a JPEG or an SVG.`,
): Result<never, PictureError> => err({ code, message, todo });

const broken = (kind: string): Result<never, PictureError> =>
  fail(
    'broken',
    say`The file begins like a ${kind} but is damaged or cut off.`,
    say`Choose another copy of it.`,
  );

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Array.from(text).every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** Other kinds of file that people take for a logo, by their first bytes. */
const OTHERS: readonly (readonly [name: string, is: (bytes: Uint8Array) => boolean])[] = [
  [phrase('a GIF'), (bytes) => startsWith(bytes, 'GIF8')],
  [phrase('a WebP picture'), (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
  [phrase('an AVIF or HEIC picture'), (bytes) => startsWith(bytes, 'ftyp', 4)],
  [phrase('a BMP picture'), (bytes) => startsWith(bytes, 'BM')],
  [phrase('a TIFF picture'), (bytes) => startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*')],
  [phrase('an icon file'), (bytes) => startsWith(bytes, '\0\0\x01\0')],
  [phrase('a PDF'), (bytes) => startsWith(bytes, '%PDF')],
  [phrase('a PostScript file'), (bytes) => startsWith(bytes, '%!PS')],
  [phrase('a compressed SVG'), (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b],
  [phrase('an Office document or an archive'), (bytes) => startsWith(bytes, 'PK\x03\x04')],
  [phrase('a program'), (bytes) => startsWith(bytes, 'MZ') || startsWith(bytes, '\x7fELF')],
];

const sized = (type: Picture['type'], width: number, height: number): Result<Picture, PictureError> => {
  if (width < 1 || height < 1) return broken(type === 'image/png' ? 'PNG' : 'JPEG');
  if (width * height > MOST_PIXELS) {
    return fail(
      'too-many-pixels',
      say`The picture has ${width} by ${height} pixels; a logo has at most 40 million.`,
      say`Save it smaller: 1,200 pixels in width are plenty.`,
    );
  }
  return ok({ type, width, height });
};

const PNG = '\x89PNG\r\n\x1a\n';

/** Walks the chunks of a PNG (ISO/IEC 15948): its size stands in the first, `acTL` before the data makes it move. */
const readPng = (bytes: Uint8Array): Result<Picture, PictureError> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [width, height, at] = [0, 0, PNG.length];
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) return broken('PNG');
    if (startsWith(bytes, 'IHDR', at + 4))
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (startsWith(bytes, 'acTL', at + 4)) {
      return fail(
        'animated',
        say`The picture moves; paper does not.`,
        say`Choose a picture that stands still.`,
      );
    }
    if (startsWith(bytes, 'IDAT', at + 4)) return sized('image/png', width, height);
    at += length + 12;
  }
  return broken('PNG');
};

/** Start-of-frame markers of a JPEG: SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) to its frame header, where its size stands. */
const readJpeg = (bytes: Uint8Array): Result<Picture, PictureError> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return broken('JPEG');
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    else if (marker === 0xd9 || marker === 0xda) return broken('JPEG');
    else at += 2 + view.getUint16(at + 2);
  }
  return broken('JPEG');
};

/** The beginning of a text without what may stand before the root element: declaration, comments, document type. */
const rootOf = (text: string): string =>
  text.replace(/^\uFEFF?(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>)*/i, '');

const readSvg = (bytes: Uint8Array): Result<Picture, PictureError> | null => {
  let text: string;
  try {
    text = fromUtf8(bytes);
  } catch {
    return null;
  }
  if (!/^<(?:[\w-]+:)?svg[\s>/]/.test(rootOf(text.slice(0, HEAD)))) return null;
  if (/<(?:[\w-]+:)?(?:animate|animateMotion|animateTransform|set)[\s>/]/.test(text)) {
    return fail(
      'animated',
      say`The picture moves; paper does not.`,
      say`Choose a picture that stands still.`,
    );
  }
  return ok({ type: 'image/svg+xml', width: 0, height: 0 });
};

/**
 * What kind of picture some bytes are, whatever the file is called, and how large: looked at before anything decodes them,
 * so that a renamed, moving, cut-off or enormous file is refused with its own reason. An SVG is only recognised; what it
 * holds never becomes part of a page.
 */
export const readPicture = (bytes: Uint8Array): Result<Picture, PictureError> => {
  if (bytes.length === 0) return fail('not-picture', say`The file is empty.`);
  if (startsWith(bytes, PNG)) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
  const other = OTHERS.find(([, is]) => is(bytes));
  if (other) return fail('other-kind', say`The file is ${said(other[0])}, whatever its name says.`);
  return readSvg(bytes) ?? fail('not-picture', say`The file is not a picture.`);
};
