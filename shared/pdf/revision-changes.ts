import { say } from '#shared/language/say';
import { dictIn, lookUp, objectsAfter, type PdfFile, type PdfObject, type PdfRevision } from './pdf-file.ts';
import { catalogOf, type NumberedDict } from './report-fields.ts';
import { entryOf, type PdfDict, refsIn, sameValue, withEntries } from './pdf-values.ts';
import { isFormWithField, pagesWithField, stampFieldProblem } from './timestamp-changes.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/**
 * What a revision that adds a signature may bring: to which field, and whether it certifies the file. A time stamp
 * (`stamps`) brings a field of its own instead of using one that waits. It is allowed whatever the certifying signature
 * permits: "the data necessary to add DSS's and/or document timestamps [...] shall not be considered as changes to the
 * document" (ISO 32000-2:2020, 12.8.2.2, table 257, P).
 */
export type AllowedChange = {
  readonly field: number;
  readonly certifies: boolean;
  readonly stamps?: boolean;
};

/** Entries of the catalog under which signatures keep what belongs to them: permissions, and validation material. */
const CATALOG_ENTRIES = ['Perms', 'DSS'] as const;

/** A time stamp may also note which extensions of PDF it uses (ISO 32000-1, 7.12): that changes nothing on the pages. */
const STAMP_ENTRIES = [...CATALOG_ENTRIES, 'Extensions'] as const;

/** Entries of a signature field that signing sets: the signature and how it looks inside the field's box. */
const FIELD_ENTRIES = ['V', 'AP'] as const;

const without = (dict: PdfDict, keys: readonly string[]): PdfDict =>
  withEntries(dict, Object.fromEntries(keys.map((key) => [key, undefined])));

const sameBut = (a: PdfDict, b: PdfDict, keys: readonly string[]): boolean =>
  sameValue(without(a, keys), without(b, keys));

/** Trailers may differ in size, previous table and the second half of the identifier only. */
const trailerProblem = (older: PdfRevision, newer: PdfRevision): string | null => {
  const keys = ['Size', 'Prev', 'ID'];
  if (!sameBut(older.trailer, newer.trailer, keys)) return say`the trailer names other objects`;
  const [a, b] = [older, newer].map(({ trailer }) => entryOf(trailer, 'ID', 'array')?.items[0]);
  return sameValue(a, b) ? null : say`the trailer has another identifier`;
};

const catalogProblem = (
  before: NumberedDict,
  now: NumberedDict,
  { certifies, stamps }: AllowedChange,
): string | null => {
  if (before.number !== now.number) return say`another catalog`;
  const keys = ['AcroForm', ...(stamps ? STAMP_ENTRIES : CATALOG_ENTRIES)];
  if (!sameBut(before.dict, now.dict, keys)) return say`the catalog was changed`;
  const permissions = [before, now].map(({ dict }) => dict.entries.get('Perms'));
  const same = sameValue(permissions[0], permissions[1]);
  return same || (certifies && !permissions[0]) ? null : say`the permissions were changed`;
};

const formProblem = (
  objects: readonly [Objects, Objects],
  before: PdfDict,
  now: PdfDict,
  { field, stamps }: AllowedChange,
): string | null => {
  const references = [before, now].map((dict) => entryOf(dict, 'AcroForm', 'ref')?.number);
  const forms = [dictIn(objects[0], before, 'AcroForm'), dictIn(objects[1], now, 'AcroForm')] as const;
  if (references[0] !== references[1] || !forms[0] || !forms[1]) return say`another form`;
  const same = stamps
    ? isFormWithField(forms[0], forms[1], field)
    : sameBut(forms[0], forms[1], ['SigFlags']);
  return same ? null : say`the form was changed`;
};

const fieldProblem = (objects: readonly [Objects, Objects], field: number): string | null => {
  const [before, now] = objects.map((map) => map.get(field)?.value);
  if (before?.type !== 'dict' || now?.type !== 'dict') return say`the signature field was not there before`;
  if (before.entries.has('V')) return say`the signature field was signed before`;
  if (!sameBut(before, now, FIELD_ENTRIES)) return say`the signature field was moved or changed`;
  const appearance = lookUp(objects[1], now.entries.get('AP'));
  const kinds = appearance?.type === 'dict' ? [...appearance.entries.keys()] : [];
  return kinds.every((kind) => kind === 'N') ? null : say`the signature has more than one look`;
};

