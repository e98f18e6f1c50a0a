import { LANGUAGES, languageOf } from '#shared/language/language';
import { phrase, said, speaking } from '#shared/language/say';
import { z } from 'zod';
import { agendaSchema, emptyAgenda } from '#shared/agenda/agenda';
import { type Instant, instantSchema, optionalDateSchema, type OptionalDate } from '#shared/core/dates';
import { type Id, idSchema, optionalIdSchema } from '#shared/core/ids';
import { currencySchema } from '#shared/core/money';
import { type Stage, STAGES, stageSchema } from '#shared/core/stage';
import { longTextSchema, shortTextSchema } from '#shared/core/text';
import { emptyGoal, goalSchema } from '#shared/goal/goal';
import { noProvenance, provenanceSchema } from '#shared/goal/provenance';
import { catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import { metricSchema } from '#shared/metric/metric';
import { phaseSchema } from '#shared/plan/phase';
import {
  emptyCalendar,
  emptyFinance,
  financeSchema,
  planBaselineSchema,
  planCalendarSchema,
} from '#shared/plan/plan-settings';
import { riskSchema } from '#shared/plan/risk';
import { dataSourceSchema } from '#shared/readiness/data-source';
import { integrationSchema } from '#shared/readiness/integration';
import { roundSchema } from '#shared/rounds/round';
import { actionSchema, promptSchema, quoteSchema } from './captured.ts';
import { participantSchema } from './participant.ts';
import { emptyLook, reportLookSchema } from './report-look.ts';
import { signedRevisionSchema } from './signed-revision.ts';

/** The version of the session document that this product writes. Older ones are migrated, newer ones refused. */
export const SESSION_VERSION = 5;

export { type Stage, STAGES, stageSchema } from '#shared/core/stage';

/** The stages that a session goes through, in order: a gate review has one more. */
export const stagesOf = ({ review }: Pick<Session, 'review'>): readonly Stage[] =>
  review === null ? STAGES.filter((stage) => stage !== 'review') : STAGES;

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
  /** It came open from the session before. */
  isCarried: z.boolean(),
});

/** @see decisionSchema */
export type Decision = z.infer<typeof decisionSchema>;

/** A decision that is still to be taken, of which only the words are known. */
export const emptyDecision = (id: Id, stage: Stage, statement = ''): Decision => ({
  id,
  statement,
  reason: '',
  alternatives: '',
  state: 'open',
  decidedBy: '',
  date: '',
  stage,
  isCarried: false,
});

/** A thought that matters but not now. */
export const parkingItemSchema = z.strictObject({
  id: idSchema,
  text: longTextSchema,
  raisedBy: optionalIdSchema,
  stage: stageSchema,
  resolved: z.boolean(),
  /** It came open from the session before. */
  isCarried: z.boolean(),
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
  isCarried: false,
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
 * The session that this one carries on: which, of what day, and the digest of its file as it stood then, so that the
 * report of a gate review names what it builds on.
 */
export const predecessorSchema = z.strictObject({
  sessionId: idSchema,
  title: shortTextSchema,
  date: optionalDateSchema,
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

/** @see predecessorSchema */
export type Predecessor = z.infer<typeof predecessorSchema>;

/** The template that a session began from, and which state of it, so that a newer one can be compared. */
export const templateOriginSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema,
  revision: z.int().min(1),
});

/** @see templateOriginSchema */
export type TemplateOrigin = z.infer<typeof templateOriginSchema>;

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
  dataSources: z.array(dataSourceSchema).max(500),
  integrations: z.array(integrationSchema).max(500),
  phases: z.array(phaseSchema).max(50),
  risks: z.array(riskSchema).max(500),
  calendar: planCalendarSchema,
  finance: financeSchema,
  /** The plan as agreed, to compare with; null while none was kept. */
  planBaseline: planBaselineSchema.nullable(),
  /** What this session carries on; null for a first workshop. */
  predecessor: predecessorSchema.nullable(),
  /** The gate that this session reviews; null for a workshop that plans. */
  review: z.strictObject({ phaseId: optionalIdSchema }).nullable(),
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
    /** What was signed in the room, oldest first; a change after signing makes the next one. */
    revisions: z.array(signedRevisionSchema).max(50),
  }),
  /** How the report looks. */
  look: reportLookSchema,
  agenda: agendaSchema,
  /** The silent rounds in the order in which they began. */
  rounds: z.array(roundSchema).max(200),
  actions: z.array(actionSchema).max(1000),
  quotes: z.array(quoteSchema).max(1000),
  /** What the facilitator means to ask. */
  prompts: z.array(promptSchema).max(200),
  /** Words to find the session by. */
  tags: z.array(shortTextSchema.min(1)).max(50),
  template: templateOriginSchema.nullable(),
});

/** @see sessionSchema */
export type Session = z.infer<typeof sessionSchema>;

/** The sentence a client signs unless the room words it otherwise. */
export const DEFAULT_SIGN_OFF = phrase(
  'We agree on these metrics, their baselines and targets, and on the plan with its gates as recorded here.',
);

/** The same in the language of a session. */
export const defaultSignOff = (locale: string): string =>
  speaking(languageOf(locale), () => said(DEFAULT_SIGN_OFF));

/** Whether it is still that sentence, in any language: then it is nobody's own. */
export const isDefaultSignOff = (statement: string): boolean =>
  LANGUAGES.map(defaultSignOff).includes(statement);

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
  dataSources: [],
  integrations: [],
  phases: [],
  risks: [],
  calendar: emptyCalendar(),
  finance: emptyFinance(),
  planBaseline: null,
  predecessor: null,
  review: null,
  decisions: [],
  parkingLot: [],
  assumptions: [],
  catalogue: [],
  acceptedFindings: [],
  signOff: { statement: defaultSignOff(start.locale), signatories: [], revisions: [] },
  look: emptyLook(),
  agenda: emptyAgenda(),
  rounds: [],
  actions: [],
  quotes: [],
  prompts: [],
  tags: [],
  template: null,
});
