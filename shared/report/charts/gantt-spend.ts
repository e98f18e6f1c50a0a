import { addDays, addMonths, asDate, type IsoDate, YEAR_RANGE } from '#shared/core/dates';
import type { Minor } from '#shared/core/money';
import { OPEN_OPERATION_MONTHS } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import { placedPhases } from '#shared/plan/placed-phases';
import { phaseFlows } from '#shared/plan/plan-payments';
import type { GanttSession } from './gantt-rows.ts';

/** What is spent from a day on, until the next one begins. */
export type Spend = { readonly from: IsoDate; readonly until: IsoDate; readonly amount: Minor };

/** Where an operation without an end stops counting here: after as many months as its budget does. */
const lastDayOf = ({ start }: Phase): IsoDate =>
  addDays(addMonths(start || asDate(`${YEAR_RANGE.last}-01-01`), OPEN_OPERATION_MONTHS), -1);

const periodOf = (month: string, months: number): IsoDate => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = number - 1 - ((number - 1) % months) + 1;
  return asDate(`${year}-${String(first).padStart(2, '0')}-01`);
};

/**
 * What the plan costs in each period of `months` (1, 3 or 12) calendar months, in the order of time, line by line as
 * `phaseFlows` counts. What cannot be counted is left out.
 */
export const spendByPeriod = (session: GanttSession, months: 1 | 3 | 12): readonly Spend[] => {
  const flows = placedPhases(session).flatMap((phase) => phaseFlows(phase, lastDayOf(phase)).flows);
  const sums = new Map<IsoDate, number>();
  for (const [month, amount] of flows.flatMap((flow) => [...flow.months])) {
    const period = periodOf(month, months);
    sums.set(period, (sums.get(period) ?? 0) + amount);
  }
  const inOrder = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([from, amount]) => ({
    from,
    until: addMonths(from, months),
    amount: amount as Minor,
  }));
};
