import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { readCertificateFile } from '#shared/pdf/certificate-file';
import { certificateToPem, describeCertificate } from '#shared/pdf/identity';
import { importPkcs12 } from '#shared/pdf/pkcs12';
import { COMPANY_PASSPHRASE, type CompanyFiles, companyFiles } from '../../support/company-key.ts';
import { missingPdfTools, runTool } from '../../support/pdf-tools.ts';
import { valueOf } from './support/signed-reports.ts';

describe.skipIf(missingPdfTools(['openssl']).length > 0)('a company’s key from OpenSSL', () => {
  let files: CompanyFiles;
  beforeAll(async () => {
    files = await companyFiles();
  });

  it('opens with a passphrase beyond ASCII and brings its chain along', async () => {
    const identity = valueOf(await importPkcs12(files.p12, COMPANY_PASSPHRASE));
    expect((identity.privateKey as CryptoKey).extractable).toBe(false);
    const names = await Promise.all(
      [identity.certificate, ...identity.chain].map(async (der) => (await describeCertificate(der)).name),
    );
    expect(names).toEqual(['Anna Schmidt', 'Company Root']);
    expect(await importPkcs12(files.p12, COMPANY_PASSPHRASE.normalize('NFD'))).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
  });

  it('in the old encryption is refused with a way out that works when it is followed', async () => {
    const refused = await importPkcs12(files.legacy, COMPANY_PASSPHRASE);
    if (refused.ok) throw new Error('opened');
    expect(refused.error.code).toBe('legacy-encryption');
    const folder = mkdtempSync(join(tmpdir(), 'phase-one-legacy-'));
    try {
      writeFileSync(join(folder, 'old.p12'), files.legacy);
      const commands = refused.error.todo.match(/openssl pkcs12 [^,]+/g) ?? [];
      expect(commands).toHaveLength(2);
      for (const command of commands) {
        const secret = command.includes('-export') ? 'new secret' : COMPANY_PASSPHRASE;
        const option = command.includes('-export') ? '-passout' : '-passin';
        const words = command.trim().split(' ').slice(1);
        expect(runTool('openssl', [...words, option, `pass:${secret}`], folder).status).toBe(0);
      }
      const converted = readFileSync(join(folder, 'new.p12'));
      expect((await importPkcs12(converted, 'new secret')).ok).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has a root whose certificate reads alike as text and as bytes', async () => {
    const [pem] = valueOf(await readCertificateFile(files.root));
    const [der] = valueOf(await readCertificateFile(pem!.der));
    expect(der?.info).toEqual(pem?.info);
    expect(pem?.info).toMatchObject({ name: 'Company Root', selfSigned: true });
    expect(Buffer.from(utf8(certificateToPem(der!.der)))).toEqual(files.root);
  });

  it('is no certificate file, and neither is a text, nothing, or too much', async () => {
    for (const bytes of [files.p12, utf8('hello'), new Uint8Array(), new Uint8Array(1024 * 1024 + 1)]) {
      expect(await readCertificateFile(bytes)).toMatchObject({ error: { code: 'invalid' } });
    }
  });
});
