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

/**
 * A certificate authority as OpenSSL keeps one. `openssl ca` and not `openssl x509`: it alone takes the days of validity,
 * so that what is signed on a fixed day is valid then, whenever the test runs.
 */
const AUTHORITY = (path: Path): string => `[ca]
default_ca = own
[own]
new_certs_dir = ${path('.')}
database = ${path('index.txt')}
serial = ${path('serial')}
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
`;

const VALID = ['-startdate', '20260101000000Z', '-enddate', '20360101000000Z'];

/** A company's RSA identity as OpenSSL makes it: a key under a root of the company's own, from a PKCS#12 file. */
export const companyIdentity = async (path: Path): Promise<{ identity: SigningIdentity; root: string }> => {
  const root = path('root.pem');
  writeFileSync(path('leaf.ext'), EXTENSIONS.leaf);
  writeFileSync(path('root.ext'), EXTENSIONS.root);
  writeFileSync(path('ca.cnf'), AUTHORITY(path));
  writeFileSync(path('index.txt'), '');
  writeFileSync(path('serial'), '01');
  const request = (name: string, subject: string): string[] => [
    ...['req', '-new', '-nodes', '-newkey', 'rsa:2048', '-utf8', '-subj', subject],
    ...['-keyout', path(`${name}.key`), '-out', path(`${name}.csr`)],
  ];
  const sign = (name: string): string[] => [
    ...['ca', '-batch', '-notext', '-config', path('ca.cnf'), ...VALID, '-keyfile', path('root.key')],
    ...['-in', path(`${name}.csr`), '-extfile', path(`${name}.ext`), '-out', path(`${name}.pem`)],
  ];
  mustRun('openssl', request('root', '/CN=Company Root/O=Company'));
  mustRun('openssl', [...sign('root'), '-selfsign']);
  mustRun('openssl', request('leaf', '/CN=Anna Schmidt/O=Company'));
  mustRun('openssl', [...sign('leaf'), '-cert', root]);
  mustRun('openssl', [
    ...['pkcs12', '-export', '-inkey', path('leaf.key'), '-in', path('leaf.pem'), '-certfile', root],
    ...['-out', path('leaf.p12'), '-passout', 'pass:secret'],
  ]);
  return { identity: valueOf(await importPkcs12(readFileSync(path('leaf.p12')), 'secret')), root };
};
