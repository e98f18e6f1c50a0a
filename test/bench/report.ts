/**
 * A report of 30 pages or more, made and signed as the product does it, against pdfmake drawing the same content
 * without a signature. Both take turns in one run.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { GENERATOR } from '#shared/core/product';
import type { PlainError, Result } from '#shared/core/result';
import { readSessionFile, type SessionFile } from '#shared/document/session-file';
import { createIdentity, describeCertificate } from '#shared/pdf/identity';
import { makeReport } from '#shared/pdf/make-report';
import type { ReportFonts, SigningIdentity } from '#shared/pdf/report-api';
import { signReport } from '#shared/pdf/sign-report';
import { reportOf } from '#shared/report/build-report';
import type { ReportContent } from '#shared/report/content';
import { bundledFonts } from '../../electron/cli/assets.ts';
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

const contentOf = (file: SessionFile): ReportContent =>
  reportOf(file, { created: CREATED, generator: GENERATOR, sealedBy: null });

/** Both ways of making the same report. */
type Makers = { readonly product: () => Promise<Uint8Array>; readonly pdfmake: () => Promise<Uint8Array> };

/** The way to make the product's report, with everything it needs read in beforehand. */
const openProduct = async (file: SessionFile): Promise<Makers['product']> => {
  const subject = { name: 'Ana Ruiz', organisation: 'Northfield', email: 'ana@example.org' };
  const identity = await createIdentity(subject, { validFrom: CREATED, years: 5, extractable: false });
  const maker = { fonts: await bundledFonts(), identity };
  return () => makeSigned(file, maker);
};

const openRival = async (file: SessionFile): Promise<Makers['pdfmake']> => {
  const draw = await openPdfMake();
  return () => draw(contentOf(file));
};

const readSample = async (): Promise<SessionFile> => {
  const path = join(ROOT, 'assets', 'samples', 'claims-intake.phaseone');
  return unwrap(readSessionFile(new Uint8Array(await readFile(path))));
};

/** How many times over the sample's metrics make a report long enough. */
const timesFor = async (sample: SessionFile): Promise<number> => {
  for (let times = 1; ; times += 1) {
    const make = await openProduct(withMetrics(sample, times));
    if (pagesOf(await make()) >= PAGES) return times;
  }
};

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};

/** The first report of this process: `tsx test/bench/report.ts product|pdfmake TIMES` prints its milliseconds. */
const printFirst = async (which: string, times: number): Promise<void> => {
  const file = withMetrics(await readSample(), times);
  const make = which === 'product' ? await openProduct(file) : await openRival(file);
  console.log(await timed(make));
};

const firstOf = (which: keyof Makers, times: number): number => {
  const command = ['--import', 'tsx', fileURLToPath(import.meta.url), which, String(times)];
  return Number(execFileSync(process.execPath, command, { encoding: 'utf8' }).trim());
};

/** Both take turns; each list is one maker's times. */
const inTurn = async (
  rounds: number,
  measure: (which: keyof Makers) => number | Promise<number>,
): Promise<Record<keyof Makers, number[]>> => {
  const values: Record<keyof Makers, number[]> = { product: [], pdfmake: [] };
  for (let round = 0; round < rounds; round += 1) {
    values.product.push(await measure('product'));
    values.pdfmake.push(await measure('pdfmake'));
  }
  return values;
};

const ratio = ({ product, pdfmake }: Record<keyof Makers, number[]>): string =>
  (median(product) / median(pdfmake)).toFixed(2);

export const benchReport = async (): Promise<void> => {
  const sample = await readSample();
  const times = await timesFor(sample);
  const file = withMetrics(sample, times);
  const makers: Makers = { product: await openProduct(file), pdfmake: await openRival(file) };
  const pages = { product: pagesOf(await makers.product()), pdfmake: pagesOf(await makers.pdfmake()) };
  const first = await inTurn(ROUNDS, (which) => firstOf(which, times));
  const later = await inTurn(ROUNDS, (which) => timed(makers[which]));
  printTable([
    ['', 'pages', 'first of a process', 'later ones'],
    ['Phase One, signed', String(pages.product), ms(median(first.product)), ms(median(later.product))],
    ['pdfmake, unsigned', String(pages.pdfmake), ms(median(first.pdfmake)), ms(median(later.pdfmake))],
    ['ratio', `target ${TARGET}`, ratio(first), ratio(later)],
  ]);
  console.log('An export in the program is the first of its process: each has a worker of its own.');
};

const [which, times] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url) && which !== undefined) {
  await printFirst(which, Number(times));
}
