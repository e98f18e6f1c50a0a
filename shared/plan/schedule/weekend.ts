/** Saturday and Sunday. */
const MOST_COUNTRIES: readonly number[] = [6, 0];

const FRIDAY_AND_SATURDAY: readonly number[] = [5, 6];

const BY_COUNTRY: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BH: FRIDAY_AND_SATURDAY,
  DZ: FRIDAY_AND_SATURDAY,
  EG: FRIDAY_AND_SATURDAY,
  IL: FRIDAY_AND_SATURDAY,
  IN: [0],
  IQ: FRIDAY_AND_SATURDAY,
  IR: [5],
  JO: FRIDAY_AND_SATURDAY,
  KW: FRIDAY_AND_SATURDAY,
  LY: FRIDAY_AND_SATURDAY,
  OM: FRIDAY_AND_SATURDAY,
  QA: FRIDAY_AND_SATURDAY,
  SA: FRIDAY_AND_SATURDAY,
  SD: FRIDAY_AND_SATURDAY,
  SY: FRIDAY_AND_SATURDAY,
  UG: [0],
  YE: FRIDAY_AND_SATURDAY,
};

/**
 * The weekend of a country (ISO 3166-1 alpha-2, either case) as weekdays, 0 = Sunday … 6 = Saturday; Saturday and
 * Sunday for every country without an entry and for what is no country. A proposal, not a law: many firms work
 * otherwise, and where a country's free days do not follow each other (Brunei: Friday and Sunday) this table cannot say
 * so. The person can change it.
 *
 * Source: Unicode CLDR 47, supplemental data, `weekData`, `weekendStart` and `weekendEnd`. The United Arab Emirates have
 * no entry there any more: since 2022 their weekend is Saturday and Sunday.
 */
export const weekendOf = (country: string): readonly number[] =>
  BY_COUNTRY[country.toUpperCase()] ?? MOST_COUNTRIES;
