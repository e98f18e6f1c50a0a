import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatAligned, formatNumber } from '#shared/core/numbers';
import { readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { type Cli, createIdentity, provideCli, reportArgs, samplePath, SAMPLES } from '../../support/cli.ts';
import { fileOf } from '../../shared/report/sample-session.ts';
import { missingPdfTools, runTool } from '../../support/pdf-tools.ts';

const TOOLS = ['pdfsig', 'qpdf', 'pdfdetach', 'pdffonts', 'pdftotext', 'certutil', 'openssl'] as const;
const missing = missingPdfTools(TOOLS);

let cli: Cli;

beforeAll(async () => {
  cli = await provideCli();
  await createIdentity(cli);
  for (const name of SAMPLES) {
    const spoken = await cli.run(
      ...reportArgs(samplePath(name), `${name}.pdf`, '--unsigned', `${name}-u.pdf`),
    );
    expect(spoken).toMatchObject({ error: '', exitCode: 0 });
  }
}, 180_000);

afterAll(() => cli.remove());

/** A metric's numbers as a report may print them: alone, or with the decimals of their neighbours. */
const printedForms = (value: number, all: readonly number[], locale: string): readonly string[] => [
  formatNumber(value, locale),
  ...formatAligned([value, ...all], locale).slice(0, 1),
];

describe.skipIf(missing.length > 0)(`standard tools (${TOOLS.join(', ')})`, () => {
  describe.each(SAMPLES)('%s', (name) => {
    it('is signed by one valid signature over the whole file, of the kind PAdES asks for', () => {
      const { text } = runTool('pdfsig', [cli.path(`${name}.pdf`)]);
      expect(text.match(/Signature is Valid\./g)).toHaveLength(1);
      expect(text.match(/Total document signed/g)).toHaveLength(1);
      expect(text.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(1);
      expect(text).toContain('Signer Certificate Common Name: Ana Ruiz');
    });

    it('keeps a blank field for the client', () => {
      const { text } = runTool('pdfsig', [cli.path(`${name}.pdf`)]);
      expect(text).toMatch(/Signature Field Name: client\n.*not signed/);
    });

    it('has no syntax or stream error', () => {
      const { text, status } = runTool('qpdf', ['--check', cli.path(`${name}.pdf`)]);
      expect(text).toContain('No syntax or stream encoding errors found');
      expect(text.toLowerCase()).not.toContain('warning');
      expect(status).toBe(0);
    });

    it('gives the session back byte for byte', async () => {
      const out = cli.path(`${name}.attached`);
      runTool('pdfdetach', ['-save', '1', '-o', out, cli.path(`${name}.pdf`)]);
      expect(Buffer.compare(await readFile(out), await readFile(samplePath(name)))).toBe(0);
    });

    it('embeds every font with its Unicode map', () => {
      const { text } = runTool('pdffonts', [cli.path(`${name}.pdf`)]);
      const fonts = text.trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) expect(font).toMatch(/ yes (yes|no) {1,2}yes +\d+ +\d+$/);
    });

    it("prints every metric's numbers", async () => {
      const { text } = runTool('pdftotext', ['-layout', cli.path(`${name}.pdf`), '-']);
      const read = readSessionFile(new Uint8Array(await readFile(samplePath(name))));
      if (!read.ok) throw new Error(read.error.message);
      const { metrics, locale } = read.value.session;
      for (const metric of metrics) {
        const values = [metric.baseline.value, metric.must.value, metric.plan.value, metric.wish.value];
        const numbers = values.filter((value) => value !== null);
        for (const value of numbers) {
          const forms = printedForms(value, numbers, locale);
          expect({ metric: metric.name, value, printed: forms.some((form) => text.includes(form)) }).toEqual({
            metric: metric.name,
            value,
            printed: true,
          });
        }
      }
    });
  });

  it('trust the certificate once the reader has taken it in', () => {
    const database = `sql:${cli.folder}`;
    runTool('certutil', ['-N', '-d', database, '--empty-password']);
    runTool('certutil', ['-A', '-d', database, '-n', 'ana', '-t', ',P,', '-a', '-i', cli.path('me.pem')]);
    const { text } = runTool('pdfsig', ['-nssdir', database, cli.path('claims-intake.pdf')]);
    expect(text).toContain('Certificate is Trusted.');
  });

  it('accept the signature as CAdES', async () => {
    const bytes = await readFile(cli.path('claims-intake.pdf'));
    const text = bytes.toString('latin1');
    const range = /\/ByteRange ?\[ ?(\d+) (\d+) (\d+) (\d+) *\]/.exec(text);
    const [start, length, after, rest] = (range ?? []).slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const signed = Buffer.concat([
      bytes.subarray(start, start + length),
      bytes.subarray(after, after + rest),
    ]);
    const contents = Buffer.from(text.slice(start + length + 1, after - 1), 'hex');
    await writeFile(cli.path('signed.bin'), signed);
    // The room kept for the signature is filled up with zeros, which are no part of its DER.
    await writeFile(cli.path('signature.der'), contents.subarray(0, contents.readUInt16BE(2) + 4));
    const { text: said } = runTool(
      'openssl',
      [
        ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'signature.der'],
        ...['-content', 'signed.bin', '-CAfile', 'me.pem', '-purpose', 'any', '-out', 'content.out'],
      ],
      cli.folder,
    );
    expect(said).toMatch(/CAdES Verification successful/i);
  });
});

