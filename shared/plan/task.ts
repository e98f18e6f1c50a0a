import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { optionalMeasureSchema } from '#shared/core/numbers';
import { shortTextSchema } from '#shared/core/text';

/**
 * What a task is for. The article's fifth reason asks for training, monitoring, roll-back and iteration; `evaluation`
 * produces the evidence that a gate is decided on.
 */
export const taskKindSchema = z.enum([
  'build',
  'data',
  'integration',
  'training',
  'monitoring',
  'roll-back',
  'iteration',
  'evaluation',
]);

/** @see taskKindSchema */
export type TaskKind = z.infer<typeof taskKindSchema>;

/** The four precedence relations: finish to start, start to start, finish to finish, start to finish (PMBOK, "PDM"). */
export const linkTypeSchema = z.enum(['FS', 'SS', 'FF', 'SF']);

/** @see linkTypeSchema */
export type LinkType = z.infer<typeof linkTypeSchema>;

/** Longest task, lead or lag, in working days: forty years. */
export const MOST_DAYS = 10_000;

/** What a task waits for: another task, how, and by how many working days later (negative: earlier). */
export const taskLinkSchema = z.strictObject({
  from: idSchema,
  type: linkTypeSchema,
  lag: z.int().min(-MOST_DAYS).max(MOST_DAYS),
});

/** @see taskLinkSchema */
export type TaskLink = z.infer<typeof taskLinkSchema>;

/**
 * A piece of work. When it lies in the calendar is computed from what is said here (`schedulePlan`), never stored:
 * - `start`: the day before which it does not begin; blank: as soon as its phase and its links allow.
 * - `duration`: its length in working days, 0 for a milestone. Not said: it follows from `start` to `end`, both worked.
 * - `end`: the last day as it was typed; it counts only while `duration` is not said.
 * - `due`: the day by which it must be finished whatever moves it; blank: only the gate of its phase asks.
 * - `effort`: the work in it, in person-days of its owner.
 * - `closes`: the key of the gap that it closes (of a data source, of an integration), or blank.
 */
export const taskSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  kind: taskKindSchema,
  owner: optionalIdSchema,
  start: optionalDateSchema,
  end: optionalDateSchema,
  duration: z.int().min(0).max(MOST_DAYS).nullable(),
  due: optionalDateSchema,
  effort: optionalMeasureSchema.refine((effort) => effort === null || effort >= 0, 'not negative'),
  links: z.array(taskLinkSchema).max(100),
  closes: z.string().max(400),
});

/** @see taskSchema */
export type Task = z.infer<typeof taskSchema>;

/** A task of which only the kind, and perhaps the name, is known. */
export const emptyTask = (id: Id, kind: TaskKind = 'build', name = ''): Task => ({
  id,
  name,
  kind,
  owner: '',
  start: '',
  end: '',
  duration: null,
  due: '',
  effort: null,
  links: [],
  closes: '',
});
