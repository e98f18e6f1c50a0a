import { z } from 'zod';
import { instantSchema } from '#shared/core/dates';
import { type Id, idSchema } from '#shared/core/ids';
import { type OptionalStage, optionalStageSchema } from '#shared/core/stage';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/** A time on the wall of the room, `HH:MM` from 00:00 to 23:59, or the empty text for none. */
export const optionalTimeSchema = z.union([z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.literal('')]);

/** The longest block, in minutes: a day. */
export const LONGEST_BLOCK = 1440;

const minutesSchema = z.int().min(1).max(LONGEST_BLOCK);

/**
 * One part of the workshop. `minutes` is how long it is to take as things stand; `planned` is how long it was to take when
 * the workshop began (null until then), so that planned and real times can be compared. `startsAt` locks the beginning to
 * a time on the wall; without it the block floats behind the one before. `notes` are the facilitator's own: the room never
 * sees them.
 */
export const agendaBlockSchema = z.strictObject({
  id: idSchema,
  title: shortTextSchema,
  purpose: longTextSchema,
  method: longTextSchema,
  minutes: minutesSchema,
  planned: minutesSchema.nullable(),
  /** The day of the workshop, from 1. */
  day: z.int().min(1).max(10),
  startsAt: optionalTimeSchema,
  stage: optionalStageSchema,
  materials: longTextSchema,
  notes: longTextSchema,
  /** Left out by the room while the workshop ran; it stays in the record. */
  isDropped: z.boolean(),
});

/** @see agendaBlockSchema */
export type AgendaBlock = z.infer<typeof agendaBlockSchema>;

/** A block of which only the title and the length are known. */
export const emptyBlock = (id: Id, title = '', minutes = 15, stage: OptionalStage = ''): AgendaBlock => ({
  id,
  title,
  purpose: '',
  method: '',
  minutes,
  planned: null,
  day: 1,
  startsAt: '',
  stage,
  materials: '',
  notes: '',
  isDropped: false,
});

/**
 * Something that happened while the workshop ran. `begin` starts its block and ends the one that ran before; `end` ends
 * the block (the last one of a day, or of all); `pause` and `resume` stop and go on with it. How long anything took is
 * always the difference of moments on the wall clock, so a closed lid or a crash loses nothing. The moment is the one when
 * it happened, which may lie before the one when it was written down: time asleep can be taken out later.
 */
export const agendaMarkSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['begin', 'pause', 'resume', 'end']),
  blockId: idSchema,
  at: instantSchema,
});

/** @see agendaMarkSchema */
export type AgendaMark = z.infer<typeof agendaMarkSchema>;

/** The blocks in their order, and what happened. */
export const agendaSchema = z.strictObject({
  blocks: z.array(agendaBlockSchema).max(200),
  marks: z.array(agendaMarkSchema).max(2000),
});

/** @see agendaSchema */
export type Agenda = z.infer<typeof agendaSchema>;

/** An agenda of nothing. */
export const emptyAgenda = (): Agenda => ({ blocks: [], marks: [] });
