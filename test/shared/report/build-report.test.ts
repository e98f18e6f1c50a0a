import { describe, expect, it } from 'vitest';
import { asMinor } from '#shared/core/money';
import { formatAligned, formatNumber } from '#shared/core/numbers';
import { fileDigest } from '#shared/document/session-file';
import { planTotals } from '#shared/plan/budget';
import type { Session } from '#shared/session/session';
import { openDesk, carryOut, undo } from '../session/desk.ts';
import {
  blankFile,
  blocksOf,
  cellText,
  contentOf,
  fileOf,
  MAKING,
  sampleFile,
  SAMPLES,
  wordsOf,
} from './sample-session.ts';

const claims = sampleFile('claims-intake');
const withLocale = (locale: string): Session => ({ ...claims.session, locale });

describe('the content of a report', () => {
  it('is the same for the same session', () => {
    expect(contentOf(claims)).toEqual(contentOf(claims));
  });

  it.each(SAMPLES)('prints every number of every metric of %s', (name) => {
    const file = sampleFile(name);
    const content = contentOf(file);
    for (const metric of file.session.metrics) {
      const words = JSON.stringify(
        content.chapters.flatMap(({ sections }) => sections).filter(({ id }) => id === `metric-${metric.id}`),
      );
      const { baseline, must, plan, wish } = metric;
      const values = [baseline.value, baseline.low, baseline.high, must.value, plan.value, wish.value].filter(
        (v) => v !== null,
      );
      for (const figure of formatAligned(values, file.session.locale)) expect(words).toContain(figure);
    }
  });

  it('pairs the leading figures with unit, interval and date', () => {
    const { hero } = contentOf(claims).cover;
    const lead = claims.session.metrics[0];
    expect(hero?.from).toMatchObject({
      label: 'Baseline, measured',
      figure: '5.2',
      sub: '90% interval',
      subStrong: '4.6 to 6.1',
    });
    expect(hero?.to).toMatchObject({
      label: 'Plan',
      figure: '1.0',
      unit: lead?.unit,
      sub: 'by',
      subStrong: '30 June 2027',
    });
  });

  it('adds the budget up exactly, by phase and category', () => {
    const { phases, locale } = claims.session;
    const totals = planTotals(phases);
    const [matrix] = blocksOf(contentOf(claims), 'budget', 'table');
    const together = matrix?.totals[0]?.map(cellText);
    expect(together?.at(-1)).toBe(formatNumber(totals.total / 100, locale));
    expect(together?.slice(1, -1)).toEqual(
      totals.phases.map(({ total }) => formatNumber(total / 100, locale)),
    );
    const read = (text: string): number => (text === '–' ? 0 : Number(text.replaceAll(',', '')));
    const columns = matrix?.rows.map((row) => row.slice(1).map((cell) => read(cellText(cell)))) ?? [];
    const sums = columns.reduce((sum, row) => sum.map((value, index) => value + (row[index] ?? 0)));
    expect(sums).toEqual(together?.slice(1).map(read));
  });

  it('writes numbers, dates and money in the locale of the session', () => {
    expect(wordsOf(contentOf(fileOf(withLocale('de-DE'))))).toContain('30. Juni 2027');
    expect(contentOf(fileOf(withLocale('de-DE'))).cover.hero?.from?.figure).toBe('5,2');
    expect(contentOf(fileOf({ ...withLocale('ja-JP'), currency: 'JPY' })).cover.strip[2]?.unit).toBe('JPY');
  });

  it('says in words what has not been said', () => {
    const content = contentOf(blankFile());
    const words = wordsOf(content);
    for (const sentence of [
      'The goal has not been said yet.',
      'No metric has been named yet.',
      'No phase has been planned yet.',
      'Nothing has been decided yet.',
      'Nobody has been named to sign yet.',
      'Nobody has been named yet.',
    ]) {
      expect(words).toContain(sentence);
    }
    expect(content.cover.hero).toBeNull();
    expect(words).not.toMatch(/\bnull\b|undefined|NaN/);
  });

  it('keeps a chapter for each stage, numbered, whatever is missing', () => {
    expect(contentOf(blankFile()).chapters.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Frame',
      '2 Measure',
      '3 Readiness',
      '4 Path',
      '5 Commit',
      ' Appendices',
    ]);
    expect(
      contentOf(blankFile())
        .chapters.at(-1)
        ?.sections.map(({ number, title }) => `${number} ${title}`),
    ).toEqual([
      'A All metrics in full',
      'B Decisions',
      'C Findings not resolved',
      'D How to check this document',
    ]);
  });

  it('calls a baseline assumed when its evidence is missing', () => {
    const [first, ...rest] = claims.session.metrics;
    if (!first) throw new Error('the sample has metrics');
    const metrics = [{ ...first, baseline: { ...first.baseline, evidence: '' } }, ...rest];
    const content = contentOf(fileOf({ ...claims.session, metrics }));
    expect(content.cover.hero?.from?.label).toBe('Baseline, assumed');
    expect(wordsOf(content)).toContain(`Baselines that are assumed, not measured: ${first.name}`);
  });

  it('names the sealer and the fingerprint, or that nobody sealed it', () => {
    const sealed = wordsOf(contentOf(claims));
    expect(sealed).toContain('Sealed by Sam Berger, Berger Workshops');
    expect(sealed).toContain(MAKING.sealedBy?.fingerprint);
    const open = wordsOf(contentOf(claims, { ...MAKING, sealedBy: null }));
    expect(open).toContain('This copy has not been sealed');
    expect(open).not.toContain('Fingerprint of the certificate');
  });

  it('prints the digest that the attached session file carries', () => {
    const [digest] = blocksOf(contentOf(claims), 'check', 'code').slice(-1);
    expect(`sha256:${digest?.text.replaceAll(' ', '').toLowerCase()}`).toBe(fileDigest(claims));
  });

  it('compares a claimed benefit with volume times value and says when it does not follow', () => {
    const [first, ...rest] = claims.session.metrics;
    if (!first) throw new Error('the sample has metrics');
    const benefit = {
      type: 'tangible',
      volume: 377,
      volumeUnit: 'missed appointments',
      unitValue: asMinor(15000),
      claimed: asMinor(2_750_000_000),
    } as const;
    const content = contentOf(fileOf({ ...claims.session, metrics: [{ ...first, benefit }, ...rest] }));
    const words = wordsOf(content);
    expect(words).toContain('377 missed appointments a year, 150 EUR each: 56,550 EUR a year');
    expect(words).toContain('27,443,450 EUR: the claim does not follow');
  });

  it('tells open findings from accepted ones and gives the reason', () => {
    const first = blocksOf(contentOf(claims), 'findings', 'items')[0]?.items[0];
    expect(first?.status).toMatch(/^(Must fix|Should fix|To know)$/);
    const accepted = blocksOf(contentOf(sampleFile('card-fraud')), 'accepted', 'items')[0]?.items ?? [];
    expect(accepted.length).toBeGreaterThan(0);
    for (const item of accepted) {
      expect(item.status).toBe('Accepted');
      expect(item.notes.join(' ')).toMatch(/Accepted (by .+ )?on \d/);
    }
  });

  it('shows who changed a number from what to what, and not what was taken back', () => {
    const desk = openDesk(claims.session);
    const [metric] = claims.session.metrics;
    if (!metric) throw new Error('the sample has metrics');
    carryOut(desk, { type: 'metric.update', id: metric.id, changes: { plan: { value: 2 } } });
    carryOut(desk, { type: 'metric.update', id: metric.id, changes: { must: { value: 3 } } });
    undo(desk);
    const changed = wordsOf(contentOf({ session: desk.session, journal: desk.journal }));
    expect(changed).toContain('Sam Berger changed the plan from 1 to 2 days.');
    expect(changed).not.toContain('must from');
  });
});
