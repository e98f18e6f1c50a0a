import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { type Stage, stageSchema } from '#shared/core/stage';
import { longTextSchema } from '#shared/core/text';

/** Something that somebody does after the workshop, by a day. `isCarried`: it came open from the session before. */
export const actionSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  owner: optionalIdSchema,
  due: optionalDateSchema,
  state: z.enum(['open', 'done']),
  stage: stageSchema,
  isCarried: z.boolean(),
});

/** @see actionSchema */
export type Action = z.infer<typeof actionSchema>;

/** An action of which only the words are known. */
export const emptyAction = (id: Id, stage: Stage, text = ''): Action => ({
  id,
  text,
  owner: '',
  due: '',
  state: 'open',
  stage,
  isCarried: false,
});

/** Something that somebody said, word for word. */
export const quoteSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  saidBy: optionalIdSchema,
  stage: stageSchema,
});

/** @see quoteSchema */
export type Quote = z.infer<typeof quoteSchema>;

/** Words of which the speaker is not known yet. */
export const emptyQuote = (id: Id, stage: Stage, text = ''): Quote => ({ id, text, saidBy: '', stage });

/** Something that the facilitator means to ask at a stage; it comes with a template. */
export const promptSchema = z.strictObject({ id: idSchema, stage: stageSchema, text: longTextSchema });

/** @see promptSchema */
export type Prompt = z.infer<typeof promptSchema>;
