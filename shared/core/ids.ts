import { z } from 'zod';

/** An opaque identifier: 1 to 64 characters of `A-Z a-z 0-9 _ -`, safe in file names, URLs and DOM ids. */
export type Id = string & z.$brand<'Id'>;

/** Checks and brands an identifier. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .brand<'Id'>();

/** An identifier or the empty string, which means "nobody" or "nothing chosen yet". */
export const optionalIdSchema = z.union([idSchema, z.literal('')]);

/** A reference that may be empty. */
export type OptionalId = Id | '';

/** Brands a literal that is known to be well formed; throws otherwise. For tests, samples and factories. */
export const asId = (text: string): Id => idSchema.parse(text);
