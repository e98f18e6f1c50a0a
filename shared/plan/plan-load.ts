import { schedulePlan, type SchedulablePlan } from './plan-schedule.ts';
import { type BookedPerson, findOverBooking, type OverBooking } from './schedule/over-booking.ts';

/**
 * Where the plan asks more of a person than they have (rule R15): the effort of their tasks, spread evenly over each
 * task's days, against their availability and absences. Tasks without effort or owner ask for nothing.
 */
export const planOverBookings = (
  plan: SchedulablePlan,
  people: readonly BookedPerson[],
): readonly OverBooking[] => {
  const { calendar, tasks } = schedulePlan(plan);
  const booked = plan.phases
    .flatMap((phase) => phase.tasks)
    .flatMap((task) => {
      const placed = tasks.get(task.id);
      if (placed === undefined || task.owner === '' || task.effort === null) return [];
      const { startIndex, endIndex } = placed;
      return [{ id: task.id, owner: task.owner, startIndex, endIndex, effort: task.effort }];
    });
  const found = findOverBooking(booked, people, calendar);
  return found.ok ? found.value : [];
};
