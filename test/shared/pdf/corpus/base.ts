import type { SessionFile } from '#shared/document/session-file';
import { makeReport } from '#shared/pdf/make-report';
import type { SigningIdentity, VerifyRequest } from '#shared/pdf/report-api';
import type { Session } from '#shared/session/session';
import {
  countersign,
  sampleFile,
  seal,
  type SignedReport,
  signedReport,
  valueOf,
} from '../support/signed-reports.ts';
import { FONTS, optionsFor } from '../support/stub-report.ts';
import { type Authority, openAuthority } from './authority.ts';
import { type ForgingKey, forgingKey } from './forged-cms.ts';

/** What all files of the corpus are made from; made once for a run. */
export type Base = {
  readonly report: SignedReport;
  /** The report of a session with other figures, sealed and signed by the same two. */
  readonly other: SignedReport;
  readonly facilitatorKey: ForgingKey;
  readonly clientKey: ForgingKey;
  readonly authority: Authority;
};

/** A file of the corpus. */
export type CorpusFile = {
  readonly name: string;
  readonly group: string;
  /** What was done, as a sentence without its end. */
  readonly what: string;
  readonly make: (base: Base) => Made | Promise<Made>;
};

/** Its bytes, and how they are asked about where that differs from usual. */
export type Made = Uint8Array | { readonly bytes: Uint8Array; readonly request: Partial<VerifyRequest> };

/** What has to come out for a forged file: what fails, and the verdict. `refused`: no report at all. */
export type Forged = CorpusFile & {
  readonly fails: readonly string[];
  readonly verdict?: 'invalid' | 'unsigned' | 'refused';
};

/** A session as a file of its own, without the way that led to it. */
export const fileOf = (session: Session): SessionFile => {
  const [first] = sampleFile('vague-goal').journal;
  if (first?.kind !== 'create') throw new Error('a journal begins with its document');
  return { session, journal: [{ ...first, document: session }] };
};

/** The session of most files, and the same with another target. */
export const SESSION = (): Session => sampleFile('vague-goal').session;
export const OTHER_SESSION = (): Session => {
  const session = SESSION();
  const metrics = session.metrics.map((metric, index) =>
    index === 0 ? { ...metric, plan: { ...metric.plan, value: 45 } } : metric,
  );
  return { ...session, metrics };
};

/** An unsigned report of a session that names who will seal it. */
export const unsignedReport = async (session: Session, sealer: SigningIdentity): Promise<Uint8Array> =>
  valueOf(await makeReport({ file: fileOf(session), options: await optionsFor(sealer), fonts: FONTS }));

/** A report of a session, signed by both. */
export const signedBy = async (
  session: Session,
  facilitator: SigningIdentity,
  client: SigningIdentity,
): Promise<SignedReport> => {
  const unsigned = await unsignedReport(session, facilitator);
  const sealed = await seal(unsigned, facilitator);
  return { facilitator, client, unsigned, sealed, countersigned: await countersign(sealed, client) };
};

/** Makes what all files are made from. `folder` is where OpenSSL keeps its things; it must not be there yet. */
export const makeBase = async (folder: string): Promise<Base> => {
  const report = await signedReport('vague-goal');
  const { facilitator, client } = report;
  return {
    report,
    other: await signedBy(OTHER_SESSION(), facilitator, client),
    facilitatorKey: await forgingKey(facilitator),
    clientKey: await forgingKey(client),
    authority: openAuthority(folder),
  };
};
