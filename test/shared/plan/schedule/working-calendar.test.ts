import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDate, dayFromNumber, dayNumber, type IsoDate } from '#shared/core/dates';
import { type CalendarSpec, makeCalendar } from '#shared/plan/schedule/working-calendar';

const spec = (more: Partial<CalendarSpec> = {}): CalendarSpec => ({
  weekend: [6, 0],
  holidays: [],
  closures: [],
  ...more,
});
const calendar = makeCalendar(spec());
const day = (result: ReturnType<typeof calendar.dateAt>): string => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const code = (result: ReturnType<typeof calendar.dateAt>): string =>
  result.ok ? result.value : result.error.code;

describe('a calendar of weekends alone', () => {
  it('counts working days from the first of 1900, a Monday', () => {
    expect(calendar.indexOf(asDate('1900-01-01'))).toBe(0);
    expect(day(calendar.dateAt(0))).toBe('1900-01-01');
    expect(day(calendar.dateAt(5))).toBe('1900-01-08');
    expect(calendar.indexOf(asDate('1970-01-01'))).toBe(18_263);
  });

  it('goes on to the next working day from a free one, and back from it', () => {
    expect(day(calendar.nextWorkday(asDate('2027-01-02')))).toBe('2027-01-04');
    expect(day(calendar.nextWorkday(asDate('2027-01-04')))).toBe('2027-01-04');
    expect(day(calendar.previousWorkday(asDate('2027-01-03')))).toBe('2027-01-01');
    expect(day(calendar.previousWorkday(asDate('2027-01-04')))).toBe('2027-01-04');
  });

  it.each([
    ['2027-01-02', 0, '2027-01-04'],
    ['2027-01-02', 1, '2027-01-05'],
    ['2027-01-02', -1, '2027-01-01'],
    ['2027-01-01', 1, '2027-01-04'],
    ['2027-01-04', -1, '2027-01-01'],
    ['2027-01-04', 5, '2027-01-11'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-26', 1, '2027-03-01'],
    ['2100-02-26', 1, '2100-03-01'],
  ])('counts a free day as the next working day: %s and %i is %s', (from, days, to) => {
    expect(day(calendar.addWorkdays(asDate(from), days))).toBe(to);
  });

  it.each([
    ['2027-03-22', '2027-04-04', 10],
    ['2027-10-25', '2027-11-07', 10],
    ['2027-03-14', '2027-03-20', 5],
    ['2028-02-28', '2028-03-03', 5],
    ['2027-01-02', '2027-01-03', 0],
    ['2027-01-04', '2027-01-04', 1],
    ['2027-01-05', '2027-01-04', 0],
    ['2027-03-05', '2027-01-04', 0],
  ])('counts both ends, also over a change of the clocks: %s to %s is %i', (from, to, days) => {
    expect(calendar.workdaysBetween(asDate(from), asDate(to))).toBe(days);
  });

  it('gives a finish as the moment after its day', () => {
    const friday = asDate('2027-01-08');
    expect(calendar.indexAfter(friday)).toBe(calendar.indexOf(friday) + 1);
    expect(calendar.indexAfter(asDate('2027-01-09'))).toBe(calendar.indexAfter(friday));
    expect(calendar.indexOf(asDate('2027-01-11'))).toBe(calendar.indexAfter(friday));
  });
});

describe('other weeks', () => {
  it('works from Sunday to Thursday where Friday and Saturday are free', () => {
    const riyadh = makeCalendar(spec({ weekend: [5, 6] }));
    expect(riyadh.isWorkday(asDate('2027-01-01'))).toBe(false);
    expect(riyadh.isWorkday(asDate('2027-01-03'))).toBe(true);
    expect(riyadh.workdaysBetween(asDate('2027-01-01'), asDate('2027-01-07'))).toBe(5);
  });

  it('works every day where there is no weekend, and passes over what is no weekday', () => {
    const always = makeCalendar(spec({ weekend: [7, -1, 0.5] }));
    expect(always.workdaysBetween(asDate('2028-01-01'), asDate('2028-12-31'))).toBe(366);
  });

  it('works one day a week where six are free', () => {
    const wednesdays = makeCalendar(spec({ weekend: [0, 1, 2, 4, 5, 6, 6] }));
    expect(day(wednesdays.addWorkdays(asDate('2027-01-01'), 2))).toBe('2027-01-20');
  });
});

describe('holidays and closures', () => {
  const busy = makeCalendar(
    spec({
      holidays: [
        { date: asDate('2027-01-01'), name: 'New Year' },
        { date: asDate('2027-01-01'), name: 'New Year, once more' },
        { date: asDate('2027-05-01'), name: 'Labour Day' },
        { date: asDate('2027-12-27'), name: 'Boxing Day, moved' },
      ],
      closures: [
        { from: asDate('2027-12-24'), to: asDate('2027-12-31'), name: 'Between the years' },
        { from: asDate('2027-12-30'), to: asDate('2028-01-05'), name: 'Stock-taking' },
        { from: asDate('2027-08-20'), to: asDate('2027-08-10'), name: 'Backwards' },
      ],
    }),
  );

  it('joins what overlaps', () => {
    expect(day(busy.addWorkdays(asDate('2027-12-23'), 1))).toBe('2028-01-06');
    expect(busy.workdaysBetween(asDate('2027-12-20'), asDate('2028-01-07'))).toBe(6);
  });

  it('loses nothing to a holiday on a weekend or to a closure that ends before it begins', () => {
    expect(busy.workdaysBetween(asDate('2027-04-26'), asDate('2027-05-02'))).toBe(5);
    expect(busy.workdaysBetween(asDate('2027-08-01'), asDate('2027-08-31'))).toBe(22);
  });

  it('says why a day is free, the holiday first', () => {
    expect(busy.whyFree(asDate('2027-01-01'))).toEqual({ kind: 'holiday', name: 'New Year' });
    expect(busy.whyFree(asDate('2027-05-01'))).toEqual({ kind: 'holiday', name: 'Labour Day' });
    expect(busy.whyFree(asDate('2027-12-27'))).toEqual({ kind: 'holiday', name: 'Boxing Day, moved' });
    expect(busy.whyFree(asDate('2027-12-25'))).toEqual({ kind: 'closure', name: 'Between the years' });
    expect(busy.whyFree(asDate('2028-01-05'))).toEqual({ kind: 'closure', name: 'Stock-taking' });
    expect(busy.whyFree(asDate('2027-01-03'))).toEqual({ kind: 'weekend', name: 'Sunday' });
    expect(busy.whyFree(asDate('2028-01-06'))).toBeNull();
  });
});

describe('calendars and plans that lead nowhere', () => {
  it('explains a week without a working day', () => {
    const never = makeCalendar(spec({ weekend: [0, 1, 2, 3, 4, 5, 6] }));
    expect(never.problem?.code).toBe('no-workday');
    expect(never.problem?.message).toBe('Nobody ever works: all seven days of the week are weekend.');
    expect(code(never.nextWorkday(asDate('2027-01-01')))).toBe('no-workday');
    expect(code(never.addWorkdays(asDate('2027-01-01'), 3))).toBe('no-workday');
    expect(never.isWorkday(asDate('2027-01-01'))).toBe(false);
    expect(never.workdaysBetween(asDate('1900-01-01'), asDate('2200-12-31'))).toBe(0);
  });

  it('explains closures that take every day', () => {
    const never = makeCalendar(
      spec({ closures: [{ from: asDate('1900-01-01'), to: asDate('2200-12-31'), name: 'For ever' }] }),
    );
    expect(never.problem?.message).toMatch(/^Nobody works on any day from 1900 to 2200/);
    expect(code(never.dateAt(0))).toBe('no-workday');
  });

  it('explains a plan that closures of a century or durations push past 2200', () => {
    const closed = makeCalendar(
      spec({ closures: [{ from: asDate('2027-01-01'), to: asDate('2200-12-31'), name: 'Sold' }] }),
    );
    expect(closed.problem).toBeNull();
    expect(code(closed.nextWorkday(asDate('2027-01-01')))).toBe('after-last-year');
    expect(day(closed.previousWorkday(asDate('2150-06-01')))).toBe('2026-12-31');
    expect(code(calendar.addWorkdays(asDate('2027-01-01'), 100_000))).toBe('after-last-year');
    expect(code(calendar.addWorkdays(asDate('2027-01-01'), Number.MAX_SAFE_INTEGER))).toBe('after-last-year');
  });

  it('explains a plan that reaches back before 1900, and a number that is none', () => {
    expect(code(calendar.dateAt(-1))).toBe('before-first-year');
    expect(code(calendar.dateAt(Number.NaN))).toBe('before-first-year');
  });

  it('names the last day of 2200', () => {
    const last = asDate('2200-12-31');
    expect(day(calendar.previousWorkday(last))).toBe('2200-12-31');
    expect(calendar.indexAfter(last)).toBe(calendar.indexOf(last) + 1);
    expect(code(calendar.dateAt(calendar.indexAfter(last)))).toBe('after-last-year');
  });
});

const FIRST = dayNumber(asDate('2026-06-01'));
const date = fc.integer({ min: 0, max: 1200 }).map((days) => dayFromNumber(FIRST + days));
const specs: fc.Arbitrary<CalendarSpec> = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  holidays: fc.array(fc.record({ date, name: fc.constant('Holiday') }), { maxLength: 20 }),
  closures: fc.array(
    fc
      .tuple(date, fc.integer({ min: -3, max: 40 }))
      .map(([from, days]) => ({ from, to: addDays(from, days), name: 'Closed' })),
    { maxLength: 6 },
  ),
});

