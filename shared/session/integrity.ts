import type { OptionalId } from '#shared/core/ids';
import type { Session } from './session.ts';

/** Something that the schema cannot see: a reference to nothing, or two entries of one list with one id. */
export type IntegrityProblem =
  | { readonly kind: 'dangling'; readonly what: 'person' | 'metric'; readonly id: string }
  | { readonly kind: 'duplicate'; readonly what: string; readonly id: string };

type References = { readonly people: readonly OptionalId[]; readonly metrics: readonly OptionalId[] };

/** Every reference that a session holds; a new reference field belongs here and in `references.ts`. */
const referencesOf = ({
  goal,
  metrics,
  phases,
  decisions,
  parkingLot,
  assumptions,
  signOff,
}: Session): References => ({
  people: [
    goal.saidBy,
    ...goal.questions.map(({ answeredBy }) => answeredBy),
    ...Object.values(goal.answeredBy),
    ...metrics.flatMap(({ responsible, accountable, origin }) => [responsible, accountable, origin.saidBy]),
    ...phases.flatMap(({ technicalOwner, operationalOwner, gate, tasks, deliverables }) => [
      technicalOwner,
      operationalOwner,
      gate.decider,
      ...tasks.map(({ owner }) => owner),
      ...deliverables.map(({ accountable }) => accountable),
    ]),
    ...decisions.map(({ decidedBy }) => decidedBy),
    ...[...parkingLot, ...assumptions].flatMap(({ raisedBy, origin }) => [raisedBy, origin.saidBy]),
    ...signOff.signatories.map(({ participantId }) => participantId),
  ],
  metrics: [
    ...metrics.flatMap(({ guards }) => guards),
    ...phases.flatMap(({ gate }) => gate.criteria.map(({ metricId }) => metricId)),
  ],
});

type List = { readonly what: string; readonly entries: readonly { readonly id: string }[] };

/** Every list whose entries are addressed by id. */
const listsOf = (session: Session): readonly List[] => [
  { what: 'question', entries: session.goal.questions },
  { what: 'person', entries: session.participants },
  { what: 'metric', entries: session.metrics },
  { what: 'phase', entries: session.phases },
  ...session.phases.flatMap(({ tasks, deliverables, budget, gate }) => [
    { what: 'task', entries: tasks },
    { what: 'deliverable', entries: deliverables },
    { what: 'budget line', entries: budget },
    { what: 'criterion', entries: gate.criteria },
  ]),
  { what: 'decision', entries: session.decisions },
  { what: 'parking lot item', entries: session.parkingLot },
  { what: 'assumption', entries: session.assumptions },
  { what: 'catalogue entry', entries: session.catalogue },
  { what: 'accepted finding', entries: session.acceptedFindings },
  { what: 'signatory', entries: session.signOff.signatories },
];

/**
 * The first reference to a person or metric that is not there, or the first id that one list holds twice; null when the
 * session is whole. Every session that commands lead to is whole; one from a file may not be.
 */
export const integrityProblem = (session: Session): IntegrityProblem | null => {
  for (const { what, entries } of listsOf(session)) {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) return { kind: 'duplicate', what, id };
      seen.add(id);
    }
  }
  const { people, metrics } = referencesOf(session);
  const known = { person: new Set<string>(), metric: new Set<string>() };
  for (const { id } of session.participants) known.person.add(id);
  for (const { id } of session.metrics) known.metric.add(id);
  const person = people.find((id) => id !== '' && !known.person.has(id));
  if (person !== undefined) return { kind: 'dangling', what: 'person', id: person };
  const metric = metrics.find((id) => id !== '' && !known.metric.has(id));
  return metric === undefined ? null : { kind: 'dangling', what: 'metric', id: metric };
};
