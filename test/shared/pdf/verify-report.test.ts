import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/core/bytes';
import { asInstant, dayOf } from '#shared/core/dates';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { drawReport } from '#shared/pdf/draw-report';
import { finalise } from '#shared/pdf/finalise';
import { formatsOf, makeReport } from '#shared/pdf/make-report';
import { REPORT_SIZE_LIMIT, verifyReport } from '#shared/pdf/verify-report';
import { buildReport } from '#shared/report/build-report';
import { OTHER_SESSION, SESSION } from './corpus/base.ts';
import { mixedReport } from './corpus/forged-pages.ts';
import { replacePage } from './support/attacks.ts';
import { companyIdentity } from './support/openssl-identity.ts';
import {
  asker,
  asking,
  type Ask,
  failures,
  sampleBytes,
  sampleFile,
  seal,
  signedReport,
  type SignedReport,
  valueOf,
} from './support/signed-reports.ts';
import { FONTS, optionsFor, stubReport } from './support/stub-report.ts';
import { haveTools, scratchFolder } from './support/tools.ts';

const scratch = scratchFolder();
afterAll(scratch.remove);

let report: SignedReport;
let verify: Ask;
beforeAll(async () => {
  report = await signedReport('vague-goal');
  verify = asker(report);
});

describe('a genuine report', () => {
  it('is valid with the seal alone, and says who has yet to sign', async () => {
    const answer = await verify(report.sealed);
    expect(answer).toMatchObject({ verdict: 'valid', trusted: true, figures: 'pass' });
    expect(answer.summary).toBe(
      'Sealed by Zoë Ångström (Čapek & Söhne). Nothing was changed since, and the printed figures follow from the attached session.',
    );
    expect(answer.checks.find(({ id }) => id === 'expected')).toMatchObject({
      outcome: 'unknown',
      statement: expect.stringContaining('Not signed by the client.') as string,
    });
  });

  it('is valid with both signatures, each with its person and time', async () => {
    const answer = await verify(report.countersigned);
    expect(failures(answer)).toEqual([]);
    expect(answer.verdict).toBe('valid');
    expect(
      answer.signatures.map(({ field, at, coversWholeFile, certifying, trust, valid }) => ({
        field,
        at,
        coversWholeFile,
        certifying,
        trust,
        valid,
      })),
    ).toEqual([
      {
        field: 'facilitator',
        at: '2026-11-23T10:15:42.000Z',
        coversWholeFile: false,
        certifying: true,
        trust: 'pinned',
        valid: true,
      },
      {
        field: 'client',
        at: '2026-11-25T16:05:00.000Z',
        coversWholeFile: true,
        certifying: false,
        trust: 'pinned',
        valid: true,
      },
    ]);
    expect(answer.signatures[1]?.signer?.name).toBe('Γιώργος Παπαδόπουλος');
  });

  it('gives the attached session back', async () => {
    const answer = await verify(report.countersigned);
    expect(Buffer.compare(answer.sessionFile!, sampleBytes('vague-goal'))).toBe(0);
  });

  it.each(['card-fraud', 'claims-intake', 'invoice-processing'])(
    'is valid for the sample %s',
    async (sample) => {
      const signed = await signedReport(sample);
      const answer = valueOf(await verifyReport(signed.countersigned, asking(signed)));
      expect([answer.verdict, answer.figures, failures(answer)]).toEqual(['valid', 'pass', []]);
    },
  );

  it('is valid, but by whom is open, where the reader trusts nobody yet', async () => {
    const answer = await verify(report.countersigned, { trusted: [] });
    expect(answer).toMatchObject({ verdict: 'valid', trusted: false });
    expect(answer.summary).toContain('compare the fingerprint once');
  });

  it('is not valid where trust is required and one signer is a stranger', async () => {
    const answer = await verify(report.countersigned, {
      trusted: [report.facilitator.certificate],
      requireTrust: true,
    });
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['client/trust']]);
  });
});

describe.skipIf(!haveTools('openssl'))('a report sealed with a company’s RSA key', () => {
  it('is valid, and trusted through the root that issued the certificate', async () => {
    const { identity } = await companyIdentity(scratch.path);
    const signed = await signedReport('vague-goal', identity);
    const trusted = [identity.chain[0]!, signed.client.certificate];
    const answer = valueOf(
      await verifyReport(signed.countersigned, asking(signed, { trusted, requireTrust: true })),
    );
    expect([answer.verdict, failures(answer)]).toEqual(['valid', []]);
    expect(answer.signatures[0]).toMatchObject({
      trust: 'pinned',
      signer: { name: 'Anna Schmidt', keyType: 'RSA 2048' },
    });
  });
});

