import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Cli,
  createIdentity,
  provideCli,
  reportArgs,
  samplePath,
  type Spoken,
} from '../../support/cli.ts';
import { companyFiles } from '../../support/company-key.ts';
import { missingPdfTools, runTool } from '../../support/pdf-tools.ts';

let cli: Cli;
beforeAll(async () => {
  cli = await provideCli();
  await createIdentity(cli);
  await createIdentity(cli, 'client');
  const spoken = await cli.run(
    ...reportArgs(samplePath('vague-goal'), 'sealed.pdf', '--unsigned', 'unsigned.pdf'),
  );
  expect(spoken).toMatchObject({ error: '', exitCode: 0 });
}, 180_000);

afterAll(() => cli.remove());

const countersign = (report: string, out: string, identity = 'client.p12'): Promise<Spoken> =>
  cli.run('countersign', report, '--identity', identity, '--out', out, '--passphrase-env', 'PASS');

describe('countersign', () => {
  it('signs as the client behind the seal, and both are named when it is verified', async () => {
    const spoken = await countersign('sealed.pdf', 'both.pdf');
    expect(spoken).toMatchObject({ error: '', exitCode: 0 });
    expect(spoken.out).toContain('Signed sentence: "Agreed to the metrics and the plan".');
    const [sealed, both] = [await readFile(cli.path('sealed.pdf')), await readFile(cli.path('both.pdf'))];
    expect(both.subarray(0, sealed.length).equals(sealed)).toBe(true);
    const verified = await cli.run('verify', 'both.pdf', '--expect', 'facilitator', '--expect', 'client');
    expect(verified).toMatchObject({ error: '', exitCode: 0 });
    expect(verified.out).toContain('Everybody who is to sign has signed.');
  });

  it.skipIf(missingPdfTools(['pdfsig', 'qpdf']).length > 0)(
    'writes two signatures that pdfsig calls valid, the last over the whole document',
    async () => {
      await countersign('sealed.pdf', 'tools.pdf');
      const { text } = runTool('pdfsig', [cli.path('tools.pdf')]);
      expect(text.match(/Signature is Valid\./g)).toHaveLength(2);
      expect(text.split('Signature #2')[1]).toContain('Total document signed');
      expect(text.match(/Total document signed/g)).toHaveLength(1);
      expect(runTool('qpdf', ['--check', cli.path('tools.pdf')])).toMatchObject({ status: 0 });
    },
  );

  it('refuses what is not sealed, what the client signed already, and what is no report', async () => {
    expect(await countersign('unsigned.pdf', 'a.pdf')).toMatchObject({
      out: '',
      error: expect.stringContaining('not sealed yet') as string,
      exitCode: 2,
    });
    await countersign('sealed.pdf', 'once.pdf');
    expect(await countersign('once.pdf', 'b.pdf')).toMatchObject({
      error: expect.stringContaining('signed this report already') as string,
      exitCode: 2,
    });
    await writeFile(cli.path('text.pdf'), 'Dear client');
    expect(await countersign('text.pdf', 'c.pdf')).toMatchObject({ out: '', exitCode: 2 });
    expect(Object.keys(await cli.contents())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^[abc]\.pdf$/)]),
    );
  });

  it('does not sign a report that is not valid', async () => {
    const bytes = await readFile(cli.path('sealed.pdf'));
    bytes.writeUInt8(bytes.readUInt8(40_000) ^ 1, 40_000);
    await writeFile(cli.path('changed.pdf'), bytes);
    const spoken = await countersign('changed.pdf', 'd.pdf');
    expect(spoken).toMatchObject({ error: '', exitCode: 1 });
    expect(spoken.out).toContain('NOT VALID, so it was not signed');
    expect(Object.keys(await cli.contents())).not.toContain('d.pdf');
  });

  it('says in one line that the passphrase is wrong, and replaces no file unasked', async () => {
    const wrong = ['countersign', 'sealed.pdf', '--identity', 'client.p12', '--out', 'e.pdf'];
    expect(await cli.run(...wrong, '--passphrase-env', 'WRONG')).toMatchObject({
      error: expect.stringMatching(/^"client\.p12": The passphrase does not open the file\..*\n$/) as string,
      exitCode: 2,
    });
    expect(await countersign('sealed.pdf', 'unsigned.pdf')).toMatchObject({
      error: expect.stringContaining('exists already') as string,
      exitCode: 2,
    });
  });
});

describe('extract', () => {
  it('gives the session back byte for byte, and exits 0 for a valid report', async () => {
    const spoken = await cli.run('extract', 'sealed.pdf', '--out', 'session.phaseone');
    expect(spoken).toMatchObject({ error: '', exitCode: 0 });
    const sample = await readFile(samplePath('vague-goal'));
    expect((await readFile(cli.path('session.phaseone'))).equals(sample)).toBe(true);
    expect(await cli.run('check', 'session.phaseone')).toMatchObject({ error: '' });
  });

  it('exits 1 for a report that nobody signed, and says so', async () => {
    const spoken = await cli.run('extract', 'unsigned.pdf', '--out', 'unsigned.phaseone');
    expect(spoken).toMatchObject({ error: '', exitCode: 1 });
    expect(spoken.out).toContain('Nobody has signed this file');
  });

  it('exits 2 where no session is attached', async () => {
    await writeFile(cli.path('letter.pdf'), 'Dear client');
    expect(await cli.run('extract', 'letter.pdf', '--out', 'f.phaseone')).toMatchObject({
      out: '',
      exitCode: 2,
    });
  });
});

describe('identity show', () => {
  const show = (...args: readonly string[]): Promise<Spoken> => cli.run('identity', 'show', ...args);

  it('says of an identity file and of its certificate the same', async () => {
    const [p12, pem] = [await show('me.p12', '--passphrase-env', 'PASS'), await show('me.pem')];
    expect(p12).toMatchObject({ error: '', exitCode: 0 });
    expect(pem).toEqual(p12);
    expect(p12.out).toContain('Ruiz & Söhne GmbH');
    expect(p12.out).toMatch(/Fingerprint \(SHA-256\) +([0-9A-F]{4} ?){16}\n/);
    expect(p12.out).toMatch(/Key +ECDSA P-256/);
  });

  it('answers as JSON in the documented form', async () => {
    const { out } = await show('me.pem', '--json');
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      format: 'phase-one-identity',
      version: 1,
      certificates: [{ name: 'Ana Ruiz', term: { state: 'valid' } }],
    });
  });

  it('asks for a certificate where an identity file comes without its passphrase', async () => {
    expect(await show('me.p12')).toMatchObject({ out: '', exitCode: 2 });
    expect(await show('me.p12', '--passphrase-env', 'WRONG')).toMatchObject({
      error: expect.stringContaining('passphrase does not open') as string,
      exitCode: 2,
    });
  });

  it.skipIf(missingPdfTools(['openssl']).length > 0)(
    'shows a company’s certificate in both forms with the fingerprint that openssl computes',
    async () => {
      const { root } = await companyFiles();
      await writeFile(cli.path('root.pem'), root);
      runTool('openssl', ['x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.cer'], cli.folder);
      expect(await show('root.cer')).toEqual(await show('root.pem'));
      const { out } = await show('root.cer');
      const { text } = runTool(
        'openssl',
        ['x509', '-in', 'root.pem', '-noout', '-fingerprint', '-sha256'],
        cli.folder,
      );
      const digits = text.split('=')[1]?.replace(/[:\s]/g, '') ?? '';
      expect(out.replace(/ /g, '')).toContain(digits);
    },
  );
});
