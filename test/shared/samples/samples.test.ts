import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { sampleBytes, sampleIndex, SAMPLES } from '../../support/samples/all-samples.ts';

const folder = new URL('../../../assets/samples/', import.meta.url);
const committed = (name: string): Buffer => readFileSync(new URL(name, folder));

describe('the samples that are shipped', () => {
  it.each(SAMPLES)('$file is what its builder gives', (sample) => {
    expect(committed(sample.file).equals(Buffer.from(sampleBytes(sample)))).toBe(true);
  });

  it('are listed in order, and nothing else lies beside them', () => {
    expect(committed('index.json').toString()).toBe(sampleIndex());
    expect(readdirSync(folder).sort()).toEqual([...SAMPLES.map(({ file }) => file), 'index.json'].sort());
  });

  it.each(SAMPLES)('$file is read, and begins as a sample', ({ file, session }) => {
    const read = readSessionFile(committed(file));
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.session).toEqual(session);
    expect(read.value.journal).toMatchObject([{ kind: 'create', origin: { kind: 'sample' } }]);
  });

  it.each(SAMPLES)('$file says what in it is invented', ({ session }) => {
    expect(session.goal.context).toMatch(/[Ii]nvented/);
  });

  it.each(SAMPLES)('$file takes place in autumn 2026 and plans through 2027', ({ session }) => {
    expect(session.date).toMatch(/^2026-1[01]/);
    expect(session.phases.at(-1)?.start).toMatch(/^2027/);
  });
});

describe('the real cases', () => {
  const open = (file: string, severity: string): number => {
    const sample = SAMPLES.find((one) => one.file === file);
    if (!sample || sample.session.date === '') throw new Error(`no sample ${file}`);
    return findAll(sample.session, sample.session.date).filter(
      (finding) => finding.severity === severity && finding.accepted === null,
    ).length;
  };

  it.each(['claims-intake', 'card-fraud', 'invoice-processing'])(
    '%s leaves no must open, and a few shoulds',
    (name) => {
      expect(open(`${name}.phaseone`, 'must')).toBe(0);
      expect(open(`${name}.phaseone`, 'should')).toBeGreaterThan(0);
      expect(open(`${name}.phaseone`, 'should')).toBeLessThanOrEqual(4);
    },
  );

  it('the vague one leaves many, and scores lowest', () => {
    expect(open('vague-goal.phaseone', 'must')).toBeGreaterThan(15);
    const vague = SAMPLES.at(-1)!.session;
    if (vague.date !== '') expect(scoreReasons(vague, findAll(vague, vague.date)).lowest).toBe(0);
  });

  it('carry the published figures', () => {
    const figures = (file: string) =>
      SAMPLES.find((one) => one.file === file)?.session.metrics.map(({ baseline, plan, must }) => [
        baseline.value,
        plan.value ?? must.value,
      ]);
    expect(figures('card-fraud.phaseone')?.slice(0, 3)).toEqual([
      [1200, 480],
      [40, 60],
      [99.5, 98.2],
    ]);
    expect(figures('invoice-processing.phaseone')?.slice(0, 4)).toEqual([
      [10.08, 2.18],
      [8.3, 2.9],
      [22.6, 10.1],
      [24.2, 65.3],
    ]);
    expect(figures('claims-intake.phaseone')).toEqual([
      [5.2, 1],
      [9.8, 4],
      [0, 3100],
      [1.1, 1.2],
    ]);
  });

  it('state benefits that follow from volume times unit value', () => {
    const benefits = SAMPLES.flatMap(({ session }) => session.metrics.map(({ benefit }) => benefit)).filter(
      ({ claimed }) => claimed !== null,
    );
    expect(benefits.length).toBeGreaterThan(1);
    for (const { volume, unitValue, claimed } of benefits)
      expect((volume ?? 0) * (unitValue ?? 0)).toBe(claimed);
  });
});
