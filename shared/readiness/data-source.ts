import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { longTextSchema, shortTextSchema } from '#shared/core/text';
import { phaseKindSchema } from '#shared/plan/phase';

/** Whether a source holds data of people: none, personal data, or special categories (GDPR, article 9). */
export const personalDataSchema = z.enum(['', 'none', 'personal', 'special']);

/** @see personalDataSchema */
export type PersonalData = z.infer<typeof personalDataSchema>;

/** On what the processing of personal data rests (GDPR, article 6(1) a to f). Blank: not said yet. */
export const lawfulBasisSchema = z.enum([
  '',
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
]);

/** @see lawfulBasisSchema */
export type LawfulBasis = z.infer<typeof lawfulBasisSchema>;

/** A source of data that the work depends on: the article's second reason as a record. */
export const dataSourceSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  system: shortTextSchema,
  owner: optionalIdSchema,
  format: shortTextSchema,
  /** The day on which the team can read it. */
  accessDate: optionalDateSchema,
  /** A figure for its quality, in percent: share of records that are complete, readable, right. */
  quality: optionalMeasureSchema,
  /** What the figure counts and how it was measured. */
  qualityMethod: longTextSchema,
  personalData: personalDataSchema,
  lawfulBasis: lawfulBasisSchema,
  /** Picked and cleaned for the demo, or as production writes it. */
  sample: z.enum(['', 'curated', 'production']),
  /** In which stations it is used. */
  usedIn: z.array(phaseKindSchema).max(4),
});

/** @see dataSourceSchema */
export type DataSource = z.infer<typeof dataSourceSchema>;

/** A source of which only the name is known. */
export const emptyDataSource = (id: Id, name = ''): DataSource => ({
  id,
  name,
  system: '',
  owner: '',
  format: '',
  accessDate: '',
  quality: null,
  qualityMethod: '',
  personalData: '',
  lawfulBasis: '',
  sample: '',
  usedIn: [],
});
