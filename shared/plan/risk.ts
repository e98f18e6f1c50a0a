import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMinorSchema } from '#shared/core/money';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

const probability = z.number().min(0).max(100).nullable();

/** What is done about a risk (ISO 31000; PMBOK): blank: not said yet. */
export const riskResponseSchema = z.enum(['', 'avoid', 'reduce', 'transfer', 'accept']);

/** @see riskResponseSchema */
export type RiskResponse = z.infer<typeof riskResponseSchema>;

/**
 * One risk: because of a cause, an event may happen, which has an effect. Probability in percent and impact in money are
 * ranges: their ends bound what the room believes to 90%.
 */
export const riskSchema = z.strictObject({
  id: idSchema,
  cause: longTextSchema,
  event: shortTextSchema,
  effect: longTextSchema,
  probabilityLow: probability,
  probabilityHigh: probability,
  impactLow: optionalMinorSchema,
  impactHigh: optionalMinorSchema,
  owner: optionalIdSchema,
  response: riskResponseSchema,
  /** What is done, by which sign it is started. */
  action: longTextSchema,
  /** The day on which the sign is looked for at the latest. */
  triggerDate: optionalDateSchema,
  phases: z.array(idSchema).max(50),
  state: z.enum(['open', 'occurred', 'closed']),
});

/** @see riskSchema */
export type Risk = z.infer<typeof riskSchema>;

/** A risk of which only the event is known. */
export const emptyRisk = (id: Id, event = ''): Risk => ({
  id,
  cause: '',
  event,
  effect: '',
  probabilityLow: null,
  probabilityHigh: null,
  impactLow: null,
  impactHigh: null,
  owner: '',
  response: '',
  action: '',
  triggerDate: '',
  phases: [],
  state: 'open',
});
