import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPkcs12 } from '#shared/pdf/pkcs12';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { valueOf } from '../support/signed-reports.ts';
import { mustRun } from '../support/tools.ts';

/** What a certificate is for, as OpenSSL's configuration says it. */
export const PURPOSE = {
  root: 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n',
  intermediate: 'basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n',
  leaf: 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n',
  timeStamping:
    'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n',
} as const;

/** A key as `openssl req -newkey` takes it. */
export type KeyKind = 'rsa:1024' | 'rsa:2048' | 'rsa:3072' | 'P-256' | 'P-384';

/** A certificate with its key, both in files. */
export type Issued = { readonly key: string; readonly pem: string; readonly der: Uint8Array };

type Order = {
  readonly subject: string;
  readonly key: KeyKind;
  readonly purpose: string;
  /** Who issues it; itself when left out. */
  readonly by?: Issued;
  /** First and last moment of validity, as in `20260101000000Z`. */
  readonly term?: readonly [string, string];
};

const CONFIG = (folder: string): string => `[ca]
default_ca = own
[own]
new_certs_dir = ${folder}
database = ${join(folder, 'index.txt')}
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
[tsa]
default_tsa = stamps
[stamps]
serial = ${join(folder, 'stamps')}
default_policy = 1.2.3.4.1
digests = sha256, sha512
signer_digest = sha256
ess_cert_id_alg = sha256
accuracy = secs:1
`;

const newKey = (key: KeyKind): readonly string[] =>
  key.startsWith('rsa') ? ['-newkey', key] : ['-newkey', 'ec', '-pkeyopt', `ec_paramgen_curve:${key}`];

/**
 * A certificate authority that OpenSSL keeps in a folder. `openssl ca` and not `openssl x509`: it alone takes the days of
 * validity, so that what is signed on a fixed day is valid then, whenever the test runs.
 */
export const openAuthority = (folder: string) => {
  mkdirSync(folder);
  const config = join(folder, 'ca.cnf');
  writeFileSync(config, CONFIG(folder));
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'stamps'), '01');
  let count = 0;

  const issue = ({
    subject,
    key,
    purpose,
    by,
    term = ['20260101000000Z', '20360101000000Z'],
  }: Order): Issued => {
    count += 1;
    const path = (ending: string): string => join(folder, `${count}.${ending}`);
    writeFileSync(path('ext'), purpose);
    mustRun('openssl', [
      ...['req', '-new', '-nodes', ...newKey(key), '-utf8', '-subj', subject],
      ...['-keyout', path('key'), '-out', path('csr')],
    ]);
    mustRun('openssl', [
      ...['ca', '-batch', '-notext', '-utf8', '-config', config, '-startdate', term[0], '-enddate', term[1]],
      ...[
        '-keyfile',
        by?.key ?? path('key'),
        '-in',
        path('csr'),
        '-extfile',
        path('ext'),
        '-out',
        path('pem'),
      ],
      ...(by ? ['-cert', by.pem] : ['-selfsign']),
    ]);
    const der = execFileSync('openssl', ['x509', '-in', path('pem'), '-outform', 'DER']);
    return { key: path('key'), pem: path('pem'), der: new Uint8Array(der) };
  };

  /** An identity as a company hands it out: a PKCS#12 file with the chain, opened by the product. */
  const identity = async (leaf: Issued, chain: readonly Issued[]): Promise<SigningIdentity> => {
    const [bundle, file] = [join(folder, 'chain.pem'), join(folder, 'identity.p12')];
    writeFileSync(bundle, chain.map(({ pem }) => readFileSync(pem, 'utf8')).join(''));
    mustRun('openssl', [
      ...['pkcs12', '-export', '-inkey', leaf.key, '-in', leaf.pem, '-out', file, '-passout', 'pass:secret'],
      ...(chain.length > 0 ? ['-certfile', bundle] : []),
    ]);
    return valueOf(await importPkcs12(readFileSync(file), 'secret'));
  };

  /** A real time stamp (RFC 3161) over some bytes, at this very moment. */
  const stamp = (bytes: Uint8Array, by: Issued): Uint8Array => {
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('data'), bytes);
    mustRun('openssl', ['ts', '-query', '-data', path('data'), '-sha256', '-cert', '-out', path('query')]);
    mustRun('openssl', [
      ...['ts', '-reply', '-config', config, '-queryfile', path('query'), '-signer', by.pem],
      ...['-inkey', by.key, '-token_out', '-out', path('token')],
    ]);
    return new Uint8Array(readFileSync(path('token')));
  };

  return { issue, identity, stamp };
};

/** @see openAuthority */
export type Authority = ReturnType<typeof openAuthority>;
