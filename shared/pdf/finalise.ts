import { sha256 } from '@noble/hashes/sha2.js';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { toHex, utf8 } from '#shared/core/bytes';
import { type Language, languageOf } from '#shared/language/language';
import { speaking, table } from '#shared/language/say';
import type { TagElement } from './draw-tags.ts';
import { FORMATS_ENTRY, OPTIONS_ENTRY, PIECE_NAME, writeReportOptions } from './report-parameters.ts';
import type { ReportOptions, SignatureField } from './report-api.ts';
import { addStructure } from './structure-tree.ts';
import { joinBytes } from './webcrypto.ts';

/** A place on a page, in points (1/72 inch) from its lower left corner. `page` counts from 0. */
type PlaceOnPage = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A report as it is drawn: its bytes, the places for the two signatures, and the tree of what is drawn, if it is marked. */
type DrawnPages = {
  readonly bytes: Uint8Array;
  readonly signatureBoxes: Readonly<Record<SignatureField, PlaceOnPage>>;
  readonly tags?: readonly TagElement[];
};

/** The file that is attached to a report. */
export type Attachment = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: string;
};

/** What the fields are called where a program lists them or reads them aloud. */
const FIELD_TITLES: Readonly<Record<SignatureField, string>> = table({
  facilitator: 'Seal of the facilitator',
  client: 'Signature of the client',
});

/** Annotation flags: shown in print, not to be moved (ISO 32000-1, 12.5.3). */
const PRINT = 4;
const LOCKED = 128;

const name = (text: string): PDFName => PDFName.of(text);

/** PDF/A wants every annotation to say that it prints; jsPDF says nothing. */
const printLinks = (document: PDFDocument): void => {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      annotations?.lookup(index, PDFDict).set(name('F'), document.context.obj(PRINT));
    }
  }
};

/** Text without characters that a literal string of a PDF cannot simply hold. */
const plainName = (text: string): string => text.normalize('NFKD').replace(/[^\w .-]/g, '_');

/**
 * Attaches a file as associated data of the whole document (PDF/A-3, ISO 19005-3, 6.8). Done by hand because the library
 * writes names with brackets or accents in a form that breaks the file.
 */
const attach = (
  document: PDFDocument,
  { name: fileName, bytes, description }: Attachment,
  at: Date,
): void => {
  const { context, catalog } = document;
  const stream = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: {
        Size: bytes.length,
        CreationDate: PDFString.fromDate(at),
        ModDate: PDFString.fromDate(at),
      },
    }),
  );
  const file = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(plainName(fileName)),
      UF: PDFHexString.fromText(fileName),
      EF: { F: stream, UF: stream },
      Desc: PDFHexString.fromText(description),
      AFRelationship: 'Data',
    }),
  );
  const tree = context.obj({ Names: [PDFHexString.fromText(fileName), file] });
  catalog.set(name('Names'), context.obj({ EmbeddedFiles: tree }));
  catalog.set(name('AF'), context.obj([file]));
};

const addToPage = (context: PDFContext, page: PDFPage, annotation: PDFRef): void => {
  const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
  if (annotations) annotations.push(annotation);
  else page.node.set(name('Annots'), context.obj([annotation]));
};

/** The language that a drawn report says it is written in. */
const languageIn = ({ catalog }: PDFDocument): Language =>
  languageOf(catalog.lookupMaybe(name('Lang'), PDFString)?.decodeText() ?? '');

/** A blank signature field with an empty appearance, which PDF/A asks for. */
const addField = (document: PDFDocument, field: SignatureField, place: PlaceOnPage): PDFRef => {
  const { context } = document;
  const page = document.getPage(place.page);
  const blank = context.stream(new Uint8Array(), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, place.width, place.height],
    Resources: {},
  });
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(field),
      TU: PDFString.of(speaking(languageIn(document), () => FIELD_TITLES[field])),
      F: PRINT + LOCKED,
      P: page.ref,
      Rect: [place.x, place.y, place.x + place.width, place.y + place.height],
      AP: { N: context.register(blank) },
    }),
  );
  addToPage(context, page, widget);
  return widget;
};

const rememberOptions = (document: PDFDocument, options: ReportOptions, formats: string, at: Date): void => {
  const { context, catalog } = document;
  const piece = {
    LastModified: PDFString.fromDate(at),
    Private: {
      [OPTIONS_ENTRY]: PDFHexString.of(toHex(writeReportOptions(options))),
      [FORMATS_ENTRY]: PDFString.of(formats),
    },
  };
  catalog.set(name('PieceInfo'), context.obj({ [PIECE_NAME]: piece }));
};

/**
 * Makes a drawn report ready to be signed: the session attached, both signature fields blank in their places, the options
 * inside, and everything that PDF/A-3b (ISO 19005-3) asks for: colour profile, XMP metadata equal to the document
 * information, an identifier. The same input gives the same bytes. `formats` is the mark of how the making computer writes
 * numbers and dates.
 *
 * @throws Error when the drawn bytes are not a PDF or a box names a page that is not there.
 */
export const finalise = async (
  drawn: DrawnPages,
  attachment: Attachment,
  options: ReportOptions,
  formats = '',
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(drawn.bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const at = new Date(options.created);
  document.setProducer(options.generator);
  document.setCreationDate(at);
  document.setModificationDate(at);
  if (!context.trailerInfo.ID) {
    // Without an identifier the library would make one up at random.
    const id = PDFHexString.of(toHex(sha256(drawn.bytes).slice(0, 16)));
    context.trailerInfo.ID = context.obj([id, id]);
  }
  printLinks(document);
  attach(document, attachment, at);
  rememberOptions(document, options, formats, at);
  const { facilitator, client } = drawn.signatureBoxes;
  const widgets = {
    facilitator: { ref: addField(document, 'facilitator', facilitator), page: facilitator.page },
    client: { ref: addField(document, 'client', client), page: client.page },
  };
  const fields = [widgets.facilitator.ref, widgets.client.ref];
  catalog.set(name('AcroForm'), context.register(context.obj({ Fields: fields })));
  if (drawn.tags) addStructure(document, drawn.tags, widgets);
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  document.convertToPDFA({ conformance: '3B' });
  const bytes = await document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  // The library ends with the end mark; a revision begins on a line of its own.
  return joinBytes([bytes, utf8('\n')]);
};
