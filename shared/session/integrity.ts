import type { OptionalId } from '#shared/core/ids';
import type { Session } from './session.ts';

/** What a reference may point to. */
export type ReferenceKind = 'person' | 'metric' | 'task' | 'phase' | 'agenda block' | 'silent round';

/** Something that the schema cannot see: a reference to nothing, or two entries of one list with one id. */
export type IntegrityProblem =
  | { readonly kind: 'dangling'; readonly what: ReferenceKind; readonly id: string }
  | { readonly kind: 'duplicate'; readonly what: string; readonly id: string };

type References = Readonly<Record<ReferenceKind, readonly OptionalId[]>>;

/** Every person that something refers to. */
const peopleOf = ({
  goal,
  metrics,
  phases,
  decisions,
  parkingLot,
  assumptions,
  signOff,
  dataSources,
  integrations,
  risks,
  actions,
  quotes,
  rounds,
}: Session): readonly OptionalId[] => [
  goal.saidBy,
  ...goal.questions.map(({ answeredBy }) => answeredBy),
  ...Object.values(goal.answeredBy),
  ...metrics.flatMap(({ responsible, accountable, origin }) => [responsible, accountable, origin.saidBy]),
  ...phases.flatMap(({ technicalOwner, operationalOwner, gate, tasks, deliverables }) => [
    technicalOwner,
    operationalOwner,
    gate.decider,
    gate.decision?.decider ?? '',
    ...tasks.map(({ owner }) => owner),
    ...deliverables.flatMap(({ accountable, responsible, consulted, informed }) => [
      accountable,
      ...responsible,
      ...consulted,
      ...informed,
    ]),
  ]),
  ...[...dataSources, ...integrations, ...risks].map(({ owner }) => owner),
  ...decisions.map(({ decidedBy }) => decidedBy),
  ...[...parkingLot, ...assumptions].flatMap(({ raisedBy, origin }) => [raisedBy, origin.saidBy]),
  ...signOff.signatories.map(({ participantId }) => participantId),
  ...actions.map(({ owner }) => owner),
  ...quotes.map(({ saidBy }) => saidBy),
  ...rounds.flatMap(({ inputs }) => inputs.map(({ personId }) => personId)),
];

/** Every reference that a session holds; a new reference field belongs here and in `references.ts`. */
const referencesOf = (session: Session): References => {
  const { metrics, phases, risks, review, agenda, rounds } = session;
  return {
    person: peopleOf(session),
    metric: [
      ...metrics.flatMap(({ guards }) => guards),
      ...phases.flatMap(({ gate }) => gate.criteria.map(({ metricId }) => metricId)),
      ...rounds.map(({ metricId }) => metricId),
    ],
    task: phases.flatMap(({ tasks, gate }) => [
      ...tasks.flatMap(({ links }) => links.map(({ from }) => from)),
      ...gate.criteria.map(({ evidenceTask }) => evidenceTask),
    ]),
    phase: [
      ...risks.flatMap((risk) => risk.phases),
      ...metrics.flatMap(({ actuals }) => actuals.map(({ phaseId }) => phaseId)),
      review?.phaseId ?? '',
    ],
    'agenda block': agenda.marks.map(({ blockId }) => blockId),
    'silent round': rounds.map(({ follows }) => follows),
  };
};

type List = { readonly what: string; readonly entries: readonly { readonly id: string }[] };

/** Every list whose entries are addressed by id. */
const listsOf = (session: Session): readonly List[] => [
  { what: 'question', entries: session.goal.questions },
  { what: 'person', entries: session.participants },
  { what: 'metric', entries: session.metrics },
  ...session.metrics.map(({ actuals }) => ({ what: 'measurement', entries: actuals })),
  { what: 'data source', entries: session.dataSources },
  { what: 'integration', entries: session.integrations },
  { what: 'risk', entries: session.risks },
  { what: 'phase', entries: session.phases },
  { what: 'task', entries: session.phases.flatMap(({ tasks }) => tasks) },
  ...session.phases.flatMap(({ deliverables, budget, gate }) => [
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
  { what: 'signed revision', entries: session.signOff.revisions },
  { what: 'agenda block', entries: session.agenda.blocks },
  { what: 'moment of the agenda', entries: session.agenda.marks },
  { what: 'silent round', entries: session.rounds },
  ...session.rounds.map(({ inputs }) => ({ what: 'entry of a silent round', entries: inputs })),
  { what: 'action', entries: session.actions },
  { what: 'quote', entries: session.quotes },
  { what: 'prompt', entries: session.prompts },
  { what: 'signature', entries: session.signOff.revisions.flatMap(({ signatures }) => signatures) },
];

/**
 * The first reference to a person, metric, task or phase that is not there, or the first id that one list holds twice
 * (the tasks of all phases are one list: links lead across phases); null when the session is whole. Every session that
 * commands lead to is whole; one from a file may not be.
 */
export const integrityProblem = (session: Session): IntegrityProblem | null => {
  for (const { what, entries } of listsOf(session)) {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) return { kind: 'duplicate', what, id };
      seen.add(id);
    }
  }
  const known: Readonly<Record<ReferenceKind, ReadonlySet<string>>> = {
    person: idsOf(session.participants),
    metric: idsOf(session.metrics),
    task: idsOf(session.phases.flatMap(({ tasks }) => tasks)),
    phase: idsOf(session.phases),
    'agenda block': idsOf(session.agenda.blocks),
    'silent round': idsOf(session.rounds),
  };
  const references = Object.entries(referencesOf(session)) as [ReferenceKind, readonly OptionalId[]][];
  for (const [what, ids] of references) {
    const id = ids.find((candidate) => candidate !== '' && !known[what].has(candidate));
    if (id !== undefined) return { kind: 'dangling', what, id };
  }
  return null;
};

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));
