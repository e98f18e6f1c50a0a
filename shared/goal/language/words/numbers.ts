/** Cardinal numbers below one hundred, as words. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ...[
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
    ],
  ].map((word, value): [string, number] => [word, value]),
);

/** The tens. */
export const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index): [string, number] => [word, (index + 2) * 10],
  ),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Abbreviated scales, as they are glued to a number ("12k", "$20B") or stand after an amount of money ("27.5 mn"). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['B', 1e9],
  ['bn', 1e9],
  ['T', 1e12],
]);

/** Fractions after "a", "one" or a numerator, in percent of the whole. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Verbs and adverbs that multiply, with their factor. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...['double', 'doubles', 'doubled', 'doubling', 'twice', 'twofold'].map((w): [string, number] => [w, 2]),
  ...['triple', 'triples', 'tripled', 'tripling', 'thrice', 'threefold'].map((w): [string, number] => [w, 3]),
  ...['quadruple', 'quadruples', 'quadrupled', 'quadrupling', 'fourfold'].map((w): [string, number] => [
    w,
    4,
  ]),
  ['fivefold', 5],
  ['tenfold', 10],
  ['hundredfold', 100],
]);

/** Verbs that divide by two: a change by 50 percent. */
export const HALVERS: ReadonlySet<string> = new Set(['halve', 'halves', 'halved', 'halving']);
