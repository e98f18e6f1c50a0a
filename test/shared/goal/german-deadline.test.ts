import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { findGermanDeadline } from '#shared/goal/german-deadline';

const today = asDate('2026-09-15');

describe('a German deadline', () => {
  it.each([
    ['bis 30. Juni 2027', '2027-06-30'],
    ['bis zum 1. März', '2027-03-01'],
    ['bis spätestens 30. September', '2026-09-30'],
    ['Termin: 30.09.2027', '2027-09-30'],
    ['bis 15.1.', '2027-01-15'],
    ['bis Ende Q2 2027', '2027-06-30'],
    ['spätestens im 3. Quartal 2027', '2027-09-30'],
    ['bis Ende des ersten Quartals', '2027-03-31'],
    ['bis Mitte 2027', '2027-06-30'],
    ['bis Mitte Mai 2027', '2027-05-15'],
    ['bis Jänner 2027', '2027-01-31'],
    ['bis Ende Jahr', '2026-12-31'],
    ['bis Ende des nächsten Jahres', '2027-12-31'],
    ['bis Jahresende', '2026-12-31'],
    ['bis Ende 2028', '2028-12-31'],
    ['bis Weihnachten', '2026-12-24'],
    ['innert sechs Monaten', '2027-03-15'],
    ['in den nächsten 18 Monaten', '2028-03-15'],
    ['innerhalb von 2 Wochen', '2026-09-29'],
    ['Ab 1. Januar 2028', '2028-01-01'],
    ['in Q1 2027', '2027-03-31'],
  ])('%s is %s', (text, date) => {
    expect(findGermanDeadline(`Wir wollen es ${text} senken.`, today)?.date).toBe(date);
  });

  it.each([
    'bis 30. Februar 2027',
    'innert 4 Stunden',
    'von 2025 bis 2030',
    'seit 30. Juni',
    'bis bald',
    'in guten Wochen',
  ])('is none in “%s”', (text) => {
    expect(findGermanDeadline(text, today)).toBeNull();
  });
});
