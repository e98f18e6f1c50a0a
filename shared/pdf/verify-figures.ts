import { lowered, say } from '#shared/language/say';
import { FILE_SIZE_LIMIT, readSessionFile } from '#shared/document/session-file';
import { GENERATOR } from '#shared/core/product';
import { comparePages } from './compare-pages.ts';
import { formatsOf, makeReport } from './make-report.ts';
import { dictIn, lookUp, objectsAfter, type PdfFile, type PdfObject, readPdf } from './pdf-file.ts';
import { differingWords, type WordDifference } from './page-words.ts';
import { entryOf, nameIn, type PdfDict, PdfError, type PdfValue } from './pdf-values.ts';
import { catalogOf, readMemory, type ReportMemory } from './report-fields.ts';
import type { FontSource, VerifyCheck } from './report-api.ts';
import { checkOf } from './verify-cms.ts';
import { inflate, sameBytes } from './webcrypto.ts';

type Objects = ReadonlyMap<number, PdfObject>;

/** What the attachment of a report is, and what the pages have to do with it. */
export type FiguresAnswer = {
  readonly sessionFile: Uint8Array | null;
  readonly figures: VerifyCheck['outcome'];
  readonly checks: readonly VerifyCheck[];
};

const streamObject = (objects: Objects, value: PdfValue | undefined): PdfObject | undefined =>
  value?.type === 'ref' ? objects.get(value.number) : undefined;

/** The data of a stream, unpacked; null when it is damaged, too large or packed in another way. */
const streamData = async (bytes: Uint8Array, object: PdfObject | undefined): Promise<Uint8Array | null> => {
  if (!object?.stream || object.value.type !== 'dict') return null;
  const data = bytes.subarray(object.stream.start, object.stream.end);
  const filter = object.value.entries.get('Filter');
  if (!filter) return data.length > FILE_SIZE_LIMIT ? null : data;
  return filter.type === 'name' && filter.name === 'FlateDecode' ? inflate(data, FILE_SIZE_LIMIT) : null;
};

/** The one attached file of a report; null when there is none, more than one, or its data cannot be had. */
const attachedFile = async (file: PdfFile): Promise<Uint8Array | null> => {
  const objects = objectsAfter(file);
  const catalog = catalogOf(file, objects)?.dict;
  const tree: PdfDict | undefined = dictIn(objects, dictIn(objects, catalog, 'Names'), 'EmbeddedFiles');
  const names = lookUp(objects, tree?.entries.get('Names'));
  if (names?.type !== 'array' || names.items.length !== 2) return null;
  const description = lookUp(objects, names.items[1]);
  if (description?.type !== 'dict' || nameIn(description, 'Type') !== 'Filespec') return null;
  const held = dictIn(objects, description, 'EF');
  return streamData(file.bytes, streamObject(objects, entryOf(held, 'F', 'ref')));
};

const noFigures = (): VerifyCheck =>
  checkOf(
    'figures',
    'fail',
    say`The printed figures cannot be traced: no session is attached that could be read.`,
    say`no attachment`,
  );

/** How far two byte sequences agree. */
const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
  let position = 0;
  while (position < a.length && a[position] === b[position]) position += 1;
  return position;
};

/** The most pages that are named one by one. */
const NAMED_LIMIT = 12;

/** Numbers of pages in words: "Page 3", "Pages 3, 5 and 7", "Pages 1 to 40". */
const pagesText = (pages: readonly number[]): string => {
  const [first, last] = [pages[0] ?? 0, pages.at(-1) ?? 0];
  if (pages.length === 1) return say`Page ${first}`;
  if (last - first === pages.length - 1 && pages.length > 2) return say`Pages ${first} to ${last}`;
  if (pages.length > NAMED_LIMIT) {
    return say`Pages ${pages.slice(0, NAMED_LIMIT).join(', ')} and ${pages.length - NAMED_LIMIT} more`;
  }
  return say`Pages ${pages.slice(0, -1).join(', ')} and ${last}`;
};

const countText = ([held, made]: readonly [number, number]): string =>
  held === made ? '' : ` ${say`The file has ${held} pages; the session makes ${made}.`}`;

/** The most examples of what differs. */
const EXAMPLE_LIMIT = 3;

const wordText = ({ page, printed, expected }: WordDifference): string => {
  if (printed === null) return say`page ${page} lacks “${expected ?? ''}”`;
  return expected === null
    ? say`page ${page} prints “${printed}”`
    : say`page ${page} prints “${printed}” instead of “${expected}”`;
};

