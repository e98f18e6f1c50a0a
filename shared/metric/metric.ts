import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMinorSchema } from '#shared/core/money';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { longTextSchema, shortTextSchema } from '#shared/core/text';
import { noProvenance, provenanceSchema } from '#shared/goal/provenance';
import { actualSchema } from './actual.ts';

/** Which way is better. A guardrail with `decrease` reads "at most", with `increase` "at least". */
export const directionSchema = z.enum(['decrease', 'increase']);

/** @see directionSchema */
export type Direction = z.infer<typeof directionSchema>;

/** `primary`: one of the few numbers that decide. `supporting`: explains. `guardrail`: must not get worse. */
export const metricRoleSchema = z.enum(['primary', 'supporting', 'guardrail']);

/**
 * How many metrics may decide: a room can follow three numbers, not ten; more of them decide nothing, because there is
 * always one that improves.
 */
export const MOST_PRIMARY = 3;

/** @see metricRoleSchema */
export type MetricRole = z.infer<typeof metricRoleSchema>;

/** How the single measurements of a period become one number. Blank: not said yet. */
export const aggregationSchema = z.enum([
  '',
  'median',
  'mean',
  'p90',
  'p95',
  'total',
  'count',
  'share',
  'rate',
]);

/** How often the metric is read. Blank: not said yet. */
export const frequencySchema = z.enum([
  '',
  'continuous',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'once',
]);

/** How a percentage is meant: a share of its denominator, a relative change, or percentage points. */
export const percentKindSchema = z.enum(['', 'share', 'relative', 'points']);

/**
 * Today's level ("past" in Planguage). `low` and `high` bound a 90% interval (Hubbard). Whether a baseline counts as
 * measured or only assumed is not stored; it follows from date, evidence and age.
 */
export const baselineSchema = z.strictObject({
  value: optionalMeasureSchema,
  low: optionalMeasureSchema,
  high: optionalMeasureSchema,
  date: optionalDateSchema,
  evidence: longTextSchema,
  sampleSize: z.int().min(0).max(1e12).nullable(),
});

/** @see baselineSchema */
export type Baseline = z.infer<typeof baselineSchema>;

/** A level of Planguage with its date; a blank date means the metric's deadline. */
export const levelSchema = z.strictObject({ value: optionalMeasureSchema, by: optionalDateSchema });

/** @see levelSchema */
export type Level = z.infer<typeof levelSchema>;

/**
 * What the improvement is worth a year, after the benefit profile of benefits management: `claimed` is the amount the
 * client states; it must follow from `volume` times `unitValue`.
 */
export const benefitSchema = z.strictObject({
  type: z.enum(['', 'tangible', 'intangible', 'dis-benefit']),
  /** How many units a year are saved or gained. */
  volume: optionalMeasureSchema,
  /** What one unit is: "hours", "missed appointments". */
  volumeUnit: shortTextSchema,
  /** Money for one unit, in minor units of the session's currency. */
  unitValue: optionalMinorSchema,
  /** Money a year as claimed, in minor units of the session's currency. */
  claimed: optionalMinorSchema,
});

/** @see benefitSchema */
export type Benefit = z.infer<typeof benefitSchema>;

/**
 * One numeric success metric. Levels after Planguage (Gilb 2005), measurement model after ISO/IEC/IEEE 15939,
 * accountability after the benefit profile.
 */
export const metricSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  role: metricRoleSchema,
  /** The metrics that this guardrail protects against being gamed; empty unless `role` is `guardrail`. */
  guards: z.array(idSchema).max(100),
  /** The sentence in words (Planguage "ambition"). */
  gist: longTextSchema,
  entity: shortTextSchema,
  attribute: shortTextSchema,
  /** What is measured, for example "first notice of loss to open case, working days". */
  scale: longTextSchema,
  unit: shortTextSchema,
  percentKind: percentKindSchema,
  /** What a percentage is a share of, or what a rate is counted per. */
  denominator: shortTextSchema,
  direction: directionSchema,
  aggregation: aggregationSchema,
  /** Exactly how it is measured. */
  meter: longTextSchema,
  dataSource: shortTextSchema,
  frequency: frequencySchema,
  /** Whether the meter only asks people (check 8). */
  selfReported: z.boolean(),
  formula: longTextSchema,
  inclusions: longTextSchema,
  exclusions: longTextSchema,
  baseline: baselineSchema,
  must: levelSchema,
  plan: levelSchema,
  wish: levelSchema,
  deadline: optionalDateSchema,
  /** Does the work and reads the number. */
  responsible: optionalIdSchema,
  /** Answers for the number; belongs to the client. */
  accountable: optionalIdSchema,
  stakeholders: longTextSchema,
  rationale: longTextSchema,
  assumptions: longTextSchema,
  risks: longTextSchema,
  /** Training, redesign and other business changes that the benefit depends on. */
  businessChanges: longTextSchema,
  benefit: benefitSchema,
  /** From what it was made: the goal, an answer, a catalogue entry. */
  origin: provenanceSchema,
  /** What was measured later, as evidence at the gates; oldest first. */
  actuals: z.array(actualSchema).max(500),
});

/** @see metricSchema */
export type Metric = z.infer<typeof metricSchema>;

/** A metric of which only the id is known. */
export const emptyMetric = (id: Id, role: MetricRole = 'primary'): Metric => ({
  id,
  name: '',
  role,
  guards: [],
  gist: '',
  entity: '',
  attribute: '',
  scale: '',
  unit: '',
  percentKind: '',
  denominator: '',
  direction: 'decrease',
  aggregation: '',
  meter: '',
  dataSource: '',
  frequency: '',
  selfReported: false,
  formula: '',
  inclusions: '',
  exclusions: '',
  baseline: { value: null, low: null, high: null, date: '', evidence: '', sampleSize: null },
  must: { value: null, by: '' },
  plan: { value: null, by: '' },
  wish: { value: null, by: '' },
  deadline: '',
  responsible: '',
  accountable: '',
  stakeholders: '',
  rationale: '',
  assumptions: '',
  risks: '',
  businessChanges: '',
  benefit: { type: '', volume: null, volumeUnit: '', unitValue: null, claimed: null },
  origin: noProvenance(),
  actuals: [],
});
