import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SigningIdentity } from '#shared/pdf/report-api';
import { countersign } from '../support/signed-reports.ts';
import { PURPOSE } from './authority.ts';
import { type Base, type Forged, OTHER_SESSION, SESSION, signedBy, unsignedReport } from './base.ts';
import { contentsOf, signAgain, withContents } from './forge.ts';
import { type CmsFaults, forgedCms, type ForgingKey } from './forged-cms.ts';
import { rewrite } from '../support/attacks.ts';
import { seal } from '../support/signed-reports.ts';

const WEAK = 'weak or unknown algorithm';
const CERTIFICATE = 'certificate';
const CHAIN = 'chain of certificates';
const TRANSPLANT = 'signature of another file';

/** The seal made again in a way that is wrong in one point. */
const resealed = async ({ report, facilitatorKey }: Base, faults: CmsFaults): Promise<Uint8Array> =>
  signAgain(report.sealed, 'facilitator', (covered) => forgedCms(facilitatorKey, covered, faults));

/** A company's RSA key over the stub of the report, whose cover names it. */
const rsaSealed = async (
  base: Base,
  key: 'rsa:1024' | 'rsa:2048',
  faults: CmsFaults,
): Promise<Uint8Array> => {
  const subject = '/CN=Anna Schmidt/O=Company';
  const issued = base.authority.issue({ subject, key, purpose: PURPOSE.leaf });
  const signer: ForgingKey = { key: createPrivateKey(readFileSync(issued.key)), certificate: issued.der };
  // Who makes the room for a signature does not matter: it is made again by the key that the cover names.
  const named = { ...base.report.facilitator, certificate: issued.der };
  const sealed = await seal(await unsignedReport(SESSION(), named), named);
  return signAgain(sealed, 'facilitator', (covered) => forgedCms(signer, covered, faults));
};

/** Signatures that hold by an algorithm that proves nothing any more. */
export const WEAK_ALGORITHMS: readonly Forged[] = [
  {
    name: 'weak-md5',
    group: WEAK,
    what: 'the seal over an MD5 digest, RSA 2048',
    make: (base) => rsaSealed(base, 'rsa:2048', { digest: 'md5' }),
    fails: ['facilitator/signature'],
  },
  {
    name: 'weak-sha1',
    group: WEAK,
    what: 'the seal over a SHA-1 digest, ECDSA P-256',
    make: (base) => resealed(base, { digest: 'sha1' }),
    fails: ['facilitator/signature'],
  },
  {
    name: 'weak-sha1-rsa',
    group: WEAK,
    what: 'the seal over a SHA-1 digest, RSA 2048',
    make: (base) => rsaSealed(base, 'rsa:2048', { digest: 'sha1' }),
    fails: ['facilitator/signature'],
  },
  {
    name: 'weak-rsa-1024',
    group: WEAK,
    what: 'the seal by an RSA key of 1024 bits',
    make: (base) => rsaSealed(base, 'rsa:1024', {}),
    fails: ['facilitator/signature'],
  },
];

