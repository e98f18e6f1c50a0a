import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '#shared/core/ids';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { type CatalogueEntry, catalogueEntrySchema, emptyEntry } from '#shared/metric/catalogue/entry';
import {
  entryFromMetric,
  guardrailFromEntry,
  guardrailFromName,
  guardrailsOf,
  metricFromEntry,
} from '#shared/metric/catalogue/metric-from-entry';
import { emptyMetric, type Metric, metricSchema } from '#shared/metric/metric';

const anEntry = fc.constantFrom(...BUILT_IN);

/** What survives the way from an entry into a session and back. */
const definitionOf = (entry: CatalogueEntry): Partial<CatalogueEntry> => ({
  name: entry.name,
  definition: entry.definition,
  formula: entry.formula,
  unit: entry.unit,
  percentKind: entry.percentKind,
  denominator: entry.denominator,
  direction: entry.direction,
  aggregation: entry.aggregation,
  frequency: entry.frequency,
  meter: entry.meter,
  selfReported: entry.selfReported,
  dataSource: entry.dataSource,
  moneyUnit: entry.moneyUnit,
});

const builtIn = (id: string): CatalogueEntry => BUILT_IN.find((entry) => entry.id === id)!;

test('an entry becomes a metric whose definition is filled and whose levels are unsaid', () => {
  const metric = metricFromEntry(builtIn('claims-intake-time'), asId('m-1'));
  expect(metricSchema.parse(metric)).toEqual(metric);
  expect(metric).toMatchObject({
    id: 'm-1',
    role: 'primary',
    name: 'Intake processing time',
    unit: 'days',
    direction: 'decrease',
    aggregation: 'median',
    dataSource: 'Claims system, case events',
    gist: '',
    deadline: '',
    responsible: '',
    accountable: '',
  });
  expect(metric.scale).toBe(builtIn('claims-intake-time').definition);
  const blank = emptyMetric(asId('m-1'));
  expect([metric.baseline, metric.must, metric.plan, metric.wish]).toEqual([
    blank.baseline,
    blank.must,
    blank.plan,
    blank.wish,
  ]);
  expect(metric.benefit).toEqual({ ...blank.benefit, volumeUnit: 'claim' });
});

test('a definition survives the way into a session and back', () => {
  fc.assert(
    fc.property(anEntry, (entry) => {
      const back = entryFromMetric(metricFromEntry(entry, asId('m-1')), asId('own-1'));
      expect(catalogueEntrySchema.parse(back)).toEqual(back);
      expect(back).toEqual({ ...emptyEntry(asId('own-1')), ...definitionOf(entry) });
    }),
  );
});

/** A metric in which everything that must stay in the session is marked. */
const canaryMetric = (): Metric =>
  metricSchema.parse({
    ...metricFromEntry(builtIn('call-wait-time'), asId('m-1')),
    guards: ['canary-guard'],
    gist: 'canary gist',
    entity: 'canary entity',
    attribute: 'canary attribute',
    inclusions: 'canary inclusions',
    exclusions: 'canary exclusions',
    baseline: {
      value: 987_001,
      low: 987_002,
      high: 987_003,
      date: '2026-09-30',
      evidence: 'canary evidence',
      sampleSize: 987_004,
    },
    must: { value: 987_005, by: '2026-12-31' },
    plan: { value: 987_006, by: '2027-01-31' },
    wish: { value: 987_007, by: '2027-02-28' },
    deadline: '2027-06-30',
    responsible: 'canary-responsible',
    accountable: 'canary-accountable',
    stakeholders: 'canary stakeholders',
    rationale: 'canary rationale',
    assumptions: 'canary assumptions',
    risks: 'canary risks',
    businessChanges: 'canary changes',
    benefit: {
      type: 'tangible',
      volume: 987_008,
      volumeUnit: 'caller minute',
      unitValue: 987_009,
      claimed: 987_010,
    },
  });

test('an own entry takes no number, date, person or reasoning of the session along', () => {
  const text = JSON.stringify(entryFromMetric(canaryMetric(), asId('own-1')));
  expect(text).not.toMatch(/canary|9870|2026|2027/);
});

test('a guardrail protects the metrics that are named and claims no money', () => {
  const guard = guardrailFromEntry(builtIn('call-quality-score'), asId('m-2'), [asId('m-1')]);
  expect(metricSchema.parse(guard)).toEqual(guard);
  expect(guard).toMatchObject({
    role: 'guardrail',
    guards: ['m-1'],
    direction: 'increase',
    name: 'Contact quality',
  });
  expect(guard.benefit).toEqual(emptyMetric(asId('m-2')).benefit);
  const named = guardrailFromName('Overtime of the staff', asId('m-3'), [asId('m-1')]);
  expect(named).toEqual({
    ...emptyMetric(asId('m-3'), 'guardrail'),
    name: 'Overtime of the staff',
    guards: ['m-1'],
  });
});

test('guardrails are resolved by entry or by name, and a reference to a deleted entry is left out', () => {
  const entry: CatalogueEntry = {
    ...emptyEntry(asId('own-1')),
    guardrailIds: [asId('gone'), asId('call-wait-time')],
    guardrailNames: ['overtime of the staff'],
  };
  expect(guardrailsOf(entry, BUILT_IN).map(({ name, entry: found }) => [name, found?.id])).toEqual([
    ['Average speed of answer', 'call-wait-time'],
    ['overtime of the staff', undefined],
  ]);
});
