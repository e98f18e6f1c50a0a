import { z } from 'zod';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { type Stage, stageSchema } from '#shared/core/stage';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/**
 * What a silent round asks for: ideas in words; one number; a range that holds the truth nine times in ten; options in
 * the order of preference; votes shared out among the options; or a score of each option by each criterion.
 */
export const roundKindSchema = z.enum(['ideas', 'number', 'range', 'ranking', 'votes', 'rating']);

/** @see roundKindSchema */
export type RoundKind = z.infer<typeof roundKindSchema>;

/** Something to rank, to vote for or to rate. */
export const roundOptionSchema = z.strictObject({ id: idSchema, text: longTextSchema });

/** @see roundOptionSchema */
export type RoundOption = z.infer<typeof roundOptionSchema>;

/** Something that options are rated by; it counts `weight` times. */
export const roundCriterionSchema = z.strictObject({
  id: idSchema,
  text: shortTextSchema,
  weight: z.number().min(0).max(100),
});

/** @see roundCriterionSchema */
export type RoundCriterion = z.infer<typeof roundCriterionSchema>;

/** Points for an option: votes, or the score by a criterion (blank where there are no criteria). */
export const roundPointsSchema = z.strictObject({
  optionId: idSchema,
  criterionId: optionalIdSchema,
  points: z.int().min(0).max(1000),
});

/**
 * What one person entered; only the fields of the round's kind hold something. There is no moment in it, and where the
 * round is anonymous no person either.
 */
export const roundInputSchema = z.strictObject({
  id: idSchema,
  personId: optionalIdSchema,
  ideas: z.array(longTextSchema).max(100),
  /** The number; of a range its middle is never asked for. */
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The options, the most preferred first. */
  order: z.array(idSchema).max(200),
  points: z.array(roundPointsSchema).max(2000),
  /** Why, in the person's own words. */
  comment: longTextSchema,
});

/** @see roundInputSchema */
export type RoundInput = z.infer<typeof roundInputSchema>;

/** Of somebody who has entered nothing yet. */
export const emptyInput = (id: Id): RoundInput => ({
  id,
  personId: '',
  ideas: [],
  value: null,
  low: null,
  high: null,
  order: [],
  points: [],
  comment: '',
});

/**
 * One question that everybody answers for themselves before anybody sees an answer. While it is `open`, what was entered
 * lies outside the session; with the reveal it comes in, all at once.
 */
export const roundSchema = z.strictObject({
  id: idSchema,
  kind: roundKindSchema,
  question: longTextSchema,
  /** The unit of numbers and ranges. */
  unit: shortTextSchema,
  stage: stageSchema,
  /** The metric that the numbers are about; blank for none. */
  metricId: optionalIdSchema,
  options: z.array(roundOptionSchema).max(200),
  criteria: z.array(roundCriterionSchema).max(50),
  /** How many votes each person has. */
  quota: z.int().min(1).max(1000),
  /** The highest score of a rating; the lowest is 1. */
  highestScore: z.int().min(2).max(10),
  /** Chosen before the first answer, and shown to all. */
  isAnonymous: z.boolean(),
  state: z.enum(['open', 'revealed']),
  /** The round before on the same question; blank for a first one. */
  follows: optionalIdSchema,
  /** In the order of the people where they are named; in an order that says nothing where they are not. */
  inputs: z.array(roundInputSchema).max(500),
});

/** @see roundSchema */
export type Round = z.infer<typeof roundSchema>;

/** A round of which only the kind is known. */
export const emptyRound = (id: Id, kind: RoundKind, stage: Stage): Round => ({
  id,
  kind,
  question: '',
  unit: '',
  stage,
  metricId: '',
  options: [],
  criteria: [],
  quota: 5,
  highestScore: 5,
  isAnonymous: true,
  state: 'open',
  follows: '',
  inputs: [],
});
