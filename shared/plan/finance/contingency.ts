import type { Minor } from '#shared/core/money';
import { type Ratio, ratioOf, roundToMinor } from './ratio.ts';

/** A share as a ratio. Throws a RangeError below zero: the field that takes the percentage keeps it above. */
const shareOf = (percent: number): Ratio => {
  if (!(percent >= 0)) throw new RangeError(`a contingency of ${percent}%`);
  const { numerator, denominator } = ratioOf(percent);
  return { numerator, denominator: denominator * 100n };
};

/**
 * The money to keep in hand beside an estimate: a percentage of it, in minor units, exact and rounded once, half away
 * from zero. It stops at 10^15. Percentages above 100 are allowed. Throws a RangeError for a percentage that is negative,
 * infinite or NaN.
 */
export const moneyContingency = (total: Minor, percent: number): Minor => {
  const { numerator, denominator } = shareOf(percent);
  return roundToMinor({ numerator: BigInt(total) * numerator, denominator });
};

/**
 * The working days to keep in hand beside an estimate of working days: a percentage of it, rounded up to whole days,
 * because half a day late is a day late. 10% of 20 days are exactly 2, of 21 days 3. Throws a RangeError for days or a
 * percentage that are negative, infinite or NaN.
 */
export const timeContingency = (workingDays: number, percent: number): number => {
  if (!(workingDays >= 0)) throw new RangeError(`a duration of ${workingDays} days`);
  const [days, share] = [ratioOf(workingDays), shareOf(percent)];
  const denominator = days.denominator * share.denominator;
  return Number((days.numerator * share.numerator + denominator - 1n) / denominator);
};

/** Percentages by which past estimates were too low: at the outset, and with risks well managed until the contract. */
export type BiasRange = { readonly upper: number; readonly lower: number };

/** One kind of project. Null where the source gives no figure. */
export type OptimismBias = {
  readonly project:
    | 'standard-buildings'
    | 'non-standard-buildings'
    | 'standard-civil-engineering'
    | 'non-standard-civil-engineering'
    | 'equipment-development'
    | 'outsourcing';
  readonly label: string;
  readonly worksDuration: BiasRange | null;
  readonly capitalExpenditure: BiasRange | null;
  readonly operatingExpenditure: BiasRange | null;
};

const row = (
  project: OptimismBias['project'],
  label: string,
  duration: BiasRange,
  capital: BiasRange,
): OptimismBias => ({
  project,
  label,
  worksDuration: duration,
  capitalExpenditure: capital,
  operatingExpenditure: null,
});

/**
 * By how much public projects in the UK took longer and cost more than first estimated, in percent of the estimate. A
 * reference to hold a contingency against, never a default: the study saw 50 procurements of more than 40 million pounds
 * each in the twenty years before 2002, none of them an AI project. Development of software and systems counts as
 * equipment and development. The source calls the bounds starting values, and neither of them an extreme.
 */
export const OPTIMISM_BIAS = {
  standing: 'Indicative only',
  source:
    'HM Treasury, Supplementary Green Book Guidance: Optimism Bias, table 1; figures from Mott MacDonald, Review of Large Public Procurement in the UK (2002), table 2',
  rows: [
    row('standard-buildings', 'Standard buildings', { upper: 4, lower: 1 }, { upper: 24, lower: 2 }),
    row('non-standard-buildings', 'Non-standard buildings', { upper: 39, lower: 2 }, { upper: 51, lower: 4 }),
    row(
      'standard-civil-engineering',
      'Standard civil engineering',
      { upper: 20, lower: 1 },
      { upper: 44, lower: 3 },
    ),
    row(
      'non-standard-civil-engineering',
      'Non-standard civil engineering',
      { upper: 25, lower: 3 },
      { upper: 66, lower: 6 },
    ),
    row(
      'equipment-development',
      'Equipment and development',
      { upper: 54, lower: 10 },
      { upper: 200, lower: 10 },
    ),
    {
      project: 'outsourcing',
      label: 'Outsourcing',
      worksDuration: null,
      capitalExpenditure: null,
      operatingExpenditure: { upper: 41, lower: 0 },
    },
  ],
} as const satisfies {
  readonly standing: string;
  readonly source: string;
  readonly rows: readonly OptimismBias[];
};
