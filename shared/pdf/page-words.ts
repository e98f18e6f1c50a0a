import { pagesOf, type Page } from './compare-pages.ts';
import { dictIn, lookUp, objectsAfter, type PdfFile, type PdfObject } from './pdf-file.ts';
import { entryOf, type PdfValue } from './pdf-values.ts';
import { inflate } from './webcrypto.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/** The most that a page's content or a font's table may unfold to, in bytes; ours have some 50,000. */
const STREAM_LIMIT = 2 * 1024 * 1024;

/** The longest text of a quotation. */
const QUOTE_LIMIT = 60;

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** What a stream holds as text, unpacked; empty where it cannot be read. */
const streamText = async (file: PdfFile, object: PdfObject | undefined): Promise<string> => {
  if (!object?.stream || object.value.type !== 'dict') return '';
  const data = file.bytes.subarray(object.stream.start, object.stream.end);
  const filter = entryOf(object.value, 'Filter', 'name')?.name;
  const plain = filter === 'FlateDecode' ? await inflate(data, STREAM_LIMIT) : data.subarray(0, STREAM_LIMIT);
  return plain ? latin1(plain) : '';
};

const fromUtf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** From a font's codes to characters (ISO 32000-1, 9.10.3), in the form that our reports write. */
const readCodes = (table: string): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  for (const [, code = '', text = ''] of table.matchAll(/^<([0-9a-f]{4})> ?<([0-9a-f]{4,16})>\s*$/gim)) {
    codes.set(code.toLowerCase(), fromUtf16(text));
  }
  return codes;
};

/** Reads the texts of a file's pages, each as its content draws it: piece by piece, in order. */
const textReader = (file: PdfFile) => {
  const objects: Objects = objectsAfter(file);
  const known = new Map<PdfValue | undefined, Promise<ReadonlyMap<string, string>>>();

  const codesOf = (page: Page, name: string): Promise<ReadonlyMap<string, string>> => {
    const font = dictIn(objects, dictIn(objects, dictIn(objects, page.dict, 'Resources'), 'Font'), name);
    const table = entryOf(font, 'ToUnicode', 'ref');
    const codes =
      known.get(table) ?? streamText(file, objects.get(table?.number ?? 0)).then((text) => readCodes(text));
    known.set(table, codes);
    return codes;
  };

  const contentOf = async ({ dict }: Page): Promise<string> => {
    const entry = dict.entries.get('Contents');
    const listed = lookUp(objects, entry);
    const parts = listed?.type === 'array' ? listed.items.slice(0, 50) : [entry];
    const texts = parts.map((part) => streamText(file, objects.get(part?.type === 'ref' ? part.number : 0)));
    return (await Promise.all(texts)).join('\n');
  };

  return async (page: Page): Promise<readonly string[]> => {
    const pieces: string[] = [];
    let codes: ReadonlyMap<string, string> = new Map();
    for (const [, font, hex] of (await contentOf(page)).matchAll(
      /\/(\w+) [\d.]+ Tf\b|<([0-9a-f]+)> ?Tj\b/gi,
    )) {
      if (font) codes = await codesOf(page, font);
      const signs = hex?.toLowerCase().match(/.{4}/g) ?? [];
      if (signs.length > 0) pieces.push(signs.map((sign) => codes.get(sign) ?? '?').join(''));
    }
    return pieces;
  };
};

/** What is in the first list and not in the second, as often as it is there more often. */
const surplus = (one: readonly string[], other: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1);
  return one.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
};

/** A text of a page that is not in the other file, and what stands there instead; either may be missing. */
export type WordDifference = {
  /** The page's number from 1. */
  readonly page: number;
  readonly printed: string | null;
  readonly expected: string | null;
};

/** Text of a file that may be hostile, as it may be quoted: of bounded length, and nothing that cannot be seen. */
const quotable = (text: string): string => {
  const seen = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return seen.length > QUOTE_LIMIT ? `${seen.slice(0, QUOTE_LIMIT)}…` : seen;
};

/** Page numbers differ from page to page and are the same line all the same. */
const likeness = (text: string): string => text.replace(/\d+/g, '#');

/** Lines that differ on more pages than this share are the running foot and the like, and tell nothing. */
const EVERYWHERE = 0.5;

/**
 * Which texts differ on some pages of two files, at most `limit` of them, those that differ on most pages left out. A help
 * to find what was changed, no proof that nothing was: pictures and the order of texts are not looked at. Never throws for
 * what can be read as pages.
 */
export const differingWords = async (
  [printed, expected]: readonly [PdfFile, PdfFile],
  pages: readonly number[],
  limit: number,
): Promise<readonly WordDifference[]> => {
  const [mine, theirs] = [printed, expected].map((file) => ({
    pages: pagesOf(file, objectsAfter(file)),
    read: textReader(file),
  }));
  const found: (WordDifference & { readonly key: string })[] = [];
  for (const number of pages) {
    const [a, b] = [mine?.pages[number - 1], theirs?.pages[number - 1]];
    if (!a || !b || !mine || !theirs) continue;
    const [held, made] = [await mine.read(a), await theirs.read(b)];
    const [more, less] = [surplus(held, made), surplus(made, held)];
    for (let index = 0; index < Math.max(more.length, less.length); index += 1) {
      const [here, there] = [more[index] ?? null, less[index] ?? null];
      found.push({ page: number, printed: here, expected: there, key: likeness(here ?? there ?? '') });
    }
  }
  const often = (key: string): number =>
    new Set(found.filter((one) => one.key === key).map(({ page }) => page)).size;
  const telling = found.filter(({ key }) => pages.length < 3 || often(key) <= pages.length * EVERYWHERE);
  // A page of which everything is gone needs no list of what it held.
  const said = telling.filter((one) => one.printed !== null);
  const chosen = said.length > 0 || telling.length > limit ? said : telling;
  return chosen.slice(0, limit).map(({ page, printed: here, expected: there }) => ({
    page,
    printed: here === null ? null : quotable(here),
    expected: there === null ? null : quotable(there),
  }));
};
