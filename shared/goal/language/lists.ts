import { type Amount, readAmount } from './amounts.ts';
import { readNumber } from './numbers.ts';
import { at, type Token } from './tokens.ts';

/** Longer lists are tables and no lengths to choose from. */
const LONGEST_LIST = 6;

/** A choice as it is read: how it begins, the number before the last comma, and where that comma stands. */
type Reading = { readonly low: number; readonly value: number; readonly comma: number };

type Choice = { readonly amount: Amount; readonly low: number };

/** The last of the choice, which has the unit: behind "or" at a position. */
const lastOf = (tokens: readonly Token[], or: number, { low, value }: Reading): Choice | null => {
  const amount = readAmount(tokens, or + 1);
  return amount !== null && amount.unit !== null && amount.value > value ? { amount, low } : null;
};

/** One more number, and whether the choice ends with it. */
const step = (tokens: readonly Token[], reading: Reading): Reading | Choice | null => {
  const { low, value, comma } = reading;
  if (at(tokens, comma).text !== ',') return null;
  if (at(tokens, comma + 1).lower === 'or') return lastOf(tokens, comma + 1, reading);
  const following = readNumber(tokens, comma + 1);
  if (!following || following.value <= value) return null;
  const grown = { low, value: following.value, comma: following.next };
  return at(tokens, following.next).lower === 'or' ? lastOf(tokens, following.next, grown) : grown;
};

/**
 * "7, 8, or 9 digit", "two, three or four days": a choice of rising numbers of which only the last has its unit. Read as
 * the range from the first to the last, as "two or three days" is. Null for anything else.
 */
export const readChoice = (tokens: readonly Token[], index: number): Choice | null => {
  const first = readNumber(tokens, index);
  if (!first || at(tokens, first.next).text !== ',') return null;
  let reading: Reading = { low: first.value, value: first.value, comma: first.next };
  for (let steps = 0; steps < LONGEST_LIST; steps += 1) {
    const next = step(tokens, reading);
    if (next === null || 'amount' in next) return next;
    reading = next;
  }
  return null;
};
