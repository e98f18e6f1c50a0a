import { quantile, sortedCopy, tukeyFences } from '#shared/core/statistics/describe';

/** Of fewer answers no rule can say that one of them stands apart. */
export const FEWEST_FOR_FENCES = 4;

/**
 * Which of some numbers stand apart from the others, so that they are named and heard: those outside the inner fences of
 * Tukey (1977, "Exploratory Data Analysis"), 1.5 interquartile ranges beyond the quartiles (type 7 of Hyndman and Fan).
 * Where at least half of the room said the very same, the fences fall together, and whoever said anything else stands
 * apart. Of fewer than four answers none does.
 *
 * @returns for each number, in the order given, whether it stands apart.
 */
export const standsApart = (values: readonly number[]): boolean[] => {
  if (values.length < FEWEST_FOR_FENCES) return values.map(() => false);
  const sorted = sortedCopy(Float64Array.from(values));
  const fences = tukeyFences(sorted);
  if (fences.low === -Infinity) {
    const middle = quantile(sorted, 0.5);
    return values.map((value) => value !== middle);
  }
  return values.map((value) => value < fences.low || value > fences.high);
};
