import type { IsoDate } from '#shared/core/dates';
import { ok, type Result } from '#shared/core/result';
import type { CalendarProblem, WorkingCalendar } from './working-calendar.ts';

/** Work of one person, from working day `startIndex` to before `endIndex`, numbered as `WorkingCalendar` does. */
export type BookedTask = {
  readonly id: string;
  /** The id of a person; '' or an unknown one books nobody. */
  readonly owner: string;
  readonly startIndex: number;
  readonly endIndex: number;
  /** Person-days, spread evenly over the task's working days. Null (not said) and anything below 0 book nothing. */
  readonly effort: number | null;
};

/** Somebody who works on tasks. */
export type BookedPerson = {
  readonly id: string;
  readonly name: string;
  /** The share of each working day that is there for this plan, in percent; null counts as 100. */
  readonly availability: number | null;
  /** Days away, both ends counted; none where `to` is before `from`. */
  readonly absences: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
};

/** Working days in a row on which the same tasks ask more of a person than the same capacity gives. */
export type OverBooking = {
  readonly person: string;
  /** The first and the last working day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How many working days. */
  readonly days: number;
  /** What the tasks ask of each of these days, in percent of a working day, to a millionth of a percent. */
  readonly load: number;
  /** What the person has of each of these days: the availability, or 0 when away. */
  readonly capacity: number;
  /** The ids of the tasks that meet there, in the order given. */
  readonly tasks: readonly string[];
};

/** A millionth of a percent is far below what anybody plans, and far above what adding fractions gets wrong. */
const MILLIONTHS = 1_000_000;

type Span = { readonly start: number; readonly end: number };
type Booking = Span & { readonly id: string; readonly place: number; readonly load: number };

const bookingOf = ({ id, startIndex, endIndex, effort }: BookedTask, place: number): Booking[] => {
  const load = effort === null ? 0 : (effort / (endIndex - startIndex)) * 100;
  return endIndex > startIndex && load > 0 ? [{ id, place, start: startIndex, end: endIndex, load }] : [];
};

type Piece = Span & { readonly load: number; readonly capacity: number; readonly tasks: readonly string[] };

const isSame = (a: Piece, b: Piece): boolean =>
  a.end === b.start &&
  a.capacity === b.capacity &&
  a.tasks.length === b.tasks.length &&
  a.tasks.every((id, at) => id === b.tasks[at]);

const add = (pieces: Piece[], piece: Piece): void => {
  const last = pieces.at(-1);
  if (last && isSame(last, piece)) pieces[pieces.length - 1] = { ...last, end: piece.end };
  else pieces.push(piece);
};

/**
 * Between two days on which something begins or ends, load and capacity stay the same. The load is added up anew for
 * each piece: taking off what ended would leave the rounding of what is gone behind.
 */
const overBookedPieces = (
  bookings: readonly Booking[],
  absences: readonly Span[],
  available: number,
): readonly Piece[] => {
  const turns = [...bookings, ...absences].flatMap(({ start, end }) => [start, end]);
  const moments = [...new Set(turns)].sort((a, b) => a - b);
  const coming = bookings.toSorted((a, b) => b.start - a.start);
  const pieces: Piece[] = [];
  let running: Booking[] = [];
  for (const [at, start] of moments.entries()) {
    running = running.filter(({ end }) => end > start);
    for (let next = coming.at(-1); next && next.start <= start; next = coming.at(-1)) {
      running.push(next);
      coming.pop();
    }
    const end = moments[at + 1];
    if (end === undefined || running.length === 0) continue;
    const away = absences.some((absence) => absence.start <= start && start < absence.end);
    const capacity = away ? 0 : available;
    const meeting = running.toSorted((a, b) => a.place - b.place);
    const load = meeting.reduce((sum, booking) => sum + booking.load, 0);
    if (load <= capacity + 1 / MILLIONTHS) continue;
    const rounded = Math.round(load * MILLIONTHS) / MILLIONTHS;
    add(pieces, { start, end, load: rounded, capacity, tasks: meeting.map(({ id }) => id) });
  }
  return pieces;
};

/**
 * Where people are asked for more than they have. A task loads each of its working days with its effort divided by
 * their number; a person has the availability, and nothing on a day away. Milestones and tasks without effort count
 * nothing. Where the load changes from one day to the next there is one span for each load, so a caller that wants one
 * sentence joins the spans of a person that touch.
 *
 * In the order of the people, then of the days. Fails only where a task lies outside the calendar's years.
 */
export const findOverBooking = (
  tasks: readonly BookedTask[],
  people: readonly BookedPerson[],
  calendar: WorkingCalendar,
): Result<readonly OverBooking[], CalendarProblem> => {
  const bookings = new Map<string, Booking[]>(people.map(({ id }) => [id, []]));
  for (const [place, task] of tasks.entries()) bookings.get(task.owner)?.push(...bookingOf(task, place));
  const found: OverBooking[] = [];
  for (const { id, availability, absences } of people) {
    const away = absences.map(({ from, to }) => ({
      start: calendar.indexOf(from),
      end: calendar.indexAfter(to),
    }));
    for (const piece of overBookedPieces(bookings.get(id) ?? [], away, availability ?? 100)) {
      const [from, to] = [calendar.dateAt(piece.start), calendar.dateAt(piece.end - 1)];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const { start, end, load, capacity, tasks: meeting } = piece;
      found.push({
        person: id,
        from: from.value,
        to: to.value,
        days: end - start,
        load,
        capacity,
        tasks: meeting,
      });
    }
  }
  return ok(found);
};
