import type { OptionalDate } from '#shared/core/dates';
import type { Phase } from './phase.ts';
import { type PlacedPhase, schedulePlan, type SchedulablePlan } from './plan-schedule.ts';

/**
 * A phase with the days that the schedule gives it. It keeps its typed days where nothing places it (`placed` is undefined
 * or says nothing), and an operation keeps its typed end: without one it stays open. The very phase where nothing moves.
 */
export const placePhase = (phase: Phase, placed: Pick<PlacedPhase, 'start' | 'end'> | undefined): Phase => {
  const said = { start: placed?.start ?? '', end: placed?.end ?? '' };
  const start: OptionalDate = said.start === '' ? phase.start : said.start;
  const end: OptionalDate = phase.kind === 'operate' || said.end === '' ? phase.end : said.end;
  return start === phase.start && end === phase.end ? phase : { ...phase, start, end };
};

const lastPlaced = new WeakMap<object, readonly Phase[]>();

/**
 * The phases with the days that the schedule gives them, for everything that counts over the length of a phase: what
 * moves in the calendar moves its money along. See {@link placePhase}.
 */
export const placedPhases = (plan: SchedulablePlan): readonly Phase[] => {
  const schedule = schedulePlan(plan);
  const known = lastPlaced.get(schedule);
  if (known !== undefined) return known;
  const phases = plan.phases.map((phase) => placePhase(phase, schedule.phases.get(phase.id)));
  lastPlaced.set(schedule, phases);
  return phases;
};
