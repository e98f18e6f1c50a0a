/** How an interval was found. */
export type IntervalMethod = 'order-statistics' | 'bootstrap' | 'student-t' | 'wilson';

/**
 * Between which numbers the true level lies with a confidence of 90%: the interval that the whole product speaks of
 * (Hubbard). Both ends are in the unit of the values.
 */
export type Interval = {
  readonly low: number;
  readonly high: number;
  readonly method: IntervalMethod;
};

/** The confidence of every interval that the product states. */
export const CONFIDENCE = 0.9;

/** The fewest values from which any interval is stated: with four, not even the whole range holds the median in 90%. */
export const FEWEST_VALUES = 5;