/** What pages print otherwise, as a sentence with a space before it; empty where it is no text that differs. */
const examplesText = async (file: PdfFile, made: PdfFile, pages: readonly number[]): Promise<string> => {
  const words = (await differingWords([file, made], pages, EXAMPLE_LIMIT)).map(wordText).join('; ');
  return words === '' ? '' : ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const falseText = (pages: readonly number[]): string =>
  pages.length === 1
    ? say`${pagesText(pages)} is not what Phase One makes of the attached session: printed figures may be false.`
    : say`${pagesText(pages)} are not what Phase One makes of the attached session: printed figures may be false.`;

const otherwiseText = (pages: readonly number[]): string =>
  pages.length === 1
    ? say`Made again here, ${lowered(pagesText(pages))} comes out differently.`
    : say`Made again here, ${lowered(pagesText(pages))} come out differently.`;

/** The pages as a reader sees them, after all revisions, against those made again. */
const compare = async (file: PdfFile, rebuilt: Uint8Array): Promise<VerifyCheck> => {
  const base = file.bytes.subarray(0, file.revisions[0]?.end ?? 0);
  const equal = sameBytes(base, rebuilt);
  const made = readPdf(rebuilt);
  const { pages, counts } = comparePages(file, made);
  const technical = equal
    ? say`${base.length} bytes rebuilt and equal`
    : say`differs from byte ${firstDifference(base, rebuilt)} on`;
  if (pages.length > 0) {
    return checkOf(
      'figures',
      'fail',
      `${falseText(pages)}${countText(counts)}${await examplesText(file, made, pages)}`,
      say`pages ${pages.join(', ')}; ${technical}`,
    );
  }
  return equal
    ? checkOf(
        'figures',
        'pass',
        say`Every page is exactly what Phase One makes of the attached session.`,
        technical,
      )
    : checkOf(
        'figures',
        'fail',
        say`The pages are what Phase One makes of the attached session, but the file around them is not.`,
        technical,
      );
};

/**
 * Why a report may come out otherwise here without being false: another version made it, or a computer that writes numbers
 * and dates differently. Null where it has to come out the same.
 */
const excuseFor = (
  { options, formats }: ReportMemory,
  locale: string,
): { readonly statement: string; readonly technical: string } | null => {
  if (options.generator !== GENERATOR) {
    return {
      statement: say`The printed figures cannot be vouched for: the report was made by ${options.generator}, this is ${GENERATOR}.`,
      technical: say`made by another version`,
    };
  }
  if (formats === formatsOf(locale)) return null;
  return {
    statement: say`The printed figures cannot be vouched for: the computer that made the report writes numbers or dates differently.`,
    technical: say`formats of ${locale} differ`,
  };
};

/** Which pages come out otherwise, where that need not mean anything. */
const excused = async (
  file: PdfFile,
  rebuilt: Uint8Array,
  { statement, technical }: NonNullable<ReturnType<typeof excuseFor>>,
): Promise<VerifyCheck> => {
  const made = readPdf(rebuilt);
  const { pages, counts } = comparePages(file, made);
  const outcome =
    pages.length === 0
      ? say`Made again here, every page comes out the same.`
      : `${otherwiseText(pages)}${countText(counts)}${await examplesText(file, made, pages)}`;
  return checkOf(
    'figures',
    'unknown',
    `${statement} ${outcome}`,
    say`${technical}; pages ${pages.join(', ')}`,
  );
};

const figuresCheck = async (
  file: PdfFile,
  session: Parameters<typeof makeReport>[0]['file'],
  fonts: FontSource,
): Promise<VerifyCheck> => {
  const check = (outcome: VerifyCheck['outcome'], statement: string, technical: string): VerifyCheck =>
    checkOf('figures', outcome, statement, technical);
  const memory = readMemory(file);
  if (!memory)
    return check('fail', say`The report does not say how it was made.`, say`no PieceInfo/PhaseOne`);
  const excuse = excuseFor(memory, session.session.locale);
  const rebuilt = await makeReport({ file: session, options: memory.options, fonts });
  if (!rebuilt.ok && excuse) return check('unknown', excuse.statement, rebuilt.error.message);
  if (!rebuilt.ok && rebuilt.error.code === 'characters') {
    return check('fail', say`Phase One makes no report of the attached session.`, rebuilt.error.message);
  }
  if (!rebuilt.ok)
    return check('unknown', say`The printed figures were not compared.`, rebuilt.error.message);
  try {
    return excuse ? await excused(file, rebuilt.value, excuse) : await compare(file, rebuilt.value);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    return check(
      'fail',
      say`The pages cannot be told apart: printed figures may be false.`,
      say`the file ${error.message}`,
    );
  }
};

/**
 * Whether the printed figures follow from the attached session: the report is made again from it, with the options it
 * remembers, and compared byte by byte with what the first revision holds: text, charts, fonts, links, places of the
 * signature fields, everything. Then each page is compared as it stands after the last revision, so that what was changed
 * later is found too, signed or not. A report of another version is made again as well, and the pages are named that come
 * out differently, but nothing follows from that. Only what stands inside the signature fields is left to the checks of signatures.
 */
export const verifyFigures = async (file: PdfFile, fonts: FontSource): Promise<FiguresAnswer> => {
  const bytes = await attachedFile(file);
  const session = bytes && readSessionFile(bytes);
  if (!session?.ok) {
    const reason = session ? session.error.message : say`no single file attached`;
    const attachment = checkOf('attachment', 'fail', say`No session that could be read is attached.`, reason);
    return { sessionFile: null, figures: 'fail', checks: [attachment, noFigures()] };
  }
  const attachment = checkOf(
    'attachment',
    'pass',
    say`The session is attached and can be opened.`,
    say`${bytes?.length ?? 0} bytes, digest right`,
  );
  const figures = await figuresCheck(file, session.value, fonts);
  return { sessionFile: bytes, figures: figures.outcome, checks: [attachment, figures] };
};
