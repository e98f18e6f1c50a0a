import { measureSchema } from './numbers.ts';
import type { Parsed } from './parsed.ts';
import type { TypedQuantity } from './parse-quantity.ts';
import { said } from './quantity-words.ts';
import { conversionNote, convert, findUnit, unitFieldText, unitLabel } from './units.ts';
import { say } from './say.ts';

/** The field that a quantity goes to. */
export type QuantityTarget = {
  readonly locale: string;
  /** The unit's text; blank while the metric has none. */
  readonly unitText: string;
  /** Today's level; null while not said, absent where a change means nothing. */
  readonly baseline?: number | null;
  /** What the field takes of a range, and whether the range also becomes the interval. */
  readonly rangeTakes: 'middle' | 'low' | 'high';
  readonly setsInterval: boolean;
};

/**
 * What a typed quantity sets. `value` is in the field's unit; `range` is the interval where one was typed and the field
 * has room for it; `unit` is the text of the unit that the metric gets, null where it keeps its own; `hint` says what was
 * read wherever that is more than the number as it was typed, else it is blank.
 */
export type SettledQuantity = {
  readonly value: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly unit: string | null;
  readonly hint: string;
};

type Failure = { readonly ok: false; readonly message: string };

const wrong = (message: string): Failure => ({ ok: false, message });

const rounded = (value: number): number => Number(value.toPrecision(12));

/** A number as a hint shows it: six decimals are enough to recognise it. */
const shown = (value: number, locale: string): string => said(Number(value.toFixed(6)), locale);

const withUnit = (
  value: number,
  { unitText, locale }: QuantityTarget,
  unit: string | null = null,
): string => {
  const text = (unit ?? unitText).trim();
  const number = shown(value, locale);
  if (text === '%') return say`${number}%`;
  const known = findUnit(text);
  // The unit's own name where it is written out in English, so that one day is not "1 days".
  const name = known !== null && known.many === text ? unitLabel(known, value) : text;
  return `${number} ${name}`.trim();
};

const fits = (value: number, locale: string): Failure | null =>
  measureSchema.safeParse(value).success ? null : wrong(say`Write at most ${said(1e15, locale)}.`);

const plain = (value: number, hint = ''): Parsed<SettledQuantity> => ({
  ok: true,
  value: { value, range: null, unit: null, hint },
});

/** "-60%" of today's 1,200 is 480. */
const settleRelative = (by: number, target: QuantityTarget): Parsed<SettledQuantity> => {
  const { baseline, locale } = target;
  const size = said(Math.abs(by), locale);
  if (typeof baseline !== 'number') {
    return wrong(
      say`${by < 0 ? '-' : '+'}${size}% is a change of today’s level. Write the baseline first, or the level itself.`,
    );
  }
  if (baseline <= 0) {
    return wrong(
      say`Today’s level is ${said(baseline, locale)}, and a percentage of it says nothing. Write the level itself.`,
    );
  }
  const value = rounded((baseline * (100 + by)) / 100);
  if (value < 0) return wrong(say`${size}% less than today is below zero. Write the level itself.`);
  const words = say`${size}% ${by < 0 ? say`less##than` : say`more##than`} than today’s ${withUnit(baseline, target)}`;
  return fits(value, locale) ?? plain(value, `${words} = ${withUnit(value, target)}`);
};

/** "-12 points" off today's 22.6% is 10.6%. */
const settlePoints = (by: number, target: QuantityTarget): Parsed<SettledQuantity> => {
  const { baseline, locale } = target;
  if (typeof baseline !== 'number') {
    return wrong(say`Points are a step from today’s level. Write the baseline first, or the level itself.`);
  }
  const perPoint = findUnit(target.unitText)?.size ?? { num: 1, den: 100 };
  const value = rounded(baseline + (by * perPoint.den) / (100 * perPoint.num));
  const size = said(Math.abs(by), locale);
  const step = `${size} ${Math.abs(by) === 1 ? say`point` : say`points`} ${by < 0 ? say`less##than` : say`more##than`}`;
  if (value < 0 && baseline >= 0)
    return wrong(
      say`${step} than today’s ${withUnit(baseline, target)} is below zero. Write the level itself.`,
    );
  return (
    fits(value, locale) ??
    plain(value, say`${step} than today’s ${withUnit(baseline, target)} = ${withUnit(value, target)}`)
  );
};

