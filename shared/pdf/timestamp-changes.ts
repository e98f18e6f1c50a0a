import { say } from '#shared/language/say';
import { lookUp, type PdfObject } from './pdf-file.ts';
import { entryOf, nameIn, type PdfDict, type PdfValue, sameValue, withEntries } from './pdf-values.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/** Entries that the new field of a time stamp may have: those of an unseen signature field (ISO 32000-2, 12.7.5.5). */
const FIELD_ENTRIES = new Set(['Type', 'Subtype', 'FT', 'T', 'TU', 'F', 'Ff', 'P', 'Rect', 'V', 'AP']);

/** Names of the fields in which people sign; a time stamp under such a name would pass for a signature. */
const TAKEN = ['facilitator', 'client'];

/** Whether a rectangle has no extent. */
export const isPoint = (rectangle: PdfValue | undefined): boolean => {
  if (rectangle?.type !== 'array' || rectangle.items.length !== 4) return false;
  const [left, bottom, right, top] = rectangle.items.map((item) =>
    item.type === 'number' ? item.value : NaN,
  );
  return left === right && bottom === top;
};

/** Whether a field shows nothing: it is no annotation at all, or one without any extent. */
const isUnseen = (field: PdfDict): boolean =>
  isPoint(field.entries.get('Rect')) || (!field.entries.has('Subtype') && !field.entries.has('AP'));

/** Whether the new list is the old one with one reference at its end. */
const isLonger = (before: PdfValue | undefined, now: PdfValue | undefined, added: number): boolean => {
  const old = before === undefined ? [] : before.type === 'array' ? before.items : null;
  if (!old || now?.type !== 'array' || now.items.length !== old.length + 1) return false;
  const last = now.items.at(-1);
  return (
    last?.type === 'ref' && last.number === added && old.every((item, at) => sameValue(item, now.items[at]))
  );
};

/**
 * Whether a field that appeared is one for a time stamp and nothing else: new, unseen, of its own name.
 *
 * @returns null when it is so, else what is wrong in technical words.
 */
export const stampFieldProblem = (
  [before, now]: readonly [Objects, Objects],
  field: number,
): string | null => {
  const dict = now.get(field)?.value;
  if (before.has(field)) return say`the time stamp took a field that was there before`;
  if (dict?.type !== 'dict' || nameIn(dict, 'FT') !== 'Sig') return say`the time stamp has no field`;
  if ([...dict.entries.keys()].some((key) => !FIELD_ENTRIES.has(key))) {
    return say`the field of the time stamp does more`;
  }
  const title = entryOf(dict, 'T', 'string');
  const name = title && String.fromCharCode(...title.bytes.subarray(0, 200));
  if (!name || TAKEN.includes(name)) return say`the field of the time stamp has the name of another`;
  return isUnseen(dict) ? null : say`the field of the time stamp covers something`;
};

/**
 * Whether a form differs only in that one field was put at the end of its list, and in its signature flags.
 * `before` and `now` are the form's dictionaries.
 */
export const isFormWithField = (before: PdfDict, now: PdfDict, field: number): boolean =>
  isLonger(before.entries.get('Fields'), now.entries.get('Fields'), field) &&
  sameValue(
    withEntries(before, { Fields: undefined, SigFlags: undefined }),
    withEntries(now, { Fields: undefined, SigFlags: undefined }),
  );

/**
 * The objects that may differ because the field was hung up on a page, as most programs do although it shows nothing: one
 * page with one annotation more, or the list of a page's annotations with one more. Empty where none was changed so.
 */
export const pagesWithField = (
  [before, now]: readonly [Objects, Objects],
  changed: ReadonlySet<number>,
  field: number,
): ReadonlySet<number> => {
  const lists = new Set<number>();
  for (const { value } of before.values()) {
    if (value.type !== 'dict' || nameIn(value, 'Type') !== 'Page') continue;
    const list = entryOf(value, 'Annots', 'ref');
    if (list) lists.add(list.number);
  }
  const allowed = [...changed].filter((number) => {
    const [old, value] = [before.get(number)?.value, lookUp(now, { type: 'ref', number })];
    if (lists.has(number)) return isLonger(old, value, field);
    if (old?.type !== 'dict' || value?.type !== 'dict' || nameIn(old, 'Type') !== 'Page') return false;
    const rest = [old, value].map((dict) => withEntries(dict, { Annots: undefined }));
    return (
      sameValue(rest[0], rest[1]) && isLonger(old.entries.get('Annots'), value.entries.get('Annots'), field)
    );
  });
  return new Set(allowed.slice(0, 1));
};
