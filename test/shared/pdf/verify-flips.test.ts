import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyReport } from '#shared/pdf/verify-report';
import { flip } from './support/attacks.ts';
import { asking, signedReport, type SignedReport } from './support/signed-reports.ts';

let report: SignedReport;
beforeAll(async () => {
  report = await signedReport('vague-goal');
});

describe('one flipped bit', () => {
  const never = async (bytes: Uint8Array, runs: number, from: number, to: number): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from, max: to - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const answer = await verifyReport(flip(bytes, at, 1 << bit), asking(report));
          expect(answer.ok && answer.value.verdict).toBe('invalid');
        },
      ),
      { numRuns: runs, seed: 20261123 },
    );
  };

  it('anywhere in a sealed report makes it not valid', () =>
    never(report.sealed, 20, 0, report.sealed.length));

  it('anywhere in a countersigned report makes it not valid', () =>
    never(report.countersigned, 20, 0, report.countersigned.length));

  it('inside the container of the seal, which no digest covers, makes it not valid', () => {
    const start = Buffer.from(report.sealed).indexOf('/Contents <30') + 11;
    return never(report.sealed, 20, start, start + 2000);
  });

  it('inside the container of the last signature, certificate included, makes it not valid', () => {
    const start = Buffer.from(report.countersigned).lastIndexOf('/Contents <30') + 11;
    return never(report.countersigned, 20, start, start + 2000);
  });
});
