import { asDate } from '#shared/core/dates';
import { makeSuccessor } from '#shared/session/successor';
import { fileDigest } from '#shared/document/session-file';
import type { Session } from '#shared/session/session';
import { asId } from '#shared/core/ids';
import { countersign, sampleFile, seal, valueOf } from '../support/signed-reports.ts';
import { CREATED } from '../support/stub-report.ts';
import { type KeyKind, PURPOSE } from './authority.ts';
import { type Base, type CorpusFile, type Made, SESSION, signedBy, unsignedReport } from './base.ts';
import { signAgain, stampDocument } from './forge.ts';
import { forgedCms } from './forged-cms.ts';

/** A genuine file, with how many people have signed it and whether a time stamp is over it. */
export type Genuine = CorpusFile & {
  readonly signers: 1 | 2;
  readonly stamped?: true;
  /** Something that has to stand in its bytes. */
  readonly holds?: RegExp;
};

const KEYS = 'kinds of keys';
const SIGNERS = 'who has signed';
const SESSIONS = 'kinds of sessions';
const STAMPED = 'time stamp';

/** Sealed and signed by people whose certificates a company issued, asked about by who trusts its root alone. */
const byCompany = async (base: Base, key: KeyKind): Promise<Made> => {
  const { issue, identity } = base.authority;
  const root = issue({ subject: '/CN=Company Root/O=Company', key, purpose: PURPOSE.root });
  const middle = issue({
    subject: '/CN=Company Staff/O=Company',
    key,
    purpose: PURPOSE.intermediate,
    by: root,
  });
  const leaf = issue({ subject: '/CN=Anna Schmidt/O=Company', key, purpose: PURPOSE.leaf, by: middle });
  const anna = await identity(leaf, [middle, root]);
  const { countersigned } = await signedBy(SESSION(), anna, base.report.client);
  return {
    bytes: countersigned,
    request: { trusted: [root.der, base.report.client.certificate], requireTrust: true },
  };
};

/** Sealed by somebody with a self-signed certificate of a kind of key. */
const byOneself = async (base: Base, key: KeyKind): Promise<Made> => {
  const { issue, identity } = base.authority;
  const anna = await identity(issue({ subject: '/CN=Anna Schmidt', key, purpose: PURPOSE.leaf }), []);
  const bytes = await seal(await unsignedReport(SESSION(), anna), anna);
  return { bytes, request: { trusted: [anna.certificate], requireTrust: true } };
};

const ofSession = async ({ report }: Base, session: Session): Promise<Uint8Array> =>
  (await signedBy(session, report.facilitator, report.client)).countersigned;

const greek = (): Session => ({
  ...SESSION(),
  title: 'Ταχύτερες απαντήσεις – Быстрые ответы',
  client: 'Αλντερζέε Α.Ε. и партнёры',
  locale: 'el-GR',
});

const gateReview = (): Session => {
  const file = sampleFile('claims-intake');
  const phaseId = file.session.phases[0]?.id ?? asId('none');
  const start = { phaseId, digest: fileDigest(file), today: asDate('2026-11-23') };
  const context = { now: () => CREATED, newId: () => asId('s-gate-review') };
  return valueOf(makeSuccessor(file.session, start as Parameters<typeof makeSuccessor>[1], context));
};

const stampedBy = async (base: Base, bytes: Uint8Array) => {
  const { authority, report } = base;
  const { issue, stamp } = authority;
  const root = issue({ subject: '/CN=Time Root', key: 'P-256', purpose: PURPOSE.root });
  const by = issue({
    subject: '/CN=Time Stamps/O=Authority',
    key: 'rsa:2048',
    purpose: PURPOSE.timeStamping,
    by: root,
  });
  return {
    bytes: await stampDocument(bytes, (covered) => stamp(covered, by)),
    request: {
      trusted: [report.facilitator.certificate, report.client.certificate, root.der],
      requireTrust: true,
    },
  };
};

