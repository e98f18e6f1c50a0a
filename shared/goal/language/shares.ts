import type { Amount } from './amounts.ts';
import { isYear } from './names.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { at, type Token, touches } from './tokens.ts';

/** Wholes that only a share is said of: "95 of 100"; "3 of 12 sites" may count the sites. */
const ROUND_WHOLES = new Set([10, 100, 1000]);

/** The largest whole that is said as a proverb: "two out of three", "one in five". */
const SMALL_WHOLE = 10;

/** Where the whole of a share begins, and whether it is said by "in". Null where no share is said. */
const wholeAt = (
  tokens: readonly Token[],
  next: number,
): { index: number; by: 'of' | 'out' | 'in' } | null => {
  const [first, second] = [at(tokens, next).lower, at(tokens, next + 1).lower];
  if (first === 'out' && second === 'of') return { index: next + 2, by: 'out' };
  if (first === 'of') return { index: next + 1, by: 'of' };
  return first === 'in' ? { index: next + 1, by: 'in' } : null;
};

const isWhole = (part: number, whole: number, by: 'of' | 'out' | 'in'): boolean => {
  if (whole <= part || !Number.isInteger(part) || !Number.isInteger(whole)) return false;
  if (by === 'in') return part === 1 && whole <= 100;
  return ROUND_WHOLES.has(whole) || (by === 'out' && whole <= SMALL_WHOLE);
};

/** Whether more touches the number, so that it is a range, a date or a code. */
const isOpen = (tokens: readonly Token[], { next }: NumberRead): boolean => {
  const after = at(tokens, next);
  return touches(at(tokens, next - 1), after) && !/^[,;:!?)]$/.test(after.text) && after.text !== '.';
};

/**
 * "95 out of 100", "95 of 100", "one in five", "2 out of 3": a share in percent, as "half" is one. Null for "3 of 12
 * sites", which counts, for "1 in 2024", and where a unit of time follows ("1 in 5 days").
 */
export const readShare = (tokens: readonly Token[], index: number): Amount | null => {
  const part = readNumber(tokens, index);
  const found = part && wholeAt(tokens, part.next);
  if (!found || isYear(at(tokens, found.index))) return null;
  const whole = readNumber(tokens, found.index);
  if (!whole || isOpen(tokens, whole) || !isWhole(part.value, whole.value, found.by)) return null;
  const after = at(tokens, whole.next).lower;
  if (after === '%' || /^(?:percent|second|minute|hour|day|week|month|year)s?$/.test(after)) return null;
  // "one in ten" needs what is counted; "category 1 in 5 forms" has a name before it.
  const before = at(tokens, index - 1);
  if (found.by === 'in' && at(tokens, whole.next).kind !== 'word') return null;
  if (before.kind === 'number' || (touches(before, at(tokens, index)) && before.text !== '(')) return null;
  const value = Number(((100 * part.value) / whole.value).toPrecision(12));
  return {
    ...{
      from: index,
      next: whole.next,
      value,
      unit: 'percent',
      unitText: '%',
      rate: null,
      attributive: false,
    },
    number: { ...part, value, next: whole.next },
  };
};
