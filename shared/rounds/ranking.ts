import type { Id } from '#shared/core/ids';
import type { Whose } from './answers.ts';
import type { Round, RoundInput } from './round.ts';

/** An option with what the room's rankings give it. */
export type RankedOption = {
  readonly optionId: Id;
  /** Of each ranking as many points as options stand behind it, summed up. */
  readonly points: number;
  /** Its place in the rankings on average; 1 is first. */
  readonly meanRank: number;
};

/** All rankings as one. */
export type RankingSpread = {
  readonly kind: 'ranking';
  readonly answers: readonly (Whose & { readonly isApart: boolean })[];
  /** Most points first. */
  readonly options: readonly RankedOption[];
  /** What an option has that everybody puts first. */
  readonly mostPoints: number;
  /** From 0 (no agreement) to 1 (the very same order); null with fewer than two rankings or options. */
  readonly agreement: number | null;
};

/**
 * The ranks that an order gives the options, 1 for the first. Options that it leaves out share the places that are left,
 * as equals (the mean of those ranks).
 */
export const ranksOf = (options: readonly Id[], order: readonly Id[]): number[] => {
  const known = order.filter((id, at) => options.includes(id) && order.indexOf(id) === at);
  const left = (known.length + 1 + options.length) / 2;
  return options.map((id) => (known.includes(id) ? known.indexOf(id) + 1 : left));
};

/**
 * The Borda count (Borda 1784, "Mémoire sur les élections au scrutin"): of each ranking an option gets as many points as
 * options stand behind it; equals share theirs.
 *
 * @param rankings the ranks of the options, one row for each person.
 */
export const bordaPoints = (rankings: readonly (readonly number[])[]): number[] => {
  const count = rankings[0]?.length ?? 0;
  return Array.from({ length: count }, (_, at) =>
    rankings.reduce((sum, ranks) => sum + count - (ranks[at] ?? count), 0),
  );
};

/** How many share each rank, for the correction of ties: the sum of t³ - t over the groups of equals. */
const tiesOf = (ranks: readonly number[]): number => {
  const groups = new Map<number, number>();
  for (const rank of ranks) groups.set(rank, (groups.get(rank) ?? 0) + 1);
  return [...groups.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
};

/**
 * Kendall's coefficient of concordance W (Kendall and Babington Smith 1939, "The problem of m rankings", Annals of
 * Mathematical Statistics 10), with the correction for ties (Kendall 1948, "Rank Correlation Methods"):
 * W = 12 S / (m² (n³ - n) - m Σ(t³ - t)), where S is the sum of squared deviations of the rank sums from their mean.
 *
 * @param rankings the ranks of n options, one row for each of m people.
 * @returns from 0 to 1; null with fewer than two people or options, or where all ranks are equal.
 */
export const kendallW = (rankings: readonly (readonly number[])[]): number | null => {
  const people = rankings.length;
  const count = rankings[0]?.length ?? 0;
  if (people < 2 || count < 2) return null;
  const sums = Array.from({ length: count }, (_, at) =>
    rankings.reduce((sum, ranks) => sum + (ranks[at] ?? 0), 0),
  );
  const middle = (people * (count + 1)) / 2;
  const squares = sums.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const ties = rankings.reduce((sum, ranks) => sum + tiesOf(ranks), 0);
  const most = people ** 2 * (count ** 3 - count) - people * ties;
  return most <= 0 ? null : Math.min(1, (12 * squares) / most);
};

/**
 * How far one ranking goes with another: pairs that both put in the same order less those that they put the other way
 * round. Negative where more pairs are turned than kept (the numerator of Kendall's tau).
 */
export const pairsInCommon = (a: readonly number[], b: readonly number[]): number => {
  let kept = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      kept += Math.sign(((a[i] ?? 0) - (a[j] ?? 0)) * ((b[i] ?? 0) - (b[j] ?? 0)));
    }
  }
  return kept;
};

/** Of fewer rankings nobody can be said to stand apart from the others. */
const FEWEST = 3;

/** Whether each ranking goes against what all the others make together: it turns round more pairs than it keeps. */
const against = (rankings: readonly (readonly number[])[]): boolean[] => {
  if (rankings.length < FEWEST) return rankings.map(() => false);
  return rankings.map((ranks, at) => {
    const others = bordaPoints(rankings.filter((_, other) => other !== at)).map((points) => -points);
    return pairsInCommon(ranks, others) < 0;
  });
};

/** All rankings of a round as one; null where nobody ranked. It does not depend on the order of the entries. */
export const rankingSpread = (
  { options }: Pick<Round, 'options'>,
  inputs: readonly RoundInput[],
): RankingSpread | null => {
  const said = inputs.filter(({ order }) => order.length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (said.length === 0) return null;
  const ids = options.map(({ id }) => id);
  const rankings = said.map(({ order }) => ranksOf(ids, order));
  const points = bordaPoints(rankings);
  const apart = against(rankings);
  return {
    kind: 'ranking',
    answers: said.map(({ id, personId }, at) => ({ inputId: id, personId, isApart: apart[at] ?? false })),
    options: ids
      .map((optionId, at) => ({
        optionId,
        points: points[at] ?? 0,
        meanRank: rankings.reduce((sum, ranks) => sum + (ranks[at] ?? 0), 0) / rankings.length,
      }))
      .toSorted((a, b) => b.points - a.points),
    mostPoints: said.length * Math.max(0, ids.length - 1),
    agreement: kendallW(rankings),
  };
};
