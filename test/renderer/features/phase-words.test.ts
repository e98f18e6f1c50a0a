import { describe, expect, test } from 'vitest';
import { asDate } from '#shared/core/dates';
import { phaseDates, reserveWords } from '../../../renderer/features/path/phase-words.ts';

const placed = (length: number, reserve: number | null) => ({ length, reserve, ready: asDate('2026-12-18') });

describe('reserveWords', () => {
  test('says how much is held back, and of what', () => {
    expect(reserveWords(placed(35, 7), 20, 'en-GB')).toEqual({
      text: '35 working days of work, done by 18 Dec 2026. 7 working days in reserve before the gate, 20% of 35.',
      isEnough: true,
    });
  });

  test('says what was asked for where there is less', () => {
    expect(reserveWords(placed(35, 7), 25, 'en-GB')).toMatchObject({
      text: expect.stringContaining('20% of 35; 9 are asked for.') as string,
      isEnough: false,
    });
  });

  test('holds a fifth to be the least where nobody asked for a share', () => {
    expect(reserveWords(placed(10, 1), null, 'en-GB')).toMatchObject({
      text: expect.stringContaining('10% of 10; a fifth, 2, is the least.') as string,
      isEnough: false,
    });
    expect(reserveWords(placed(10, 2), null, 'en-GB')?.isEnough).toBe(true);
  });

  test('says that the gate comes before the work is done', () => {
    expect(reserveWords(placed(10, -1), 0, 'en-GB')).toMatchObject({
      text: expect.stringMatching(/The gate comes 1 working day before the work is done\.$/) as string,
      isEnough: false,
    });
  });

  test('has no words for a phase without work in the calendar', () => {
    expect(reserveWords({ ...placed(0, null), ready: '' }, 20, 'en-GB')).toBeNull();
  });
});

describe('phaseDates', () => {
  test.each([
    ['', '', 'No dates yet'],
    ['2026-11-02', '', 'From 2 Nov 2026'],
    ['', '2026-12-18', 'Until 18 Dec 2026'],
    ['2026-11-02', '2026-12-18', '2 Nov 2026 to 18 Dec 2026'],
  ])('says “%s” to “%s” as %s', (start, end, words) => {
    const day = (text: string) => (text === '' ? '' : asDate(text));
    expect(phaseDates({ start: day(start), end: day(end) }, 'en-GB')).toBe(words);
  });
});
