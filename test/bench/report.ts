/**
 * A report of 30 pages or more, made and signed as the product does it, against pdfmake drawing the same content
 * without a signature. Both take turns in one run.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { GENERATOR } from '#shared/core/product';
import type { PlainError, Result } from '#shared/core/result';
import { readSessionFile, type SessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { createIdentity, describeCertificate } from '#shared/pdf/identity';
import { makeReport } from '#shared/pdf/make-report';
import type { ReportFonts, SigningIdentity } from '#shared/pdf/report-api';
import { signReport } from '#shared/pdf/sign-report';
import { buildReport } from '#shared/report/build-report';
import type { ReportContent } from '#shared/report/content';
import { loadFonts } from '../../electron/cli/assets.ts';
import { ROOT } from '../../electron/scripts/paths.ts';
import { openPdfMake } from './pdfmake-report.ts';
import { median, ms, printTable } from './statistics.ts';

const ROUNDS = 7;
const PAGES = 30;
const TARGET = 0.6;
const CREATED = asInstant('2026-11-23T09:00:00.000Z');

const unwrap = <T>(result: Result<T, PlainError>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
};

/** The sample with its metrics several times over, as a session that begins like that. */
const withMetrics = (sample: SessionFile, times: number): SessionFile => {
  const metrics = Array.from({ length: times }, (_, copy) =>
    sample.session.metrics.map((metric) => ({
      ...metric,
      id: copy === 0 ? metric.id : asId(`${metric.id}-${copy}`),
      name: copy === 0 ? metric.name : `${metric.name}, site ${copy + 1}`,
    })),
  ).flat();
  const session = { ...sample.session, metrics };
  const [first] = sample.journal;
  if (first?.kind !== 'create') throw new Error('a journal begins with the document');
  return { session, journal: [{ ...first, document: session }] };
};

const pagesOf = (bytes: Uint8Array): number =>
  (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type ?\/Page\b(?!s)/g) ?? []
  ).length;

type Maker = { readonly fonts: ReportFonts; readonly identity: SigningIdentity };

const makeSigned = async (file: SessionFile, { fonts, identity }: Maker): Promise<Uint8Array> => {
  const { name, organisation, fingerprint } = await describeCertificate(identity.certificate);
  const sealedBy = { name, organisation, fingerprint };
  const unsigned = unwrap(
    await makeReport({ file, fonts, options: { created: CREATED, generator: GENERATOR, sealedBy } }),
  );
  return unwrap(await signReport(unsigned, identity, { at: CREATED, field: 'facilitator', fonts }));
};

const contentOf = ({ session, journal }: SessionFile): ReportContent => {
  const today = dayOf(CREATED);
  const findings = findAll(session, today);
  const options = { created: CREATED, generator: GENERATOR, sealedBy: null };
  const scores = scoreReasons(session, findings);
  return buildReport({ session, journal, findings, scores, options, today });
};

const timed = async (values: number[], run: () => Promise<unknown>): Promise<void> => {
  const began = performance.now();
  await run();
  values.push(performance.now() - began);
};

/** The sample grown until its report has the pages asked for. */
const largeEnough = async (
  sample: SessionFile,
  maker: Maker,
): Promise<{ file: SessionFile; pages: number }> => {
  for (let times = 1; ; times += 1) {
    const file = withMetrics(sample, times);
    const pages = pagesOf(await makeSigned(file, maker));
    if (pages >= PAGES) return { file, pages };
  }
};

export const benchReport = async (): Promise<void> => {
  const path = join(ROOT, 'assets', 'samples', 'claims-intake.phaseone');
  const sample = unwrap(readSessionFile(new Uint8Array(await readFile(path))));
  const subject = { name: 'Ana Ruiz', organisation: 'Northfield', email: 'ana@example.org' };
  const identity = await createIdentity(subject, { validFrom: CREATED, years: 5, extractable: false });
  const maker = { fonts: unwrap(await loadFonts()), identity };
  const { file, pages } = await largeEnough(sample, maker);
  const drawWithPdfMake = await openPdfMake();
  const pdfMakePages = pagesOf(await drawWithPdfMake(contentOf(file)));
  const [product, pdfmake]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await timed(product, () => makeSigned(file, maker));
    await timed(pdfmake, () => drawWithPdfMake(contentOf(file)));
  }
  printTable([
    ['', 'pages', 'median'],
    ['Phase One, signed', String(pages), ms(median(product))],
    ['pdfmake, unsigned', String(pdfMakePages), ms(median(pdfmake))],
    ['ratio', `target ${TARGET}`, (median(product) / median(pdfmake)).toFixed(2)],
  ]);
};
