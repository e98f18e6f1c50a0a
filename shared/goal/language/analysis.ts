/** A stretch of a text. `start` and `end` are UTF-16 offsets into the text that was given; `text` is what stands there. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Why a wording is vague. The first six are word classes of ISO/IEC/IEEE 29148:2018, 5.2.7 (unbounded or ambiguous
 * terms), in the grouping that Femmer et al. 2017 ("Rapid quality assurance with requirements smells", Smella) measured.
 * The last two are ours, because a workshop meets them daily.
 *
 * - `subjective`: tells a feeling, not a level: "user-friendly", "high quality"
 * - `ambiguous`: adverb or adjective of degree or time with no bound: "significantly", "timely"
 * - `comparative`: a comparison that does not say with what: "faster", "more accurate"
 * - `open-ended`: promises more than it names: "etc.", "and so on", "including but not limited to"
 * - `loophole`: can be kept by doing nothing: "where possible", "as appropriate"
 * - `pronoun`: a pronoun at the head of a sentence that may stand for anything: "This improves …"
 * - `benefit`: claims a benefit with no number in its clause: "improve efficiency"
 * - `technology`: names the means instead of the problem: "use AI to …"
 */
export type VagueKind =
  | 'subjective'
  | 'ambiguous'
  | 'comparative'
  | 'open-ended'
  | 'loophole'
  | 'pronoun'
  | 'benefit'
  | 'technology';

/**
 * A vague wording, and the one question whose answer makes it exact. `isClaim`: it claims a benefit or the degree of one
 * ("significantly faster"); the others are vague wherever they stand ("robust", "as appropriate").
 */
export type VagueWording = Span & {
  readonly kind: VagueKind;
  readonly question: string;
  readonly isClaim: boolean;
};

/** Units of the labelled data. Currencies other than the US dollar and units of their own kind are `other`. */
export type QuantityUnit =
  | 'percent'
  | 'percent_points'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'usd'
  | 'fte'
  | 'count'
  | 'multiple'
  | 'other';

/**
 * What a quantity says of the goal: today's level, the level to be reached (or that was reached), a difference or
 * relative change, the scope or workload, or the calendar time within which the goal is due.
 */
export type QuantityRole = 'baseline' | 'target' | 'change' | 'volume' | 'deadline';

/**
 * A number with its unit, as the text states it. `low` equals `high` where it is no range. `unitText` is the unit as a
 * metric would say it ("days", "%", "EUR", "claims"); `per` is the denominator as written ("case", "annually"), or null.
 */
export type Quantity = Span & {
  readonly low: number;
  readonly high: number;
  readonly unit: QuantityUnit;
  readonly unitText: string;
  readonly per: string | null;
  readonly role: QuantityRole;
};

/**
 * What a text says in numbers, and what it leaves vague. `wordings` and `quantities` stand in the order of the text and
 * overlap none of their own list. `measurable`: at least one quantity is an outcome (baseline, target or change).
 * `deadline`: the text says by when the outcome is due.
 */
export type Analysis = {
  readonly wordings: readonly VagueWording[];
  readonly quantities: readonly Quantity[];
  readonly measurable: boolean;
  readonly deadline: boolean;
};
