import type { Quantity, QuantityUnit } from './analysis.ts';
import type { Measure } from './quantities.ts';
import { at, type Token } from './tokens.ts';

/** A measure and the quantity it has become. */
export type Placed = { readonly measure: Measure; readonly quantity: Quantity };

/** Seconds in a unit of time, so that months and weeks can be compared; a month has 30.44 days on average. */
const SECONDS: Readonly<Partial<Record<QuantityUnit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_630_016,
  year: 31_557_600,
};

/** How many tokens from "vs." its two sides may stand. */
const REACH = 20;

type Kind = 'time' | 'money' | 'count' | null;

const kindOf = ({ unit }: Quantity): Kind => {
  if (SECONDS[unit] !== undefined) return 'time';
  if (unit === 'usd') return 'money';
  return unit === 'count' ? 'count' : null;
};

const sizeOf = ({ unit, high }: Quantity): number => high * (SECONDS[unit] ?? 1);

const isVersus = (token: Token): boolean => token.lower === 'vs' || token.lower === 'versus';

/** The two sides of a "vs.", the nearest of each kind. */
const pairsOf = (left: readonly Placed[], right: readonly Placed[]): readonly (readonly [Placed, Placed])[] =>
  (['time', 'money', 'count'] as const).flatMap((kind) => {
    const isOfKind = ({ quantity }: Placed): boolean => kindOf(quantity) === kind;
    const [one, other] = [left.findLast(isOfKind), right.find(isOfKind)];
    return one && other ? [[one, other] as const] : [];
  });

/**
 * Gives the sides of a comparison their roles: "2.5 months, $300K vs. 2 weeks, $5K" states the old effort and the new
 * one, in whichever order; the greater is the baseline. Counts go along only where a time or money is compared too.
 */
export const withComparison = (
  tokens: readonly Token[],
  placed: readonly Placed[],
  from: number,
  to: number,
): readonly Placed[] => {
  if (placed.length < 2) return placed;
  let versus = from;
  while (versus < to && !isVersus(at(tokens, versus))) versus += 1;
  if (versus === to) return placed;
  const left = placed.filter(({ measure }) => measure.from < versus && measure.from > versus - REACH);
  const right = placed.filter(({ measure }) => measure.from > versus && measure.from < versus + REACH);
  const pairs = pairsOf(left, right);
  if (!pairs.some(([{ quantity }]) => kindOf(quantity) !== 'count')) return placed;
  const roles = new Map<Placed, 'baseline' | 'target'>();
  for (const [one, other] of pairs) {
    const falls = sizeOf(one.quantity) >= sizeOf(other.quantity);
    roles.set(one, falls ? 'baseline' : 'target');
    roles.set(other, falls ? 'target' : 'baseline');
  }
  return placed.map((entry) => {
    const role = roles.get(entry);
    return role ? { ...entry, quantity: { ...entry.quantity, role } } : entry;
  });
};
