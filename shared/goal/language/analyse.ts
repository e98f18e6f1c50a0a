import { LONG_TEXT_LIMIT } from '#shared/core/text';
import type { Language } from '#shared/language/language';
import type { Analysis, Quantity, VagueWording } from './analysis.ts';
import { type Placed, withComparison } from './comparisons.ts';
import { hasDueDate } from './deadlines.ts';
import { analyseGerman } from './german/analyse.ts';
import { findMeasures, type Measure } from './quantities.ts';
import { roleOf } from './roles.ts';
import { sentencesOf, type Token, tokenise } from './tokens.ts';
import { wordingsOf } from './wordings.ts';

/** The parts of an analysis, for those who read one. */
export type {
  Analysis,
  Quantity,
  QuantityRole,
  QuantityUnit,
  Span,
  VagueKind,
  VagueWording,
} from './analysis.ts';

const withRole = (tokens: readonly Token[], measure: Measure, from: number, to: number): Placed => {
  const { start, end, text, low, high, unit, unitText, per } = measure;
  const role = roleOf(tokens, measure, from, to);
  return { measure, quantity: { start, end, text, low, high, unit, unitText, per, role } };
};

const isOutcome = ({ role }: Quantity): boolean =>
  role === 'baseline' || role === 'target' || role === 'change';

/**
 * Finds what a text says in numbers and what it leaves vague, however long it is. Pure, linear in the length of the text
 * (about a second for a megabyte), and never throws, whatever the text. For a field that is being typed in, use
 * `analyseText`. The language is that of the text, not of its session. @see textLanguage
 *
 * Why by grammar and word classes, and not by a tagger: on the labelled statements this measures better, and takes a
 * fraction of the time (`npm run bench:language`).
 */
export const analyseWhole = (text: string, language: Language = 'en'): Analysis =>
  language === 'de' ? analyseGerman(text) : analyseEnglish(text);

const analyseEnglish = (text: string): Analysis => {
  const tokens = tokenise(text);
  const measures = findMeasures(text, tokens);
  const quantities: Quantity[] = [];
  const wordings: VagueWording[] = [];
  let following = 0;
  for (const [from, to] of sentencesOf(tokens)) {
    const single: Placed[] = [];
    for (; following < measures.length; following += 1) {
      const measure = measures[following];
      if (!measure || measure.from >= to) break;
      single.push(withRole(tokens, measure, from, to));
    }
    const placed = withComparison(tokens, single, from, to);
    quantities.push(...placed.map(({ quantity }) => quantity));
    const outcomes = placed.filter(({ quantity }) => isOutcome(quantity)).map(({ measure }) => measure);
    wordings.push(...wordingsOf(text, tokens, [from, to], outcomes));
  }
  return {
    wordings,
    quantities,
    measurable: quantities.some(isOutcome),
    deadline: quantities.some(({ role }) => role === 'deadline') || hasDueDate(tokens),
  };
};

/** How much of a text `analyseText` looks at, in UTF-16 units: the longest text that a field of the session holds. */
export const ANALYSED_LENGTH = LONG_TEXT_LIMIT;

/** The text up to the limit, cut between two words so that no half of one is found. */
const withinLimit = (text: string): string => {
  if (text.length <= ANALYSED_LENGTH) return text;
  const cut = text.slice(0, ANALYSED_LENGTH);
  const space = cut.lastIndexOf(' ');
  return space > ANALYSED_LENGTH / 2 ? cut.slice(0, space) : cut;
};

/**
 * Finds what a text says in numbers and what it leaves vague, at each keystroke: quantities with unit,
 * denominator and role, vague wordings with the one question that resolves each, and whether the text is measurable.
 * Looks at the first ANALYSED_LENGTH units; what is pasted beyond is passed over, so that no paste stops the typing.
 * Pure; never throws, whatever the text. Spans are offsets into the text as given.
 */
export const analyseText = (text: string, language: Language = 'en'): Analysis =>
  analyseWhole(withinLimit(text), language);
