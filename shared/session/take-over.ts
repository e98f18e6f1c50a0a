import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { INQUIRY_STEPS, type InquiryStep } from '#shared/goal/goal';
import { analyseText } from '#shared/goal/language/analyse';
import { textLanguage } from '#shared/goal/language/text-language';
import { languageOf } from '#shared/language/language';
import type { Provenance } from '#shared/goal/provenance';
import { emptyMetric, type Metric, type MetricRole, MOST_PRIMARY } from '#shared/metric/metric';
import { metricFromProposal, type Proposal, proposeMetrics } from '#shared/metric/propose';
import type { SimpleCommand } from './command.ts';
import { emptyAssumption, emptyParkingItem, type Session } from './session.ts';

/**
 * The texts of the goal whose numbers can be taken over: as said, as meant, the answers to the guiding questions, and
 * the answer to a wording that was pinned down, by its id.
 */
export type GoalText = 'statement' | 'meaning' | InquiryStep | `wording:${string}`;

/** What an answer can become. */
export type Becoming = 'metric' | 'guardrail' | 'assumption' | 'parking';

/** An entry that was made from an answer. */
export type Became = { readonly kind: Becoming; readonly id: Id; readonly text: string };

/** The role of the next metric: primary while there is room among the primary ones. */
export const nextRole = ({ metrics }: Session): MetricRole =>
  metrics.filter(({ role }) => role === 'primary').length < MOST_PRIMARY ? 'primary' : 'supporting';

/**
 * Where a new metric stands: what is to be reached before what must be kept, so that the first metric of a session, the
 * one that stands for it, is no guardrail. Undefined: at the end.
 */
export const placeFor = ({ metrics }: Session, role: MetricRole): { readonly index?: number } =>
  role === 'guardrail' || !metrics.some((metric) => metric.role === 'guardrail')
    ? {}
    : { index: metrics.findLastIndex((metric) => metric.role !== 'guardrail') + 1 };

const isStep = (from: GoalText): from is InquiryStep => (INQUIRY_STEPS as readonly string[]).includes(from);

const WORDING = 'wording:';

/** The text itself; empty where its wording is gone. */
export const textOf = ({ goal }: Session, from: GoalText): string => {
  if (isStep(from) || from === 'statement' || from === 'meaning') return goal[from];
  return goal.questions.find(({ id }) => id === from.slice(WORDING.length))?.answer ?? '';
};

/** What a metric from this text says of its origin, but for the words. */
const sourceOf = ({ goal }: Session, from: GoalText): Omit<Provenance, 'words'> => {
  if (isStep(from)) return { kind: 'answer', ref: from, saidBy: goal.answeredBy[from] };
  if (from === 'statement' || from === 'meaning') return { kind: 'goal', ref: from, saidBy: goal.saidBy };
  const ref = from.slice(WORDING.length);
  return { kind: 'wording', ref, saidBy: goal.questions.find(({ id }) => id === ref)?.answeredBy ?? '' };
};

const originOf = (session: Session, from: GoalText, words: string): Provenance => ({
  ...sourceOf(session, from),
  words: words.slice(0, 2_000),
});

/** The metrics that a text of the goal already holds in numbers. @see proposeMetrics */
export const proposalsIn = (session: Session, from: GoalText, today: IsoDate): readonly Proposal[] =>
  proposalsOf(textOf(session, from), session.locale, today);

/** The metrics that a text holds in numbers, read in its own language; `locale` is that of its session. */
export const proposalsOf = (text: string, locale: string, today: IsoDate): readonly Proposal[] => {
  const language = textLanguage(text, languageOf(locale));
  return proposeMetrics(text, analyseText(text, language), today, language);
};

/** What is counted, today and as planned: two texts that say the same numbers mean the same metric. */
const isSameNumbers = (
  a: { readonly unit: string; readonly baseline: number | null; readonly plan: number | null },
  b: Proposal,
): boolean => a.baseline === b.baseline && a.plan === b.plan && a.unit.trim() === b.unit.trim();

/**
 * Whether a metric holds the numbers of a proposal from elsewhere. "From 5 days to 1 day" is enough to know it again;
 * of one number alone ("at most 2%") there may be several, so the name must be the same too. A baseline that was
 * measured since (it has a date) is another number than the one that was said, and still the same metric.
 */
const holdsNumbers = ({ name, unit, baseline, plan, must, role }: Metric, proposal: Proposal): boolean => {
  const level = role === 'guardrail' ? must.value : plan.value;
  const said = baseline.date === '' || proposal.baseline === null ? baseline.value : proposal.baseline;
  if (!isSameNumbers({ unit, baseline: said, plan: level }, proposal)) return false;
  if (proposal.baseline !== null && proposal.plan !== null) return true;
  const isSameName = name.trim().toLowerCase() === proposal.name.trim().toLowerCase();
  return isSameName && (proposal.baseline !== null || proposal.plan !== null);
};

