import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDate, formatDate } from '#shared/core/dates';
import { findDeadline } from '#shared/goal/deadline';

const today = asDate('2026-11-26');
const dayIn = (text: string): string | undefined => findDeadline(text, today)?.date;

describe('a deadline in a text', () => {
  it.each([
    ['from five days to one day by 30 June', '2027-06-30'],
    ['by 30 June 2028, median', '2028-06-30'],
    ['by June 30, 2028', '2028-06-30'],
    ['before the 1st of December', '2026-12-01'],
    ['no later than 2027-02-28', '2027-02-28'],
    ['until 31.12.2026', '2026-12-31'],
    ['by end of June', '2027-06-30'],
    ['by the end of February 2028', '2028-02-29'],
    ['in Q3', '2027-09-30'],
    ['by Q4', '2026-12-31'],
    ['by the end of the third quarter 2027', '2027-09-30'],
    ['by the end of the year', '2026-12-31'],
    ['by year end', '2026-12-31'],
    ['by the end of next quarter', '2027-03-31'],
    ['by the end of next month', '2026-12-31'],
    ['by 2028', '2028-12-31'],
    ['halve it within six months', '2027-05-26'],
    ['in 18 months', '2028-05-26'],
    ['within two weeks', '2026-12-10'],
  ])('is read in “%s”', (text, date) => {
    expect(dayIn(text)).toBe(date);
  });

  it.each([
    'answer within 4 hours',
    'reduced by 30 percent',
    'by 30 February 2027',
    'in marching order',
    'by the team',
    'in 400 cases',
    'may improve in many ways',
  ])('is not read into “%s”', (text) => {
    expect(findDeadline(text, today)).toBeNull();
  });

  it('is named by its exact words', () => {
    const text = 'Cut it by 30 June 2027, please';
    const found = findDeadline(text, today)!;
    expect(text.slice(found.start, found.end)).toBe('by 30 June 2027');
  });

  it('without a year lies ahead, within a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 364 }), (start, ahead) => {
        const now = addDays(asDate('2000-01-01'), start);
        const day = addDays(now, ahead);
        fc.pre(!day.endsWith('02-29'));
        const words = formatDate(day, 'en-GB').replace(/ \d{4}$/, '');
        expect(findDeadline(`by ${words}`, now)?.date).toBe(day);
      }),
    );
  });

  it('is looked for in any text without delay', () => {
    const long = `by ${'a '.repeat(500_000)}`;
    expect(findDeadline(long, today)).toBeNull();
    expect(findDeadline(`in ${'9'.repeat(400)} months`, today)).toBeNull();
  });
});
