import { isYear } from './names.ts';
import { at, isCapital, type Token, touches } from './tokens.ts';
import { MONTHS } from './words/labels.ts';

/** Words between "by" and its date: "by the end of early June". */
const INTO_DATE = new Set([
  'the',
  'end',
  'of',
  'early',
  'late',
  'mid',
  '-',
  'this',
  'next',
  'start',
  'beginning',
  'close',
]);

const PERIODS = new Set([
  'year',
  'quarter',
  'month',
  'week',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'christmas',
]);

const isQuarter = (token: Token, next: Token): boolean =>
  token.text === 'Q' && touches(token, next) && /^[1-4]$/.test(next.text);

const isFiscalYear = (token: Token, next: Token): boolean => token.text === 'FY' && next.kind === 'number';

const isDateAt = (tokens: readonly Token[], index: number, introduced: boolean): boolean => {
  const [token, next] = [at(tokens, index), at(tokens, index + 1)];
  if (MONTHS.has(token.lower) && isCapital(token)) return true;
  if (isYear(token) || isQuarter(token, next) || isFiscalYear(token, next)) return true;
  if (/^\d{1,4}$/.test(token.text) && /^[/.-]$/.test(next.text) && touches(token, next)) {
    return at(tokens, index + 2).kind === 'number' && at(tokens, index + 4).kind === 'number';
  }
  const day =
    /^\d{1,2}$/.test(token.text) &&
    MONTHS.has(/^(?:st|nd|rd|th)$/.test(next.text) ? at(tokens, index + 2).lower : next.lower);
  if (day) return true;
  return introduced && PERIODS.has(token.lower);
};

/** The prepositions of a date by which something is due. "In" counts before a quarter alone ("in Q3"). */
const isDuePreposition = (lower: string): boolean => ['by', 'before', 'until', 'till'].includes(lower);

/**
 * Whether the text says by when the outcome is due: "by 30 June", "by end of Q3", "no later than 2028", "before the end
 * of the year", "in Q3". A date alone, such as that of a law or a pilot, is no deadline.
 */
export const hasDueDate = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => {
    const following = at(tokens, index + 1);
    if (token.lower === 'in') return isQuarter(following, at(tokens, index + 2));
    const late = token.lower === 'than' && at(tokens, index - 1).lower === 'later';
    if (!late && !isDuePreposition(token.lower)) return false;
    let next = index + 1;
    while (next < index + 7 && INTO_DATE.has(at(tokens, next).lower)) next += 1;
    return isDateAt(tokens, next, next > index + 1);
  });
