import { z } from 'zod';
import { idSchema } from '#shared/core/ids';
import { longTextSchema } from '#shared/core/text';
import { answeredBySchema, goalQuestionSchema, goalSchema } from '#shared/goal/goal';
import { catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import { baselineSchema, benefitSchema, levelSchema, metricSchema } from '#shared/metric/metric';
import {
  budgetLineSchema,
  criterionSchema,
  deliverableSchema,
  gateSchema,
  phaseSchema,
  taskSchema,
} from '#shared/plan/phase';
import { participantSchema } from './participant.ts';
import {
  assumptionSchema,
  decisionSchema,
  parkingItemSchema,
  sessionSchema,
  signatorySchema,
} from './session.ts';

/**
 * The commands: the only way a session changes. `*.update` carries just the fields that change; nested objects
 * (baseline, levels, benefit) are merged field by field, lists are replaced. `*.add` carries the whole entry, made by
 * one of the `empty…` factories, and optionally the place where it goes.
 */
const index = z.int().min(0).max(10_000);

const metricChanges = metricSchema
  .omit({ id: true })
  .extend({
    baseline: baselineSchema.partial(),
    must: levelSchema.partial(),
    plan: levelSchema.partial(),
    wish: levelSchema.partial(),
    benefit: benefitSchema.partial(),
  })
  .partial();

const sessionChanges = sessionSchema
  .pick({ title: true, client: true, place: true, date: true, locale: true, currency: true })
  .partial();

const goalChanges = goalSchema
  .omit({ questions: true })
  .extend({ answeredBy: answeredBySchema.partial() })
  .partial();

const phaseChanges = phaseSchema
  .omit({ id: true, deliverables: true, tasks: true, budget: true, gate: true })
  .partial();

const simpleCommands = [
  z.strictObject({ type: z.literal('session.update'), changes: sessionChanges }),
  z.strictObject({ type: z.literal('goal.update'), changes: goalChanges }),
  z.strictObject({
    type: z.literal('signOff.update'),
    changes: z.strictObject({ statement: longTextSchema }),
  }),

  z.strictObject({ type: z.literal('question.add'), item: goalQuestionSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('question.update'),
    id: idSchema,
    changes: goalQuestionSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('question.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('participant.add'), item: participantSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('participant.update'),
    id: idSchema,
    changes: participantSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('participant.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('metric.add'), item: metricSchema, index: index.optional() }),
  z.strictObject({ type: z.literal('metric.update'), id: idSchema, changes: metricChanges }),
  z.strictObject({ type: z.literal('metric.remove'), id: idSchema }),
  z.strictObject({ type: z.literal('metric.move'), id: idSchema, toIndex: index }),

  z.strictObject({ type: z.literal('phase.add'), item: phaseSchema, index: index.optional() }),
  z.strictObject({ type: z.literal('phase.update'), id: idSchema, changes: phaseChanges }),
  z.strictObject({ type: z.literal('phase.remove'), id: idSchema }),
  z.strictObject({
    type: z.literal('gate.update'),
    phaseId: idSchema,
    changes: gateSchema.omit({ criteria: true }).partial(),
  }),

  z.strictObject({
    type: z.literal('task.add'),
    phaseId: idSchema,
    item: taskSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('task.update'),
    phaseId: idSchema,
    id: idSchema,
    changes: taskSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('task.remove'), phaseId: idSchema, id: idSchema }),

  z.strictObject({
    type: z.literal('deliverable.add'),
    phaseId: idSchema,
    item: deliverableSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('deliverable.update'),
    phaseId: idSchema,
    id: idSchema,
    changes: deliverableSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('deliverable.remove'), phaseId: idSchema, id: idSchema }),

  z.strictObject({
    type: z.literal('budgetLine.add'),
    phaseId: idSchema,
    item: budgetLineSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('budgetLine.update'),
    phaseId: idSchema,
    id: idSchema,
    changes: budgetLineSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('budgetLine.remove'), phaseId: idSchema, id: idSchema }),

  z.strictObject({
    type: z.literal('criterion.add'),
    phaseId: idSchema,
    item: criterionSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('criterion.update'),
    phaseId: idSchema,
    id: idSchema,
    changes: criterionSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('criterion.remove'), phaseId: idSchema, id: idSchema }),

  z.strictObject({ type: z.literal('decision.add'), item: decisionSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('decision.update'),
    id: idSchema,
    changes: decisionSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('decision.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('parkingItem.add'), item: parkingItemSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('parkingItem.update'),
    id: idSchema,
    changes: parkingItemSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('parkingItem.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('assumption.add'), item: assumptionSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('assumption.update'),
    id: idSchema,
    changes: assumptionSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('assumption.remove'), id: idSchema }),

  z.strictObject({
    type: z.literal('catalogueEntry.add'),
    item: catalogueEntrySchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('catalogueEntry.update'),
    id: idSchema,
    changes: catalogueEntrySchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('catalogueEntry.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('signatory.add'), item: signatorySchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('signatory.update'),
    id: idSchema,
    changes: signatorySchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('signatory.remove'), id: idSchema }),

  /** Live with a finding: who and when come from the context. */
  z.strictObject({
    type: z.literal('finding.accept'),
    findingKey: z.string().min(1).max(400),
    reason: longTextSchema,
  }),
  /** Open an accepted finding again. */
  z.strictObject({ type: z.literal('finding.reopen'), findingKey: z.string().min(1).max(400) }),
] as const;

/** A command that changes one thing. */
export const simpleCommandSchema = z.discriminatedUnion('type', simpleCommands);

/** @see simpleCommandSchema */
export type SimpleCommand = z.infer<typeof simpleCommandSchema>;

/** Several commands that are done, stored and undone as one, under a name that undo can show. */
export const batchCommandSchema = z.strictObject({
  type: z.literal('batch'),
  name: z.string().min(1).max(200),
  commands: z.array(simpleCommandSchema).min(1).max(2000),
});

/** Any command. */
export const commandSchema = z.discriminatedUnion('type', [...simpleCommands, batchCommandSchema]);

/** @see commandSchema */
export type Command = z.infer<typeof commandSchema>;
