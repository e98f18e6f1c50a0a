import type { FieldPath } from '#shared/core/field-path';
import type { Id, OptionalId } from '#shared/core/ids';
import type { Phase, PhaseKind } from '#shared/plan/phase';
import type { TaskKind } from '#shared/plan/task';
import type { DataSource } from './data-source.ts';
import type { Integration } from './integration.ts';

/** A person as readiness knows them: a participant is one, and so is any record with these three. */
export type TeamMember = { readonly id: Id; readonly name: string; readonly role: string };

/** Everything that readiness looks at. A session is one. */
export type ReadinessInput = {
  readonly dataSources: readonly DataSource[];
  readonly integrations: readonly Integration[];
  readonly participants: readonly TeamMember[];
  readonly phases: readonly Phase[];
};

/**
 * The task that closes a gap. `duration` in working days and `effort` in person-days are starting values of ours, for the
 * room to correct; `first` says that the rest of its phase waits for it, so it goes to the front.
 */
export type ProposedTask = {
  readonly name: string;
  readonly kind: TaskKind;
  readonly phase: PhaseKind;
  readonly owner: OptionalId;
  readonly duration: number;
  readonly effort: number;
  readonly first: boolean;
};

/** Something that is not ready yet, and the task that makes it so. */
export type Gap = {
  /** The same as long as the gap is the same: `dataSource/ID/access`, `integration/ID/real`, `team/end-user`. */
  readonly key: string;
  /** What it is a gap of: the name of the source, of the system, or "Team". */
  readonly subject: string;
  /** What is missing, as a sentence that stands beside the subject. */
  readonly statement: string;
  /** The field that closes it. */
  readonly path: FieldPath;
  readonly task: ProposedTask;
  /** The phase the task belongs to; blank while the plan has no such phase. */
  readonly phaseId: OptionalId;
  /** The task that is planned for it already; null while there is none. */
  readonly planned: { readonly phaseId: Id; readonly taskId: Id; readonly name: string } | null;
};

/** A gap before the plan was looked at. */
export type FoundGap = Omit<Gap, 'phaseId' | 'planned'>;

/** Longest part of a name that is taken over into the name of a task, so that the task still reads as one line. */
const LONGEST_NAME = 120;

/** A name as it stands in the name of a task. */
export const shortName = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;

/** The first person of a group who has a name; blank where there is none. */
export const firstOf = ({ participants }: Pick<ReadinessInput, 'participants'>, role: string): OptionalId =>
  participants.find((person) => person.role === role && person.name.trim() !== '')?.id ?? '';

/** The first of several people who is said. */
export const firstSaid = (...people: readonly OptionalId[]): OptionalId =>
  people.find((person) => person !== '') ?? '';

/** Who leads the technical work of a station; blank while nobody does. */
export const technicalLead = (input: ReadinessInput, kind: PhaseKind): OptionalId =>
  firstSaid(
    input.phases.find((phase) => phase.kind === kind)?.technicalOwner ?? '',
    firstOf(input, 'technical'),
  );
