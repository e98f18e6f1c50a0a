import { readFileSync } from 'node:fs';
import type { Result } from '#shared/core/result';
import { readSessionFile, type SessionFile } from '#shared/document/session-file';
import { makeReport } from '#shared/pdf/make-report';
import type { SigningIdentity, Verification, VerifyRequest } from '#shared/pdf/report-api';
import { signReport } from '#shared/pdf/sign-report';
import { verifyReport } from '#shared/pdf/verify-report';
import {
  clientIdentity,
  COUNTERSIGNED_AT,
  facilitatorIdentity,
  FONTS,
  optionsFor,
  SIGNED_AT,
} from './stub-report.ts';

/** The value of a result that has to be a success. */
export const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The bytes of a sample session. */
export const sampleBytes = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../assets/samples/${name}.phaseone`, import.meta.url));

/** A sample session. */
export const sampleFile = (name: string): SessionFile => valueOf(readSessionFile(sampleBytes(name)));

/** A report in its three states, and who signed it. */
export type SignedReport = {
  readonly facilitator: SigningIdentity;
  readonly client: SigningIdentity;
  readonly unsigned: Uint8Array;
  readonly sealed: Uint8Array;
  readonly countersigned: Uint8Array;
};

/** Seals bytes as the facilitator. */
export const seal = async (bytes: Uint8Array, identity: SigningIdentity): Promise<Uint8Array> =>
  valueOf(await signReport(bytes, identity, { at: SIGNED_AT, field: 'facilitator', fonts: FONTS }));

/** Signs bytes as the client. */
export const countersign = async (bytes: Uint8Array, identity: SigningIdentity): Promise<Uint8Array> =>
  valueOf(await signReport(bytes, identity, { at: COUNTERSIGNED_AT, field: 'client', fonts: FONTS }));

/** A report of a sample, sealed and countersigned. */
export const signedReport = async (sample: string, facilitator?: SigningIdentity): Promise<SignedReport> => {
  const sealer = facilitator ?? (await facilitatorIdentity());
  const client = await clientIdentity();
  const options = await optionsFor(sealer);
  const unsigned = valueOf(await makeReport({ file: sampleFile(sample), options, fonts: FONTS }));
  const sealed = await seal(unsigned, sealer);
  return { facilitator: sealer, client, unsigned, sealed, countersigned: await countersign(sealed, client) };
};

/** A question to the verifier, by somebody who trusts both signers unless told otherwise. */
export const asking = (
  report: Pick<SignedReport, 'facilitator' | 'client'>,
  more: Partial<VerifyRequest> = {},
): VerifyRequest => ({
  trusted: [report.facilitator.certificate, report.client.certificate],
  fonts: FONTS,
  now: COUNTERSIGNED_AT,
  ...more,
});

/** Asks about bytes. */
export type Ask = (bytes: Uint8Array, more?: Partial<VerifyRequest>) => Promise<Verification>;

/** Asks about bytes on behalf of somebody who trusts the signers of a report. */
export const asker =
  (report: Pick<SignedReport, 'facilitator' | 'client'>): Ask =>
  async (bytes, more) =>
    valueOf(await verifyReport(bytes, asking(report, more)));

/** The identifiers of everything that failed; those of a signature behind its field. */
export const failures = ({ checks, signatures }: Verification): string[] =>
  [
    ...signatures.flatMap(({ field, checks: own }) =>
      own.map(({ id, outcome }) => ({ id: `${field}/${id}`, outcome })),
    ),
    ...checks,
  ]
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ id }) => id);
