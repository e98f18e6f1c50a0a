import { describe, expect, it } from 'vitest';
import { parseQuantity } from '#shared/core/parse-quantity';
import { type QuantityTarget, settleQuantity, type SettledQuantity } from '#shared/core/settle-quantity';
import { findUnit } from '#shared/core/units';

const target = (unitText: string, more: Partial<QuantityTarget> = {}): QuantityTarget => ({
  locale: 'en-GB',
  unitText,
  rangeTakes: 'middle',
  setsInterval: false,
  ...more,
});

const settle = (text: string, where: QuantityTarget): SettledQuantity | string => {
  const parsed = parseQuantity(text, { ...where, unit: findUnit(where.unitText), currency: 'EUR' });
  if (!parsed.ok) return parsed.message;
  const settled = settleQuantity(text, parsed.value, where);
  return settled.ok ? settled.value : settled.message;
};

const set = (value: number | null, hint = '', more: Partial<SettledQuantity> = {}): SettledQuantity => ({
  value,
  range: null,
  unit: null,
  hint,
  ...more,
});

describe('settleQuantity', () => {
  it('takes a bare number, and one in the field’s own unit, as it stands', () => {
    expect(settle('1.5', target('hours'))).toEqual(set(1.5));
    expect(settle('1.5 h', target('hours'))).toEqual(set(1.5));
    expect(settle('', target('hours'))).toEqual(set(null));
  });

  it('converts to the field’s unit and says so', () => {
    expect(settle('90 min', target('hours'))).toEqual(set(1.5, '90 min = 1.5 hours'));
    expect(settle('24 h', target('days'))).toEqual(set(1, '24 h = 1 day'));
    expect(settle('1:30', target('Std.'))).toEqual(set(1.5, '1:30 = 1.5 Std.'));
    expect(settle('12k', target('EUR'))).toEqual(set(12_000, '12k = 12,000 EUR'));
    expect(settle('0.5 months', target('days'))).toEqual(
      set(15.21875, '0.5 months = 15.21875 days (A month counts as 30.4375 days.)'),
    );
    expect(settle('8,400 alerts a week', target('alerts a day'))).toEqual(
      set(1200, '8,400 alerts a week = 1,200 alerts a day'),
    );
  });

  it('gives a metric without unit the one that was typed, in the plural', () => {
    expect(settle('90 min', target(''))).toEqual(
      set(90, 'Read as 90 min; the unit of the metric is now min', { unit: 'min' }),
    );
    expect(settle('1 Tag', target(' '))).toMatchObject({ value: 1, unit: 'Tage' });
    expect(settle('22.6%', target(''))).toMatchObject({ value: 22.6, unit: '%' });
  });

  it('refuses a unit of another kind, with the reason', () => {
    expect(settle('5 EUR', target('days'))).toBe(
      'EUR and days measure different things. Write the number in days.',
    );
    expect(settle('5 days', target('working days'))).toContain('do not convert into each other');
    expect(settle('5 days', target('score'))).toBe(
      'days does not fit this metric, which counts in score. Write the number in that.',
    );
  });

  it('makes an interval of a range, with the value in the middle', () => {
    const baseline = target('days', { setsInterval: true });
    expect(settle('5-6 days', baseline)).toEqual(
      set(5.5, 'The interval is 5 to 6 days, with 5.5 in the middle.', { range: { low: 5, high: 6 } }),
    );
    expect(settle('48-72 h', baseline)).toMatchObject({ value: 2.5, range: { low: 2, high: 3 } });
    expect(settle('5-6 days', { ...baseline, unitText: '' })).toMatchObject({ unit: 'days' });
  });

  it('takes the end that is easier to keep where there is no interval', () => {
    expect(settle('5-6', target('days', { rangeTakes: 'high' }))).toEqual(
      set(6, 'Took 6 of 5 to 6 days, the end that is easier to keep.'),
    );
    expect(settle('5-6', target('days', { rangeTakes: 'low' }))).toMatchObject({ value: 5 });
  });

  // Danske Bank, card fraud: 1,200 false positives a day, -60% (Forbes, 2017-10-30).
  it('reckons a relative change from today’s level', () => {
    expect(settle('-60%', target('alerts a day', { baseline: 1200 }))).toEqual(
      set(480, '60% less than today’s 1,200 alerts a day = 480 alerts a day'),
    );
    expect(settle('+10%', target('days', { baseline: 4.2, locale: 'de-DE' }))).toEqual(
      set(4.62, '10% more than today’s 4,2 days = 4,62 days'),
    );
  });

  it('reckons points from today’s percentage', () => {
    expect(settle('-12 points', target('%', { baseline: 22.6 }))).toEqual(
      set(10.6, '12 points less than today’s 22.6% = 10.6%'),
    );
    expect(settle('-1 pp', target('fraction', { baseline: 0.25 }))).toMatchObject({ value: 0.24 });
  });

  it('refuses a change of nothing, and one that leads below zero', () => {
    expect(settle('-60%', target('days', { baseline: null }))).toBe(
      '-60% is a change of today’s level. Write the baseline first, or the level itself.',
    );
    expect(settle('-60%', target('days', { baseline: 0 }))).toContain('a percentage of it says nothing');
    expect(settle('-160%', target('days', { baseline: 5 }))).toContain('below zero');
    expect(settle('-60 points', target('%', { baseline: 22.6 }))).toContain('below zero');
  });

  it('says that an inexact number was taken as it stands', () => {
    expect(settle('~5', target('days'))).toEqual(
      set(5, 'Read as 5 days. Type a range, such as 5-6, where the room knows one.'),
    );
  });

  it('refuses what becomes too large', () => {
    expect(settle('900000000000000 years', target('ms'))).toContain('too large');
    expect(settle('+900%', target('days', { baseline: 9e14 }))).toContain('Write at most');
  });
});