/** The metrics that were taken over from other texts of the goal and hold the numbers of a proposal. */
const takenElsewhere = (
  session: Session,
  { kind, ref }: Omit<Provenance, 'words'>,
  proposal: Proposal,
): Metric[] =>
  session.metrics.filter(
    (metric) =>
      ['goal', 'answer', 'wording'].includes(metric.origin.kind) &&
      (metric.origin.kind !== kind || metric.origin.ref !== ref) &&
      holdsNumbers(metric, proposal),
  );

/**
 * The metric that a proposal was taken over as; undefined while it was not. Of several proposals in one sentence the
 * first taken belongs to the first: what changed in a metric since does not matter, it still comes from there. What was
 * taken over from another text of the goal with the same numbers counts too, so that saying a thing twice makes one
 * metric; two equal proposals of one text are still two.
 */
export const takenAs = (
  session: Session,
  from: GoalText,
  proposals: readonly Proposal[],
  proposal: Proposal,
): Metric | undefined => {
  const ofSentence = proposals.filter(({ words }) => words === proposal.words);
  const source = sourceOf(session, from);
  const taken = session.metrics.filter(
    ({ origin }) =>
      origin.kind === source.kind && origin.ref === source.ref && origin.words === proposal.words,
  );
  const equal = proposals.filter((other) => isSameNumbers(other, proposal));
  return (
    taken[ofSentence.indexOf(proposal)] ?? takenElsewhere(session, source, proposal)[equal.indexOf(proposal)]
  );
};

const primaryIds = ({ metrics }: Session): Id[] =>
  metrics.filter(({ role }) => role === 'primary').map(({ id }) => id);

/** The command that takes a proposal over as a metric, with the words and the person it comes from. */
export const takeOver = (
  session: Session,
  from: GoalText,
  proposal: Proposal,
  made: { readonly id: Id; readonly role: MetricRole },
): Extract<SimpleCommand, { type: 'metric.add' }> => {
  const metric = metricFromProposal(proposal, { ...made, origin: originOf(session, from, proposal.words) });
  return {
    type: 'metric.add',
    item: made.role === 'guardrail' ? { ...metric, guards: primaryIds(session).slice(0, 100) } : metric,
    ...placeFor(session, made.role),
  };
};

/** An answer up to this length names the metric that it becomes; a longer one is its sentence only. */
const LONGEST_NAME = 60;

const nameFrom = (answer: string): string => {
  const name = answer.trim().replace(/[.;]$/, '');
  if (name.length > LONGEST_NAME || name.includes('\n')) return '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const metricFromAnswer = (
  session: Session,
  step: InquiryStep,
  role: MetricRole,
  { newId, today }: { readonly newId: () => Id; readonly today: IsoDate },
): SimpleCommand => {
  const answer = session.goal[step].trim();
  const [proposal] = proposalsIn(session, step, today);
  const id = newId();
  if (proposal) return takeOver(session, step, proposal, { id, role });
  const item: Metric = {
    ...emptyMetric(id, role),
    name: nameFrom(answer),
    gist: answer.slice(0, 2_000),
    guards: role === 'guardrail' ? primaryIds(session).slice(0, 100) : [],
    origin: originOf(session, step, answer),
  };
  return { type: 'metric.add', item, ...placeFor(session, role) };
};

/**
 * The command that makes an entry from the answer to a guiding question; null while there is no answer. Numbers in the
 * answer go into the metric, a guardrail guards the primary metrics, and every entry keeps the words and the person it
 * comes from, so that nobody types anything twice.
 */
export const answerBecomes = (
  session: Session,
  step: InquiryStep,
  as: Becoming,
  context: { readonly newId: () => Id; readonly today: IsoDate },
): SimpleCommand | null => {
  const answer = session.goal[step].trim();
  if (isBlank(answer)) return null;
  if (as === 'metric') return metricFromAnswer(session, step, nextRole(session), context);
  if (as === 'guardrail') return metricFromAnswer(session, step, 'guardrail', context);
  const said = { raisedBy: session.goal.answeredBy[step], origin: originOf(session, step, answer) };
  return as === 'assumption'
    ? { type: 'assumption.add', item: { ...emptyAssumption(context.newId(), 'frame', answer), ...said } }
    : { type: 'parkingItem.add', item: { ...emptyParkingItem(context.newId(), 'frame', answer), ...said } };
};

/** What was made from the answer to a guiding question, in the order of the document. */
export const becameOf = (session: Session, step: InquiryStep): readonly Became[] => {
  const isFrom = ({ origin }: { readonly origin: Provenance }): boolean =>
    origin.kind === 'answer' && origin.ref === step;
  return [
    ...session.metrics.filter(isFrom).map(({ id, name, gist, role }): Became => ({
      kind: role === 'guardrail' ? 'guardrail' : 'metric',
      id,
      text: isBlank(name) ? gist : name,
    })),
    ...session.assumptions.filter(isFrom).map(({ id, text }): Became => ({ kind: 'assumption', id, text })),
    ...session.parkingLot.filter(isFrom).map(({ id, text }): Became => ({ kind: 'parking', id, text })),
  ];
};
