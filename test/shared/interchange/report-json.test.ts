import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromUtf8 } from '#shared/core/bytes';
import { toMajor } from '#shared/core/money';
import { fileDigest, type SessionFile } from '#shared/document/session-file';
import { exportFileName, EXPORT_FORMATS, makeExport } from '#shared/interchange/exports';
import { type ReportData, reportDataSchema } from '#shared/interchange/report-data';
import { reportJson } from '#shared/interchange/report-json';
import { planTotals } from '#shared/plan/budget';
import { placedPhases } from '#shared/plan/placed-phases';
import { schedulePlan } from '#shared/plan/plan-schedule';
import {
  blankFile,
  contentOf,
  fileOf,
  MAKING,
  sampleFile,
  SAMPLES,
  wordsOf,
} from '../report/sample-session.ts';
import { fullPlan } from '../report/full-plan.ts';
import { changedSinceSigned, REPORT_SESSIONS, signedInRoom } from '../report/report-sessions.ts';
import { withHostileTexts } from './support/hostile.ts';

const SCHEMA = '../../../assets/schemas/phase-one-report-1.json';

const schema = JSON.parse(readFileSync(new URL(SCHEMA, import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const read = (file: SessionFile): ReportData => {
  const text = fromUtf8(reportJson({ file, created: MAKING.created }));
  const data: unknown = JSON.parse(text);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  return data as ReportData;
};

const claims = sampleFile('claims-intake');

describe('the schema that is handed out', () => {
  it('is the one that the program writes by (renew it with vitest -u)', async () => {
    const made = z.toJSONSchema(reportDataSchema, { target: 'draft-2020-12' });
    const house = await resolveConfig(fileURLToPath(import.meta.url));
    const text = await format(JSON.stringify(made), { ...house, parser: 'json' });
    await expect(text).toMatchFileSnapshot(SCHEMA);
  });

  it('refuses what is no report', () => {
    expect(validate({ format: 'phase-one', version: 3 })).toBe(false);
    expect(validate({ ...read(claims), more: 1 })).toBe(false);
  });
});

describe('the report as JSON', () => {
  it.each(SAMPLES)('of %s follows the schema', (name) => {
    expect(read(sampleFile(name)).session.id).toBe(sampleFile(name).session.id);
  });

  it('of a session in which nothing was said is full of nulls', () => {
    const data = read(blankFile());
    expect(data.session.title).toBeNull();
    expect(data.goal).toEqual({ statement: null, meaning: null });
    expect([data.metrics, data.phases, data.money.years]).toEqual([[], [], []]);
    expect(data.findings.length).toBeGreaterThan(0);
  });

  it('holds the digest that the report prints, and its score', () => {
    const data = read(claims);
    expect(data.digest).toBe(fileDigest(claims));
    const words = wordsOf(contentOf(claims));
    for (const { title } of data.scores.reasons) expect(words).toContain(title);
    for (const { statement } of data.findings) expect(words).toContain(statement);
  });

  it('holds the levels of each metric with the day by which they shall be reached', () => {
    const [first] = read(claims).metrics;
    expect(first).toMatchObject({
      name: 'Intake processing time',
      baseline: { value: 5.2, low: 4.6, high: 6.1, standing: 'measured' },
      must: { value: 2, by: '2027-06-30' },
      plan: { value: 1, by: '2027-06-30' },
      accountable: 'Maria Koch',
    });
  });

  it('holds the computed days and the exact money of a plan', () => {
    const session = fullPlan();
    const data = read(fileOf(session));
    const schedule = schedulePlan(session);
    const totals = planTotals(placedPhases(session));
    expect(data.phases.map(({ start, gate }) => [start, gate.date])).toEqual(
      session.phases.map(({ id }) => {
        const placed = schedule.phases.get(id);
        return [placed?.start, placed?.gate];
      }),
    );
    expect(data.phases.flatMap(({ tasks }) => tasks.map(({ end }) => end))).toEqual(
      session.phases.flatMap(({ tasks }) => tasks.map(({ id }) => schedule.tasks.get(id)?.end ?? null)),
    );
    expect(data.money.total).toBe(toMajor(totals.total, session.currency));
    expect(data.phases.map(({ cost }) => cost.total)).toEqual(
      totals.phases.map(({ total }) => toMajor(total, session.currency)),
    );
    expect(data.phases[0]?.gate.decision).toMatchObject({ outcome: 'go', date: '2026-12-18' });
  });

  it('says who signed in the room, and whether something changed since', () => {
    expect(read(claims).signOff).toMatchObject({ state: 'unsigned', revision: null, signed: [] });
    const signed = read(fileOf(signedInRoom()));
    expect(signed.signOff.state).toBe('signed');
    expect(signed.signOff.signed.length).toBeGreaterThan(0);
    expect(read(fileOf(changedSinceSigned())).signOff.state).toBe('changed');
  });

  it.each(Object.entries(REPORT_SESSIONS))('follows the schema with %s', (_, session) => {
    expect(read(fileOf(session())).format).toBe('phase-one-report');
  });

  it('follows the schema and brings texts back whatever they hold', () => {
    fc.assert(
      fc.property(withHostileTexts(claims), (file) => {
        const data = read(file);
        expect(data.metrics.map(({ name }) => name ?? '')).toEqual(
          file.session.metrics.map(({ name }) => name.trim()),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the files for other programs', () => {
  it.each(EXPORT_FORMATS)('are the same bytes for the same moment: %s', (format) => {
    const input = { file: fileOf(fullPlan()), created: MAKING.created };
    expect(makeExport(format, input)).toEqual(makeExport(format, input));
  });

  it('have names of their own, however long the title is', () => {
    const title = 'Überprüfung der Schadensaufnahme '.repeat(9);
    const names = EXPORT_FORMATS.map((format) => exportFileName(format, title));
    expect(new Set(names).size).toBe(EXPORT_FORMATS.length);
    expect(exportFileName('plan-csv', '')).toBe('tasks.csv');
    expect(exportFileName('json', ' CON ')).toBe('report.json');
  });
});
