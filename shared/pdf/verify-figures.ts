import { FILE_SIZE_LIMIT, readSessionFile } from '#shared/document/session-file';
import { GENERATOR } from '#shared/core/product';
import { formatsOf, makeReport } from './make-report.ts';
import { dictIn, lookUp, objectsAfter, type PdfFile, type PdfObject } from './pdf-file.ts';
import { entryOf, nameIn, type PdfDict, type PdfValue } from './pdf-values.ts';
import { catalogOf, readMemory } from './report-fields.ts';
import type { ReportFonts, VerifyCheck } from './report-api.ts';
import { checkOf } from './verify-signature.ts';
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

const NO_FIGURES = checkOf(
  'figures',
  'fail',
  'The printed figures cannot be traced: no session is attached that could be read.',
  'no attachment',
);

/** How far two byte sequences agree. */
const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
  let position = 0;
  while (position < a.length && a[position] === b[position]) position += 1;
  return position;
};

const figuresCheck = async (
  file: PdfFile,
  session: Parameters<typeof makeReport>[0]['file'],
  fonts: ReportFonts,
): Promise<VerifyCheck> => {
  const check = (outcome: VerifyCheck['outcome'], statement: string, technical: string): VerifyCheck =>
    checkOf('figures', outcome, statement, technical);
  const memory = readMemory(file);
  if (!memory) return check('fail', 'The report does not say how it was made.', 'no PieceInfo/PhaseOne');
  const { options, formats } = memory;
  if (options.generator !== GENERATOR) {
    return check(
      'unknown',
      `The printed figures were not compared: the report was made by ${options.generator}, this is ${GENERATOR}.`,
      'made by another version',
    );
  }
  if (formats !== formatsOf(session.session.locale)) {
    return check(
      'unknown',
      'The printed figures were not compared: the computer that made the report writes numbers or dates differently.',
      `formats of ${session.session.locale} differ`,
    );
  }
  const rebuilt = await makeReport({ file: session, options, fonts });
  if (!rebuilt.ok) return check('unknown', 'The printed figures were not compared.', rebuilt.error.message);
  const base = file.bytes.subarray(0, file.revisions[0]?.end ?? 0);
  return sameBytes(base, rebuilt.value)
    ? check(
        'pass',
        'Every page is exactly what Phase One makes of the attached session.',
        `${base.length} bytes rebuilt and equal`,
      )
    : check(
        'fail',
        'The pages are not what Phase One makes of the attached session: printed figures may be false.',
        `differs from byte ${firstDifference(base, rebuilt.value)} on`,
      );
};

/**
 * Whether the printed figures follow from the attached session: the report is made again from it, with the options it
 * remembers, and compared byte by byte with what the first revision holds: text, charts, fonts, links, places of the
 * signature fields, everything. What later revisions may show on top is limited to the look of a signature in its box.
 */
export const verifyFigures = async (file: PdfFile, fonts: ReportFonts): Promise<FiguresAnswer> => {
  const bytes = await attachedFile(file);
  const session = bytes && readSessionFile(bytes);
  if (!session?.ok) {
    const reason = session ? session.error.message : 'no single file attached';
    const attachment = checkOf('attachment', 'fail', 'No session that could be read is attached.', reason);
    return { sessionFile: null, figures: 'fail', checks: [attachment, NO_FIGURES] };
  }
  const attachment = checkOf(
    'attachment',
    'pass',
    'The session is attached and can be opened.',
    `${bytes?.length ?? 0} bytes, digest right`,
  );
  const figures = await figuresCheck(file, session.value, fonts);
  return { sessionFile: bytes, figures: figures.outcome, checks: [attachment, figures] };
};
