import { z } from 'zod';

/** The stages of the workshop in order; `review` belongs to gate reviews only. */
export const stageSchema = z.enum(['frame', 'measure', 'readiness', 'path', 'review', 'commit']);

/** @see stageSchema */
export type Stage = z.infer<typeof stageSchema>;

/** Every stage in order. */
export const STAGES: readonly Stage[] = stageSchema.options;

/** A stage, or the empty text where none is meant. */
export const optionalStageSchema = z.union([stageSchema, z.literal('')]);

/** @see optionalStageSchema */
export type OptionalStage = z.infer<typeof optionalStageSchema>;
