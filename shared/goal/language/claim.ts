import type { VagueKind } from './analysis.ts';
import { compoundAt } from './phrases.ts';
import { at, type Token } from './tokens.ts';
import { BENEFIT_NOUNS, type Family } from './words/benefit-nouns.ts';

/** What kind of word heads a claim; it chooses the question together with the family. */
export type ClaimHead = 'verb' | 'noun' | 'comparative' | 'degree' | 'speed' | 'feeling';

/** A claim of benefit on the tokens [from, next). `word` heads it. */
export type Claim = {
  readonly from: number;
  readonly next: number;
  readonly kind: VagueKind;
  readonly head: ClaimHead;
  readonly family: Family | null;
  readonly word: string;
};

/** Determiners that point back to what was said before; alone they are pronouns. */
export const POINTING = new Set(['this', 'that', 'these', 'those']);

/** A claim whose beginning is known, or none. */
export type Match = Omit<Claim, 'from'> | null;

/** The family that the first word of benefit in a stretch belongs to. */
export const familyIn = (tokens: readonly Token[], from: number, next: number): Family | null => {
  for (let index = from; index < next; index += 1) {
    const family =
      BENEFIT_NOUNS.get(at(tokens, index).lower) ?? BENEFIT_NOUNS.get(compoundAt(tokens, index).lower);
    if (family) return family;
  }
  return null;
};

/** Whether one of the words stands in a stretch. */
export const hasWord = (
  tokens: readonly Token[],
  from: number,
  next: number,
  words: ReadonlySet<string>,
): boolean => tokens.slice(from, next).some(({ lower }) => words.has(lower));
