/** A polynomial with whole coefficients, highest power first; the first one is not zero. Empty is zero itself. */
type Polynomial = readonly bigint[];

const signOf = (value: bigint): -1 | 0 | 1 => (value > 0n ? 1 : value < 0n ? -1 : 0);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [large, small] = [magnitude(a), magnitude(b)];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
};

const withoutLeadingZeros = (coefficients: Polynomial): Polynomial => {
  const first = coefficients.findIndex((coefficient) => coefficient !== 0n);
  return first < 0 ? [] : coefficients.slice(first);
};

/** Without its roots at zero, which are not positive: divided by the highest power of x that leaves no remainder. */
const withoutRootsAtZero = (coefficients: Polynomial): Polynomial =>
  coefficients.slice(0, coefficients.findLastIndex((coefficient) => coefficient !== 0n) + 1);

/** Divided by the common divisor of its coefficients, which keeps them short and every sign as it is. */
const primitive = (polynomial: Polynomial): Polynomial => {
  const divisor = polynomial.reduce(commonDivisor, 0n);
  return divisor <= 1n ? polynomial : polynomial.map((coefficient) => coefficient / divisor);
};

const derivative = (polynomial: Polynomial): Polynomial => {
  const degree = polynomial.length - 1;
  return polynomial.slice(0, -1).map((coefficient, at) => coefficient * BigInt(degree - at));
};

/** A positive multiple of the remainder of a division; its signs are those of the remainder. */
const remainder = (dividend: Polynomial, divisor: Polynomial): Polynomial => {
  const [lead = 1n] = divisor;
  let rest = dividend;
  while (rest.length >= divisor.length) {
    const factor = (rest[0] ?? 0n) * BigInt(signOf(lead));
    rest = withoutLeadingZeros(
      rest.map((coefficient, at) => coefficient * magnitude(lead) - factor * (divisor[at] ?? 0n)),
    );
  }
  return primitive(rest);
};

/** A multiple of the quotient of a division that leaves no remainder. */
const quotient = (dividend: Polynomial, divisor: Polynomial): Polynomial => {
  const [lead = 1n] = divisor;
  const steps = dividend.length - divisor.length + 1;
  let rest: Polynomial = dividend.map((coefficient) => coefficient * lead ** BigInt(steps));
  const result: bigint[] = [];
  for (let step = 0; step < steps; step += 1) {
    const factor = (rest[0] ?? 0n) / lead;
    result.push(factor);
    rest = rest.map((coefficient, at) => coefficient - factor * (divisor[at] ?? 0n)).slice(1);
  }
  return primitive(result);
};

const sturmChain = (polynomial: Polynomial): Polynomial[] => {
  const chain = [polynomial];
  let next = primitive(derivative(polynomial));
  while (next.length > 0) {
    chain.push(next);
    next = remainder(chain.at(-2) ?? [], next).map((coefficient) => -coefficient);
  }
  return chain;
};

/** The sign of a polynomial at `point` / `unit`. */
const signAt = (polynomial: Polynomial, point: bigint, unit: bigint): -1 | 0 | 1 => {
  let value = 0n;
  let power = 1n;
  for (const coefficient of polynomial) {
    value = value * point + coefficient * power;
    power *= unit;
  }
  return signOf(value);
};

/** How often the sign changes along a row of numbers; zeros are passed over. */
const changes = (signs: readonly number[]): number => {
  const said = signs.filter((sign) => sign !== 0);
  return said.filter((sign, at) => at > 0 && sign !== said[at - 1]).length;
};

/**
 * How often the sign changes along the coefficients of a polynomial; zeros are passed over. By the rule of signs
 * (Descartes, La Géométrie, 1637) it has at most so many positive roots, and fewer only by an even number.
 */
export const signChanges = (coefficients: readonly bigint[]): number => changes(coefficients.map(signOf));

/**
 * The one root of `polynomial` in (`low`, `high`], by bisection: the first whole point at or after it. The root is a
 * simple one, so the sign turns there; the sign at `low` is never asked, because another root may lie on it.
 */
const refine = (polynomial: Polynomial, from: bigint, to: bigint, unit: bigint): bigint => {
  const after = signAt(polynomial, to, unit);
  if (after === 0) return to;
  let [low, high] = [from, to];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const sign = signAt(polynomial, middle, unit);
    if (sign === 0) return middle;
    if (sign === after) high = middle;
    else low = middle;
  }
  return high;
};

/** All roots of a polynomial without multiple roots in (`from`, `to`]. */
const separate = (polynomial: Polynomial, from: bigint, to: bigint, unit: bigint): bigint[] => {
  const chain = sturmChain(polynomial);
  const variations = (point: bigint): number => changes(chain.map((link) => signAt(link, point, unit)));
  const between = (low: bigint, high: bigint, atLow: number, atHigh: number): bigint[] => {
    const count = atLow - atHigh;
    if (count === 0) return [];
    if (high - low === 1n) return [high];
    if (count === 1) return [refine(polynomial, low, high, unit)];
    const middle = (low + high) / 2n;
    const atMiddle = variations(middle);
    return [...between(low, middle, atLow, atMiddle), ...between(middle, high, atMiddle, atHigh)];
  };
  return between(from, to, variations(from), variations(to));
};

/**
 * Every positive root of a polynomial in (`from`, `to`], rising, each once however often it counts. Points are positive
 * whole multiples of 1 / `unit`; a root is given as the first such point at or after it, exactly when it is one, and two
 * roots between the same points are given as one. Empty for a polynomial that is zero or has no root there.
 *
 * All arithmetic is on whole numbers, so no root is lost or invented by rounding: roots are counted with a chain of
 * Sturm (1829; Basu, Pollack and Roy, "Algorithms in Real Algebraic Geometry", section 2.2) after multiple roots are
 * divided out, kept apart by halving, then found by bisection. One change of sign is one positive root by the rule of
 * Descartes, and needs no chain. The chain takes some milliseconds at degree 20 and a quarter of a second at 60.
 *
 * @param coefficients Highest power first.
 */
export const positiveRoots = (
  coefficients: readonly bigint[],
  { from, to, unit }: { readonly from: bigint; readonly to: bigint; readonly unit: bigint },
): bigint[] => {
  const polynomial = primitive(withoutRootsAtZero(withoutLeadingZeros(coefficients)));
  const possible = signChanges(polynomial);
  if (possible === 0) return [];
  if (possible === 1) {
    const [low, high] = [signAt(polynomial, from, unit), signAt(polynomial, to, unit)];
    return low !== 0 && low !== high ? [refine(polynomial, from, to, unit)] : [];
  }
  const repeated = sturmChain(polynomial).at(-1) ?? [];
  const simple = repeated.length > 1 ? quotient(polynomial, repeated) : polynomial;
  return separate(simple, from, to, unit);
};
