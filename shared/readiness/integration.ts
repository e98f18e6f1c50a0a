import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMinorSchema } from '#shared/core/money';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/** How far the connection was tried: not at all, against a mock, or against the real interface. */
export const prototypeSchema = z.enum(['', 'none', 'mocked', 'real']);

/** @see prototypeSchema */
export type Prototype = z.infer<typeof prototypeSchema>;

/** A system that the solution must connect to: the article's third reason as a record. */
export const integrationSchema = z.strictObject({
  id: idSchema,
  system: shortTextSchema,
  direction: z.enum(['', 'read', 'write', 'both']),
  /** By what it is reached: "REST, claims API 4.2", "nightly file". */
  interface: shortTextSchema,
  owner: optionalIdSchema,
  /** Where it is tried before production: "integration test, masked data". */
  environment: shortTextSchema,
  authentication: shortTextSchema,
  /** What happens when it does not answer. */
  errorRecovery: longTextSchema,
  /** Not called `prototype`: no file may hold a member of that name. */
  tried: prototypeSchema,
  /** The day on which the real interface is connected. */
  date: optionalDateSchema,
  /** What the connection costs, in minor units of the session's currency. */
  cost: optionalMinorSchema,
});

/** @see integrationSchema */
export type Integration = z.infer<typeof integrationSchema>;

/** An integration of which only the system is known. */
export const emptyIntegration = (id: Id, system = ''): Integration => ({
  id,
  system,
  direction: '',
  interface: '',
  owner: '',
  environment: '',
  authentication: '',
  errorRecovery: '',
  tried: '',
  date: '',
  cost: null,
});
