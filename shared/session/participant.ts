import { z } from 'zod';
import { isoDateSchema } from '#shared/core/dates';
import { type Id, idSchema } from '#shared/core/ids';
import { shortTextSchema } from '#shared/core/text';

/** The groups that must be in the room or be named: the article's fourth reason. */
export const participantRoleSchema = z.enum([
  'sponsor',
  'operations',
  'technical',
  'end-user',
  'finance',
  'compliance',
  'facilitator',
]);

/** @see participantRoleSchema */
export type ParticipantRole = z.infer<typeof participantRoleSchema>;

/** A person of the workshop; owners, deciders and signatories all refer to one. */
export const participantSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  /** Job title or function: "Head of Claims". */
  title: shortTextSchema,
  role: participantRoleSchema,
  side: z.enum(['client', 'supplier']),
  organisation: shortTextSchema,
  email: shortTextSchema,
  attendance: z.enum(['present', 'joins-later', 'absent']),
  /** How much of the working time is there for this work, in percent; null: not said, counted as all of it. */
  availability: z.number().min(0).max(100).nullable(),
  /** Days away, both included. */
  absences: z.array(z.strictObject({ from: isoDateSchema, to: isoDateSchema })).max(100),
});

/** @see participantSchema */
export type Participant = z.infer<typeof participantSchema>;

/** A person of whom only name and group are known. */
export const emptyParticipant = (id: Id, role: ParticipantRole = 'operations', name = ''): Participant => ({
  id,
  name,
  title: '',
  role,
  side: role === 'facilitator' ? 'supplier' : 'client',
  organisation: '',
  email: '',
  attendance: 'present',
  availability: null,
  absences: [],
});
