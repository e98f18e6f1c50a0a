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
 * The guiding questions from a goal to its metrics, in the order they are asked, after Goal-Question-Metric (Basili,
 * Caldiera and Rombach 1994) and the non-AI baseline of RAND 2024. Each is a field of the goal that holds the answer.
 */
export const INQUIRY_STEPS = [
  'pain',
  'place',
  'frequency',
  'cost',
  'nonAiAlternative',
  'mustNotWorsen',
] as const;

/** @see INQUIRY_STEPS */
export type InquiryStep = (typeof INQUIRY_STEPS)[number];

/** Who gave the answer to each guiding question; blank: not said. */
export const answeredBySchema = z.strictObject({
  pain: optionalIdSchema,
  place: optionalIdSchema,
  frequency: optionalIdSchema,
  cost: optionalIdSchema,
  nonAiAlternative: optionalIdSchema,
  mustNotWorsen: optionalIdSchema,
});

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
  /** Who has the pain, and what it is. */
  pain: longTextSchema,
  /** Where in the process it hurts: the step, the system, the handover. */
  place: longTextSchema,
  /** How often it happens. */
  frequency: longTextSchema,
  /** What it costs today, in hours, money or customers. */
  cost: longTextSchema,
  /** What the client would do without AI; the measure of whether AI is worth it. */
  nonAiAlternative: longTextSchema,
  /** What must not get worse while this gets better: the guardrails to be. */
  mustNotWorsen: longTextSchema,
  answeredBy: answeredBySchema,
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
  pain: '',
  place: '',
  frequency: '',
  cost: '',
  nonAiAlternative: '',
  mustNotWorsen: '',
  answeredBy: { pain: '', place: '', frequency: '', cost: '', nonAiAlternative: '', mustNotWorsen: '' },
  questions: [],
});
