import { addDays, type IsoDate, isoDateSchema, type OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { effectiveDate } from '#shared/metric/levels';
import type { Phase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { makeCalendar, type WorkingCalendar } from '#shared/plan/schedule/working-calendar';
import { say } from '#shared/language/say';
import type { Command, SimpleCommand } from './command.ts';
import type { Session } from './session.ts';

/** Why a plan cannot be moved. */
export type ShiftProblem = PlainError<'unknown-phase' | 'no-move' | 'nothing-typed' | 'too-far' | 'too-many'>;

/** By how much: calendar days, 7 a week; negative for earlier. */
export type Shift = { readonly days: number };

/** Most commands of one step, after the schema of batches. */
const MOST_COMMANDS = 2000;

const problem = (code: ShiftProblem['code'], message: string, todo: string): ShiftProblem => ({
  code,
  message,
  todo,
});

/** The day it lands on; null outside the years that the product accepts. */
type Move = (day: IsoDate) => IsoDate | null;

/** A day that lands on a free one goes on to the next working day in the direction of the move. */
const moveBy =
  (days: number, calendar: WorkingCalendar): Move =>
  (day) => {
    const landed = isoDateSchema.safeParse(addDays(day, days));
    if (!landed.success) return null;
    const worked = days > 0 ? calendar.nextWorkday(landed.data) : calendar.previousWorkday(landed.data);
    return worked.ok ? worked.value : null;
  };

type Days = Readonly<Record<string, OptionalDate>>;

/** What was typed in a phase, and the command that writes it anew. */
type Typed = { readonly days: Days; readonly write: (days: Days) => SimpleCommand };

/** Every entry of a phase that holds days: the phase, its tasks, its money and its gate. */
const entriesOf = ({ id: phaseId, start, end, tasks, budget, gate }: Phase): readonly Typed[] => [
  { days: { start, end }, write: (changes) => ({ type: 'phase.update', id: phaseId, changes }) },
  ...tasks.map(({ id, start: from, end: to, due }): Typed => ({
    days: { start: from, end: to, due },
    write: (changes) => ({ type: 'task.update', phaseId, id, changes }),
  })),
  ...budget.map(({ id, date }): Typed => ({
    days: { date },
    write: (changes) => ({ type: 'budgetLine.update', phaseId, id, changes }),
  })),
  { days: { date: gate.date }, write: (changes) => ({ type: 'gate.update', phaseId, changes }) },
];

const tooFar = (): ShiftProblem =>
  problem('too-far', say`The plan would leave the years 1900 to 2200.`, say`Move it by fewer days or weeks.`);

/** The commands that move what was typed; entries without a day need none. */
const moveAll = (phases: readonly Phase[], move: Move): Result<SimpleCommand[], ShiftProblem> => {
  const commands: SimpleCommand[] = [];
  for (const { days, write } of phases.flatMap(entriesOf)) {
    const changes: Record<string, IsoDate> = {};
    for (const [field, day] of Object.entries(days)) {
      const landed = day === '' ? undefined : move(day);
      if (landed === null) return err(tooFar());
      if (landed !== undefined) changes[field] = landed;
    }
    if (Object.keys(changes).length > 0) commands.push(write(changes));
  }
  return ok(commands);
};

/** "3 weeks later", "1 day earlier". */
export const shiftWords = ({ days }: Shift): string => {
  const size = Math.abs(days);
  const isWeeks = size % 7 === 0;
  const count = isWeeks ? size / 7 : size;
  const [one, many] = isWeeks ? [say`week`, say`weeks`] : [say`day`, say`days`];
  const far = `${count} ${count === 1 ? one : many}`;
  return days < 0 ? say`${far} earlier` : say`${far} later`;
};

/**
 * One step that moves a phase and every phase after it: all days that were typed there (phase, tasks with their due
 * days, budget lines, gates), by so many calendar days, so that a Monday stays a Monday when weeks are moved. A day that
 * lands on a free one goes on, in the direction of the move, to the next working day; so nothing that stood in order
 * comes to stand out of it. What is computed follows by itself. The days of metrics are promises to the client and are
 * not moved: {@link shiftedGates} tells which of them a gate then misses.
 *
 * Refused where no day is typed in these phases (they follow the phase before), where a day would leave the years 1900 to
 * 2200, and where the plan is too large for one step.
 */
export const shiftPlan = (
  { phases, calendar: spec }: Pick<Session, 'phases' | 'calendar'>,
  phaseId: Id,
  shift: Shift,
): Result<Command, ShiftProblem> => {
  const from = phases.findIndex(({ id }) => id === phaseId);
  const first = phases[from];
  if (first === undefined) {
    return err(problem('unknown-phase', say`This phase is not in the plan.`, say`Choose another phase.`));
  }
  if (!Number.isSafeInteger(shift.days) || shift.days === 0) {
    return err(problem('no-move', say`Nothing moves by that.`, say`Write how many whole days or weeks.`));
  }
  const made = moveAll(phases.slice(from), moveBy(shift.days, makeCalendar(spec)));
  if (!made.ok) return made;
  const commands = made.value;
  if (commands.length === 0) {
    const message = say`No day is typed in this phase or after it: all of it follows from what comes before.`;
    return err(
      problem('nothing-typed', message, say`Move the phase before it, or type a start for this one.`),
    );
  }
  if (commands.length > MOST_COMMANDS) {
    const message = say`More than ${MOST_COMMANDS} entries would move in one step.`;
    return err(problem('too-many', message, say`Move the later phases first.`));
  }
  const name = say`move ${first.name.trim() || say`a phase`} and what follows ${shiftWords(shift)}`;
  return ok({ type: 'batch', name: name.slice(0, 200), commands });
};

/** A gate before and after a move; `late` names the metrics of its criteria that are promised for before it now. */
export type ShiftedGate = {
  readonly phaseId: Id;
  readonly name: string;
  readonly before: OptionalDate;
  readonly after: OptionalDate;
  readonly late: readonly { readonly metric: string; readonly by: IsoDate }[];
};

const lateMetrics = (
  phase: Phase,
  metrics: Session['metrics'],
  { before, after }: Pick<ShiftedGate, 'before' | 'after'>,
): ShiftedGate['late'] => {
  const found = new Map<string, { metric: string; by: IsoDate }>();
  for (const { metricId, level } of phase.gate.criteria) {
    const metric = metrics.find(({ id }) => id === metricId);
    if (metric === undefined || found.has(metric.id)) continue;
    const by = effectiveDate(metric, level === '' || level === 'baseline' ? 'must' : level);
    const wasLate = before !== '' && by < before;
    if (by !== '' && after !== '' && by < after && !wasLate)
      found.set(metric.id, { metric: metric.name, by });
  }
  return [...found.values()];
};

/**
 * The gates that a change of the plan moves, with the days before and after, in the order of the phases. A gate that
 * stays where it was is left out.
 */
export const shiftedGates = (before: Session, after: Session): readonly ShiftedGate[] => {
  const [was, is] = [schedulePlan(before), schedulePlan(after)];
  return after.phases.flatMap((phase) => {
    const days = {
      before: was.phases.get(phase.id)?.gate ?? '',
      after: is.phases.get(phase.id)?.gate ?? '',
    };
    if (days.before === days.after) return [];
    return [{ phaseId: phase.id, name: phase.name, ...days, late: lateMetrics(phase, after.metrics, days) }];
  });
};
