import type { Id } from '#shared/core/ids';
import { emptyPhase, type Phase, PHASE_KINDS } from './phase.ts';

/** The four stations from proof of concept to operation as empty phases, in order. */
export const standardPhases = (newId: () => Id): Phase[] =>
  PHASE_KINDS.map((kind) => emptyPhase(newId(), kind));