const isFreePlainly = ({ weekend, holidays, closures }: CalendarSpec, at: IsoDate): boolean =>
  weekend.includes(new Date(`${at}T12:00:00Z`).getUTCDay()) ||
  holidays.some((holiday) => holiday.date === at) ||
  closures.some(({ from, to }) => from <= at && at <= to);

describe('any calendar', () => {
  it('agrees with a walk over the days', () => {
    fc.assert(
      fc.property(specs, date, fc.integer({ min: 0, max: 90 }), (any, from, length) => {
        const made = makeCalendar(any);
        let worked = 0;
        for (let at = from; at <= addDays(from, length); at = addDays(at, 1)) {
          const free = isFreePlainly(any, at);
          expect(made.isWorkday(at)).toBe(!free);
          expect(made.whyFree(at) !== null).toBe(free);
          if (!free) expect(day(made.dateAt(made.indexOf(at)))).toBe(at);
          if (!free) worked += 1;
        }
        expect(made.workdaysBetween(from, addDays(from, length))).toBe(worked);
      }),
    );
  });

  it('comes back after going forth and back', () => {
    fc.assert(
      fc.property(specs, date, fc.integer({ min: -300, max: 300 }), (any, from, days) => {
        const made = makeCalendar(any);
        const there = asDate(day(made.addWorkdays(from, days)));
        expect(day(made.addWorkdays(there, -days))).toBe(day(made.nextWorkday(from)));
        expect(made.isWorkday(there)).toBe(true);
      }),
    );
  });

  it('numbers the working days without a gap', () => {
    fc.assert(
      fc.property(specs, date, (any, from) => {
        const made = makeCalendar(any);
        const index = made.indexOf(from);
        const [now, next] = [day(made.dateAt(index)), day(made.dateAt(index + 1))];
        expect(made.workdaysBetween(asDate(now), asDate(next))).toBe(2);
      }),
    );
  });
});
