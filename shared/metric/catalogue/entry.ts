import { z } from 'zod';
import { type Id, idSchema } from '#shared/core/ids';
import { longTextSchema, shortTextSchema } from '#shared/core/text';
import { table } from '#shared/language/say';
import { aggregationSchema, directionSchema, frequencySchema, percentKindSchema } from '../metric.ts';

/**
 * The fields of work that the built-in catalogue covers, in the order in which they are shown; `own` holds what
 * facilitators add themselves.
 */
export const catalogueFieldSchema = z.enum([
  'service-desk',
  'claims',
  'invoice-to-pay',
  'order-to-cash',
  'call-centre',
  'recruiting',
  'quality-inspection',
  'maintenance',
  'logistics',
  'fraud-and-risk',
  'document-handling',
  'software-delivery',
  'healthcare-access',
  'own',
]);

/** @see catalogueFieldSchema */
export type CatalogueField = z.infer<typeof catalogueFieldSchema>;

/** All fields of work, built-in ones first. */
export const CATALOGUE_FIELDS: readonly CatalogueField[] = catalogueFieldSchema.options;

/** How a field of work is called, in the language that is spoken. */
export const FIELD_NAMES: Readonly<Record<CatalogueField, string>> = table({
  'service-desk': 'Service desk',
  claims: 'Claims',
  'invoice-to-pay': 'Invoice to pay',
  'order-to-cash': 'Order to cash',
  'call-centre': 'Call centre',
  recruiting: 'Recruiting',
  'quality-inspection': 'Quality inspection',
  maintenance: 'Maintenance',
  logistics: 'Logistics',
  'fraud-and-risk': 'Fraud and risk',
  'document-handling': 'Document handling',
  'software-delivery': 'Software delivery',
  'healthcare-access': 'Healthcare access',
  own: 'Own metrics',
});

/**
 * A metric that can be taken over into a session: what is measured and how, never how much. Built-in entries are written
 * by us; facilitators add own ones, which are stored in the session document and travel in templates. The parts follow
 * the description of a key performance indicator in ISO 22400-1 (name, scope, formula, unit, trend, timing) and the
 * measurement model of ISO/IEC/IEEE 15939. Texts may be blank in an own entry ("not said yet"), never in a built-in one.
 */
export const catalogueEntrySchema = z.strictObject({
  /** Built-in entries keep theirs for good ("claims-intake-time"): documents and guardrails refer to it. */
  id: idSchema,
  field: catalogueFieldSchema,
  name: shortTextSchema,
  /** From which event to which, or which cases out of which. */
  definition: longTextSchema,
  formula: longTextSchema,
  unit: shortTextSchema,
  percentKind: percentKindSchema,
  /** What a percentage is a share of, or what a rate is counted per. */
  denominator: shortTextSchema,
  direction: directionSchema,
  aggregation: aggregationSchema,
  /** How often the metric is typically read. */
  frequency: frequencySchema,
  /** How it is typically measured. */
  meter: longTextSchema,
  /** Whether that meter only asks people (check 8). */
  selfReported: z.boolean(),
  /** The system or record that the numbers typically come from. */
  dataSource: shortTextSchema,
  /** Other entries that must not get worse while this one improves. */
  guardrailIds: z.array(idSchema).max(20),
  /** What else must not get worse, in plain words, where no entry says it. */
  guardrailNames: z.array(shortTextSchema).max(20),
  /** The mistake that is commonly made in measuring it. */
  mistake: longTextSchema,
  /** What one unit of the benefit's volume is: "claim", "agent hour". */
  moneyUnit: shortTextSchema,
  /** How the money value of one such unit is found; volume times unit value is the benefit (check 11). No prices. */
  moneyNote: longTextSchema,
  /** What a room says when it means this metric: synonyms and phrases. */
  words: z.array(shortTextSchema).max(60),
});

/** @see catalogueEntrySchema */
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

/** An own entry of which only the id is known. */
export const emptyEntry = (id: Id): CatalogueEntry => ({
  id,
  field: 'own',
  name: '',
  definition: '',
  formula: '',
  unit: '',
  percentKind: '',
  denominator: '',
  direction: 'decrease',
  aggregation: '',
  frequency: '',
  meter: '',
  selfReported: false,
  dataSource: '',
  guardrailIds: [],
  guardrailNames: [],
  mistake: '',
  moneyUnit: '',
  moneyNote: '',
  words: [],
});
