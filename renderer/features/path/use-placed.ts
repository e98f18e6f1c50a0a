import type { Id } from '#shared/core/ids';
import type { Minor } from '#shared/core/money';
import { lineTotal } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import { placePhase } from '#shared/plan/placed-phases';
import { usePlacedPhase, usePlanSchedule } from '../../storage/use-schedule.ts';
import { phaseOf } from './find-phase.ts';

/** A phase with the days that the schedule gives it: what its money counts over. */
export const useAsPlaced = (phase: Phase): Phase => placePhase(phase, usePlacedPhase(phase.id));

/** What a budget line costs over the days of its phase; null while that cannot be said. */
export const useLineTotal = (phaseId: Id, lineId: Id): Minor | null =>
  usePlanSchedule(({ phases }, session) => {
    const phase = phaseOf(session, phaseId);
    const line = phase?.budget.find(({ id }) => id === lineId);
    return phase && line ? lineTotal(line, placePhase(phase, phases.get(phaseId))) : null;
  });
