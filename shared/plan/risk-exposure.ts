import type { Minor } from '#shared/core/money';
import { ratioOf, roundToMinor } from './finance/ratio.ts';
import type { Risk } from './risk.ts';

/** Two ends of what is believed, both counted; the lower first. */
export type Range<T extends number = number> = { readonly low: T; readonly high: T };

/** The ends in order. One end alone is taken as the exact value; null where neither is said. */
const rangeOf = <T extends number>(low: T | null, high: T | null): Range<T> | null => {
  const [a, b] = [low ?? high, high ?? low];
  if (a === null || b === null) return null;
  return a <= b ? { low: a, high: b } : { low: b, high: a };
};

type Figures = Pick<Risk, 'probabilityLow' | 'probabilityHigh' | 'impactLow' | 'impactHigh'>;

/** How likely a risk is, in percent; null while neither end is said. */
export const riskProbability = ({ probabilityLow, probabilityHigh }: Figures): Range | null =>
  rangeOf(probabilityLow, probabilityHigh);

/** What it would cost, in minor units; negative for a chance that pays. Null while neither end is said. */
export const riskImpact = ({ impactLow, impactHigh }: Figures): Range<Minor> | null =>
  rangeOf(impactLow, impactHigh);

const share = (percent: number, impact: Minor): Minor => {
  const { numerator, denominator } = ratioOf(percent);
  return roundToMinor({ numerator: BigInt(impact) * numerator, denominator: denominator * 100n });
};

/**
 * What a risk exposes the plan to, in minor units: probability times impact, from the product of the low ends to that of
 * the high ends (interval arithmetic, so that a chance that pays comes out right too). Each end is exact and rounded once,
 * half away from zero. Null while probability or impact is not said.
 *
 * It ranks risks (PMBOK, "expected monetary value") and is no forecast: a risk occurs or it does not, and the ends of
 * several risks do not add up to the ends of their sum.
 */
export const riskExposure = (risk: Figures): Range<Minor> | null => {
  const [probability, impact] = [riskProbability(risk), riskImpact(risk)];
  if (probability === null || impact === null) return null;
  const products = [probability.low, probability.high].flatMap((percent) => [
    share(percent, impact.low),
    share(percent, impact.high),
  ]);
  return { low: Math.min(...products) as Minor, high: Math.max(...products) as Minor };
};

/** A risk with its place in the register, counted from 1, and its exposure. */
export type RankedRisk = {
  readonly risk: Risk;
  readonly number: number;
  readonly exposure: Range<Minor> | null;
};

/** Twice the middle: only for comparing, so that nothing is halved. */
const middle = (exposure: Range<Minor> | null): number =>
  exposure === null ? -Infinity : exposure.low + exposure.high;

/**
 * The open risks, the largest exposure first: by the middle of the range, of equal ones the one that stands first in the
 * register. Risks without figures come last: nobody knows yet how large they are.
 */
export const rankRisks = (risks: readonly Risk[]): readonly RankedRisk[] =>
  risks
    .map((risk, at): RankedRisk => ({ risk, number: at + 1, exposure: riskExposure(risk) }))
    .filter(({ risk }) => risk.state === 'open')
    .sort((a, b) => {
      const [first, second] = [middle(a.exposure), middle(b.exposure)];
      return first === second ? a.number - b.number : second - first;
    });