describe('report', () => {
  it('gives the same unsigned bytes for the same session, identity and moment', async () => {
    const again = await cli.run(
      ...reportArgs(samplePath('card-fraud'), 'again.pdf', '--unsigned', 'again-u.pdf'),
    );
    expect(again.exitCode).toBe(0);
    const [first, second] = await Promise.all([
      readFile(cli.path('card-fraud-u.pdf')),
      readFile(cli.path('again-u.pdf')),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('begins the signed file with the unsigned bytes', async () => {
    const [unsigned, signed] = await Promise.all([
      readFile(cli.path('card-fraud-u.pdf')),
      readFile(cli.path('card-fraud.pdf')),
    ]);
    expect(Buffer.compare(signed.subarray(0, unsigned.length), unsigned)).toBe(0);
  });

  it('never writes over a file that is there, unless told to', async () => {
    await writeFile(cli.path('mine.pdf'), 'mine');
    const args = reportArgs(samplePath('vague-goal'), 'mine.pdf');
    expect(await cli.run(...args)).toMatchObject({
      exitCode: 2,
      error: '"mine.pdf" exists already. Name another file, or add --force to replace it.\n',
    });
    expect(await readFile(cli.path('mine.pdf'), 'utf8')).toBe('mine');
    expect(await cli.run(...args, '--force')).toMatchObject({ exitCode: 0 });
    expect((await readFile(cli.path('mine.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('never writes over what it reads, even when told to replace files', async () => {
    await writeFile(cli.path('own.phaseone'), await readFile(samplePath('vague-goal')));
    const before = await cli.contents();
    const spoken = await cli.run(...reportArgs('own.phaseone', './own.phaseone', '--force'));
    expect(spoken).toMatchObject({ exitCode: 2 });
    expect(spoken.error).toContain('is named twice');
    expect(await cli.contents()).toEqual(before);
  });

  it('leaves nothing behind when the identity does not open', async () => {
    const before = await cli.contents();
    const base = ['report', samplePath('vague-goal'), '--out', 'never.pdf', '--identity'];
    const wrong = await cli.run(...base, 'me.p12', '--passphrase-env', 'WRONG');
    expect(wrong).toMatchObject({ exitCode: 2, out: '' });
    expect(wrong.error).toMatch(/^"me\.p12": The passphrase does not open the file\..*\n$/);
    expect(await cli.run(...base, 'me.p12', '--passphrase-env', 'EMPTY')).toMatchObject({ exitCode: 2 });
    expect(await cli.run(...base, 'me.pem', '--passphrase-env', 'PASS')).toMatchObject({ exitCode: 2 });
    expect(await cli.run(...base, 'nobody.p12', '--passphrase-env', 'PASS')).toMatchObject({ exitCode: 2 });
    expect(await cli.contents()).toEqual(before);
  });

  it('refuses a session with characters that no font has, and says which and where', async () => {
    const read = readSessionFile(new Uint8Array(await readFile(samplePath('vague-goal'))));
    if (!read.ok) throw new Error(read.error.message);
    const session = { ...read.value.session, title: 'Faster \u{1F680} 中' };
    await writeFile(cli.path('foreign.phaseone'), writeSessionFile(fileOf(session)));
    const before = await cli.contents();
    const spoken = await cli.run(...reportArgs('foreign.phaseone', 'never.pdf'));
    expect(spoken).toMatchObject({ exitCode: 2, out: '' });
    expect(spoken.error).toContain(
      'The report has no font for 2 characters: “\u{1F680}” (U+1F680, an emoji)',
    );
    expect(spoken.error).toContain('“中” (U+4E2D, Chinese or Japanese) in the title of the session');
    expect(await cli.contents()).toEqual(before);
  });

  it('does not repeat a passphrase that was given in place of its name', async () => {
    const base = ['report', samplePath('vague-goal'), '--out', 'never.pdf', '--identity', 'me.p12'];
    const spoken = await cli.run(...base, '--passphrase-env', 'horse battery staple');
    expect(spoken.exitCode).toBe(2);
    expect(spoken.error).not.toContain('horse');
  });

  it('refuses moments that do not exist', async () => {
    const base = ['report', samplePath('vague-goal'), '--out', 'never.pdf', '--identity', 'me.p12'];
    for (const moment of [
      '2026-02-30T09:00:00Z',
      '2026-11-23',
      '2026-11-23T09:00:00',
      '3026-11-23T09:00:00Z',
    ]) {
      const spoken = await cli.run(...base, '--passphrase-env', 'PASS', '--created', moment);
      expect(spoken.error).toContain(`"${moment}" is not a moment with its zone.`);
      expect(spoken.exitCode).toBe(2);
    }
  });
});
