import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import type { Result } from '#shared/core/result';
import type { Verification, VerifyError, VerifyRequest } from '#shared/pdf/report-api';
import { verifyReport } from '#shared/pdf/verify-report';
import { failures } from '../support/signed-reports.ts';
import { FONTS } from '../support/stub-report.ts';
import { haveTools, scratchFolder } from '../support/tools.ts';
import { type Base, type CorpusFile, makeBase } from './base.ts';
import { FORGED } from './forged.ts';
import { GENUINE } from './genuine.ts';
import { askPdfsig, type ToolAnswer } from './pdfsig.ts';
import { type Row, writeReadme } from './readme.ts';

const TOOLS = haveTools('openssl');
const PDFSIG = haveTools('pdfsig');

/** Long after the time stamps, which bear the real time of the run. */
const NOW = asInstant('2035-01-01T00:00:00.000Z');

const scratch = scratchFolder();
afterAll(scratch.remove);

let base: Base;
beforeAll(async () => {
  if (TOOLS) base = await makeBase(scratch.path('authority'));
});

const rows = new Map<string, Row>();

type Asked = {
  readonly bytes: Uint8Array;
  readonly answer: Result<Verification, VerifyError>;
  readonly tool: ToolAnswer | null;
};

/** Makes a file, keeps it where a folder is named for it, and asks both our verifier and the standard tool. */
const ask = async (file: CorpusFile, folder: string): Promise<Asked> => {
  const made = await file.make(base);
  const { bytes, request }: { bytes: Uint8Array; request: Partial<VerifyRequest> } =
    made instanceof Uint8Array ? { bytes: made, request: {} } : made;
  const kept = process.env.CORPUS_FOLDER;
  const path = kept ? join(kept, folder, `${file.name}.pdf`) : scratch.path(`${file.name}.pdf`);
  if (kept) mkdirSync(join(kept, folder), { recursive: true });
  writeFileSync(path, bytes);
  const trusted = [base.report.facilitator.certificate, base.report.client.certificate];
  return {
    bytes,
    answer: await verifyReport(bytes, { trusted, fonts: FONTS, now: NOW, ...request }),
    tool: PDFSIG ? askPdfsig(path) : null,
  };
};

const verdictOf = (answer: Asked['answer']): string => (answer.ok ? answer.value.verdict : 'refused');

const note = (
  file: CorpusFile,
  kind: Row['kind'],
  { answer, tool }: Asked,
  checks: readonly string[],
): void => {
  if (tool) rows.set(file.name, { ...file, kind, verdict: verdictOf(answer), checks, tool });
};

describe.skipIf(!TOOLS)('a forged file', () => {
  it('is there in more than forty ways, each under a name of its own', () => {
    const names = [...FORGED, ...GENUINE].map(({ name }) => name);
    expect(FORGED.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(FORGED.map((file) => [file.name, file.what, file] as const))(
    'is caught: %s, %s',
    async (_, __, file) => {
      const asked = await ask(file, 'forged');
      const failed = asked.answer.ok ? failures(asked.answer.value) : [asked.answer.error.code];
      note(file, 'forged', asked, failed);
      expect(verdictOf(asked.answer)).toBe(file.verdict ?? 'invalid');
      expect(failed).toEqual(expect.arrayContaining([...file.fails]));
    },
  );
});

describe.skipIf(!TOOLS)('a genuine file', () => {
  it.each(GENUINE.map((file) => [file.name, file.what, file] as const))(
    'is accepted: %s, %s',
    async (_, __, file) => {
      const asked = await ask(file, 'genuine');
      const { answer } = asked;
      if (!answer.ok) throw new Error(answer.error.message);
      note(file, 'genuine', asked, failures(answer.value));
      expect([answer.value.verdict, answer.value.figures, failures(answer.value)]).toEqual([
        'valid',
        'pass',
        [],
      ]);
      const kinds = answer.value.signatures.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'signature')).toHaveLength(file.signers);
      expect(kinds.includes('timestamp')).toBe(file.stamped === true);
      expect(Buffer.from(asked.bytes).toString('latin1')).toMatch(file.holds ?? /%PDF/);
    },
  );
});

describe.skipIf(!TOOLS || !PDFSIG)('the table in the docs', () => {
  it('says what came out, of all files', async () => {
    const all = [...FORGED, ...GENUINE];
    // Where only some tests are run there is nothing to hold the table against.
    if (rows.size < all.length) return;
    const text = writeReadme(all.flatMap(({ name }) => rows.get(name) ?? []));
    const shaped = await format(text, { parser: 'markdown', printWidth: 110 });
    await expect(shaped).toMatchFileSnapshot('README.md');
  });
});
