/**
 * Data sets of the NIST Statistical Reference Datasets (StRD), univariate summary statistics, public domain, with their
 * certified values: https://www.itl.nist.gov/div898/strd/univ/homepage.html. Deviations have n - 1 in the denominator.
 */
export type Certified = {
  readonly name: string;
  readonly values: Float64Array;
  readonly mean: number;
  readonly deviation: number;
  /** How many digits a double holds of the deviation: the data themselves are rounded when they are read. */
  readonly digits: number;
};

const alternating = (first: number, odd: number, even: number): Float64Array =>
  Float64Array.from({ length: 1001 }, (_, index) => (index === 0 ? first : index % 2 === 1 ? odd : even));

/** Michelson's 100 measurements of the speed of light in air, 1879, in km/s above 299,000. */
const MICHELSON =
  '850 740 900 1070 930 850 950 980 980 880 1000 980 930 650 760 810 1000 1000 960 960 960 940 960 940 880 800 850 880 900 840 830 790 810 880 880 830 800 790 760 800 880 880 880 860 720 720 620 860 970 950 880 910 850 870 840 840 850 840 840 840 890 810 810 820 800 770 760 740 750 760 910 920 890 860 880 720 840 850 850 780 890 840 780 810 760 810 790 810 820 850 870 870 810 740 810 940 950 800 810 870';

/** The transmittance of a filter, 50 times (Mavrodineanu), in units of 0.0001 above 2. */
const MAVRO =
  '18 17 18 19 18 17 15 14 15 15 17 18 18 19 19 21 20 16 14 13 13 15 15 16 15 14 13 14 15 14 15 16 15 16 19 20 20 21 22 23 24 25 27 26 26 26 27 26 25 24';

/** Text of whole numbers as values, each made from its decimal writing so that it is the double nearest to it. */
const decimals = (text: string, write: (number: string) => string): Float64Array =>
  Float64Array.from(text.split(' '), (number) => Number(write(number)));

/** From easy to hard: NumAcc3 and NumAcc4 defeat a deviation computed in one pass. */
export const CERTIFIED: readonly Certified[] = [
  {
    name: 'NumAcc1',
    values: Float64Array.of(10000001, 10000003, 10000002),
    mean: 10000002,
    deviation: 1,
    digits: 15,
  },
  { name: 'NumAcc2', values: alternating(1.2, 1.1, 1.3), mean: 1.2, deviation: 0.1, digits: 14 },
  {
    name: 'NumAcc3',
    values: alternating(1000000.2, 1000000.1, 1000000.3),
    mean: 1000000.2,
    deviation: 0.1,
    digits: 9,
  },
  {
    name: 'NumAcc4',
    values: alternating(10000000.2, 10000000.1, 10000000.3),
    mean: 10000000.2,
    deviation: 0.1,
    digits: 8,
  },
  {
    name: 'Michelso',
    values: decimals(
      MICHELSON,
      (number) => `${299 + Math.floor(Number(number) / 1000)}.${number.padStart(4, '0').slice(-3)}`,
    ),
    mean: 299.8524,
    deviation: 0.0790105478190518,
    digits: 13,
  },
  {
    name: 'Mavro',
    values: decimals(MAVRO, (number) => `2.00${number}`),
    mean: 2.001856,
    deviation: 0.000429123454003053,
    digits: 12,
  },
];

/** Fuel consumption of 32 cars, the variable mpg of R's data set mtcars (Motor Trend, 1974). */
export const MPG = Float64Array.of(
  ...[21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4],
  ...[14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4],
);

/** Extra hours of sleep under two drugs, the differences for ten patients: Student (1908), R's data set sleep. */
export const SLEEP = Float64Array.of(1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4);
