import { z } from 'zod';
import { type Instant, instantSchema, optionalDateSchema, type OptionalDate } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { currencySchema } from '#shared/core/money';
import { longTextSchema, shortTextSchema } from '#shared/core/text';
import { emptyGoal, goalSchema } from '#shared/goal/goal';
import { noProvenance, provenanceSchema } from '#shared/goal/provenance';
import { catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import { metricSchema } from '#shared/metric/metric';
import { phaseSchema } from '#shared/plan/phase';
import { participantSchema } from './participant.ts';

/** The version of the session document that this product writes. Older ones are migrated, newer ones refused. */
export const SESSION_VERSION = 2;

/** The stages of the workshop that this version offers, in order. */
export const stageSchema = z.enum(['frame', 'measure', 'path', 'commit']);

/** @see stageSchema */
export type Stage = z.infer<typeof stageSchema>;

/** The stages in order. */
export const STAGES: readonly Stage[] = stageSchema.options;

/** Something the room decided, or has yet to decide. */
export const decisionSchema = z.strictObject({
  id: idSchema,
  statement: longTextSchema,
  reason: longTextSchema,
  alternatives: longTextSchema,
  state: z.enum(['open', 'decided']),
  decidedBy: optionalIdSchema,
  /** The day it was decided; for an open one, the day by which it will be. */
  date: optionalDateSchema,
  stage: stageSchema,
});

/** @see decisionSchema */
export type Decision = z.infer<typeof decisionSchema>;

/** A thought that matters but not now. */
export const parkingItemSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  raisedBy: optionalIdSchema,
  stage: stageSchema,
  resolved: z.boolean(),
  origin: provenanceSchema,
});

/** @see parkingItemSchema */
export type ParkingItem = z.infer<typeof parkingItemSchema>;

/** A parked thought of which only the words are known. */
export const emptyParkingItem = (id: Id, stage: Stage, text = ''): ParkingItem => ({
  id,
  text,
  raisedBy: '',
  stage,
  resolved: false,
  origin: noProvenance(),
});

/** Something the room takes to be true without having shown it. Open until it was tested. */
export const assumptionSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  raisedBy: optionalIdSchema,
  /** How it will be tested, and from what it would show. */
  test: longTextSchema,
  state: z.enum(['open', 'holds', 'fails']),
  stage: stageSchema,
  origin: provenanceSchema,
});

/** @see assumptionSchema */
export type Assumption = z.infer<typeof assumptionSchema>;

/** An assumption of which only the words are known. */
export const emptyAssumption = (id: Id, stage: Stage, text = ''): Assumption => ({
  id,
  text,
  raisedBy: '',
  test: '',
  state: 'open',
  stage,
  origin: noProvenance(),
});

/** A finding that the room saw and decided to live with, and why. `findingKey` is the finding's stable key. */
export const acceptedFindingSchema = z.strictObject({
  id: idSchema,
  findingKey: z.string().min(1).max(400),
  reason: longTextSchema,
  acceptedBy: shortTextSchema,
  acceptedAt: instantSchema,
});

/** @see acceptedFindingSchema */
export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>;

/** One person who is expected to sign, and as what. */
export const signatorySchema = z.strictObject({
  id: idSchema,
  participantId: optionalIdSchema,
  capacity: shortTextSchema,
});

/** @see signatorySchema */
export type Signatory = z.infer<typeof signatorySchema>;

/**
 * Everything that is known of one workshop. Plain data: an empty text, a null number, an empty date or an empty
 * reference always means "not said yet". What can be computed is never stored.
 */
export const sessionSchema = z.strictObject({
  version: z.literal(SESSION_VERSION),
  id: idSchema,
  title: shortTextSchema,
  client: shortTextSchema,
  place: shortTextSchema,
  /** The day of the workshop. */
  date: optionalDateSchema,
  /** BCP 47 tag; how numbers, dates and money read in the report. */
  locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  currency: currencySchema,
  createdAt: instantSchema,
  goal: goalSchema,
  participants: z.array(participantSchema).max(500),
  metrics: z.array(metricSchema).max(1000),
  phases: z.array(phaseSchema).max(50),
  decisions: z.array(decisionSchema).max(1000),
  parkingLot: z.array(parkingItemSchema).max(2000),
  assumptions: z.array(assumptionSchema).max(1000),
  /** Metrics that the facilitators added to the catalogue themselves; they travel with the session and its templates. */
  catalogue: z.array(catalogueEntrySchema).max(500),
  acceptedFindings: z.array(acceptedFindingSchema).max(2000),
  signOff: z.strictObject({
    /** The sentence that is signed. */
    statement: longTextSchema,
    signatories: z.array(signatorySchema).max(100),
  }),
});

/** @see sessionSchema */
export type Session = z.infer<typeof sessionSchema>;

/** The sentence a client signs unless the room words it otherwise. */
export const DEFAULT_SIGN_OFF =
  'We agree on these metrics, their baselines and targets, and on the plan with its gates as recorded here.';

/** A session of which nothing has been said yet. */
export const emptySession = (start: {
  id: Id;
  createdAt: Instant;
  date: OptionalDate;
  locale: string;
  currency: string;
}): Session => ({
  version: SESSION_VERSION,
  id: start.id,
  title: '',
  client: '',
  place: '',
  date: start.date,
  locale: start.locale,
  currency: start.currency,
  createdAt: start.createdAt,
  goal: emptyGoal(),
  participants: [],
  metrics: [],
  phases: [],
  decisions: [],
  parkingLot: [],
  assumptions: [],
  catalogue: [],
  acceptedFindings: [],
  signOff: { statement: DEFAULT_SIGN_OFF, signatories: [] },
});