/** Files that have to be accepted. */
export const GENUINE: readonly Genuine[] = [
  {
    name: 'key-p256',
    group: KEYS,
    what: 'ECDSA P-256, self-signed',
    signers: 1,
    make: ({ report }) => report.sealed,
  },
  {
    name: 'key-p384',
    group: KEYS,
    what: 'ECDSA P-384, self-signed',
    signers: 1,
    make: (base) => byOneself(base, 'P-384'),
  },
  {
    name: 'key-rsa2048',
    group: KEYS,
    what: 'RSA 2048, self-signed',
    signers: 1,
    make: (base) => byOneself(base, 'rsa:2048'),
  },
  {
    name: 'key-rsa3072',
    group: KEYS,
    what: 'RSA 3072, self-signed',
    signers: 1,
    make: (base) => byOneself(base, 'rsa:3072'),
  },
  {
    name: 'company-rsa',
    group: KEYS,
    what: 'RSA 2048 under a company’s intermediate and root, trusted by the root',
    signers: 2,
    make: (base) => byCompany(base, 'rsa:2048'),
  },
  {
    name: 'company-ec',
    group: KEYS,
    what: 'ECDSA P-384 under a company’s intermediate and root, trusted by the root',
    signers: 2,
    make: (base) => byCompany(base, 'P-384'),
  },
  {
    name: 'signed-twice',
    group: SIGNERS,
    what: 'sealed by the facilitator and signed by the client',
    signers: 2,
    make: ({ report }) => ({ bytes: report.countersigned, request: { expected: ['facilitator', 'client'] } }),
  },
  {
    name: 'signed-unknown',
    group: SIGNERS,
    what: 'sealed and signed by people whom the reader does not know yet',
    signers: 2,
    make: ({ report }) => ({ bytes: report.countersigned, request: { trusted: [] } }),
  },
  {
    name: 'signed-by-same',
    group: SIGNERS,
    what: 'sealed and signed by the same person',
    signers: 2,
    make: ({ report }) => countersign(report.sealed, report.facilitator),
  },
  {
    name: 'signed-elsewhere',
    group: SIGNERS,
    what: 'the container of the seal made by another program',
    signers: 1,
    make: ({ report, facilitatorKey }) =>
      signAgain(report.sealed, 'facilitator', (covered) => forgedCms(facilitatorKey, covered)),
  },
  {
    name: 'session-letter',
    group: SESSIONS,
    what: 'on US Letter',
    signers: 2,
    holds: /\/MediaBox ?\[ ?0 0 612\.? 792\.? ?\]/,
    make: (base) => ofSession(base, { ...SESSION(), look: { ...SESSION().look, paper: 'letter' } }),
  },
  {
    name: 'session-greek',
    group: SESSIONS,
    what: 'in Greek and Cyrillic',
    signers: 2,
    make: (base) => ofSession(base, greek()),
  },
  {
    name: 'session-gate',
    group: SESSIONS,
    what: 'a gate review',
    signers: 2,
    make: (base) => ofSession(base, gateReview()),
  },
  ...['card-fraud', 'claims-intake', 'invoice-processing'].map((sample): Genuine => ({
    name: `sample-${sample}`,
    group: SESSIONS,
    what: `the sample “${sample}”`,
    signers: 2,
    make: async ({ report }) => {
      const { facilitator, client } = report;
      return (await signedBy(sampleFile(sample).session, facilitator, client)).countersigned;
    },
  })),
  {
    name: 'stamped-twice-signed',
    group: STAMPED,
    what: 'a time stamp over both signatures',
    signers: 2,
    stamped: true,
    make: (base) => stampedBy(base, base.report.countersigned),
  },
  {
    name: 'stamped-sealed',
    group: STAMPED,
    what: 'a time stamp over the seal',
    signers: 1,
    stamped: true,
    make: (base) => stampedBy(base, base.report.sealed),
  },
  {
    name: 'stamped-between',
    group: STAMPED,
    what: 'a time stamp over the seal, then the client’s signature',
    signers: 2,
    stamped: true,
    make: async (base) => {
      const { bytes, request } = await stampedBy(base, base.report.sealed);
      return { bytes: await countersign(bytes, base.report.client), request };
    },
  },
];
