import { formatDate, type OptionalDate } from '#shared/core/dates';
import { numberFormat } from '#shared/core/intl';
import { isBlank, isolated } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import type { PlacedTask, PlanSchedule } from '#shared/plan/plan-schedule';
import type { OverBooking } from '#shared/plan/schedule/over-booking';
import type { LinkType, Task, TaskLink } from '#shared/plan/task';
import { pathTaskTexts, type PathTaskTexts } from '#shared/language/path-tasks';
import { termsTexts } from '#shared/language/terms';
import { textsNow } from '../../components/language.ts';
import { phaseTitle, workdays } from './phase-words.ts';

/** How a task waits for another one, as it is chosen. */
export const linkTypes = (
  words: PathTaskTexts['links']['types'],
): readonly { readonly value: LinkType; readonly label: string }[] =>
  (['FS', 'SS', 'FF', 'SF'] as const).map((value) => ({ value, label: words[value] }));

const wordsNow = () => textsNow(pathTaskTexts).words;

/** A task as it is named in a sentence; without a name by its place: "task 3 of Pilot". */
export const taskName = (task: Task, number: number, phase: Phase): string =>
  isBlank(task.name)
    ? wordsNow().nameless(number, phaseTitle(phase))
    : textsNow(termsTexts).quoted(isolated(task.name.trim()));

/** "after “Label cases”, 2 working days later". */
export const linkWords = ({ type, lag }: Pick<TaskLink, 'type' | 'lag'>, name: string): string => {
  const t = wordsNow();
  const words = t.after[type](name);
  if (lag === 0) return words;
  const days = workdays(Math.abs(lag));
  return lag > 0 ? t.later(words, days) : t.earlier(words, days);
};

/** The gate before a phase that waits for it. */
type GateBefore = { readonly name: string; readonly day: OptionalDate };

/** The last gate with a day before a phase; null where the phase does not wait, or nothing is there to wait for. */
export const gateBefore = (
  phases: readonly Phase[],
  phase: Phase,
  { phases: placed }: Pick<PlanSchedule, 'phases'>,
): GateBefore | null => {
  if (!phase.waitsForGate) return null;
  const earlier = phases.slice(0, phases.indexOf(phase)).toReversed();
  for (const candidate of earlier) {
    const day = placed.get(candidate.id)?.gate ?? '';
    if (day !== '') return { name: phaseTitle(candidate), day };
  }
  return null;
};

/** Where a task stands: what its sentences are made of. */
export type TaskContext = {
  readonly task: Task;
  readonly placed: PlacedTask;
  readonly phase: Phase;
  readonly phases: readonly Phase[];
  readonly schedule: PlanSchedule;
  readonly nameOf: (id: string) => string;
  readonly locale: string;
};

/** Why a day that was typed is not the one that counts: nobody works on it. */
const freeWords = (day: OptionalDate, { schedule, locale }: TaskContext): string | null => {
  const free = day === '' ? null : schedule.calendar.whyFree(day);
  if (day === '' || free === null) return null;
  const why = free.kind === 'weekend' ? wordsNow().weekday(free.name) : isolated(free.name);
  return wordsNow().free(formatDate(day, locale, 'short'), why);
};

/** Whether the task starts on the day that was typed for it. */
const isStartTyped = ({ task, placed }: TaskContext): boolean =>
  task.start !== '' && task.start === placed.start;

/**
 * Why a task starts when it does: "after “Label cases”", "when the phase starts"; null where that very day was typed.
 * `drivenBy` names the task whose link decides; where no link does, the latest of what else holds it back.
 */
export const startReason = (context: TaskContext): string | null => {
  const { task, placed, phase, phases, schedule, nameOf, locale } = context;
  if (isStartTyped(context)) return null;
  const t = wordsNow();
  const link = placed.drivenBy === '' ? undefined : task.links.find(({ from }) => from === placed.drivenBy);
  if (link) return linkWords(link, nameOf(link.from));
  const before = gateBefore(phases, phase, schedule);
  const own = task.start !== '' ? task.start : task.end === '' ? phase.start : '';
  if (before !== null && before.day >= own && (task.end === '' || task.start !== '')) {
    return t.afterGate(before.name);
  }
  if (task.start !== '') return freeWords(task.start, context) ?? t.early;
  if (task.end !== '' && task.duration === null) {
    return t.endsOn(formatDate(task.end, locale, 'short'));
  }
  return phase.start === '' ? t.early : t.withPhase;
};

/** Why a task ends when it does; null where that very day was typed, or no length is said. */
export const endReason = ({ task, placed, locale }: TaskContext): string | null => {
  if (!placed.isLengthSaid || (task.duration === null && task.end === placed.end)) return null;
  const start = formatDate(placed.start, locale, 'short');
  const t = wordsNow();
  if (placed.length === 0) return t.milestone;
  if (task.duration === null)
    return t.lastDay(task.end === '' ? start : formatDate(task.end, locale, 'short'));
  return t.from(workdays(placed.length), start);
};

/** How much room a task has: critical, so many working days, or so many too late. Null where nothing is asked of it. */
export type Room = { readonly kind: 'critical' } | { readonly kind: 'late' | 'float'; readonly days: number };

/** The room of a placed task. Work in operation moves no gate, so only its delay is told. */
export const roomOf = ({ totalFloat, isCritical }: PlacedTask, phase: Phase): Room | null => {
  if (totalFloat < 0) return { kind: 'late', days: -totalFloat };
  if (phase.kind === 'operate') return null;
  return isCritical ? { kind: 'critical' } : { kind: 'float', days: totalFloat };
};

/**
 * "3 Nov 2026 to 5 Nov 2026: 150% asked for, 100% there"; blank where nobody is over-booked. Several
 * stretches are told as one, from the first day to the last, with the worst load.
 */
export const overBookedWords = (spans: readonly OverBooking[], locale: string): string => {
  const worst = spans.toSorted((a, b) => b.load - b.capacity - (a.load - a.capacity))[0];
  const days = spans.map(({ from }) => from).toSorted();
  const [first, last] = [
    days[0],
    spans
      .map(({ to }) => to)
      .toSorted()
      .at(-1),
  ];
  if (worst === undefined || first === undefined || last === undefined) return '';
  const percent = (share: number): string =>
    numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share / 100);
  const t = wordsNow();
  const from = formatDate(first, locale, 'short');
  const when = first === last ? from : t.span(from, formatDate(last, locale, 'short'));
  const there = worst.capacity === 0 ? t.away : t.there(percent(worst.capacity));
  return t.asked(when, percent(worst.load), there);
};
