import { readPicture, type Picture } from '#shared/core/picture';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { SHORT_TEXT_LIMIT, withoutDirections } from '#shared/core/text';
import type { Logo } from '#shared/session/report-look';
import { reportTexts } from '#shared/language/report';
import { textsNow } from '../../components/language.ts';

/** The largest file that is looked at, in bytes. */
export const LOGO_FILE_LIMIT = 4 * 1024 * 1024;

/** The largest picture that is kept, in pixels and bytes: plenty for the width of a page at 300 dots an inch. */
const LARGEST = { width: 1200, height: 600, bytes: 150_000 } as const;

/** How well a photograph is kept, best first, until it is small enough. */
const QUALITIES = [0.92, 0.8, 0.65] as const;

/** How often a picture is made smaller until it fits; each time by a third in each direction. */
const MOST_TRIES = 6;

const problem = (code: string, message: string, todo: string): Result<never, PlainError> =>
  err({ code, message, todo });

/** An SVG is shown as a picture only, never as part of the page: what it would run or load does not run and is not loaded. */
const drawnFromSvg = async (blob: Blob): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

type Drawable = { readonly source: CanvasImageSource; readonly width: number; readonly height: number };

/** @throws when the browser cannot decode it. */
const decode = async (blob: Blob, { type }: Picture): Promise<Drawable> => {
  if (type !== 'image/svg+xml') {
    const source = await createImageBitmap(blob);
    return { source, width: source.width, height: source.height };
  }
  const source = await drawnFromSvg(blob);
  if (source.naturalWidth === 0 || source.naturalHeight === 0) throw new Error('the picture has no size');
  return { source, width: source.naturalWidth, height: source.naturalHeight };
};

/** How large it is kept: within the limits; an SVG has no pixels of its own and fills them. */
const keptSize = ({ width, height }: Drawable, isVector: boolean): { width: number; height: number } => {
  const fit = Math.min(LARGEST.width / width, LARGEST.height / height);
  const share = isVector ? fit : Math.min(1, fit);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
};

/** On white: a page has no transparency to show, and a PDF without it is smaller. */
const flatten = ({ source }: Drawable, width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas;
};

const encoded = (canvas: HTMLCanvasElement, type: Logo['type'], quality?: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))), type, quality);
  });

/** The smaller of PNG and JPEG; null while both are too large. */
const smallest = async (canvas: HTMLCanvasElement): Promise<Blob | null> => {
  const png = await encoded(canvas, 'image/png');
  for (const quality of QUALITIES) {
    const jpeg = await encoded(canvas, 'image/jpeg', quality);
    const smaller = png.size <= jpeg.size ? png : jpeg;
    if (smaller.size <= LARGEST.bytes) return smaller;
  }
  return null;
};

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : '');
    });
    reader.addEventListener('error', () => reject(new Error('not read')));
    reader.readAsDataURL(blob);
  });

const shrink = async (drawable: Drawable, isVector: boolean, name: string): Promise<Logo | null> => {
  let { width, height } = keptSize(drawable, isVector);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const blob = await smallest(flatten(drawable, width, height));
    if (blob) {
      return { name, type: blob.type as Logo['type'], width, height, data: await base64(blob) };
    }
    [width, height] = [Math.max(1, Math.round(width / 1.5)), Math.max(1, Math.round(height / 1.5))];
  }
  return null;
};

/**
 * Makes a logo of a file: checked by its content, decoded by the browser as a picture, set on white, scaled down and
 * stored as a small PNG or JPEG, so that nothing of the file itself (scripts, places, names) travels on.
 */
export const readLogo = async (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): Promise<Result<Logo, PlainError>> => {
  const t = textsNow(reportTexts).readLogo;
  const picture = readPicture(bytes);
  if (!picture.ok) return picture;
  const { type } = picture.value;
  const name = withoutDirections(fileName).slice(0, SHORT_TEXT_LIMIT);
  try {
    const drawable = await decode(new Blob([bytes], { type }), picture.value);
    const logo = await shrink(drawable, type === 'image/svg+xml', name);
    return logo ? ok(logo) : problem('too-large', t.tooLarge, t.simpler);
  } catch (error) {
    // A picture that holds a piece of a web page may be drawn but not be read back.
    const isForeign = error instanceof DOMException && error.name === 'SecurityError';
    return isForeign ? problem('foreign', t.foreign, t.asPng) : problem('broken', t.broken, t.brokenTodo);
  }
};

/** What is said of a file that is larger than {@link LOGO_FILE_LIMIT}. */
export const tooLarge = (size: number): PlainError => {
  const t = textsNow(reportTexts).readLogo;
  return {
    code: 'too-large',
    message: t.fileTooLarge((size / 1024 / 1024).toFixed(1)),
    todo: t.fileTooLargeTodo,
  };
};