/** All objects that can be reached from some, following every reference but those that `cut` holds back. */
const reach = (
  objects: Objects,
  from: readonly number[],
  cut: (number: number) => readonly string[],
): ReadonlySet<number> => {
  const reached = new Set(from);
  const waiting = [...from];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const value = objects.get(number)?.value;
    if (!value) continue;
    const seen = value.type === 'dict' ? without(value, cut(number)) : value;
    for (const next of refsIn(seen)) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
};

const refsUnder = (objects: Objects, number: number, keys: readonly string[]): readonly number[] => {
  const value = objects.get(number)?.value;
  if (value?.type !== 'dict') return [];
  return keys.flatMap((key) => {
    const entry = value.entries.get(key);
    return entry ? refsIn(entry) : [];
  });
};

/**
 * Every object that is new or changed must belong to the new signature and to nothing else. What the rest of the document
 * can reach, by references that were there all along too, must be untouched: this catches pages changed between two
 * signatures ("shadow attacks"), including by defining an object that an older one already named.
 */
const objectProblem = (
  file: PdfFile,
  changed: ReadonlySet<number>,
  now: Objects,
  parts: {
    readonly catalog: number;
    readonly form: number;
    readonly field: number;
    readonly pages: ReadonlySet<number>;
  },
): string | null => {
  const cut = (number: number): readonly string[] => {
    if (number === parts.field) return FIELD_ENTRIES;
    return number === parts.catalog ? CATALOG_ENTRIES : [];
  };
  const trailer = file.revisions.at(-1)?.trailer;
  const document = reach(now, trailer ? refsIn(trailer) : [], cut);
  const own = reach(
    now,
    [...refsUnder(now, parts.field, FIELD_ENTRIES), ...refsUnder(now, parts.catalog, CATALOG_ENTRIES)],
    () => [],
  );
  const examined = new Set([parts.catalog, parts.form, parts.field, ...parts.pages]);
  for (const number of changed) {
    if (examined.has(number)) continue;
    if (document.has(number)) return say`object ${number}, part of the document, was changed`;
    if (!own.has(number)) return say`object ${number} was added and belongs to nothing`;
  }
  return null;
};

/** The objects that revisions bring or replace; in technical words what else they do that no signature needs. */
const changedObjects = (
  file: PdfFile,
  from: number,
  to: number,
  before: Objects,
): ReadonlySet<number> | string => {
  const changed = new Set<number>();
  for (let index = from + 1; index <= to; index += 1) {
    const [older, newer] = [file.revisions[index - 1], file.revisions[index]];
    if (!older || !newer) return say`a revision is missing`;
    const problem = trailerProblem(older, newer);
    if (problem) return problem;
    for (const number of newer.freed) if (before.has(number)) return say`object ${number} was removed`;
    for (const number of newer.objects.keys()) changed.add(number);
  }
  return changed;
};

/**
 * Whether all that happened from one revision to another is that one signature was added.
 *
 * @returns null when it is so, else in technical words what else happened.
 */
export const findOtherChange = (
  file: PdfFile,
  from: number,
  to: number,
  allowed: AllowedChange,
): string | null => {
  const { field, stamps } = allowed;
  if (to <= from) return say`it did not come in a revision of its own`;
  const objects = [objectsAfter(file, from), objectsAfter(file, to)] as const;
  const changed = changedObjects(file, from, to, objects[0]);
  if (typeof changed === 'string') return changed;
  const catalogs = [catalogOf(file, objects[0]), catalogOf(file, objects[1])] as const;
  if (!catalogs[0] || !catalogs[1]) return say`the catalog is missing`;
  return (
    catalogProblem(catalogs[0], catalogs[1], allowed) ??
    formProblem(objects, catalogs[0].dict, catalogs[1].dict, allowed) ??
    (stamps ? stampFieldProblem(objects, field) : fieldProblem(objects, field)) ??
    objectProblem(file, changed, objects[1], {
      catalog: catalogs[1].number,
      form: entryOf(catalogs[1].dict, 'AcroForm', 'ref')?.number ?? catalogs[1].number,
      field,
      pages: stamps ? pagesWithField(objects, changed, field) : new Set(),
    })
  );
};
