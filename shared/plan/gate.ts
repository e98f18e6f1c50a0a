import { z } from 'zod';
import { instantSchema, optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/** How a measured number is compared with the criterion's number. */
export const comparatorSchema = z.enum(['', 'at-most', 'at-least', 'less-than', 'more-than', 'equal']);

/** @see comparatorSchema */
export type Comparator = z.infer<typeof comparatorSchema>;

/** Which level of its metric a criterion asks for; blank: a number of its own. */
export const criterionLevelSchema = z.enum(['', 'baseline', 'must', 'plan', 'wish']);

/** @see criterionLevelSchema */
export type CriterionLevel = z.infer<typeof criterionLevelSchema>;

/** What `count` counts: how many cases are looked at, or for how many periods in a row the number holds. */
export const countUnitSchema = z.enum(['', 'cases', 'days', 'weeks', 'months', 'quarters']);

/** @see countUnitSchema */
export type CountUnit = z.infer<typeof countUnitSchema>;

/**
 * One condition of a gate: "Intake time, at most, 2.0, days, over four weeks". While it asks for a level of its metric
 * and is not pinned, comparator, number and unit are those of the metric (`effectiveCriterion`) and what is stored in
 * their place does not count; once pinned, its own count and a difference is a finding.
 */
export const criterionSchema = z.strictObject({
  id: idSchema,
  metricId: optionalIdSchema,
  level: criterionLevelSchema,
  pinned: z.boolean(),
  comparator: comparatorSchema,
  value: optionalMeasureSchema,
  unit: shortTextSchema,
  /** Over which period or how many cases the number must hold, in words. */
  period: shortTextSchema,
  /** How many cases, or how many periods in a row; null: see `period`. */
  count: z.int().min(1).max(1e9).nullable(),
  countUnit: countUnitSchema,
  /** What is laid before the decider: "report of the shadow run". */
  evidence: shortTextSchema,
  /** The task that produces the evidence. */
  evidenceTask: optionalIdSchema,
});

/** @see criterionSchema */
export type Criterion = z.infer<typeof criterionSchema>;

/** A criterion of which nothing is known yet. */
export const emptyCriterion = (id: Id): Criterion => ({
  id,
  metricId: '',
  level: '',
  pinned: false,
  comparator: '',
  value: null,
  unit: '',
  period: '',
  count: null,
  countUnit: '',
  evidence: '',
  evidenceTask: '',
});

/** What a gate may decide (Stage-Gate, Cooper 1990). */
export const outcomeSchema = z.enum(['go', 'kill', 'hold', 'recycle']);

/** @see outcomeSchema */
export type Outcome = z.infer<typeof outcomeSchema>;

/** A criterion as it was agreed: with its number in full, so that a later change shows. */
export const agreedCriterionSchema = z.strictObject({
  criterionId: idSchema,
  metric: shortTextSchema,
  comparator: comparatorSchema,
  value: optionalMeasureSchema,
  unit: shortTextSchema,
  period: shortTextSchema,
  count: z.int().min(1).max(1e9).nullable(),
  countUnit: countUnitSchema,
});

/** @see agreedCriterionSchema */
export type AgreedCriterion = z.infer<typeof agreedCriterionSchema>;

/**
 * The thresholds of a gate as they were agreed before there were results (pre-registration): by whom at the keyboard,
 * when, and the SHA-256 over the canonical JSON of the criteria.
 */
export const gateAgreementSchema = z.strictObject({
  at: instantSchema,
  by: shortTextSchema,
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  criteria: z.array(agreedCriterionSchema).max(200),
});

/** @see gateAgreementSchema */
export type GateAgreement = z.infer<typeof gateAgreementSchema>;

/** What was decided at a gate review. */
export const gateDecisionSchema = z.strictObject({
  outcome: outcomeSchema,
  decider: optionalIdSchema,
  date: optionalDateSchema,
  reason: longTextSchema,
});

/** @see gateDecisionSchema */
export type GateDecision = z.infer<typeof gateDecisionSchema>;

/** The decision that ends a phase. */
export const gateSchema = z.strictObject({
  date: optionalDateSchema,
  decider: optionalIdSchema,
  outcomes: z.array(outcomeSchema).max(4),
  criteria: z.array(criterionSchema).max(200),
  /** What happens when the gate is not passed. */
  fallback: longTextSchema,
  /** The thresholds as agreed; null while they are not. */
  agreed: gateAgreementSchema.nullable(),
  /** What was decided; null until it is. */
  decision: gateDecisionSchema.nullable(),
});

/** @see gateSchema */
export type Gate = z.infer<typeof gateSchema>;

/** A gate that may decide all four outcomes and asks for nothing yet. */
export const emptyGate = (): Gate => ({
  date: '',
  decider: '',
  outcomes: ['go', 'kill', 'hold', 'recycle'],
  criteria: [],
  fallback: '',
  agreed: null,
  decision: null,
});
