import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';

/** The phase of an id; undefined once it is deleted. */
export const phaseOf = (session: Session, id: string): Phase | undefined =>
  session.phases.find((phase) => phase.id === id);

/** A list of a phase whose entries are edited in rows. */
export type PhaseList = 'tasks' | 'deliverables' | 'budget';

const NONE: readonly Id[] = [];

/** The ids of a phase's entries. */
export const entryIds = (phase: Phase | undefined, list: PhaseList): readonly Id[] =>
  phase ? phase[list].map((entry) => entry.id) : NONE;
