import { dayOf } from '#shared/core/dates';
import { writeSessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { drawReport } from '#shared/pdf/draw-report';
import { finalise } from '#shared/pdf/finalise';
import { formatsOf } from '#shared/pdf/make-report';
import { objectsAfter, readPdf } from '#shared/pdf/pdf-file';
import { entryOf, withEntries } from '#shared/pdf/pdf-values';
import {
  arrayValue,
  dictValue,
  nameValue,
  type NewObject,
  nextNumber,
  numberValue,
  refValue,
} from '#shared/pdf/pdf-write';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { buildReport } from '#shared/report/build-report';
import type { Session } from '#shared/session/session';
import {
  addNote,
  addText,
  append,
  objectsWith,
  repaintSeal,
  replaceAttachment,
  replacePage,
  rewrite,
  spreadField,
} from '../support/attacks.ts';
import { countersign, seal, valueOf } from '../support/signed-reports.ts';
import { FONTS, optionsFor } from '../support/stub-report.ts';
import { type Base, fileOf, type Forged, OTHER_SESSION, SESSION } from './base.ts';
import { signAgain } from './forge.ts';
import { forgedCms } from './forged-cms.ts';

const SHADOW = 'shadow edit between the signatures';
const PERMISSIONS = 'permissions of the seal';
const FIGURES = 'pages and session disagree';

const PAINT = Buffer.from('1 1 1 rg 50 300 400 300 re f');
const drawing: NewObject = { value: dictValue({ Length: numberValue(PAINT.length) }), stream: PAINT };

/** The first page with other contents. */
const showing = (bytes: Uint8Array, contents: (file: ReturnType<typeof readPdf>) => number): Uint8Array =>
  append(bytes, (file) => {
    const [page] = objectsWith(file, 'Type', 'Page');
    const value = withEntries(page?.value ?? dictValue({}), { Contents: refValue(contents(file)) });
    return [[page?.number ?? 0, { value }]];
  });

const contentsNumber = (bytes: Uint8Array): number => {
  const [page] = objectsWith(readPdf(bytes), 'Type', 'Page');
  return entryOf(page?.value, 'Contents', 'ref')?.number ?? 0;
};

/** A box is laid over the page before the seal; after it, the box is taken away. */
const hide = async ({ report }: Base): Promise<Uint8Array> => {
  const original = contentsNumber(report.unsigned);
  const sealed = await seal(addText(report.unsigned), report.facilitator);
  return countersign(
    showing(sealed, () => original),
    report.client,
  );
};

/** Another page content is put into the file before the seal, where nothing shows it; after it, the page shows it. */
const hideAndReplace = async ({ report }: Base): Promise<Uint8Array> => {
  const hidden = nextNumber(readPdf(report.unsigned));
  const prepared = append(report.unsigned, () => [[hidden, drawing]]);
  const sealed = await seal(prepared, report.facilitator);
  return countersign(
    showing(sealed, () => hidden),
    report.client,
  );
};

const between = (name: string, what: string, attack: (bytes: Uint8Array) => Uint8Array): Forged => ({
  name,
  group: SHADOW,
  what,
  make: async ({ report }) => countersign(attack(report.sealed), report.client),
  fails: ['client/changes'],
});

const catalogEntry = (bytes: Uint8Array, entries: Parameters<typeof withEntries>[1]): Uint8Array =>
  append(bytes, (file) => {
    const [catalog] = objectsWith(file, 'Type', 'Catalog');
    return [[catalog?.number ?? 0, { value: withEntries(catalog?.value ?? dictValue({}), entries) }]];
  });

/** Turns the seal's field towards a picture of another signature. */
const secondLook = (bytes: Uint8Array): Uint8Array =>
  append(bytes, (file) => {
    const [seal_] = objectsWith(file, 'FT', 'Sig');
    const look = entryOf(seal_?.value, 'AP', 'dict') ?? dictValue({});
    const value = withEntries(seal_?.value ?? dictValue({}), {
      AP: withEntries(look, { R: refValue(nextNumber(file)) }),
    });
    return [
      [seal_?.number ?? 0, { value }],
      [nextNumber(file), drawing],
    ];
  });

/** What changes between the two signatures, so that both signatures hold and cover what they should. */
export const SHADOW_EDITS: readonly Forged[] = [
  {
    name: 'shadow-hide',
    group: SHADOW,
    what: 'a box over the page, there when it was sealed, taken away before the client signed',
    make: hide,
    fails: ['facilitator/changes', 'client/changes'],
  },
  {
    name: 'shadow-hide-and-replace',
    group: SHADOW,
    what: 'another page, hidden in the file when it was sealed, shown when the client signed',
    make: hideAndReplace,
    fails: ['facilitator/changes', 'client/changes', 'figures'],
  },
  between('shadow-replace', 'the content of a page replaced', replacePage),
  between('shadow-text', 'text drawn over a page', addText),
  between('shadow-note', 'a FreeText note laid over a page', addNote),
  between('shadow-attachment', 'the attached session exchanged', replaceAttachment),
  between('shadow-seal-look', 'the look of the seal exchanged', repaintSeal),
  between('shadow-second-look', 'a second look of the seal for the mouse over it', secondLook),
  between('shadow-field', 'the client’s field spread over the page', spreadField),
  between('shadow-page-size', 'the page turned to a quarter of its size', (bytes) =>
    append(bytes, (file) => {
      const [page] = objectsWith(file, 'Type', 'Page');
      const box = arrayValue([0, 600, 300, 842].map(numberValue));
      return [[page?.number ?? 0, { value: withEntries(page?.value ?? dictValue({}), { CropBox: box }) }]];
    }),
  ),
  between('shadow-script', 'a script that runs when the file is opened', (bytes) =>
    catalogEntry(bytes, { OpenAction: dictValue({ S: nameValue('JavaScript') }) }),
  ),
  between('shadow-layers', 'layers that can be switched off', (bytes) =>
    catalogEntry(bytes, { OCProperties: dictValue({ OCGs: arrayValue([]) }) }),
  ),
];

/** The seal changed in the bytes and made again by its own key. */
const resealed = ({ report, facilitatorKey }: Base, from: RegExp, to: string): Promise<Uint8Array> =>
  signAgain(
    rewrite(report.sealed, from, () => to),
    'facilitator',
    (covered) => forgedCms(facilitatorKey, covered),
  );

/** Seals that permit more, and permissions lifted afterwards. */
export const PERMISSION_EDITS: readonly Forged[] = [
  {
    name: 'permissions-lifted',
    group: PERMISSIONS,
    what: 'the permissions taken out of the catalog before the client signed',
    make: async ({ report }) => countersign(catalogEntry(report.sealed, { Perms: undefined }), report.client),
    fails: ['client/changes'],
  },
  {
    name: 'permissions-form-filling',
    group: PERMISSIONS,
    what: 'a seal that permits notes and everything else (P = 3)',
    make: (base) => resealed(base, /\/P 2 \/V \/1\.2/, '/P 3 /V /1.2'),
    fails: ['facilitator/changes', 'seal'],
  },
  {
    name: 'permissions-unnamed',
    group: PERMISSIONS,
    what: 'a seal that the catalog does not name as the one that certifies',
    make: (base) => resealed(base, /\/DocMDP (?=\d+ 0 R)/, '/DocMDQ '),
    fails: ['seal'],
  },
  {
    name: 'permissions-none',
    group: PERMISSIONS,
    what: 'a signature after a seal that permits nothing (P = 1)',
    make: async (base) =>
      countersign(await resealed(base, /\/P 2 \/V \/1\.2/, '/P 1 /V /1.2'), base.report.client),
    fails: ['seal'],
  },
  {
    name: 'permissions-approval',
    group: PERMISSIONS,
    what: 'a seal that certifies nothing',
    make: (base) => resealed(base, /\/TransformMethod \/DocMDP/, '/TransformMethod /UR3   '),
    fails: ['facilitator/changes', 'seal'],
  },
];

/** A report drawn from one session with another one attached, sealed by whom its cover names. */
export const mixedReport = async (
  printed: Session,
  attached: Session,
  sealer: SigningIdentity,
): Promise<Uint8Array> => {
  const options = await optionsFor(sealer);
  const today = dayOf(options.created);
  const findings = findAll(printed, today);
  const scores = scoreReasons(printed, findings);
  const { journal } = fileOf(printed);
  const content = buildReport({ session: printed, journal, findings, scores, options, today });
  const file = { name: 'a.phaseone', bytes: writeSessionFile(fileOf(attached)), description: '' };
  return finalise(valueOf(drawReport(content, FONTS)), file, options, formatsOf(attached.locale));
};

const rewritten = (bytes: Uint8Array): Uint8Array => {
  const page = objectsWith(readPdf(bytes), 'Type', 'Page')[0];
  const number = entryOf(page?.value, 'Contents', 'ref')?.number ?? 0;
  const stream = objectsAfter(readPdf(bytes)).get(number)?.stream;
  return bytes.map((byte, at) => (stream && at === stream.end - 6 ? byte ^ 4 : byte));
};

/** Reports whose signatures are in order and whose pages are not what their session says. */
export const FALSE_FIGURES: readonly Forged[] = [
  {
    name: 'figures-page',
    group: FIGURES,
    what: 'pages with a target of 45, the session with 30, sealed by the forger',
    make: async ({ report }) =>
      seal(await mixedReport(OTHER_SESSION(), SESSION(), report.facilitator), report.facilitator),
    fails: ['figures'],
  },
  {
    name: 'figures-session',
    group: FIGURES,
    what: 'the session exchanged for one with a target of 45, sealed by a stranger and countersigned',
    make: async ({ report }) => {
      const sealed = await seal(await mixedReport(SESSION(), OTHER_SESSION(), report.client), report.client);
      return countersign(sealed, report.facilitator);
    },
    fails: ['figures'],
  },
  {
    name: 'figures-byte',
    group: FIGURES,
    what: 'a byte of a page changed before it was sealed',
    make: async ({ report }) => seal(rewritten(report.unsigned), report.facilitator),
    fails: ['figures'],
  },
  {
    name: 'figures-unsigned',
    group: FIGURES,
    what: 'pages with a target of 45, the session with 30, not signed',
    make: ({ report }) => mixedReport(OTHER_SESSION(), SESSION(), report.facilitator),
    fails: ['figures'],
    verdict: 'unsigned',
  },
  {
    name: 'figures-no-session',
    group: FIGURES,
    what: 'no session attached',
    make: async ({ report }) => {
      const bare = rewrite(report.unsigned, /\/EmbeddedFiles/, () => '/EmbeddedFilez');
      return seal(bare, report.facilitator);
    },
    fails: ['attachment', 'figures'],
  },
];
