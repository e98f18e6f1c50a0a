import type { Id } from '#shared/core/ids';
import { mean, standardDeviation } from '#shared/core/statistics/describe';
import type { Whose } from './answers.ts';
import type { Round, RoundInput } from './round.ts';
import { standsApart } from './stands-apart.ts';

/** An option with the votes it got. */
export type VotedOption = {
  readonly optionId: Id;
  readonly votes: number;
  /** How many people gave it at least one. */
  readonly voters: number;
};

/** All votes. */
export type VoteSpread = {
  readonly kind: 'votes';
  readonly answers: readonly (Whose & { readonly isApart: boolean })[];
  /** Most votes first. */
  readonly options: readonly VotedOption[];
  readonly total: number;
};

/** What one person's scores give an option. */
export type PersonScore = Whose & { readonly score: number; readonly isApart: boolean };

/** An option with its weighted mean and how far the people are apart on it. */
export type RatedOption = {
  readonly optionId: Id;
  /** The mean of what the people's weighted scores give it; null where nobody scored it. */
  readonly mean: number | null;
  readonly low: number;
  readonly high: number;
  /** The standard deviation between people; 0 for fewer than two. */
  readonly deviation: number;
  readonly scores: readonly PersonScore[];
};

/** All scores. */
export type RatingSpread = {
  readonly kind: 'rating';
  readonly answers: readonly (Whose & { readonly isApart: boolean })[];
  /** The highest mean first. */
  readonly options: readonly RatedOption[];
};

const inOrder = (inputs: readonly RoundInput[]): RoundInput[] =>
  inputs
    .filter(({ points }) => points.some((entry) => entry.points > 0))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Of fewer votes nobody can be said to stand apart. */
const FEWEST = 3;

const votedFor = ({ points }: RoundInput): ReadonlySet<Id> =>
  new Set(points.filter((entry) => entry.points > 0).map(({ optionId }) => optionId));

/** Whether each one's votes lie only on options that nobody else voted for. */
const alone = (inputs: readonly RoundInput[]): boolean[] => {
  const chosen = inputs.map(votedFor);
  if (inputs.length < FEWEST) return inputs.map(() => false);
  return chosen.map(
    (own, at) => !chosen.some((other, place) => place !== at && [...own].some((id) => other.has(id))),
  );
};

/** The votes of a round; null where nobody voted. It does not depend on the order of the entries. */
export const voteSpread = (
  { options }: Pick<Round, 'options'>,
  inputs: readonly RoundInput[],
): VoteSpread | null => {
  const said = inOrder(inputs);
  if (said.length === 0) return null;
  const apart = alone(said);
  const counted = options.map(({ id: optionId }) => {
    const given = said.map(({ points }) =>
      points.filter((entry) => entry.optionId === optionId).reduce((sum, entry) => sum + entry.points, 0),
    );
    return {
      optionId,
      votes: given.reduce((sum, votes) => sum + votes, 0),
      voters: given.filter((votes) => votes > 0).length,
    };
  });
  return {
    kind: 'votes',
    answers: said.map(({ id, personId }, at) => ({ inputId: id, personId, isApart: apart[at] ?? false })),
    options: counted.toSorted((a, b) => b.votes - a.votes || b.voters - a.voters),
    total: counted.reduce((sum, { votes }) => sum + votes, 0),
  };
};

/**
 * What a person's scores give an option: their mean weighted by the criteria (a simple additive weighting), over the
 * criteria that the person scored. Without criteria, or where all weights are 0, every score counts alike. Null for none.
 */
export const weightedScore = (
  { criteria }: Pick<Round, 'criteria'>,
  { points }: Pick<RoundInput, 'points'>,
  optionId: Id,
): number | null => {
  const scores = points.filter((entry) => entry.optionId === optionId && entry.points > 0);
  const weightOf = (id: string): number => criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  const all = scores.reduce((sum, { criterionId }) => sum + weightOf(criterionId), 0);
  const weight = (id: string): number => (all > 0 ? weightOf(id) : 1);
  const divisor = scores.reduce((sum, { criterionId }) => sum + weight(criterionId), 0);
  return divisor === 0
    ? null
    : scores.reduce((sum, entry) => sum + entry.points * weight(entry.criterionId), 0) / divisor;
};

const ratedOption = (
  round: Pick<Round, 'criteria'>,
  inputs: readonly RoundInput[],
  optionId: Id,
): RatedOption => {
  const said = inputs.flatMap((input) => {
    const score = weightedScore(round, input, optionId);
    return score === null ? [] : [{ inputId: input.id, personId: input.personId, score }];
  });
  const apart = standsApart(said.map(({ score }) => score));
  const values = Float64Array.from(said.map(({ score }) => score));
  return {
    optionId,
    mean: said.length === 0 ? null : mean(values),
    low: Math.min(...values),
    high: Math.max(...values),
    deviation: values.length < 2 ? 0 : standardDeviation(values),
    scores: said.map((entry, at) => ({ ...entry, isApart: apart[at] ?? false })),
  };
};

/** The scores of a round; null where nobody scored. It does not depend on the order of the entries. */
export const ratingSpread = (
  round: Pick<Round, 'options' | 'criteria'>,
  inputs: readonly RoundInput[],
): RatingSpread | null => {
  const said = inOrder(inputs);
  if (said.length === 0) return null;
  const options = round.options
    .map(({ id }) => ratedOption(round, said, id))
    .toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1));
  const isApart = (inputId: Id): boolean =>
    options.some(({ scores }) => scores.some((score) => score.inputId === inputId && score.isApart));
  return {
    kind: 'rating',
    answers: said.map(({ id, personId }) => ({ inputId: id, personId, isApart: isApart(id) })),
    options,
  };
};
