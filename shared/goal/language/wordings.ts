import type { VagueWording } from './analysis.ts';
import type { Claim } from './claim.ts';
import { matchClaim } from './claims.ts';
import { matchLoose } from './loose.ts';
import { clausesOf } from './phrases.ts';
import { questionOfClaim } from './questions.ts';
import { at, type Token } from './tokens.ts';

/** A number that says how much a claim is, by the tokens it stands on. */
export type Outcome = { readonly from: number; readonly next: number };

/** The claims of one sentence that have no number in their clause. */
const claimsOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  outcomes: readonly Outcome[],
): readonly Claim[] => {
  const found: Claim[] = [];
  for (let index = from; index < to;) {
    const claim = matchClaim(tokens, index, to);
    if (claim) found.push(claim);
    index = claim ? Math.max(claim.next, index + 1) : index + 1;
  }
  if (found.length === 0 || outcomes.length === 0) return found;
  const clauses = clausesOf(tokens, from, to);
  const settled = new Set(outcomes.map((outcome) => clauses[outcome.from - from]));
  return found.filter((claim) => !settled.has(clauses[claim.from - from]));
};

const wordingOf = (text: string, tokens: readonly Token[], from: number, next: number) => {
  const [start, end] = [at(tokens, from).start, at(tokens, next - 1).end];
  return { start, end, text: text.slice(start, end) };
};

/** The vague wordings of one sentence, the tokens [from, to), in order and without overlaps; claims go first. */
export const wordingsOf = (
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  outcomes: readonly Outcome[],
): readonly VagueWording[] => {
  const claims = claimsOf(tokens, from, to, outcomes);
  const claimed = claims.map((claim) => ({
    ...wordingOf(text, tokens, claim.from, claim.next),
    kind: claim.kind,
    question: questionOfClaim(text, tokens, claim),
    isClaim: true,
  }));
  const covered = new Set(
    claims.flatMap(({ from: first, next }) => Array.from({ length: next - first }, (_, i) => first + i)),
  );
  const loose: VagueWording[] = [];
  for (let index = from; index < to;) {
    const match = matchLoose(tokens, index, from);
    const free =
      match !== null &&
      Array.from({ length: match.next - index }, (_, i) => index + i).every((i) => !covered.has(i));
    if (free)
      loose.push({
        ...wordingOf(text, tokens, index, match.next),
        kind: match.kind,
        question: match.question,
        isClaim: false,
      });
    index = free ? match.next : index + 1;
  }
  return [...claimed, ...loose].sort((a, b) => a.start - b.start);
};
