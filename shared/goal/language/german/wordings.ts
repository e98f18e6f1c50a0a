import type { VagueWording } from '../analysis.ts';
import type { Outcome } from '../wordings.ts';
import { at, type Token } from '../tokens.ts';
import { type GermanClaim, matchGermanClaim } from './claims.ts';
import { matchGermanLoose } from './loose.ts';
import { readGermanNumber } from './numbers.ts';
import { startsPart } from './phrases.ts';
import { askGerman } from './words/questions.ts';

/** A longer object is not repeated in the question. */
const LONGEST_THING = 60;

const questionOf = (text: string, tokens: readonly Token[], claim: GermanClaim): string => {
  const [from, next] = claim.thing ?? [0, 0];
  const said = claim.thing
    ? text.slice(at(tokens, from).start, at(tokens, next - 1).end).replace(/\s+/g, ' ')
    : '';
  return askGerman(
    claim.head,
    claim.word,
    claim.family,
    claim.faster,
  )(said.length <= LONGEST_THING ? said : '');
};

/** The claims of a sentence in the order of their words; one that reaches back over an earlier one takes its place. */
const claimsIn = (tokens: readonly Token[], range: readonly [number, number]): readonly GermanClaim[] => {
  const found: GermanClaim[] = [];
  const end = range[1];
  let index = range[0];
  while (index < end) {
    const claim = matchGermanClaim(tokens, index, range);
    const last = found.at(-1);
    if (!claim) index += 1;
    else {
      const overlaps = last !== undefined && claim.from < last.next;
      // "bessere Beratung ermöglichen": two claims on the same words are one, the wider.
      if (!overlaps) found.push(claim);
      else if (claim.from <= last.from) found.splice(-1, 1, claim);
      else found.push({ ...claim, from: Math.max(claim.from, last.next) });
      index = Math.max(claim.next, index + 1);
    }
  }
  return found.filter(({ from, next }) => from < next);
};

/** A colon before a number says how much what stands before it is: "beschleunigen: von drei Wochen auf drei Tage". */
const isDivider = (tokens: readonly Token[], index: number): boolean => {
  if (at(tokens, index).text !== ':') return startsPart(tokens, index);
  const first = /^(?:von|um|auf|heute|ca|rund|etwa|bisher|derzeit|aktuell)$/.test(at(tokens, index + 1).lower)
    ? 2
    : 1;
  return (
    readGermanNumber(tokens, index + first) === null && readGermanNumber(tokens, index + first + 1) === null
  );
};

/** The claims that no number of their part of the sentence settles. */
const openClaims = (
  tokens: readonly Token[],
  claims: readonly GermanClaim[],
  outcomes: readonly Outcome[],
  [from, to]: readonly [number, number],
): readonly GermanClaim[] => {
  if (outcomes.length === 0 || claims.length === 0) return claims;
  const parts: number[] = [];
  let part = 0;
  for (let index = from; index < to; index += 1) {
    if (index > from && isDivider(tokens, index)) part += 1;
    parts.push(part);
  }
  const settled = new Set(outcomes.map(({ next }) => parts[next - 1 - from]));
  return claims.filter(({ anchor }) => !settled.has(parts[anchor - from]));
};

const place = (text: string, tokens: readonly Token[], from: number, next: number) => {
  const [start, end] = [at(tokens, from).start, at(tokens, next - 1).end];
  return { start, end, text: text.slice(start, end) };
};

/** The vague wordings of one German sentence, in order and without overlaps; claims go first. */
export const germanWordings = (
  text: string,
  tokens: readonly Token[],
  range: readonly [number, number],
  outcomes: readonly Outcome[],
): readonly VagueWording[] => {
  const claims = openClaims(tokens, claimsIn(tokens, range), outcomes, range);
  const covered = new Set<number>();
  for (const { from, next } of claims) for (let index = from; index < next; index += 1) covered.add(index);
  const claimed = claims.map((claim) => ({
    ...place(text, tokens, claim.from, claim.next),
    ...{ kind: claim.kind, question: questionOf(text, tokens, claim), isClaim: true },
  }));
  const loose: VagueWording[] = [];
  for (let index = range[0]; index < range[1];) {
    const match = matchGermanLoose(tokens, index, range[0]);
    const free =
      match !== null && match.next <= range[1] && !covered.has(index) && !covered.has(match.next - 1);
    if (free) {
      loose.push({
        ...place(text, tokens, index, match.next),
        ...{ kind: match.kind, question: match.question, isClaim: false },
      });
    }
    index = free ? match.next : index + 1;
  }
  return [...claimed, ...loose].sort((a, b) => a.start - b.start);
};
