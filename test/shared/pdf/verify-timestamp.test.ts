import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import type { Verification } from '#shared/pdf/report-api';
import { PURPOSE } from './corpus/authority.ts';
import { openAuthority } from './corpus/authority.ts';
import { stampDocument } from './corpus/forge.ts';
import { type Ask, asker, failures, signedReport, type SignedReport } from './support/signed-reports.ts';
import { haveTools, scratchFolder } from './support/tools.ts';

const NOW = asInstant('2035-01-01T00:00:00.000Z');

const scratch = scratchFolder();
afterAll(scratch.remove);

describe.skipIf(!haveTools('openssl'))('a time stamp over a report', () => {
  let report: SignedReport;
  let verify: Ask;
  let stamped: Uint8Array;
  let authority: Uint8Array;
  beforeAll(async () => {
    report = await signedReport('vague-goal');
    verify = asker(report);
    const { issue, stamp } = openAuthority(scratch.path('authority'));
    const by = issue({ subject: '/CN=Time Stamps', key: 'P-256', purpose: PURPOSE.timeStamping });
    authority = by.der;
    stamped = await stampDocument(report.countersigned, (covered) => stamp(covered, by));
  });

  const stampOf = ({ signatures }: Verification) => signatures.find(({ kind }) => kind === 'timestamp');

  it('is told with its time and its authority, besides the signatures', async () => {
    const answer = await verify(stamped, { now: NOW });
    expect([answer.verdict, answer.trusted, failures(answer)]).toEqual(['valid', true, []]);
    expect(stampOf(answer)).toMatchObject({
      field: 'timestamp',
      signer: { name: 'Time Stamps' },
      coversWholeFile: true,
      certifying: false,
      trust: 'unknown',
      valid: true,
    });
    expect(stampOf(answer)?.at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(answer.summary).toContain('and time-stamped by Time Stamps');
  });

  it('confirms the times of the signatures before it', async () => {
    const { signatures } = await verify(stamped, { now: NOW });
    const times = signatures
      .slice(0, 2)
      .map(({ checks }) => checks.find(({ id }) => id === 'time')?.statement);
    expect(times).toEqual(
      Array(2).fill(expect.stringContaining('a time stamp says that it was not later than')),
    );
  });

  it('is by a clock that the reader trusts where they trust its certificate', async () => {
    const trusted = [report.facilitator.certificate, report.client.certificate, authority];
    expect(stampOf(await verify(stamped, { now: NOW, trusted }))?.trust).toBe('pinned');
  });

  it('does not stand for a signature: a report with nothing else is unsigned', async () => {
    const { issue, stamp } = openAuthority(scratch.path('second'));
    const by = issue({ subject: '/CN=Time Stamps', key: 'P-256', purpose: PURPOSE.timeStamping });
    const alone = await stampDocument(report.unsigned, (covered) => stamp(covered, by));
    const answer = await verify(alone, { now: NOW });
    expect([answer.verdict, answer.trusted, failures(answer)]).toEqual(['unsigned', false, []]);
    expect(answer.summary).toMatch(
      /^Nobody has signed this file.* A time stamp says that it was as it is now on 20/,
    );
  });

  it('that lies in the future is said to, without a verdict: the clock may be ours', async () => {
    const answer = await verify(stamped, { now: asInstant('2026-01-01T00:00:00.000Z') });
    expect(answer.verdict).toBe('valid');
    expect(stampOf(answer)?.checks.find(({ id }) => id === 'time')?.outcome).toBe('unknown');
  });
});
