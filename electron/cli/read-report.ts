import type { Instant } from '#shared/core/dates';
import { ok, type PlainError, type Result } from '#shared/core/result';
import type { SignatureField, Verification } from '#shared/pdf/report-api';
import { verifyReport } from '#shared/pdf/verify-report';
import { bundledFonts } from './assets.ts';
import { aboutFile, readLimited } from './files.ts';
import type { World } from './outcome.ts';

/** Reports have some 300 kB; a session file of the largest size inside still fits. */
const REPORT_LIMIT = 64 * 1024 * 1024;

/** A report with what its verifying found. */
export type ReadReport = {
  readonly bytes: Uint8Array;
  readonly verification: Verification;
};

/** What the caller knows of who signed. */
type Known = { readonly trusted: readonly Uint8Array[]; readonly expected: readonly SignatureField[] };

/** Reads a report and verifies it, or says in one line why it could not be looked at. */
export const readReport = async (
  path: string,
  world: World,
  { trusted, expected }: Known = { trusted: [], expected: [] },
): Promise<Result<ReadReport, PlainError>> => {
  const bytes = await readLimited(path, REPORT_LIMIT, 'a report');
  if (!bytes.ok) return bytes;
  const now = world.now().toISOString() as Instant;
  const verified = aboutFile(
    path,
    await verifyReport(bytes.value, {
      trusted,
      requireTrust: trusted.length > 0,
      expected,
      fonts: bundledFonts,
      now,
    }),
  );
  return verified.ok ? ok({ bytes: bytes.value, verification: verified.value }) : verified;
};
