import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMinorSchema } from '#shared/core/money';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/** The stations from demo to operation, in order. */
export const phaseKindSchema = z.enum(['poc', 'pilot', 'production', 'operate']);

/** @see phaseKindSchema */
export type PhaseKind = z.infer<typeof phaseKindSchema>;

/** The order of the stations. */
export const PHASE_KINDS: readonly PhaseKind[] = phaseKindSchema.options;

/** What a task is for. The article's fifth reason asks for training, monitoring, roll-back and iteration. */
export const taskKindSchema = z.enum([
  'build',
  'data',
  'integration',
  'training',
  'monitoring',
  'roll-back',
  'iteration',
]);

/** @see taskKindSchema */
export type TaskKind = z.infer<typeof taskKindSchema>;

/** A piece of work with an owner and dates; `start` and `end` are both worked days. */
export const taskSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  kind: taskKindSchema,
  owner: optionalIdSchema,
  start: optionalDateSchema,
  end: optionalDateSchema,
});

/** @see taskSchema */
export type Task = z.infer<typeof taskSchema>;

/** Something handed over at the end of a phase, with the one person who is accountable for it. */
export const deliverableSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  accountable: optionalIdSchema,
});

/** @see deliverableSchema */
export type Deliverable = z.infer<typeof deliverableSchema>;

/** What money is spent on. */
export const budgetCategorySchema = z.enum([
  'people',
  'licences',
  'infrastructure',
  'data',
  'integration',
  'training',
  'change',
  'run',
]);

/** @see budgetCategorySchema */
export type BudgetCategory = z.infer<typeof budgetCategorySchema>;

/** One line of a phase's budget. Running costs are stated per month or per year of the phase. */
export const budgetLineSchema = z.strictObject({
  id: idSchema,
  category: budgetCategorySchema,
  label: shortTextSchema,
  amount: optionalMinorSchema,
  rhythm: z.enum(['one-off', 'monthly', 'yearly']),
  funding: z.enum(['funded', 'requested', 'missing']),
});

/** @see budgetLineSchema */
export type BudgetLine = z.infer<typeof budgetLineSchema>;

/** How a measured number is compared with the criterion's number. */
export const comparatorSchema = z.enum(['', 'at-most', 'at-least', 'less-than', 'more-than', 'equal']);

/** @see comparatorSchema */
export type Comparator = z.infer<typeof comparatorSchema>;

/** One condition of a gate: "Intake time, at most, 2.0, days, over four weeks". */
export const criterionSchema = z.strictObject({
  id: idSchema,
  metricId: optionalIdSchema,
  comparator: comparatorSchema,
  value: optionalMeasureSchema,
  unit: shortTextSchema,
  /** Over which period or how many cases the number must hold. */
  period: shortTextSchema,
});

/** @see criterionSchema */
export type Criterion = z.infer<typeof criterionSchema>;

/** What a gate may decide (Stage-Gate, Cooper 1990). */
export const outcomeSchema = z.enum(['go', 'kill', 'hold', 'recycle']);

/** @see outcomeSchema */
export type Outcome = z.infer<typeof outcomeSchema>;

/** The decision that ends a phase. */
export const gateSchema = z.strictObject({
  date: optionalDateSchema,
  decider: optionalIdSchema,
  outcomes: z.array(outcomeSchema).max(4),
  criteria: z.array(criterionSchema).max(200),
  /** What happens when the gate is not passed. */
  fallback: longTextSchema,
});

/** @see gateSchema */
export type Gate = z.infer<typeof gateSchema>;

/** One phase of the plan with its owners, work, money and exit gate. */
export const phaseSchema = z.strictObject({
  id: idSchema,
  kind: phaseKindSchema,
  name: shortTextSchema,
  purpose: longTextSchema,
  start: optionalDateSchema,
  end: optionalDateSchema,
  technicalOwner: optionalIdSchema,
  operationalOwner: optionalIdSchema,
  deliverables: z.array(deliverableSchema).max(200),
  tasks: z.array(taskSchema).max(1000),
  budget: z.array(budgetLineSchema).max(500),
  gate: gateSchema,
});

/** @see phaseSchema */
export type Phase = z.infer<typeof phaseSchema>;

/** The plain English name of each station. */
export const PHASE_NAMES: Readonly<Record<PhaseKind, string>> = {
  poc: 'Proof of concept',
  pilot: 'Pilot',
  production: 'Production',
  operate: 'Operate',
};

/** A phase of which only the kind is known; its gate may decide all four outcomes. */
export const emptyPhase = (id: Id, kind: PhaseKind): Phase => ({
  id,
  kind,
  name: PHASE_NAMES[kind],
  purpose: '',
  start: '',
  end: '',
  technicalOwner: '',
  operationalOwner: '',
  deliverables: [],
  tasks: [],
  budget: [],
  gate: { date: '', decider: '', outcomes: ['go', 'kill', 'hold', 'recycle'], criteria: [], fallback: '' },
});
