import type { InquiryStep } from '#shared/goal/goal';
import type { Becoming } from '#shared/session/take-over';

/** One guiding question: what is asked, an example of an answer, and what an answer usually becomes. */
export type InquiryQuestion = {
  readonly step: InquiryStep;
  readonly question: string;
  readonly hint: string;
  readonly becomes: Becoming;
};

/** The guiding questions from a goal to its metrics, in the order they are asked. */
export const INQUIRY: readonly InquiryQuestion[] = [
  {
    step: 'pain',
    question: 'Who has the pain, and what is it?',
    hint: 'Such as: policyholders wait five days until a clerk opens their case',
    becomes: 'metric',
  },
  {
    step: 'place',
    question: 'Where in the process does it arise?',
    hint: 'Such as: between first notice and case opening, when papers are missing',
    becomes: 'assumption',
  },
  {
    step: 'frequency',
    question: 'How often does it happen?',
    hint: 'Such as: 400 cases a week, three in ten of them twice',
    becomes: 'metric',
  },
  {
    step: 'cost',
    question: 'What does it cost today?',
    hint: 'Such as: 60 clerk hours a week, and one complaint in fifty cases',
    becomes: 'metric',
  },
  {
    step: 'nonAiAlternative',
    question: 'What would be done without AI?',
    hint: 'Such as: two more clerks, a web form that asks for the missing papers',
    becomes: 'assumption',
  },
  {
    step: 'mustNotWorsen',
    question: 'What must not get worse meanwhile?',
    hint: 'Such as: wrongly opened cases stay at most 2%',
    becomes: 'guardrail',
  },
];

/** What an answer can become, as an action and as a thing. */
export const BECOMINGS: Readonly<Record<Becoming, { readonly action: string; readonly noun: string }>> = {
  metric: { action: 'Make it a metric', noun: 'Metric' },
  guardrail: { action: 'Make it a guardrail', noun: 'Guardrail' },
  assumption: { action: 'Make it an assumption', noun: 'Assumption' },
  parking: { action: 'Park it', noun: 'Parked' },
};
