import { type Amount, readAmount } from './amounts.ts';
import type { Measure } from './quantities.ts';
import { at, type Token } from './tokens.ts';

/** How far behind the number whose unit it shares a number may stand. */
const REACH = 14;

const bareAt = (tokens: readonly Token[], index: number): Amount | null => {
  const read = readAmount(tokens, index);
  return read?.unit === null ? read : null;
};

/** "by a factor of 400 for small fields and ~1,000 for large ones". */
const isGapped = (tokens: readonly Token[], { from, next }: Amount, last: Measure): boolean => {
  if (at(tokens, last.next).lower !== 'for' || at(tokens, next).lower !== 'for') return false;
  const sign = /^[~≈]$/.test(at(tokens, from - 1).text) ? from - 2 : from - 1;
  return at(tokens, sign).lower === 'and';
};

const CONTRASTS = new Set([
  ...['instead of', 'rather than', 'less than', 'fewer than', 'at most', 'just under'],
  ...['under', 'below', 'versus', 'vs'],
]);

const IS = /^(?:takes?|took|is|are|its|it's|was|needs?)$/;
const TODAY = new Set(['today', 'now', 'currently', 'presently']);

/** "today it takes 70.", "right now it's 9." */
const isToday = (tokens: readonly Token[], from: number): boolean =>
  IS.test(at(tokens, from - 1).lower) &&
  tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => TODAY.has(lower));

const endsHere = ({ kind, text }: Token): boolean => kind === 'break' || /^[.,;:!?)]$/.test(text);

/** "in 2 days instead of 9", "12% today; we want less than 5.": the clause ends where the unit would stand. */
const isContrasted = (tokens: readonly Token[], { from, next }: Amount, last: Measure): boolean => {
  if (!endsHere(at(tokens, next)) || last.attributive) return false;
  const one = at(tokens, from - 1).lower;
  const contrast = CONTRASTS.has(one) || CONTRASTS.has(`${at(tokens, from - 2).lower} ${one}`);
  if (!contrast && !isToday(tokens, from)) return false;
  const between = tokens.slice(last.next, from);
  return between.every(({ kind, text }) => kind !== 'break' && text !== '.' && !/^[([]$/.test(text));
};

/**
 * A number whose unit was said before and is left out the second time; null where the number at a token is none. The
 * unit is that of the last measure.
 */
export const readElided = (
  tokens: readonly Token[],
  index: number,
  last: Measure | undefined,
): Amount | null => {
  if (!last || index - last.next > REACH) return null;
  const amount = bareAt(tokens, index);
  if (!amount || !(isGapped(tokens, amount, last) || isContrasted(tokens, amount, last))) return null;
  return { ...amount, unit: last.unit, unitText: last.unitText };
};
