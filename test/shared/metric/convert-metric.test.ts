import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { convertMetricUnit, type UnitChanges } from '#shared/metric/convert-metric';
import { emptyMetric, type Metric, metricSchema } from '#shared/metric/metric';
import { commandSchema } from '#shared/session/command';
import { cpuTime } from '../../support/cpu-time.ts';

type Levels = readonly [
  value: number | null,
  low: number | null,
  high: number | null,
  must: number | null,
  plan: number | null,
  wish: number | null,
];

const metric = (unit: string, [value, low, high, must, plan, wish]: Levels): Metric => {
  const empty = emptyMetric(asId('M1'));
  return {
    ...empty,
    unit,
    baseline: { ...empty.baseline, value, low, high, evidence: 'Export' },
    must: { value: must, by: '' },
    plan: { value: plan, by: '' },
    wish: { value: wish, by: '' },
  };
};

const intake = metric('days', [5.2, 4.6, 6.1, 2, 1, null]);

/** The metric after its changes, merged field by field as `metric.update` does. */
const changed = (before: Metric, { unit, ...parts }: UnitChanges): Metric => {
  const after = { ...before, unit };
  for (const [key, part] of Object.entries(parts)) {
    Object.assign(after, { [key]: { ...before[key as keyof typeof parts], ...part } });
  }
  return after;
};

const change = (before: Metric, unit: string) => {
  const result = convertMetricUnit(before, unit);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('convertMetricUnit', () => {
  it('converts every number with its unit in the changes of one command', () => {
    const result = change(intake, 'hours');
    expect(result).toEqual({
      kind: 'converted',
      changes: {
        unit: 'hours',
        baseline: { value: 124.8, low: 110.4, high: 146.4 },
        must: { value: 48 },
        plan: { value: 24 },
      },
      example: { from: 5.2, to: 124.8 },
      note: '',
    });
    const command = { type: 'metric.update', id: 'M1', changes: result.changes };
    expect(commandSchema.safeParse(command).success).toBe(true);
    expect(metricSchema.safeParse(changed(intake, result.changes)).success).toBe(true);
  });

  it('leaves what is not said unsaid, and everything that is no level as it is', () => {
    const after = changed(intake, change(intake, 'hours').changes);
    expect(after.wish).toEqual({ value: null, by: '' });
    expect(after.baseline.evidence).toBe('Export');
    expect({ ...after, unit: '', baseline: 0, must: 0, plan: 0, wish: 0 }).toEqual({
      ...intake,
      ...{ unit: '', baseline: 0, must: 0, plan: 0, wish: 0 },
    });
  });

  it('says what a conversion of months leans on', () => {
    expect(change(intake, 'months')).toMatchObject({ note: 'A month counts as 30.4375 days.' });
  });

  it('keeps the numbers where the units measure different things, and says why', () => {
    const result = change(intake, 'working days');
    expect(result).toMatchObject({ kind: 'kept', changes: { unit: 'working days' } });
    expect(result.kind === 'kept' && result.why?.code).toBe('working-time');
    expect(changed(intake, result.changes)).toEqual({ ...intake, unit: 'working days' });
  });

  it('keeps the numbers where a unit is not known, in either place', () => {
    const kept = { kind: 'kept', why: null };
    expect(change(intake, 'lightyears per fortnight')).toMatchObject(kept);
    expect(change({ ...intake, unit: 'score' }, 'hours')).toMatchObject(kept);
  });

  it('changes the text alone where it names the same unit, or a unit is missing', () => {
    for (const [from, to] of [
      ['days', 'Tage'],
      ['days', ''],
      ['', 'days'],
      ['NPS', ' nps '],
    ] as const) {
      expect(change({ ...intake, unit: from }, to)).toEqual({ kind: 'same', changes: { unit: to } });
    }
    expect(change(metric('days', [null, null, null, null, null, null]), 'hours').kind).toBe('same');
  });

  it('refuses a unit in which a number would be too large, and changes nothing', () => {
    const result = convertMetricUnit(metric('years', [1e15, null, null, null, null, null]), 'ms');
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('takes a megabyte of text as a unit that it does not know', () => {
    const began = cpuTime();
    expect(change(intake, 'days '.repeat(200_000)).kind).toBe('kept');
    expect(cpuTime() - began).toBeLessThan(200);
  });

  const family = fc.constantFrom(
    ['ms', 'min', 'h', 'days', 'Wochen', 'months', 'years'],
    ['working hours', 'AT', 'working weeks'],
    ['%', 'fraction', 'per mille', 'bp'],
    ['EUR', 'T€', 'Mio. EUR'],
    ['claims a day', 'claims per week', 'claims/month', 'thousand claims a year'],
  );
  const typed = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -6, max: 0 }))
    .map(([mantissa, power]) => Number(`${mantissa}e${power}`));
  const level = fc.option(typed, { nil: null });

  it('leaves a metric that goes to another unit and back as it was', () => {
    const levels = fc.tuple(level, level, level, level, level, level);
    const units = family.chain((texts) => fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)));
    fc.assert(
      fc.property(units, levels, ([from, to], values) => {
        const before = metric(from, values);
        const there = convertMetricUnit(before, to);
        if (!there.ok) return;
        const after = changed(before, there.value.changes);
        expect(changed(after, change(after, from).changes)).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });
});
