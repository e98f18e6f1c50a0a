import { type Language, languageOf } from '#shared/language/language';
import { dictIn, lookUp, objectsAfter, type PdfFile, type PdfObject } from './pdf-file.ts';
import { entryOf, nameIn, type PdfDict, textOfString } from './pdf-values.ts';
import { FORMATS_ENTRY, OPTIONS_ENTRY, PIECE_NAME, readReportOptions } from './report-parameters.ts';
import type { ReportOptions, SignatureField } from './report-api.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/** A dictionary that is an object of its own. */
export type NumberedDict = { readonly number: number; readonly dict: PdfDict };

/** A signature field with the size of its box in points. */
export type FieldDict = NumberedDict & { readonly width: number; readonly height: number };

/** Where a report keeps what a signature touches. */
export type ReportFields = {
  readonly catalog: NumberedDict;
  readonly form: NumberedDict;
  readonly fields: Readonly<Record<SignatureField, FieldDict>>;
};

const numbered = (objects: Objects, dict: PdfDict | undefined, key: string): NumberedDict | null => {
  const reference = entryOf(dict, key, 'ref');
  const value = lookUp(objects, reference);
  return reference && value?.type === 'dict' ? { number: reference.number, dict: value } : null;
};

/** The catalog of a file, which its trailer names; null when it is not there. */
export const catalogOf = (file: PdfFile, objects: Objects): NumberedDict | null =>
  numbered(objects, file.revisions.at(-1)?.trailer, 'Root');

const sizeOf = (dict: PdfDict): { width: number; height: number } | null => {
  const corners = entryOf(dict, 'Rect', 'array')?.items ?? [];
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] = corners.map((item) =>
    item.type === 'number' ? item.value : NaN,
  );
  const [width, height] = [right - left, top - bottom];
  return width > 0 && height > 0 ? { width, height } : null;
};

const readField = (objects: Objects, number: number): (FieldDict & { title: string }) | null => {
  const dict = objects.get(number)?.value;
  if (dict?.type !== 'dict' || nameIn(dict, 'FT') !== 'Sig') return null;
  const title = entryOf(dict, 'T', 'string');
  const size = sizeOf(dict);
  return title && size ? { number, dict, ...size, title: textOfString(title) } : null;
};

const isStamp = (objects: Objects, field: PdfDict): boolean =>
  nameIn(dictIn(objects, field, 'V'), 'Type') === 'DocTimeStamp';

/**
 * Finds the catalog, the form and the two signature fields of a report; null when the file is not one. The fields of a
 * report are these two; time stamps may have added fields of their own behind them.
 */
export const readReportFields = (file: PdfFile): ReportFields | null => {
  const objects = objectsAfter(file);
  const catalog = catalogOf(file, objects);
  const form = numbered(objects, catalog?.dict, 'AcroForm');
  if (!catalog || !form) return null;
  const listed = entryOf(form.dict, 'Fields', 'array')?.items ?? [];
  const [facilitator, client] = listed
    .slice(0, 2)
    .map((item) => (item.type === 'ref' ? readField(objects, item.number) : null));
  if (facilitator?.title !== 'facilitator' || client?.title !== 'client') return null;
  const others = listed.slice(2).map((item) => lookUp(objects, item));
  if (!others.every((field) => field?.type === 'dict' && isStamp(objects, field))) return null;
  return { catalog, form, fields: { facilitator, client } };
};

/** What a report remembers of how it was made. */
export type ReportMemory = { readonly options: ReportOptions; readonly formats: string };

/** What a report remembers of how it was made; null when it remembers nothing readable. Never throws. */
export const readMemory = (file: PdfFile): ReportMemory | null => {
  const objects = objectsAfter(file, 0);
  const piece = dictIn(objects, dictIn(objects, catalogOf(file, objects)?.dict, 'PieceInfo'), PIECE_NAME);
  const held = dictIn(objects, piece, 'Private');
  const stored = entryOf(held, OPTIONS_ENTRY, 'string');
  const formats = entryOf(held, FORMATS_ENTRY, 'string');
  const options = stored && readReportOptions(stored.bytes);
  return options ? { options, formats: formats ? textOfString(formats) : '' } : null;
};

/** The language that a report says it is written in (ISO 32000-1, 14.9.2); English where it says none. Never throws. */
export const languageOfReport = (file: PdfFile): Language => {
  const tag = entryOf(catalogOf(file, objectsAfter(file, 0))?.dict, 'Lang', 'string');
  return languageOf(tag ? textOfString(tag) : '');
};
