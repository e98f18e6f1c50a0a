import { z } from 'zod';
import { agendaBlockSchema } from '#shared/agenda/agenda';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { isBlank, longTextSchema, shortTextSchema } from '#shared/core/text';
import { LANGUAGES } from '#shared/language/language';
import { catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import { benefitSchema, metricSchema } from '#shared/metric/metric';
import { criterionSchema, gateSchema } from '#shared/plan/gate';
import { budgetLineSchema, contingencySchema, deliverableSchema, phaseSchema } from '#shared/plan/phase';
import { taskSchema } from '#shared/plan/task';
import { promptSchema } from '#shared/session/captured';
import { participantSchema } from '#shared/session/participant';
import { reportLookSchema } from '#shared/session/report-look';
import { signatorySchema } from '#shared/session/session';

/**
 * A day of the plan without a date: so many working days after the day on which the plan starts, before it when
 * negative; null where no day was said.
 */
export const planDaySchema = z.int().min(-20_000).max(20_000).nullable();

/** @see planDaySchema */
export type PlanDay = z.infer<typeof planDaySchema>;

/** A level of a metric: its number only where the numbers were chosen, its day counted from the start of the plan. */
const templateLevelSchema = z.strictObject({ value: optionalMeasureSchema, day: planDaySchema });

/** What defines a metric, and nothing of what one room said about it. */
export const templateMetricSchema = metricSchema
  .pick({
    id: true,
    name: true,
    role: true,
    guards: true,
    entity: true,
    attribute: true,
    scale: true,
    unit: true,
    percentKind: true,
    denominator: true,
    direction: true,
    aggregation: true,
    meter: true,
    dataSource: true,
    frequency: true,
    selfReported: true,
    formula: true,
  })
  .extend({
    benefit: benefitSchema.pick({ type: true, volumeUnit: true }),
    must: templateLevelSchema,
    plan: templateLevelSchema,
    wish: templateLevelSchema,
    deadline: planDaySchema,
  });

/** @see templateMetricSchema */
export type TemplateMetric = z.infer<typeof templateMetricSchema>;

/** A piece of work: its length is always said in working days, its days are counted from the start of the plan. */
export const templateTaskSchema = taskSchema
  .pick({ id: true, name: true, kind: true, duration: true, effort: true, links: true })
  .extend({ start: planDaySchema, due: planDaySchema });

/** @see templateTaskSchema */
export type TemplateTask = z.infer<typeof templateTaskSchema>;

/** A line of a budget without an amount. */
export const templateBudgetLineSchema = budgetLineSchema
  .pick({ id: true, category: true, label: true, rhythm: true, isPrivate: true })
  .extend({ day: planDaySchema });

/** A condition of a gate without what was laid before the decider. */
export const templateCriterionSchema = criterionSchema.omit({ evidence: true });

/** @see templateCriterionSchema */
export type TemplateCriterion = z.infer<typeof templateCriterionSchema>;

/** A phase without people, dates and amounts. */
export const templatePhaseSchema = phaseSchema
  .pick({ id: true, kind: true, name: true, purpose: true, waitsForGate: true })
  .extend({
    contingency: contingencySchema,
    start: planDaySchema,
    end: planDaySchema,
    deliverables: z.array(deliverableSchema.pick({ id: true, name: true })).max(200),
    tasks: z.array(templateTaskSchema).max(1000),
    budget: z.array(templateBudgetLineSchema).max(500),
    gate: gateSchema
      .pick({ outcomes: true, fallback: true })
      .extend({ day: planDaySchema, criteria: z.array(templateCriterionSchema).max(200) }),
  });

/** @see templatePhaseSchema */
export type TemplatePhase = z.infer<typeof templatePhaseSchema>;

/** Somebody who is needed in the room, by what they do there and never by name. */
export const templateRoleSchema = participantSchema.pick({ id: true, title: true, role: true, side: true });

/** @see templateRoleSchema */
export type TemplateRole = z.infer<typeof templateRoleSchema>;

/** How a placeholder is written between its braces: `{{client}}`. */
export const PLACEHOLDER_KEY = /^[a-z][a-z0-9-]{0,39}$/;

/** Something that is asked when a session begins, and how it is asked for. */
export const placeholderSchema = z.strictObject({
  key: z.string().regex(PLACEHOLDER_KEY),
  label: shortTextSchema.max(80).refine((label) => !isBlank(label), 'a placeholder has a label'),
});

/** @see placeholderSchema */
export type Placeholder = z.infer<typeof placeholderSchema>;

/** The sentence that is signed, and as what people sign. */
const templateSignOffSchema = z.strictObject({
  statement: longTextSchema,
  signatories: z.array(signatorySchema.pick({ id: true, capacity: true })).max(100),
});

/** What a template brings into a session: one state of it. */
export const templateContentSchema = z.strictObject({
  name: shortTextSchema.refine((name) => !isBlank(name), 'a template has a name'),
  summary: longTextSchema,
  /** The language of its texts. */
  language: z.enum(LANGUAGES),
  /** Those besides `client`, `date` and `sponsor`. */
  placeholders: z.array(placeholderSchema).max(40),
  prompts: z.array(promptSchema).max(200),
  blocks: z.array(agendaBlockSchema.omit({ planned: true, isDropped: true })).max(200),
  metrics: z.array(templateMetricSchema).max(1000),
  phases: z.array(templatePhaseSchema).max(50),
  roles: z.array(templateRoleSchema).max(500),
  catalogue: z.array(catalogueEntrySchema).max(500),
  /** Null where the look was not taken. */
  look: reportLookSchema.nullable(),
  /** Null where the sign-off was not taken. */
  signOff: templateSignOffSchema.nullable(),
});

/** @see templateContentSchema */
export type TemplateContent = z.infer<typeof templateContentSchema>;

/** A block of a template's agenda. */
export type TemplateBlock = TemplateContent['blocks'][number];

/** The parts of a template, in the order in which they are shown. */
export const TEMPLATE_PARTS = [
  'prompts',
  'agenda',
  'metrics',
  'plan',
  'roles',
  'catalogue',
  'look',
  'signOff',
] as const;

/** @see TEMPLATE_PARTS */
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

/** The field of the content that holds a part. */
export const PART_FIELDS = {
  prompts: 'prompts',
  agenda: 'blocks',
  metrics: 'metrics',
  plan: 'phases',
  roles: 'roles',
  catalogue: 'catalogue',
  look: 'look',
  signOff: 'signOff',
} as const satisfies Record<TemplatePart, keyof TemplateContent>;

/** How many entries a part has; the look and the sign-off count as one each. */
export const partSize = (content: TemplateContent, part: TemplatePart): number => {
  const value = content[PART_FIELDS[part]];
  if (Array.isArray(value)) return value.length;
  return value === null ? 0 : 1;
};

/** A content that brings nothing yet. */
export const emptyContent = (
  head: Pick<TemplateContent, 'name' | 'summary' | 'language'>,
): TemplateContent => ({
  name: head.name,
  summary: head.summary,
  language: head.language,
  placeholders: [],
  prompts: [],
  blocks: [],
  metrics: [],
  phases: [],
  roles: [],
  catalogue: [],
  look: null,
  signOff: null,
});
