import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, dayFromNumber, dayNumber } from '#shared/core/dates';
import {
  type BookedPerson,
  type BookedTask,
  findOverBooking,
  type OverBooking,
} from '#shared/plan/schedule/over-booking';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';

const calendar = makeCalendar({
  weekend: [6, 0],
  holidays: [{ date: asDate('2027-01-13'), name: 'A day off' }],
  closures: [],
});
const MONDAY = calendar.indexOf(asDate('2027-01-04'));

const person = (more: Partial<BookedPerson> = {}): BookedPerson => ({
  id: 'ann',
  name: 'Ann',
  availability: null,
  absences: [],
  ...more,
});
const task = (id: string, from: number, to: number, effort: number | null, owner = 'ann'): BookedTask => ({
  id,
  owner,
  startIndex: MONDAY + from,
  endIndex: MONDAY + to,
  effort,
});
const found = (tasks: BookedTask[], ...people: BookedPerson[]): readonly OverBooking[] => {
  const result = findOverBooking(tasks, people, calendar);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('over-booking', () => {
  it('is found where tasks meet, with the days, the load and the tasks', () => {
    expect(found([task('a', 0, 5, 4), task('b', 3, 8, 2), task('c', 3, 4, null)], person())).toEqual([
      {
        person: 'ann',
        from: '2027-01-07',
        to: '2027-01-08',
        days: 2,
        load: 120,
        capacity: 100,
        tasks: ['a', 'b'],
      },
    ]);
  });

  it('is one span over weekends and days off, and another where the load changes', () => {
    const tasks = [task('a', 0, 10, 10), task('b', 3, 8, 5), task('c', 5, 6, 1)];
    expect(found(tasks, person()).map(({ from, to, days, load }) => [from, to, days, load])).toEqual([
      ['2027-01-07', '2027-01-08', 2, 200],
      ['2027-01-11', '2027-01-11', 1, 300],
      ['2027-01-12', '2027-01-14', 2, 200],
    ]);
  });

  it('counts a task alone that asks for more than its days hold', () => {
    expect(found([task('a', 0, 2, 3)], person())).toMatchObject([{ load: 150, capacity: 100, tasks: ['a'] }]);
  });

  it('counts the availability, and none at all on days away', () => {
    const half = person({
      availability: 50,
      absences: [
        { from: asDate('2027-01-06'), to: asDate('2027-01-06') },
        { from: asDate('2027-01-09'), to: asDate('2027-01-10') },
        { from: asDate('2027-01-08'), to: asDate('2027-01-07') },
      ],
    });
    expect(found([task('a', 0, 10, 5)], half)).toMatchObject([
      { from: '2027-01-06', to: '2027-01-06', load: 50, capacity: 0 },
    ]);
    expect(found([task('a', 0, 2, 1), task('b', 0, 2, 0.5)], half)).toMatchObject([
      { load: 75, capacity: 50 },
    ]);
  });

  it('does not take rounding for work', () => {
    const thirds = Array.from({ length: 3 }, (_, at) => task(`t${at}`, 0, 9, 3));
    // Nine ninths, added up in binary fractions, are a little more than one.
    const ninths = Array.from({ length: 9 }, (_, at) => task(`t${at}`, 0, 9, 1));
    expect(found(thirds, person())).toEqual([]);
    expect(found(ninths, person())).toEqual([]);
    expect(found([...thirds, task('x', 0, 9, 0.001)], person())).toHaveLength(1);
  });

  it('gives a load that goes on for ever to a millionth of a percent', () => {
    expect(found([task('a', 0, 3, 1)], person({ availability: 0 }))).toMatchObject([{ load: 33.333333 }]);
  });

  it('books nobody for milestones, efforts of nothing, and owners who are not there', () => {
    const tasks = [
      task('gate', 3, 3, 5),
      task('back', 5, 3, 5),
      task('none', 0, 1, 0),
      task('less', 0, 1, -9),
      task('free', 0, 1, 9, ''),
      task('gone', 0, 1, 9, 'bob'),
    ];
    expect(found(tasks, person({ availability: 0 }))).toEqual([]);
  });

  it('keeps the people apart, in their order', () => {
    const tasks = [task('a', 0, 1, 2, 'bob'), task('b', 0, 1, 2), task('c', 4, 5, 2)];
    expect(found(tasks, person(), person({ id: 'bob' })).map((of) => [of.person, of.tasks])).toEqual([
      ['ann', ['b']],
      ['ann', ['c']],
      ['bob', ['a']],
    ]);
  });

  it('explains a task past the last year', () => {
    const result = findOverBooking([task('a', 90_000, 90_001, 2)], [person()], calendar);
    expect(result).toMatchObject({ ok: false, error: { code: 'after-last-year' } });
  });

  it('agrees with a sum day by day', () => {
    const days = fc.integer({ min: 0, max: 30 });
    const tasks = fc.array(
      fc.tuple(days, fc.integer({ min: 0, max: 12 }), fc.option(fc.integer({ min: 0, max: 60 }))),
      { maxLength: 12 },
    );
    const absences = fc.array(fc.tuple(days, fc.integer({ min: -1, max: 8 })), { maxLength: 4 });
    const first = dayNumber(asDate('2027-01-04'));
    fc.assert(
      fc.property(
        tasks,
        absences,
        fc.option(fc.integer({ min: 0, max: 100 })),
        (drawn, away, availability) => {
          const made = drawn.map(([from, length, effort], at) => {
            // Tenths of a day, as people write them.
            return task(`t${at}`, from, from + length, effort === null ? null : effort / 10);
          });
          const spans = away.map(([from, length]) => ({
            from: dayFromNumber(first + from),
            to: dayFromNumber(first + from + length),
          }));
          const over = found(made, person({ availability, absences: spans }));
          for (let index = MONDAY; index < MONDAY + 45; index += 1) {
            const result = calendar.dateAt(index);
            const date = result.ok ? result.value : asDate('1900-01-01');
            const meeting = made.filter(
              ({ startIndex, endIndex, effort }) =>
                startIndex <= index && index < endIndex && (effort ?? 0) > 0,
            );
            const load = meeting.reduce(
              (sum, of) => sum + ((of.effort ?? 0) / (of.endIndex - of.startIndex)) * 100,
              0,
            );
            const capacity = spans.some(({ from, to }) => from <= date && date <= to)
              ? 0
              : (availability ?? 100);
            const here = over.filter(({ from, to }) => from <= date && date <= to);
            expect(here).toHaveLength(load > capacity + 1e-5 ? 1 : 0);
            for (const span of here) {
              expect(span.load).toBeCloseTo(load, 5);
              expect(span.capacity).toBe(capacity);
              expect(span.tasks).toEqual(meeting.map(({ id }) => id));
            }
          }
        },
      ),
    );
  });
});