describe('printed figures', () => {
  it('do not follow from another session than the attached one', async () => {
    const options = await optionsFor(report.facilitator);
    const { session, journal } = sampleFile('claims-intake');
    const today = dayOf(options.created);
    const findings = findAll(session, today);
    const scores = scoreReasons(session, findings);
    const content = buildReport({ session, journal, findings, scores, options, today });
    const attachment = { name: 'a.phaseone', bytes: sampleBytes('vague-goal'), description: '' };
    const drawn = valueOf(drawReport(content, FONTS));
    const lie = await finalise(
      drawn,
      attachment,
      options,
      formatsOf(sampleFile('vague-goal').session.locale),
    );
    const answer = await verify(await seal(lie, report.facilitator));
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['figures']]);
  });

  it('are told by page and word where they are not those of the attached session', async () => {
    const sealed = await seal(
      await mixedReport(OTHER_SESSION(), SESSION(), report.facilitator),
      report.facilitator,
    );
    const answer = await verify(sealed);
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['figures']]);
    expect(answer.summary).toMatch(/age \d+ prints “45[^”]*” instead of “30/);
  });

  it('do not follow when a page was replaced before the seal', async () => {
    const answer = await verify(await seal(replacePage(report.unsigned), report.facilitator));
    expect([answer.verdict, failures(answer)]).toEqual(['invalid', ['facilitator/changes', 'figures']]);
    expect(answer.summary).toContain('Page 1 is not what Phase One makes of the attached session');
  });

  it('of an unsigned file are compared too, and the page is named that was changed later', async () => {
    const answer = await verify(replacePage(report.unsigned));
    expect(answer).toMatchObject({ verdict: 'unsigned', figures: 'fail' });
    expect(answer.summary).toBe(
      'Nobody has signed this file, so anybody can have changed it. Page 1 is not what Phase One makes of the attached session: printed figures may be false.',
    );
    expect(answer.checks.find(({ id }) => id === 'additions')?.outcome).toBe('unknown');
  });

  it('do not follow when the pages were drawn by somebody else', async () => {
    const answer = await verify(await seal(await stubReport(report.facilitator), report.facilitator));
    expect(answer).toMatchObject({ verdict: 'invalid', figures: 'fail' });
  });

  it('are not vouched for when another version made the report, which is said and is no fault', async () => {
    const options = { ...(await optionsFor(report.facilitator)), generator: 'Phase One 0.0.9' };
    const older = valueOf(await makeReport({ file: sampleFile('vague-goal'), options, fonts: FONTS }));
    const answer = await verify(await seal(older, report.facilitator));
    expect(answer).toMatchObject({ verdict: 'valid', figures: 'unknown' });
    expect(answer.summary).toContain('made by Phase One 0.0.9, this is Phase One');
    expect(answer.summary).toContain('Made again here, every page comes out the same.');
    const painted = await verify(replacePage(older));
    expect(painted.checks.find(({ id }) => id === 'figures')).toMatchObject({
      outcome: 'unknown',
      statement: expect.stringContaining('Made again here, page 1 comes out differently.') as string,
    });
  });
});

describe('time', () => {
  it('says when the stated time lies in the future, without a verdict: the clock may be ours', async () => {
    const answer = await verify(report.countersigned, { now: asInstant('2026-11-20T00:00:00.000Z') });
    expect(answer.verdict).toBe('valid');
    expect(answer.signatures[0]?.checks.find(({ id }) => id === 'time')?.outcome).toBe('unknown');
  });
});

describe('what is no report', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-pdf'],
    ['text', utf8('hello'), 'not-pdf'],
    ['another PDF', utf8('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n'), 'unreadable'],
    ['something too large', new Uint8Array(REPORT_SIZE_LIMIT + 1), 'too-large'],
  ])('is answered in one sentence: %s', async (_, bytes, code) => {
    const answer = await verifyReport(bytes, asking(report));
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('is a session file, which is said to be no PDF', async () => {
    expect(await verifyReport(sampleBytes('vague-goal'), asking(report))).toMatchObject({
      error: { code: 'not-pdf' },
    });
  });
});
