import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { makeReport } from '#shared/pdf/make-report';
import type { ReportLook } from '#shared/session/report-look';
import { aptInstall } from '../../support/apt.ts';
import { isThere } from '../../support/pdf-tools.ts';
import { signedInRoom } from '../report/report-sessions.ts';
import { fileOf, MAKING } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { pngLogo } from './support/logos.ts';

/** PDFBox with its validator, and what it needs of Java's older libraries, as Debian has them. */
const PACKAGES = ['libpdfbox2-java', 'libactivation-java', 'libjaxb-api-java'];
const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

const isComplete = (): boolean => JARS.every((jar) => existsSync(jar));
const hasJava = isThere('java');
if (hasJava && !isComplete()) aptInstall(PACKAGES);
const canJudge = hasJava && isComplete();

const name = (text: string): PDFName => PDFName.of(text);

/**
 * The same report as PDF/A-1b, the part that Preflight judges: without the attached session, which that part forbids
 * (ISO 19005-1, 6.1.11). `without` takes an entry out of the catalog besides.
 */
const asPart1 = async (look: Partial<ReportLook>, without?: string): Promise<Uint8Array> => {
  const session = signedInRoom();
  const file = fileOf({ ...session, look: { ...session.look, ...look } });
  const made = await makeReport({ file, options: MAKING, fonts: bundledFonts() });
  if (!made.ok) throw new Error(made.error.message);
  const document = await PDFDocument.load(made.value, { updateMetadata: false });
  const { catalog, context } = document;
  for (const key of ['Names', 'AF', 'Metadata', 'OutputIntents']) catalog.delete(name(key));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(name('Type')) === name('Filespec')) context.delete(ref);
  }
  document.convertToPDFA({ conformance: '1B' });
  if (without !== undefined) catalog.delete(name(without));
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
};

const preflight = async (bytes: Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'phase-one-test-')), 'report.pdf');
  await writeFile(path, bytes);
  const args = ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path];
  const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
  return `${stdout}${stderr}`;
};

describe.skipIf(!canJudge)('PDFBox Preflight (skipped where Java or PDFBox is missing)', () => {
  it.each([
    ['on A4 with a logo', { paper: 'a4', logo: pngLogo() }],
    ['on US Letter with an accent', { paper: 'letter', accent: '#1d4ed8' }],
  ] as const)('finds a report %s to be a valid PDF/A-1b', async (_, look) => {
    expect(await preflight(await asPart1(look))).toContain('is a valid PDF/A-1b file');
  });

  it('objects where the colours are not said', async () => {
    const said = await preflight(await asPart1({}, 'OutputIntents'));
    expect(said.includes('is a valid PDF/A-1b file')).toBe(false);
    expect(said.includes('Invalid Color space')).toBe(true);
  });
});
