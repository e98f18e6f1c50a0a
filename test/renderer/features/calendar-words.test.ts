import { describe, expect, test } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyPhase } from '#shared/plan/phase';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { emptyTask } from '#shared/plan/task';
import {
  calendarWords,
  countryName,
  holidayDay,
  holidaysWithin,
  planTime,
  weekendAfter,
  yearsFrom,
} from '../../../renderer/features/path/calendar-words.ts';

const christmas = { date: asDate('2026-12-25'), name: 'Christmas Day' };
const easter = { date: asDate('2027-03-29'), name: 'Easter Monday' };

describe('calendarWords', () => {
  test('says what is free', () => {
    expect(calendarWords(emptyCalendar())).toBe('Free: Saturday and Sunday');
    expect(
      calendarWords({
        ...emptyCalendar(),
        country: 'SA',
        weekend: [5, 6],
        holidays: [christmas],
        holidayYears: { from: 2026, to: 2032 },
        closures: [{ name: 'Stocktaking', from: asDate('2026-12-28'), to: asDate('2026-12-31') }],
      }),
    ).toBe('Free: Friday and Saturday, 1 public holiday of Saudi Arabia from 2026 to 2032, 1 closure');
    expect(calendarWords({ ...emptyCalendar(), weekend: [] })).toBe('Free: no day of the week');
  });
});

describe('weekendAfter', () => {
  test('changes with the country', () => {
    expect(weekendAfter(emptyCalendar(), 'SA')).toEqual([5, 6]);
    expect(weekendAfter({ ...emptyCalendar(), country: 'SA', weekend: [5, 6] }, 'DE')).toEqual([0, 6]);
    expect(weekendAfter({ ...emptyCalendar(), country: 'IN', weekend: [0] }, '')).toEqual([0, 6]);
  });

  test('leaves a weekend of the room as it is', () => {
    expect(weekendAfter({ ...emptyCalendar(), weekend: [0, 1] }, 'SA')).toEqual([0, 1]);
  });
});

describe('planTime', () => {
  test('spans tasks, phases and gates', () => {
    const empty = emptyPhase(asId('p'), 'poc');
    const phases = [
      {
        ...empty,
        start: asDate('2026-11-02'),
        tasks: [{ ...emptyTask(asId('t')), start: asDate('2026-10-26'), duration: 3 }],
        gate: { ...empty.gate, date: asDate('2027-01-29') },
      },
      { ...emptyPhase(asId('q'), 'pilot'), start: asDate('2026-11-09'), waitsForGate: false },
    ];
    const schedule = schedulePlan({ phases, calendar: emptyCalendar() });
    expect(planTime(schedule)).toEqual({ first: '2026-10-26', last: '2027-01-29' });
    expect(planTime(schedulePlan({ phases: [], calendar: emptyCalendar() }))).toEqual({
      first: '',
      last: '',
    });
  });
});

describe('holidaysWithin', () => {
  test('keeps the holidays of the time of the plan, both ends included', () => {
    const time = { first: asDate('2026-12-25'), last: asDate('2027-03-28') } as const;
    expect(holidaysWithin([christmas, easter], time)).toEqual([christmas]);
    expect(holidaysWithin([christmas, easter], { first: '', last: '' })).toEqual([christmas, easter]);
  });
});

test('takes holidays for seven years, but not past the last year there is', () => {
  expect(yearsFrom(asDate('2026-11-02'))).toEqual({ from: 2026, to: 2032 });
  expect(yearsFrom(asDate('2199-11-02'))).toEqual({ from: 2199, to: 2200 });
});

test('names a country and a day', () => {
  expect(countryName('SA')).toBe('Saudi Arabia');
  expect(countryName('')).toBe('');
  expect(holidayDay(easter.date, 'en-GB')).toBe('Mon, 29 Mar 2027');
});
