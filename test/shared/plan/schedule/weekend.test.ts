import { describe, expect, it } from 'vitest';
import { weekendOf } from '#shared/plan/schedule/weekend';

describe('the weekend of a country', () => {
  it.each([
    ['DE', [6, 0]],
    ['AE', [6, 0]],
    ['SA', [5, 6]],
    ['sa', [5, 6]],
    ['IL', [5, 6]],
    ['IR', [5]],
    ['AF', [4, 5]],
    ['IN', [0]],
    ['UG', [0]],
    ['ZZ', [6, 0]],
    ['', [6, 0]],
    ['constructor', [6, 0]],
  ])('is known for %s', (country, days) => {
    expect(weekendOf(country)).toEqual(days);
  });
});

/** ECMA-402 first had a property, now a method; weekdays are 1 = Monday … 7 = Sunday there. */
type WithWeek = Intl.Locale & {
  readonly weekInfo?: { readonly weekend: readonly number[] };
  readonly getWeekInfo?: () => { readonly weekend: readonly number[] };
};

const engineWeekend = (country: string): number[] | null => {
  const locale = new Intl.Locale(`und-${country}`) as WithWeek;
  // An old code such as YD stands for another country in the engine.
  if (locale.region !== country) return null;
  const week = locale.getWeekInfo?.() ?? locale.weekInfo;
  return week ? week.weekend.map((weekday) => weekday % 7) : null;
};

const offered = engineWeekend('DE') !== null;

describe.skipIf(!offered)('the weekend of every two-letter code', () => {
  it('is what the engine knows', () => {
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const known = codes.flatMap((code) => {
      const weekend = engineWeekend(code);
      return weekend ? [[code, weekend] as const] : [];
    });
    expect(known.length).toBeGreaterThan(200);
    expect(known.map(([code]) => [code, weekendOf(code)])).toEqual(known);
  });
});
