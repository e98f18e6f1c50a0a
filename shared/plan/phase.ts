import { phrase, said } from '#shared/language/say';
import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMinorSchema } from '#shared/core/money';
import { longTextSchema, shortTextSchema } from '#shared/core/text';
import { emptyGate, gateSchema } from './gate.ts';
import { taskSchema } from './task.ts';

/** The stations from demo to operation, in order. */
export const phaseKindSchema = z.enum(['poc', 'pilot', 'production', 'operate']);

/** @see phaseKindSchema */
export type PhaseKind = z.infer<typeof phaseKindSchema>;

/** The order of the stations. */
export const PHASE_KINDS: readonly PhaseKind[] = phaseKindSchema.options;

/**
 * Something handed over at the end of a phase. RACI: exactly one person is accountable; others are responsible (do it),
 * consulted (asked before) and informed (told after).
 */
export const deliverableSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  accountable: optionalIdSchema,
  responsible: z.array(idSchema).max(50),
  consulted: z.array(idSchema).max(50),
  informed: z.array(idSchema).max(50),
});

/** @see deliverableSchema */
export type Deliverable = z.infer<typeof deliverableSchema>;

/** A deliverable of which only the name is known. */
export const emptyDeliverable = (id: Id, name = ''): Deliverable => ({
  id,
  name,
  accountable: '',
  responsible: [],
  consulted: [],
  informed: [],
});

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

/**
 * One line of a phase's budget. Running costs are stated per month or per year of the phase. `date` is the day on which a
 * one-off amount is paid; blank: it is spread evenly over the phase.
 */
export const budgetLineSchema = z.strictObject({
  id: idSchema,
  category: budgetCategorySchema,
  label: shortTextSchema,
  amount: optionalMinorSchema,
  rhythm: z.enum(['one-off', 'monthly', 'yearly']),
  funding: z.enum(['funded', 'requested', 'missing']),
  date: optionalDateSchema,
  /** Not for the room: never shown on a second screen. */
  isPrivate: z.boolean(),
});

/** @see budgetLineSchema */
export type BudgetLine = z.infer<typeof budgetLineSchema>;

/** A budget line that is asked for once and not priced yet. */
export const emptyBudgetLine = (id: Id, category: BudgetCategory = 'people', label = ''): BudgetLine => ({
  id,
  category,
  label,
  amount: null,
  rhythm: 'one-off',
  funding: 'requested',
  date: '',
  isPrivate: false,
});

/**
 * What is held back for what goes wrong: a share of the phase's length and of its money, both in percent, and on what
 * the two rest ("our last three integrations ran over by 25%").
 */
export const contingencySchema = z.strictObject({
  time: z.number().min(0).max(1000).nullable(),
  money: z.number().min(0).max(1000).nullable(),
  basis: longTextSchema,
});

/** @see contingencySchema */
export type Contingency = z.infer<typeof contingencySchema>;

/** One phase of the plan with its owners, work, money and exit gate. */
export const phaseSchema = z.strictObject({
  id: idSchema,
  kind: phaseKindSchema,
  name: shortTextSchema,
  purpose: longTextSchema,
  start: optionalDateSchema,
  end: optionalDateSchema,
  /** Whether its work begins only after the gate of the phase before it. */
  waitsForGate: z.boolean(),
  contingency: contingencySchema,
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
  poc: phrase('Proof of concept'),
  pilot: phrase('Pilot'),
  production: phrase('Production'),
  operate: phrase('Operate'),
};

/** A phase of which only the kind is known; its gate may decide all four outcomes. */
export const emptyPhase = (id: Id, kind: PhaseKind): Phase => ({
  id,
  kind,
  name: said(PHASE_NAMES[kind]),
  purpose: '',
  start: '',
  end: '',
  waitsForGate: true,
  contingency: { time: null, money: null, basis: '' },
  technicalOwner: '',
  operationalOwner: '',
  deliverables: [],
  tasks: [],
  budget: [],
  gate: emptyGate(),
});
