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

let cli: Cli;
let signed: Buffer;
let unsigned: Buffer;

beforeAll(async () => {
  cli = await provideCli();
  await createIdentity(cli);
  await createIdentity(cli, 'other');
  const spoken = await cli.run(
    ...reportArgs(samplePath('claims-intake'), 'report.pdf', '--unsigned', 'unsigned.pdf'),
  );
  expect(spoken).toMatchObject({ error: '', exitCode: 0 });
  signed = await readFile(cli.path('report.pdf'));
  unsigned = await readFile(cli.path('unsigned.pdf'));
}, 180_000);

afterAll(() => cli.remove());

const verifyBytes = async (name: string, bytes: Buffer): Promise<Spoken> => {
  await writeFile(cli.path(name), bytes);
  return cli.run('verify', name);
};

const flipped = (at: number): Buffer => {
  const bytes = Buffer.from(signed);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x01, at);
  return bytes;
};

/** An update as any PDF editor appends it: one more object, a table for it, a trailer that names the one before. */
const withIncrement = (bytes: Buffer, object: string): Buffer => {
  const text = bytes.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '';
  const root = /\/Root (\d+ \d+ R)/.exec(text.slice(text.lastIndexOf('/Root')))?.[1] ?? '';
  const size = Number([...text.matchAll(/\/Size (\d+)/g)].at(-1)?.[1]);
  const at = bytes.length + 1;
  const body = `\n${size} 0 obj\n${object}\nendobj\n`;
  const table = `xref\n${size} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size + 1} /Root ${root} /Prev ${previous} >>\n`;
  const end = `startxref\n${bytes.length + body.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(body + table + trailer + end, 'latin1')]);
};

describe('verify', () => {
  it('says who signed, that nothing changed, and that the figures follow, and exits 0', async () => {
    const spoken = await cli.run('verify', 'report.pdf');
    expect(spoken).toMatchObject({ error: '', exitCode: 0 });
    expect(spoken.out).toMatch(/^report\.pdf: VALID\n/);
    expect(spoken.out).toContain('by Ana Ruiz, Ruiz & Söhne GmbH: holds');
    expect(spoken.out).toContain('Every page is exactly what Phase One makes of the attached session.');
    expect(spoken.out).not.toContain('FAILS');
  });

  it('exits 1 where somebody who is known to have signed has not', async () => {
    expect(await cli.run('verify', 'report.pdf', '--expect', 'facilitator')).toMatchObject({ exitCode: 0 });
    const rolledBack = await cli.run('verify', 'report.pdf', '--expect', 'client');
    expect(rolledBack).toMatchObject({ error: '', exitCode: 1 });
    expect(rolledBack.out).toContain('The signature of the client is missing');
    expect(await cli.run('verify', 'report.pdf', '--expect', 'nobody')).toMatchObject({
      out: '',
      exitCode: 2,
    });
  });

  it('exits 0 for a signer who is trusted and 1 for one who is not', async () => {
    expect(await cli.run('verify', 'report.pdf', '--trust', 'me.pem')).toMatchObject({ exitCode: 0 });
    expect(await cli.run('verify', 'report.pdf', '--trust', 'other.pem')).toMatchObject({ exitCode: 1 });
    const both = ['--trust', 'other.pem', '--trust', 'me.pem'];
    expect(await cli.run('verify', 'report.pdf', ...both)).toMatchObject({ exitCode: 0 });
  });

  it.each([0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.97])(
    'exits 1 when one bit at %d of the file is another',
    async (share) => {
      const spoken = await verifyBytes(`flipped-${share}.pdf`, flipped(Math.floor(signed.length * share)));
      expect(spoken).toMatchObject({ error: '', exitCode: 1 });
      expect(spoken.out).toContain('NOT VALID');
    },
  );

  it('exits 1 when one bit of the signature is another', async () => {
    const at = signed.lastIndexOf('/Contents <') + 400;
    const bytes = Buffer.from(signed);
    bytes.write(bytes.toString('latin1', at, at + 1) === 'a' ? 'b' : 'a', at, 'latin1');
    expect(await verifyBytes('signature.pdf', bytes)).toMatchObject({ error: '', exitCode: 1 });
  });

  it('exits 1 when something is appended, and says that it came after the signature', async () => {
    const appended = withIncrement(signed, '<< /Type /Annot /Contents (Target: 2 days) >>');
    const spoken = await verifyBytes('appended.pdf', appended);
    expect(spoken).toMatchObject({ error: '', exitCode: 1 });
    expect(spoken.out).toMatch(/FAILS.*(after|added|signature)/);
  });

  it('exits 1 when only white space or a comment is appended', async () => {
    const spoken = await verifyBytes('comment.pdf', Buffer.concat([signed, Buffer.from('\n% hello\n')]));
    expect(spoken).toMatchObject({ error: '', exitCode: 1 });
  });

  it('exits 1 when the signature is stripped, and calls the file not signed', async () => {
    const spoken = await verifyBytes('stripped.pdf', unsigned);
    expect(spoken).toMatchObject({ error: '', exitCode: 1 });
    expect(spoken.out).toMatch(/^stripped\.pdf: NOT SIGNED\n/);
  });

  it('exits 1 when the field no longer names its signature', async () => {
    const text = signed.toString('latin1');
    const at = text.lastIndexOf('/V ');
    const bytes = Buffer.from(`${text.slice(0, at)}/W ${text.slice(at + 3)}`, 'latin1');
    expect(await verifyBytes('unlinked.pdf', bytes)).toMatchObject({ error: '', exitCode: 1 });
  });

  it('answers as JSON in the documented form', async () => {
    const { out } = await cli.run('verify', 'report.pdf', '--json');
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      format: 'phase-one-verify',
      version: 1,
      file: 'report.pdf',
      verdict: 'valid',
      trusted: false,
      figures: 'pass',
      sessionAttached: true,
      signatures: [{ field: 'facilitator', valid: true, signer: { name: 'Ana Ruiz' } }],
    });
  });

  it('takes a trusted certificate as bytes too, and hands out that of the signer as text', async () => {
    const pem = await readFile(cli.path('me.pem'), 'utf8');
    const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    await writeFile(cli.path('me.cer'), der);
    const { out, exitCode } = await cli.run('verify', 'report.pdf', '--trust', 'me.cer', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ trusted: true, signatures: [{ certificate: pem }] });
  });

  it('exits 2 in one line for what is not a PDF or not a certificate', async () => {
    await writeFile(cli.path('text.pdf'), 'Dear client');
    await writeFile(cli.path('empty.pdf'), '');
    for (const name of ['text.pdf', 'empty.pdf', 'absent.pdf', 'me.p12', '.']) {
      const spoken = await cli.run('verify', name);
      expect({ name, ...spoken }).toMatchObject({ name, exitCode: 2, out: '' });
      expect(spoken.error).toMatch(/^[^\n]+\n$/);
    }
    for (const name of ['me.p12', 'text.pdf', 'absent.pem']) {
      const spoken = await cli.run('verify', 'report.pdf', '--trust', name);
      expect({ name, ...spoken }).toMatchObject({ name, exitCode: 2, out: '' });
      expect(spoken.error).toMatch(/^[^\n]+\n$/);
    }
  });

  it('reads a report cut off in the middle without a stack trace', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = signed.subarray(0, Math.floor(signed.length * share));
      const spoken = await verifyBytes(`cut-${share}.pdf`, cut);
      expect([1, 2]).toContain(spoken.exitCode);
      expect(spoken.out + spoken.error).not.toMatch(/\n +at |mistake of its own/);
    }
  });
});
