/** Small numbers in words. "Ein" and its forms are articles as often and are read apart. */
export const ONES: ReadonlyMap<string, number> = new Map(
  (
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn ' +
    'achtzehn neunzehn'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);

/** Tens in words, as written in Germany and in Switzerland. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, place): [string, number] => [word, (place + 2) * 10]),
  ['dreissig', 30],
]);

/** Words of scale behind a number, short ones with or without their full stop. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...'tausend tsd'.split(' ').map((word): [string, number] => [word, 1e3]),
  ...'million millionen mio'.split(' ').map((word): [string, number] => [word, 1e6]),
  ...'milliarde milliarden mrd'.split(' ').map((word): [string, number] => [word, 1e9]),
  ['dutzend', 12],
]);

/** "Ein" as an article and as a number. */
export const ARTICLES_OF_ONE = new Set('ein eine einen einem einer eines'.split(' '));

/** Parts of a whole, and the share they are. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['hälfte', 50],
  ['drittel', 100 / 3],
  ['viertel', 25],
  ['fünftel', 20],
  ['sechstel', 100 / 6],
  ['achtel', 12.5],
  ['zehntel', 10],
]);

const ORDINAL_STEMS = 'zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');

/** "Jede zehnte": the ordinal by every form, and its number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_STEMS.flatMap((stem, place) =>
    ['e', 'en', 'er', 'es'].map((ending): [string, number] => [`${stem}${ending}`, place + 2]),
  ),
  ...['zwanzigste', 'zwanzigsten', 'zwanzigster', 'zwanzigstes'].map((word): [string, number] => [word, 20]),
  ...['hundertste', 'hundertsten', 'hundertster'].map((word): [string, number] => [word, 100]),
]);
