/** Months by their German names, Austrian and short forms included, and their number. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'januar jänner jan jän'],
      [2, 'februar feber feb'],
      [3, 'märz maerz mär'],
      [4, 'april apr'],
      [5, 'mai'],
      [6, 'juni jun'],
      [7, 'juli jul'],
      [8, 'august aug'],
      [9, 'september sep sept'],
      [10, 'oktober okt'],
      [11, 'november nov'],
      [12, 'dezember dez'],
    ] as const
  ).flatMap(([number, names]) => names.split(' ').map((name): [string, number] => [name, number])),
);

/** Words for stretches of a year by which something can be due. */
export const SEASONS = new Set(
  (
    'frühling frühjahr sommer herbst winter weihnachten ostern pfingsten jahresende jahreswechsel quartalsende ' +
    'monatsende jahresmitte sommerferien'
  ).split(' '),
);

/** Adverbs and adjectives that say over which time something is counted, and that time. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Tag', 'täglich tägliche täglichen täglicher'],
      ['Woche', 'wöchentlich wöchentliche wöchentlichen wöchentlicher'],
      ['Monat', 'monatlich monatliche monatlichen monatlicher'],
      ['Quartal', 'vierteljährlich quartalsweise'],
      ['Jahr', 'jährlich jährliche jährlichen jährlicher'],
      ['Stunde', 'stündlich stündliche'],
    ] as const
  ).flatMap(([time, words]) => words.split(' ').map((word): [string, string] => [word, time])),
);

/** Times that a rate is counted over, by every form, and the form that a metric names. */
export const RATE_TIMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Sekunde', 'sekunde'],
      ['Minute', 'minute min'],
      ['Stunde', 'stunde std h'],
      ['Tag', 'tag tage arbeitstag'],
      ['Schicht', 'schicht'],
      ['Woche', 'woche arbeitswoche'],
      ['Monat', 'monat'],
      ['Quartal', 'quartal'],
      ['Jahr', 'jahr kalenderjahr geschäftsjahr'],
    ] as const
  ).flatMap(([time, words]) => words.split(' ').map((word): [string, string] => [word, time])),
);
