import type { InquiryStep } from '#shared/goal/goal';
import type { Becoming } from '#shared/session/take-over';

/** One guiding question, and what an answer to it usually becomes. */
export type InquiryQuestion = { readonly step: InquiryStep; readonly becomes: Becoming };

/** The guiding questions from a goal to its metrics, in the order they are asked. */
export const INQUIRY: readonly InquiryQuestion[] = [
  { step: 'pain', becomes: 'metric' },
  { step: 'place', becomes: 'assumption' },
  { step: 'frequency', becomes: 'metric' },
  { step: 'cost', becomes: 'metric' },
  { step: 'nonAiAlternative', becomes: 'assumption' },
  { step: 'mustNotWorsen', becomes: 'guardrail' },
];

/** What an answer can become, in the order it is offered. */
export const BECOMINGS: readonly Becoming[] = ['metric', 'guardrail', 'assumption', 'parking'];