/** The stated time of the seal set to a day, and the seal made again over it. */
const sealedOn = ({ report, facilitatorKey }: Base, day: string): Promise<Uint8Array> =>
  signAgain(
    rewrite(report.sealed, /\/M \(D:\d{8}/, () => `/M (D:${day}`),
    'facilitator',
    (covered) => forgedCms(facilitatorKey, covered),
  );

/** The last byte of a certificate changed: same names, same number, same key. */
const bent = (certificate: Uint8Array): Uint8Array =>
  certificate.map((byte, at) => (at === certificate.length - 1 ? byte ^ 1 : byte));

/** Certificates that were not valid, not meant for it, or not the ones that signed. */
export const WRONG_CERTIFICATES: readonly Forged[] = [
  {
    name: 'certificate-expired',
    group: CERTIFICATE,
    what: 'sealed after the certificate had expired',
    make: (base) => sealedOn(base, '20320101'),
    fails: ['facilitator/validity'],
  },
  {
    name: 'certificate-not-yet',
    group: CERTIFICATE,
    what: 'sealed before the certificate became valid',
    make: (base) => sealedOn(base, '20261031'),
    fails: ['facilitator/validity'],
  },
  {
    name: 'certificate-no-time',
    group: CERTIFICATE,
    what: 'a seal that does not say when it was made',
    make: ({ report, facilitatorKey }) =>
      signAgain(
        rewrite(report.sealed, /\/M (?=\(D:)/, () => '/N '),
        'facilitator',
        (covered) => forgedCms(facilitatorKey, covered),
      ),
    fails: ['facilitator/validity'],
  },
  {
    name: 'certificate-swapped',
    group: CERTIFICATE,
    what: 'the certificate of the second signature exchanged for one of the same name and key',
    make: ({ report, clientKey }) =>
      signAgain(report.countersigned, 'client', (covered) =>
        forgedCms(clientKey, covered, { certificate: bent(clientKey.certificate) }),
      ),
    fails: ['client/certificate'],
  },
  {
    name: 'certificate-unbound',
    group: CERTIFICATE,
    what: 'a seal that does not name its certificate (no signing-certificate-v2)',
    make: (base) => resealed(base, { boundTo: null }),
    fails: ['facilitator/certificate'],
  },
  {
    name: 'certificate-other-bound',
    group: CERTIFICATE,
    what: 'a seal that names the certificate of somebody else',
    make: (base) => resealed(base, { boundTo: base.report.client.certificate }),
    fails: ['facilitator/certificate'],
  },
  {
    name: 'certificate-purpose',
    group: CERTIFICATE,
    what: 'the client’s certificate is for encryption only',
    make: async (base) => {
      const purpose = 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,keyEncipherment\n';
      const issued = base.authority.issue({ subject: '/CN=Anna Schmidt', key: 'P-256', purpose });
      const signer = { key: createPrivateKey(readFileSync(issued.key)), certificate: issued.der };
      return signAgain(base.report.countersigned, 'client', (covered) => forgedCms(signer, covered));
    },
    fails: ['client/validity'],
  },
];

/** A countersignature by somebody who presents a chain, asked about by somebody who trusts its root alone. */
const byChain = async (
  base: Base,
  make: () => Promise<{ readonly identity: SigningIdentity; readonly root: Uint8Array }>,
) => {
  const { identity, root } = await make();
  return {
    bytes: await countersign(base.report.sealed, identity),
    request: { trusted: [base.report.facilitator.certificate, root], requireTrust: true },
  };
};

/** Chains that do not lead where they say, each to a root that the reader trusts. */
export const BROKEN_CHAINS: readonly Forged[] = [
  {
    name: 'chain-leaf-issues',
    group: CHAIN,
    what: 'a certificate issued by an employee’s, which may not issue any',
    make: (base) =>
      byChain(base, async () => {
        const { issue, identity } = base.authority;
        const root = issue({ subject: '/CN=Root', key: 'P-256', purpose: PURPOSE.root });
        const employee = issue({ subject: '/CN=Employee', key: 'P-256', purpose: PURPOSE.leaf, by: root });
        const leaf = issue({ subject: '/CN=Director', key: 'P-256', purpose: PURPOSE.leaf, by: employee });
        const opened = await identity(leaf, []);
        return { identity: { ...opened, chain: [employee.der, root.der] }, root: root.der };
      }),
    fails: ['client/trust'],
  },
  {
    name: 'chain-expired',
    group: CHAIN,
    what: 'an intermediate certificate that had expired when it was signed',
    make: (base) =>
      byChain(base, async () => {
        const { issue, identity } = base.authority;
        const root = issue({ subject: '/CN=Root', key: 'P-256', purpose: PURPOSE.root });
        const term = ['20200101000000Z', '20210101000000Z'] as const;
        const middle = issue({
          subject: '/CN=Middle',
          key: 'P-256',
          purpose: PURPOSE.intermediate,
          by: root,
          term,
        });
        const leaf = issue({ subject: '/CN=Director', key: 'P-256', purpose: PURPOSE.leaf, by: middle });
        return { identity: await identity(leaf, [middle, root]), root: root.der };
      }),
    fails: ['client/trust'],
  },
  {
    name: 'chain-too-long',
    group: CHAIN,
    what: 'an intermediate certificate below one that may issue for people only',
    make: (base) =>
      byChain(base, async () => {
        const { issue, identity } = base.authority;
        const purpose = PURPOSE.intermediate;
        const root = issue({ subject: '/CN=Root', key: 'P-256', purpose: PURPOSE.root });
        const middle = issue({ subject: '/CN=Middle', key: 'P-256', purpose, by: root });
        const second = issue({ subject: '/CN=Second', key: 'P-256', purpose, by: middle });
        const leaf = issue({ subject: '/CN=Director', key: 'P-256', purpose: PURPOSE.leaf, by: second });
        return { identity: await identity(leaf, [second, middle, root]), root: root.der };
      }),
    fails: ['client/trust'],
  },
  {
    name: 'chain-same-name',
    group: CHAIN,
    what: 'a root of one’s own under the name of the company’s',
    make: (base) =>
      byChain(base, async () => {
        const { issue, identity } = base.authority;
        const root = issue({ subject: '/CN=Root', key: 'P-256', purpose: PURPOSE.root });
        const forged = issue({ subject: '/CN=Root', key: 'P-256', purpose: PURPOSE.root });
        const leaf = issue({ subject: '/CN=Director', key: 'P-256', purpose: PURPOSE.leaf, by: forged });
        return { identity: await identity(leaf, [forged]), root: root.der };
      }),
    fails: ['client/trust'],
  },
];

/** Genuine signatures that were made over something else. */
export const TRANSPLANTED: readonly Forged[] = [
  {
    name: 'transplant-report',
    group: TRANSPLANT,
    what: 'a report with another target, under the seal of the genuine one',
    make: ({ report, other }) =>
      withContents(other.sealed, 'facilitator', contentsOf(report.sealed, 'facilitator')),
    fails: ['facilitator/digest'],
  },
  {
    name: 'transplant-field',
    group: TRANSPLANT,
    what: 'the client’s signature is a copy of the facilitator’s',
    make: ({ report: { countersigned } }) =>
      withContents(countersigned, 'client', contentsOf(countersigned, 'facilitator')),
    fails: ['client/digest'],
  },
  {
    name: 'transplant-client',
    group: TRANSPLANT,
    what: 'the client’s signature is one they gave under another report',
    make: ({ report, other }) =>
      withContents(report.countersigned, 'client', contentsOf(other.countersigned, 'client')),
    fails: ['client/digest'],
  },
  {
    name: 'transplant-revision',
    group: TRANSPLANT,
    what: 'the seal’s revision of the genuine report behind a report with another target',
    make: ({ report, other }) => {
      const [base, revision] = [other.unsigned, report.sealed.subarray(report.unsigned.length)];
      return new Uint8Array(Buffer.concat([base, revision]));
    },
    fails: ['layout'],
  },
];

/** Reports by people who own their key and have no right to it. */
export const STRANGERS: readonly Forged[] = [
  {
    name: 'stranger-reseals',
    group: 'stranger',
    what: 'the seal replaced by that of somebody whom the cover does not name',
    make: ({ report, clientKey }) =>
      signAgain(report.sealed, 'facilitator', (covered) => forgedCms(clientKey, covered)),
    fails: ['seal'],
  },
  {
    name: 'stranger-same-name',
    group: 'stranger',
    what: 'everything made anew with other figures, by somebody with a certificate under the same name',
    make: async (base) => {
      const { issue, identity } = base.authority;
      const subject = '/CN=Zoë Ångström/O=Čapek & Söhne';
      const double = await identity(issue({ subject, key: 'P-256', purpose: PURPOSE.leaf }), []);
      const { sealed } = await signedBy(OTHER_SESSION(), double, base.report.client);
      return { bytes: sealed, request: { requireTrust: true } };
    },
    fails: ['facilitator/trust'],
  },
];
