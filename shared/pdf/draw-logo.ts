import { phrase, said, say } from '#shared/language/say';
import { readPicture } from '#shared/core/picture';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { Logo } from '#shared/session/report-look';
import type { PagePen, Stretch } from './draw-slab.ts';
import type { Tag } from './draw-tags.ts';
import { fromBase64 } from './pem.ts';

/** Why the logo of a report cannot be drawn. */
export type LogoError = PlainError<'logo'>;

/** A logo that jsPDF draws as it is. */
export type DrawableLogo = {
  readonly format: 'PNG' | 'JPEG';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** What in a logo cannot be printed, as a phrase: whoever draws speaks another language than whoever asked for it. */
export type LogoFlaw = string;

const DAMAGED: LogoFlaw = phrase('it is damaged.');

/** A flaw of a logo to whoever asked for the report. */
export const logoError = (flaw: LogoFlaw): LogoError => ({
  code: 'logo',
  message: say`The logo of the report cannot be printed: ${said(flaw)}`,
  todo: say`Choose the logo again in the look of the report, or take it out.`,
});

const fail = (flaw: LogoFlaw): Result<never, LogoError> => err(logoError(flaw));

const startsAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  Array.from(text).every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** What in a PNG (ISO/IEC 15948) cannot be printed; null for nothing. Depth and kind of colour stand in its first chunk. */
const flawOfPng = (bytes: Uint8Array): string | null => {
  const [depth = 0, colour = 0] = [bytes[24], bytes[25]];
  if (depth > 8) return phrase('it has more than 8 bits a colour.');
  // PDF/A-1 knows no transparency, and paper has no background but white.
  const isClear = phrase('it has transparent parts.');
  if (colour === 4 || colour === 6) return isClear;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length && !startsAt(bytes, at + 4, 'IDAT');) {
    if (startsAt(bytes, at + 4, 'tRNS')) return isClear;
    at += view.getUint32(at) + 12;
  }
  return null;
};

/** Frames that a PDF's DCTDecode takes (ISO 32000-1, 7.4.8): baseline, extended and progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];

/** What in a JPEG (ITU-T T.81) cannot be printed; null for nothing. */
const flawOfJpeg = (bytes: Uint8Array): string | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (bytes[at + 1] === 0xff || ![...FRAMES, 0xda].includes(bytes[at + 1] ?? 0xda)) {
    at += bytes[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2);
    if (at + 10 > bytes.length) return phrase('its JPEG is of a rare kind.');
  }
  if (bytes[at + 1] === 0xda) return phrase('its JPEG is of a rare kind.');
  if (bytes[at + 4] !== 8) return phrase('it has more than 8 bits a colour.');
  if (bytes[at + 9] !== 1 && bytes[at + 9] !== 3)
    return phrase('its colours are those of a printing press (CMYK).');
  const end = bytes.findLastIndex((byte, index) => byte === 0xd9 && bytes[index - 1] === 0xff);
  return end < at ? phrase('its JPEG is cut off.') : null;
};

/**
 * The picture of a logo, looked at before it is drawn: its kind by its own bytes, its size, and what a report cannot
 * print. Never throws.
 */
export const readLogo = (logo: Logo): Result<DrawableLogo, LogoError> => {
  const bytes = fromBase64(logo.data);
  if (bytes === null) return fail(DAMAGED);
  const picture = readPicture(bytes);
  if (!picture.ok) return fail(`${said(DAMAGED)} ${picture.error.message}`);
  const { type, width, height } = picture.value;
  if (type === 'image/svg+xml' || type !== logo.type)
    return fail(phrase('it is another kind of picture than it says.'));
  try {
    const flaw = type === 'image/png' ? flawOfPng(bytes) : flawOfJpeg(bytes);
    return flaw === null
      ? ok({ format: type === 'image/png' ? 'PNG' : 'JPEG', bytes, width, height })
      : fail(flaw);
  } catch {
    return fail(DAMAGED);
  }
};

/**
 * Draws a logo as large as it fits into a stretch of the page under `y`, at its left edge, with its own ratio.
 *
 * @returns an error when jsPDF cannot decode the picture.
 */
export const drawLogo = (
  { doc, tags }: PagePen,
  logo: DrawableLogo,
  { x, y, width, height }: Stretch & { readonly y: number; readonly height: number },
): Result<null, LogoFlaw> => {
  const scale = Math.min(width / logo.width, height / logo.height);
  const size = { width: logo.width * scale, height: logo.height * scale };
  const tag: Tag = { role: 'Figure', parent: null, alt: 'Logo' };
  try {
    const known = doc.getImageProperties(logo.bytes);
    if (known.width !== logo.width || known.height !== logo.height)
      return err(phrase('its size cannot be told.'));
    tags.open(tag);
    const top = y + (height - size.height) / 2;
    doc.addImage(logo.bytes, logo.format, x, top, size.width, size.height, 'logo', 'SLOW');
    return ok(null);
  } catch {
    return err(DAMAGED);
  }
};
