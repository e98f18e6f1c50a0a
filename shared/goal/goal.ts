import { z } from 'zod';
import { idSchema, optionalIdSchema } from '#shared/core/ids';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/**
 * One wording of the goal that the room has to pin down: the phrase as it was said, the question that resolves it, and
 * the answer; blank while it is open.
 */
export const goalQuestionSchema = z.strictObject({
  id: idSchema,
  phrase: shortTextSchema,
  question: shortTextSchema,
  answer: longTextSchema,
  answeredBy: optionalIdSchema,
});

/** @see goalQuestionSchema */
export type GoalQuestion = z.infer<typeof goalQuestionSchema>;

/**
 * The goal, as said and as meant. The five dimensions object, purpose, focus, viewpoint and context are those of a
 * measurement goal in Goal-Question-Metric (Basili, Caldiera and Rombach 1994).
 */
export const goalSchema = z.strictObject({
  /** Word for word, as the client said it. */
  statement: longTextSchema,
  /** Who said it. */
  saidBy: optionalIdSchema,
  /** What the room means by it, with numbers. */
  meaning: longTextSchema,
  object: shortTextSchema,
  purpose: shortTextSchema,
  focus: shortTextSchema,
  viewpoint: shortTextSchema,
  context: shortTextSchema,
  /** The question whose answer shows that the goal is reached. */
  question: longTextSchema,
  /** What the client would do without AI; the measure of whether AI is worth it. */
  nonAiAlternative: longTextSchema,
  questions: z.array(goalQuestionSchema).max(200),
});

/** @see goalSchema */
export type Goal = z.infer<typeof goalSchema>;

/** A goal of which nothing has been said yet. */
export const emptyGoal = (): Goal => ({
  statement: '',
  saidBy: '',
  meaning: '',
  object: '',
  purpose: '',
  focus: '',
  viewpoint: '',
  context: '',
  question: '',
  nonAiAlternative: '',
  questions: [],
});
