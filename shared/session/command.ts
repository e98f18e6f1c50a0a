import { z } from 'zod';
import { agendaBlockSchema, agendaMarkSchema } from '#shared/agenda/agenda';
import { idSchema } from '#shared/core/ids';
import { longTextSchema } from '#shared/core/text';
import { answeredBySchema, goalQuestionSchema, goalSchema } from '#shared/goal/goal';
import { catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import { baselineSchema, benefitSchema, levelSchema, metricSchema } from '#shared/metric/metric';
import { actualSchema } from '#shared/metric/actual';
import { criterionSchema, gateSchema } from '#shared/plan/gate';
import { budgetLineSchema, contingencySchema, deliverableSchema, phaseSchema } from '#shared/plan/phase';
import { financeSchema, planBaselineSchema, planCalendarSchema } from '#shared/plan/plan-settings';
import { riskSchema } from '#shared/plan/risk';
import { taskSchema } from '#shared/plan/task';
import { dataSourceSchema } from '#shared/readiness/data-source';
import { integrationSchema } from '#shared/readiness/integration';
import { roundInputSchema, roundSchema } from '#shared/rounds/round';
import { actionSchema, promptSchema, quoteSchema } from './captured.ts';
import { participantSchema } from './participant.ts';
import { reportLookSchema } from './report-look.ts';
import { roomSignatureSchema } from './signed-revision.ts';
import {
  assumptionSchema,
  decisionSchema,
  parkingItemSchema,
  sessionSchema,
  signatorySchema,
  templateOriginSchema,
} from './session.ts';

/**
 * The commands: the only way a session changes. `*.update` carries just the fields that change; nested objects
 * (baseline, levels, benefit) are merged field by field, lists are replaced. `*.add` carries the whole entry, made by
 * one of the `empty…` factories, and optionally the place where it goes.
 */
const index = z.int().min(0).max(10_000);

const metricChanges = metricSchema
  .omit({ id: true, actuals: true })
  .extend({
    baseline: baselineSchema.partial(),
    must: levelSchema.partial(),
    plan: levelSchema.partial(),
    wish: levelSchema.partial(),
    benefit: benefitSchema.partial(),
  })
  .partial();

const sessionChanges = sessionSchema
  .pick({ title: true, client: true, place: true, date: true, locale: true, currency: true, tags: true })
  .partial();

const goalChanges = goalSchema
  .omit({ questions: true })
  .extend({ answeredBy: answeredBySchema.partial() })
  .partial();

const phaseChanges = phaseSchema
  .omit({ id: true, deliverables: true, tasks: true, budget: true, gate: true })
  .extend({ contingency: contingencySchema.partial() })
  .partial();

/** What was entered comes in with the reveal only. */
const openRoundSchema = roundSchema.extend({ state: z.literal('open'), inputs: z.tuple([]) });

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
  z.strictObject({ type: z.literal('phase.move'), id: idSchema, toIndex: index }),
  z.strictObject({
    type: z.literal('gate.update'),
    phaseId: idSchema,
    changes: gateSchema.omit({ criteria: true, agreed: true }).partial(),
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
  /** Puts a task to another place in its phase, or into another phase. */
  z.strictObject({
    type: z.literal('task.move'),
    phaseId: idSchema,
    id: idSchema,
    toPhaseId: idSchema,
    toIndex: index,
  }),

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

  z.strictObject({
    type: z.literal('dataSource.add'),
    item: dataSourceSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('dataSource.update'),
    id: idSchema,
    changes: dataSourceSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('dataSource.remove'), id: idSchema }),

  z.strictObject({
    type: z.literal('integration.add'),
    item: integrationSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('integration.update'),
    id: idSchema,
    changes: integrationSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('integration.remove'), id: idSchema }),

  z.strictObject({
    type: z.literal('risk.add'),
    item: riskSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('risk.update'),
    id: idSchema,
    changes: riskSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('risk.remove'), id: idSchema }),

  z.strictObject({
    type: z.literal('actual.add'),
    metricId: idSchema,
    item: actualSchema,
    index: index.optional(),
  }),
  z.strictObject({
    type: z.literal('actual.update'),
    metricId: idSchema,
    id: idSchema,
    changes: actualSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('actual.remove'), metricId: idSchema, id: idSchema }),

  z.strictObject({ type: z.literal('calendar.update'), changes: planCalendarSchema.partial() }),
  z.strictObject({ type: z.literal('finance.update'), changes: financeSchema.partial() }),
  /** Keeps the plan as it stands to compare later ones with, or lets it go (null). */
  z.strictObject({ type: z.literal('planBaseline.set'), item: planBaselineSchema.nullable() }),
  /** Pre-registers the thresholds of a gate as they stand: who and when come from the context. */
  z.strictObject({ type: z.literal('gate.agree'), phaseId: idSchema }),
  /** Takes the agreement on the thresholds back. */
  z.strictObject({ type: z.literal('gate.withdraw'), phaseId: idSchema }),

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

  z.strictObject({ type: z.literal('look.update'), changes: reportLookSchema.partial() }),
  /**
   * Signs the content as it stands: a further signature of the last revision, or the first one of a new revision when the
   * content is not what the last one holds. Who signs again for the same signatory takes the place of the earlier one. The
   * moment comes from the context.
   */
  z.strictObject({
    type: z.literal('signOff.sign'),
    signature: roomSignatureSchema.omit({ at: true }),
  }),
  /** Takes one signature back; a revision that nobody signed is gone. */
  z.strictObject({ type: z.literal('signOff.unsign'), id: idSchema }),

  z.strictObject({ type: z.literal('agendaBlock.add'), item: agendaBlockSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('agendaBlock.update'),
    id: idSchema,
    changes: agendaBlockSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('agendaBlock.remove'), id: idSchema }),
  z.strictObject({ type: z.literal('agendaBlock.move'), id: idSchema, toIndex: index }),
  z.strictObject({ type: z.literal('agendaMark.add'), item: agendaMarkSchema, index: index.optional() }),
  z.strictObject({ type: z.literal('agendaMark.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('round.add'), item: openRoundSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('round.update'),
    id: idSchema,
    changes: roundSchema.omit({ id: true, state: true, inputs: true }).partial(),
  }),
  z.strictObject({ type: z.literal('round.remove'), id: idSchema }),
  /** What everybody entered comes into the session, all at once; of an anonymous round without names and without order. */
  z.strictObject({
    type: z.literal('round.reveal'),
    id: idSchema,
    inputs: z.array(roundInputSchema).max(500),
  }),

  z.strictObject({ type: z.literal('action.add'), item: actionSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('action.update'),
    id: idSchema,
    changes: actionSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('action.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('quote.add'), item: quoteSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('quote.update'),
    id: idSchema,
    changes: quoteSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('quote.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('prompt.add'), item: promptSchema, index: index.optional() }),
  z.strictObject({
    type: z.literal('prompt.update'),
    id: idSchema,
    changes: promptSchema.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal('prompt.remove'), id: idSchema }),

  z.strictObject({ type: z.literal('template.set'), item: templateOriginSchema.nullable() }),

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
