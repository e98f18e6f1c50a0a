import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, type OptionalId, optionalIdSchema } from '#shared/core/ids';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { longTextSchema } from '#shared/core/text';

/**
 * What was measured of a metric after the work began: evidence for a gate. `low` and `high` bound a 90% interval of
 * `value`, `sampleSize` is the number of cases, `from` and `to` the period they lie in, both days included.
 */
export const actualSchema = z.strictObject({
  id: idSchema,
  /** The phase at whose gate it is evidence. */
  phaseId: optionalIdSchema,
  value: optionalMeasureSchema,
  low: optionalMeasureSchema,
  high: optionalMeasureSchema,
  sampleSize: z.int().min(0).max(1e12).nullable(),
  from: optionalDateSchema,
  to: optionalDateSchema,
  source: longTextSchema,
});

/** @see actualSchema */
export type Actual = z.infer<typeof actualSchema>;

/** A measurement of which nothing is entered yet. */
export const emptyActual = (id: Id, phaseId: OptionalId = ''): Actual => ({
  id,
  phaseId,
  value: null,
  low: null,
  high: null,
  sampleSize: null,
  from: '',
  to: '',
  source: '',
});
