import { readFileSync, writeFileSync } from 'node:fs';
import { importPkcs12 } from '#shared/pdf/pkcs12';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { valueOf } from './signed-reports.ts';
import { mustRun } from './tools.ts';

type Path = (name: string) => string;

const EXTENSIONS = {
  root: 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n',
  leaf: 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\nsubjectAltName=email:anna@example.org\n',
};

/** A company's RSA identity as OpenSSL makes it: a key under a root of the company's own, from a PKCS#12 file. */
export const companyIdentity = async (path: Path): Promise<{ identity: SigningIdentity; root: string }> => {
  const root = path('root.pem');
  writeFileSync(path('leaf.ext'), EXTENSIONS.leaf);
  writeFileSync(path('root.ext'), EXTENSIONS.root);
  const request = (name: string, subject: string): string[] => [
    ...['req', '-new', '-nodes', '-newkey', 'rsa:2048', '-utf8', '-subj', subject],
    ...['-keyout', path(`${name}.key`), '-out', path(`${name}.csr`)],
  ];
  const sign = ['x509', '-req', '-days', '3650', '-sha256'];
  mustRun('openssl', request('root', '/CN=Company Root/O=Company'));
  mustRun('openssl', [
    ...[...sign, '-in', path('root.csr'), '-signkey', path('root.key')],
    ...['-extfile', path('root.ext'), '-out', root],
  ]);
  mustRun('openssl', request('leaf', '/CN=Anna Schmidt/O=Company'));
  mustRun('openssl', [
    ...[...sign, '-in', path('leaf.csr'), '-CA', root, '-CAkey', path('root.key'), '-CAcreateserial'],
    ...['-extfile', path('leaf.ext'), '-out', path('leaf.pem')],
  ]);
  mustRun('openssl', [
    ...['pkcs12', '-export', '-inkey', path('leaf.key'), '-in', path('leaf.pem'), '-certfile', root],
    ...['-out', path('leaf.p12'), '-passout', 'pass:secret'],
  ]);
  return { identity: valueOf(await importPkcs12(readFileSync(path('leaf.p12')), 'secret')), root };
};
