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

/** "30 June", "3rd of May": the month behind a day. */
const monthBehind = (tokens: readonly Token[], index: number): boolean => {
  let next = index;
  if (/^(?:st|nd|rd|th)$/.test(at(tokens, next).text)) next += 1;
  if (at(tokens, next).lower === 'of') next += 1;
  return MONTHS.has(at(tokens, next).lower);
};

/** "6/30/2027", "2027-06-30". */
const isNumericDate = (tokens: readonly Token[], index: number): boolean => {
  const [token, sign] = [at(tokens, index), at(tokens, index + 1)];
  const signed = /^\d{1,4}$/.test(token.text) && /^[/-]$/.test(sign.text) && touches(token, sign);
  return signed && at(tokens, index + 2).kind === 'number' && at(tokens, index + 4).kind === 'number';
};

const isDay = ({ text }: Token): boolean => /^\d{1,2}$/.test(text);

const isYearEnd = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).lower === 'year' && at(tokens, index + 2).lower === 'end';

/** A date at a position. `introduced`: words such as "the end of" stand before, so that "the year" is one too. */
const isDateAt = (tokens: readonly Token[], index: number, introduced: boolean): boolean => {
  const [token, next] = [at(tokens, index), at(tokens, index + 1)];
  if (MONTHS.has(token.lower) && isCapital(token)) return true;
  if (isYear(token) || isQuarter(token, next) || isFiscalYear(token, next)) return true;
  if (isNumericDate(tokens, index) || isYearEnd(tokens, index)) return true;
  return (isDay(token) && monthBehind(tokens, index + 1)) || (introduced && PERIODS.has(token.lower));
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
