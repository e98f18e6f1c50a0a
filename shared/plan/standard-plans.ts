import { addDays, dayNumber, daysBetween, type IsoDate, type OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { said, say } from '#shared/language/say';
import type { Phase } from './phase.ts';
import { schedulePlan } from './plan-schedule.ts';
import type { PlanCalendar } from './plan-settings.ts';
import { workdaysLater } from './retime.ts';
import { makeCalendar } from './schedule/working-calendar.ts';
import { buildPhase } from './standard/build-phase.ts';
import type { StandardPlanInputs } from './standard/cast.ts';
import { EIGHT_WEEKS } from './standard/eight-weeks.ts';
import { FOUR_WEEKS } from './standard/four-weeks.ts';
import type { PlanTemplate } from './standard/template.ts';
import { TWELVE_WEEKS } from './standard/twelve-weeks.ts';

/** The plans that can be laid out in one step, the usual one first. */
export const STANDARD_PLANS: readonly PlanTemplate[] = [EIGHT_WEEKS, FOUR_WEEKS, TWELVE_WEEKS];

/**
 * The days on which people agree: the start and end of each phase and its gate, as the schedule of the bare network gives
 * them, reserve included. Operation has a review but no end. A calendar on which nobody works leaves them blank.
 */
const withDays = (phases: readonly Phase[], template: PlanTemplate, inputs: StandardPlanInputs): Phase[] => {
  const { calendar, phases: placed } = schedulePlan({ phases, calendar: inputs.calendar });
  return phases.map((phase, at) => {
    const { start = '', gate = '' } = placed.get(phase.id) ?? {};
    const review = template.phases[at]?.review;
    const date: OptionalDate =
      review === undefined || start === '' ? gate : workdaysLater(start, review - 1, calendar);
    return { ...phase, start, end: review === undefined ? date : '', gate: { ...phase.gate, date } };
  });
};

/**
 * A complete plan from a template: phases with purpose, people, deliverables, tasks of every kind with lengths, effort and
 * links, reserve, budget lines without amounts, and gates with criteria from the metrics. It begins on the start day, or
 * the next working day. The same inputs and ids give the same plan; nothing of it is special afterwards: what does not
 * apply is deleted.
 */
export const standardPlan = (
  template: PlanTemplate,
  inputs: StandardPlanInputs,
  newId: () => Id,
): Phase[] => {
  const phases = template.phases.map((phase) => buildPhase(phase, { inputs, newId }));
  const first = makeCalendar(inputs.calendar).nextWorkday(inputs.start);
  const begun = phases.map((phase, at) => (at === 0 && first.ok ? { ...phase, start: first.value } : phase));
  return withDays(begun, template, inputs);
};

/** A standard plan as one step in a session: done, named and undone as a whole. */
export const standardPlanCommand = (
  template: PlanTemplate,
  inputs: StandardPlanInputs,
  newId: () => Id,
): {
  readonly type: 'batch';
  readonly name: string;
  readonly commands: { readonly type: 'phase.add'; readonly item: Phase }[];
} => ({
  type: 'batch',
  name: say`lay out the plan “${said(template.name)}”`,
  commands: standardPlan(template, inputs, newId).map((item) => ({ type: 'phase.add', item })),
});

/** A metric whose deadline a plan misses, and by how many days. */
export type MissedDeadline = { readonly metric: Metric; readonly deadline: IsoDate; readonly days: number };

/** When a template would be where. */
export type StandardPlanOutlook = {
  readonly start: IsoDate;
  /** The day of the last gate before operation. */
  readonly inOperation: IsoDate;
  /** Calendar weeks from the start to that gate, rounded up. */
  readonly weeks: number;
  /** The decisive metric whose deadline lies furthest before that gate; null where all are kept or none is said. */
  readonly missed: MissedDeadline | null;
};

const missedBy = (gate: IsoDate, metrics: readonly Metric[]): MissedDeadline | null => {
  const missed = metrics
    .filter(({ role, name }) => role === 'primary' && !isBlank(name))
    .flatMap((metric) => {
      const { deadline } = metric;
      return deadline !== '' && deadline < gate
        ? [{ metric, deadline, days: daysBetween(deadline, gate) }]
        : [];
    });
  return missed.toSorted((a, b) => b.days - a.days)[0] ?? null;
};

/** The first day that is offered: the next Monday, or the working day after it where that Monday is free. */
export const offeredStart = (today: IsoDate, spec: PlanCalendar): IsoDate => {
  // 1970-01-01 was a Thursday.
  const monday = addDays(today, 7 - ((dayNumber(today) + 3) % 7));
  const worked = makeCalendar(spec).nextWorkday(monday);
  return worked.ok ? worked.value : monday;
};

/**
 * How long a template takes from a start day, and whether it keeps the deadlines of the metrics that decide: an earlier
 * deadline would fall before the numbers were shown in production. Null where the calendar gives no days.
 */
export const standardPlanOutlook = (
  template: PlanTemplate,
  inputs: StandardPlanInputs,
): StandardPlanOutlook | null => {
  let count = 0;
  const phases = standardPlan(template, inputs, () => `p${(count += 1)}` as Id);
  const start = phases[0]?.start ?? '';
  const inOperation = phases.findLast(({ kind }) => kind !== 'operate')?.gate.date ?? '';
  if (start === '' || inOperation === '') return null;
  const weeks = Math.ceil((daysBetween(start, inOperation) + 1) / 7);
  return { start, inOperation, weeks, missed: missedBy(inOperation, inputs.metrics) };
};