type Ends = {
  readonly low: number;
  readonly high: number;
  /** The unit the metric gets, null where it has one. */
  readonly unit: string | null;
  readonly note: string;
  readonly isConverted: boolean;
};

/** Both ends in the field's unit; without one, in the unit typed, which becomes the field's. */
const endsIn = (typed: TypedQuantity, { unitText }: QuantityTarget): Parsed<Ends> => {
  const { low, high, unit, unitText: typedUnit } = typed;
  const asTyped = { low, high, unit: null, note: '', isConverted: false };
  if (unit === null) return { ok: true, value: asTyped };
  if (unitText.trim() === '') return { ok: true, value: { ...asTyped, unit: unitFieldText(typedUnit) } };
  const own = findUnit(unitText);
  if (own === null) {
    return wrong(
      say`${typedUnit} does not fit this metric, which counts in ${unitText.trim()}. Write the number in that.`,
    );
  }
  const [from, to] = [convert(low, unit, own), convert(high, unit, own)];
  if (!from.ok) return wrong(`${from.error.message} ${from.error.todo}`);
  if (!to.ok) return wrong(`${to.error.message} ${to.error.todo}`);
  const isConverted = unit.id !== own.id;
  const note = isConverted ? conversionNote(unit, own) : '';
  return { ok: true, value: { low: from.value, high: to.value, unit: null, note, isConverted } };
};

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** What was read of a single number: its conversion, its unit, that it is inexact; blank where it stands as typed. */
const numberHint = (text: string, typed: TypedQuantity, ends: Ends, target: QuantityTarget): string => {
  const level = withUnit(ends.low, target, ends.unit);
  const isScaled = typed.unit === null && !/^[^\p{L}]*$/u.test(text) && !typed.isAbout;
  if (typed.isAbout)
    return sentences(say`Read as ${level}.`, say`Type a range, such as 5-6, where the room knows one.`);
  if (ends.unit !== null) return say`Read as ${level}; the unit of the metric is now ${ends.unit}`;
  return ends.isConverted || isScaled || text.includes(':')
    ? sentences(`${text} = ${level}`, ends.note && `(${ends.note})`)
    : '';
};

const middleOf = (low: number, high: number): number => rounded(low + (high - low) / 2);

/** What a range sets, and which end or middle the field takes. */
const settleRange = (ends: Ends, target: QuantityTarget): SettledQuantity => {
  const { low, high, unit, note } = ends;
  const { locale, rangeTakes, setsInterval } = target;
  const value = rangeTakes === 'middle' ? middleOf(low, high) : rangeTakes === 'low' ? low : high;
  const words = say`${shown(low, locale)} to ${withUnit(high, target, unit)}`;
  const middle = rangeTakes === 'middle' ? say`, with ${shown(value, locale)} in the middle` : '';
  const hint = setsInterval
    ? say`The interval is ${words}${middle}.`
    : say`Took ${shown(value, locale)} of ${words}, the end that is easier to keep.`;
  const newUnit = unit === null ? '' : say`The unit of the metric is now ${unit}.`;
  return { value, range: setsInterval ? { low, high } : null, unit, hint: sentences(hint, newUnit, note) };
};

/**
 * What a typed quantity sets in a field: converted to the field's unit, a change reckoned from today's level, of a range
 * the part the field takes. Where the metric has no unit yet it gets the typed one. Refused, with what to write instead:
 * a unit of another dimension, a change where today's level is unknown, zero or below, and levels below zero that come
 * from a change. `text` is what was typed, for the hint; null (nothing typed) clears the field.
 */
export const settleQuantity = (
  text: string,
  typed: TypedQuantity | null,
  target: QuantityTarget,
): Parsed<SettledQuantity> => {
  if (typed === null) return { ok: true, value: { value: null, range: null, unit: null, hint: '' } };
  if (typed.kind === 'relative') return settleRelative(typed.low, target);
  if (typed.kind === 'points') return settlePoints(typed.low, target);
  const ends = endsIn(typed, target);
  if (!ends.ok) return ends;
  if (typed.kind === 'range') return { ok: true, value: settleRange(ends.value, target) };
  const hint = numberHint(text.trim(), typed, ends.value, target);
  return { ok: true, value: { value: ends.value.low, range: null, unit: ends.value.unit, hint } };
};
