import { say } from '#shared/language/say';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, utf8 } from '#shared/core/bytes';
import { lookUp, objectsAfter, type PdfFile, type PdfObject } from './pdf-file.ts';
import { nameIn, type PdfDict, PdfError, type PdfValue, withEntries } from './pdf-values.ts';
import { writeValue } from './pdf-write.ts';
import { catalogOf } from './report-fields.ts';
import { isPoint } from './timestamp-changes.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/** Entries that lead back up or to other pages; what they name is compared where it belongs. */
const LEADING_AWAY = ['Parent', 'P', 'Dest', 'A', 'Popup', 'StructParent', 'StructParents'];

/** What a page inherits from the nodes above it (ISO 32000-1, table 30). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** The longest way of references that is followed from a page; in our reports it has six. */
const DEPTH_LIMIT = 60;

/** Reports have at most some hundred pages. */
const PAGE_LIMIT = 5000;

/** A page, with what it inherits from the nodes above it. */
export type Page = { readonly number: number; readonly dict: PdfDict };

/** The pages of a file in the order in which they are read. @throws PdfError for a tree that is none. */
export const pagesOf = (file: PdfFile, objects: Objects): readonly Page[] => {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue | undefined, above: Record<string, PdfValue>, depth: number): void => {
    const dict = lookUp(objects, value);
    if (value?.type !== 'ref' || dict?.type !== 'dict' || seen.has(value.number) || depth > DEPTH_LIMIT) {
      throw new PdfError(say`has a malformed tree of pages`);
    }
    seen.add(value.number);
    const inherited = { ...above };
    for (const key of INHERITED) {
      const own = dict.entries.get(key);
      if (own) inherited[key] = own;
    }
    const kids = lookUp(objects, dict.entries.get('Kids'));
    if (kids?.type === 'array') for (const kid of kids.items) visit(kid, inherited, depth + 1);
    else pages.push({ number: value.number, dict: withEntries(dict, inherited) });
    if (pages.length > PAGE_LIMIT) throw new PdfError(say`has too many pages`);
  };
  visit(catalogOf(file, objects)?.dict.entries.get('Pages'), {}, 0);
  return pages;
};

const isSignatureField = (dict: PdfDict): boolean =>
  nameIn(dict, 'Subtype') === 'Widget' && nameIn(dict, 'FT') === 'Sig';

/** What a page is made of: by itself, and with the fonts and pictures that all pages share. */
type PageDigests = { readonly own: string; readonly resources: string };

/** An entry of a dictionary that counts: not those that lead away, nor in a signature field what signing sets. */
const countingEntries = (dict: PdfDict): readonly (readonly [string, PdfValue])[] => {
  const cut = isSignatureField(dict) ? [...LEADING_AWAY, 'V', 'AP'] : LEADING_AWAY;
  return [...dict.entries].filter(([key]) => !cut.includes(key)).sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Writes values so that equal ones give equal text, whatever numbers the objects bear that they name. */
const canonicalWriter = (file: PdfFile, objects: Objects, pages: readonly Page[]) => {
  const places = new Map(pages.map(({ number }, index) => [number, index]));
  const known = new Map<number, string>();

  const write = (value: PdfValue, depth: number): string => {
    switch (value.type) {
      case 'ref':
        return digest(value.number, depth + 1);
      case 'array':
        return `[${value.items.map((item) => write(item, depth)).join(' ')}]`;
      case 'dict': {
        const entries = countingEntries(value).map(([key, item]) => `/${key} ${write(item, depth)}`);
        return `<<${entries.join(' ')}>>`;
      }
      case 'number':
        return String(value.value);
      case 'string':
        return `<${toHex(value.bytes)}>`;
      default:
        return writeValue(value);
    }
  };

  const digest = (number: number, depth: number): string => {
    const place = places.get(number);
    const old = place === undefined ? known.get(number) : `page ${place}`;
    if (old !== undefined) return old;
    const object = objects.get(number);
    if (!object) return 'null';
    if (depth > DEPTH_LIMIT) throw new PdfError(say`has a page that leads too far`);
    known.set(number, 'above');
    const hash = sha256.create().update(utf8(write(object.value, depth)));
    if (object.stream) hash.update(file.bytes.subarray(object.stream.start, object.stream.end));
    const answer = toHex(hash.digest());
    known.set(number, answer);
    return answer;
  };

  return (value: PdfValue): string => write(value, 0);
};

/** A page's annotations, without fields of time stamps, which show nothing. */
const shownAnnotations = (objects: Objects, page: PdfDict): PdfValue[] => {
  const list = lookUp(objects, page.entries.get('Annots'));
  return (list?.type === 'array' ? list.items : []).filter((item) => {
    const annotation = lookUp(objects, item);
    return (
      annotation?.type !== 'dict' || !isSignatureField(annotation) || !isPoint(annotation.entries.get('Rect'))
    );
  });
};

const digestsOf = (file: PdfFile): readonly PageDigests[] => {
  const objects = objectsAfter(file);
  const pages = pagesOf(file, objects);
  const write = canonicalWriter(file, objects, pages);
  return pages.map(({ dict }) => ({
    own: [
      write(withEntries(dict, { Annots: undefined, Resources: undefined })),
      ...shownAnnotations(objects, dict).map(write),
    ].join(' '),
    resources: write(dict.entries.get('Resources') ?? { type: 'null' }),
  }));
};

/** Where the pages of two files differ. */
export type PageDifference = {
  /** Numbers from 1 of the pages that differ or that only one of the files has. */
  readonly pages: readonly number[];
  /** How many pages each of the files has. */
  readonly counts: readonly [number, number];
};

/**
 * Where the pages of two files differ, as they stand after the last revision of each: text, pictures, fonts, sizes, links'
 * places, notes laid over. Where links lead to and what stands in signature fields is left out; other checks look at both.
 *
 * All pages of a report share their fonts, and one word more on one page can bring a letter more to a font. So where some
 * pages differ by themselves, those are named; where none does but a font or picture does, all that show it.
 *
 * @throws PdfError when the pages of one of them cannot be told.
 */
export const comparePages = (one: PdfFile, other: PdfFile): PageDifference => {
  const [a, b] = [digestsOf(one), digestsOf(other)];
  const longest = a.length > b.length ? a : b;
  const differing = (part: keyof PageDigests): number[] =>
    longest.flatMap((_, index) => (a[index]?.[part] === b[index]?.[part] ? [] : [index + 1]));
  const own = differing('own');
  return { pages: own.length > 0 ? own : differing('resources'), counts: [a.length, b.length] };
};
