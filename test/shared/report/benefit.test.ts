import { expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { speaking } from '#shared/language/say';
import { emptyMetric } from '#shared/metric/metric';
import { benefitFacts } from '#shared/report/benefit';
import { emptySession } from '#shared/session/session';

const session = emptySession({
  id: asId('s'),
  createdAt: asInstant('2026-11-27T09:00:00.000Z'),
  date: '',
  locale: 'de-DE',
  currency: 'EUR',
});
const benefit = {
  ...emptyMetric(asId('m')).benefit,
  volume: 12_000,
  volumeUnit: 'Rechnung',
  unitValue: asMinor(420),
  claimed: asMinor(5_040_000),
};

const factsIn = (language: 'en' | 'de', unit: string): string[] =>
  speaking(language, () =>
    benefitFacts(
      { ...session, locale: language === 'de' ? 'de-DE' : 'en-GB' },
      { ...emptyMetric(asId('m')), benefit: { ...benefit, volumeUnit: unit } },
    ),
  ).map(({ value }) => value.replaceAll('\u00a0', ' '));

it('counts a German unit with a sign, since its plural cannot be told from its letters', () => {
  expect(factsIn('de', 'Rechnung')).toEqual([
    '12.000 × Rechnung im Jahr, je 4,20 EUR: 50.400 EUR im Jahr',
    '50.400 EUR im Jahr',
  ]);
});

it('counts what nobody named as units, in the language of the report', () => {
  expect(factsIn('de', '')[0]).toMatch(/^12\.000 × Einheit im Jahr/);
  expect(factsIn('en', '')[0]).toMatch(/^12,000 units a year/);
});
