/** Identity files as companies hand them out: made by OpenSSL, under a root of their own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { companyIdentity } from '../shared/pdf/support/openssl-identity.ts';
import { runTool } from './pdf-tools.ts';

/** A passphrase that only UTF-8 writes down. */
export const COMPANY_PASSPHRASE = 'žluťoučký kůň 4 Wörter';

/** The files of a company: the key with its chain, the same in the old encryption, and the root's certificate. */
export type CompanyFiles = { readonly p12: Buffer; readonly legacy: Buffer; readonly root: Buffer };

/** Makes them; the key is RSA 2048, of Anna Schmidt under "Company Root", valid in 2026 to 2035. */
export const companyFiles = async (): Promise<CompanyFiles> => {
  const folder = mkdtempSync(join(tmpdir(), 'phase-one-company-'));
  const path = (name: string): string => join(folder, name);
  try {
    await companyIdentity(path);
    const pack = (name: string, ...more: readonly string[]): Buffer => {
      const { status, text } = runTool('openssl', [
        ...['pkcs12', '-export', '-inkey', path('leaf.key'), '-in', path('leaf.pem')],
        ...['-certfile', path('root.pem'), '-out', path(name), '-passout', `pass:${COMPANY_PASSPHRASE}`],
        ...more,
      ]);
      if (status !== 0) throw new Error(text);
      return readFileSync(path(name));
    };
    return { p12: pack('new.p12'), legacy: pack('old.p12', '-legacy'), root: readFileSync(path('root.pem')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
