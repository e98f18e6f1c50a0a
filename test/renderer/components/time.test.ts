import { describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { fullTimeOf, shortTimeOf, timeOf } from '../../../renderer/components/time.ts';

/** A moment of the local clock, so that the test means the same in every time zone. */
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  asInstant(new Date(year, month - 1, day, hour, minute).toISOString());

describe('times', () => {
  it('shows only the clock today', () => {
    expect(timeOf(at(2026, 10, 15, 10, 42), '2026-10-15')).toBe('10:42');
    expect(shortTimeOf(at(2026, 10, 15, 9, 5), '2026-10-15')).toBe('09:05');
  });

  it('shows the day on another day, and its year in another year', () => {
    expect(timeOf(at(2026, 10, 8, 10, 42), '2026-10-15')).toBe('8 Oct, 10:42');
    expect(shortTimeOf(at(2026, 10, 8, 10, 42), '2026-10-15')).toBe('8 Oct');
    expect(shortTimeOf(at(2025, 10, 8, 10, 42), '2026-10-15')).toBe('8 Oct 2025');
  });

  it('counts the last minute before midnight to its own day', () => {
    expect(shortTimeOf(at(2026, 10, 14, 23, 59), '2026-10-15')).toBe('14 Oct');
    expect(shortTimeOf(at(2026, 10, 15, 0, 0), '2026-10-15')).toBe('00:00');
  });

  it('is told in full where it is read years later', () => {
    expect(fullTimeOf(at(2026, 10, 15, 10, 42))).toBe('15 Oct 2026, 10:42');
  });
});
