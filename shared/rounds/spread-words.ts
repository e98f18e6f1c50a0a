import type { Id, OptionalId } from '#shared/core/ids';
import { formatNumber } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import { numberFormat } from '#shared/core/intl';
import { isBlank } from '#shared/core/text';
import type { Language } from '#shared/language/language';
import { roundSpreadTexts } from '#shared/language/round-spread';
import type { RangeSpread, SaidRange, Whose } from './answers.ts';
import type { RankingSpread } from './ranking.ts';
import type { Round } from './round.ts';
import type { RatingSpread, VoteSpread } from './scores.ts';
import { answersOf, dissent, type Movement, type Spread } from './spread.ts';

/** How a spread is put into words: the language, the locale of its figures, and what people are called. */
export type Telling = {
  readonly language: Language;
  readonly locale: string;
  /** The name of a person; blank for nobody, and for somebody without a name. */
  readonly nameOf: (id: OptionalId) => string;
};

/** A spread in words: the first sentence says the middle, the others what goes with it; then who stands apart. */
export type SpreadWords = {
  readonly headline: string;
  readonly more: readonly string[];
  readonly apart: readonly string[];
};

const textsOf = ({ language }: Telling) => roundSpreadTexts[language];

/** Whose answer it is: the name, or "One person" where the round is anonymous. */
export const whoOf = ({ personId }: Pick<Whose, 'personId'>, telling: Telling): string => {
  if (personId === '') return textsOf(telling).onePerson;
  const name = telling.nameOf(personId);
  return isBlank(name) ? textsOf(telling).noName : name.trim();
};

/** What an option is called, on one line. */
export const optionText = ({ options }: Pick<Round, 'options'>, id: string): string =>
  (options.find((option) => option.id === id)?.text ?? '').replaceAll(/\s+/g, ' ').trim();

const figures = (round: Pick<Round, 'unit'>, { locale }: Telling) => ({
  plain: (value: number, digits = 3): string => formatNumber(value, locale, digits),
  full: (value: number): string => withUnit(formatNumber(value, locale), round.unit, locale),
});

/** The words for an agreement, after Schmidt (1997, "Managing Delphi surveys using nonparametric statistical techniques",
 * Decision Sciences 28): 0.1 very weak, 0.3 weak, 0.5 moderate, 0.7 strong. */
const agreementWord = (value: number): 'none' | 'weak' | 'moderate' | 'strong' => {
  if (value < 0.2) return 'none';
  if (value < 0.4) return 'weak';
  return value < 0.6 ? 'moderate' : 'strong';
};

const widestWords = (spread: RangeSpread, round: Round, telling: Telling): string[] => {
  if (spread.widest === null) return [];
  const { lower, upper } = spread.widest;
  const { full } = figures(round, telling);
  const t = textsOf(telling);
  // "One person … one person" would be the same one.
  if (lower.personId === '' && upper.personId === '')
    return [t.widestUnnamed(full(lower.high), full(upper.low))];
  return [t.widest(whoOf(lower, telling), full(lower.high), whoOf(upper, telling), full(upper.low))];
};

const rangeWords = (spread: RangeSpread, round: Round, telling: Telling): string[] => {
  const t = textsOf(telling);
  const { plain, full } = figures(round, telling);
  const { held, answers } = spread;
  if (answers.length < 2) return [];
  const stretch = held.low === held.high ? full(held.high) : t.stretch(plain(held.low), full(held.high));
  return held.count === answers.length
    ? [t.heldByAll(stretch)]
    : [
        t.heldByMost(stretch, plain(held.count), plain(answers.length)),
        ...widestWords(spread, round, telling),
      ];
};

/**
 * Who is first, in words; where several are level, all of them, since the order in which they then stand says nothing.
 *
 * @param words the sentence for one, which quotes the option itself, and that for several, which are quoted here.
 */
const leaderWords = <T extends { readonly optionId: Id }>(
  { options, levelOf }: { readonly options: readonly T[]; readonly levelOf: (option: T) => number | null },
  round: Round,
  telling: Telling,
  words: { readonly one: (option: string) => string; readonly several: (options: string) => string },
): string => {
  const t = textsOf(telling);
  const level = options[0] === undefined ? null : levelOf(options[0]);
  if (level === null) return t.noAnswer;
  const leaders = options
    .filter((option) => levelOf(option) === level)
    .map(({ optionId }) => optionText(round, optionId));
  const last = leaders.pop() ?? '';
  if (leaders.length === 0) return words.one(last);
  return words.several(`${leaders.map(t.quoted).join(', ')} ${t.and} ${t.quoted(last)}`);
};

const rankingWords = (spread: RankingSpread, round: Round, telling: Telling): SpreadWords => {
  const t = textsOf(telling);
  const { plain } = figures(round, telling);
  const { agreement, options } = spread;
  const best = [plain(options[0]?.points ?? 0, 1), plain(spread.mostPoints)] as const;
  return {
    headline: leaderWords({ options, levelOf: ({ points }) => points }, round, telling, {
      one: (option) => t.first(option, ...best),
      several: (level) => t.firstTogether(level, ...best),
    }),
    more:
      agreement === null ? [] : [t.agreement(plain(agreement, 2), t.agreements[agreementWord(agreement)])],
    apart: dissent(spread).map((answer) => t.apart(whoOf(answer, telling), t.saysOrder)),
  };
};

const voteWords = (spread: VoteSpread, round: Round, telling: Telling): SpreadWords => {
  const t = textsOf(telling);
  const { plain } = figures(round, telling);
  const { options, total } = spread;
  const best = [plain(options[0]?.votes ?? 0), plain(total)] as const;
  return {
    headline: leaderWords({ options, levelOf: ({ votes }) => votes }, round, telling, {
      one: (option) => t.leads(option, ...best),
      several: (level) => t.level(level, ...best),
    }),
    more: [],
    apart: dissent(spread).map((answer) => t.apart(whoOf(answer, telling), t.saysVotes)),
  };
};

const ratingWords = (spread: RatingSpread, round: Round, telling: Telling): SpreadWords => {
  const t = textsOf(telling);
  const { plain } = figures(round, telling);
  const { options } = spread;
  const best = [plain(options[0]?.mean ?? 0, 1), plain(round.highestScore)] as const;
  const rated = spread.options.filter(({ scores }) => scores.length > 1);
  const widest = rated.reduce<(typeof rated)[number] | null>(
    (most, option) => (most === null || option.high - option.low > most.high - most.low ? option : most),
    null,
  );
  return {
    headline: leaderWords({ options, levelOf: ({ mean }) => mean }, round, telling, {
      one: (option) => t.highest(option, ...best),
      several: (level) => t.highestTogether(level, ...best),
    }),
    more:
      widest === null || widest.high === widest.low
        ? []
        : [t.largestGap(optionText(round, widest.optionId), plain(widest.low, 1), plain(widest.high, 1))],
    apart: spread.options.flatMap(({ optionId, scores }) =>
      scores
        .filter(({ isApart }) => isApart)
        .map((score) =>
          t.apart(whoOf(score, telling), t.saysScore(optionText(round, optionId), plain(score.score, 1))),
        ),
    ),
  };
};

/** A spread in words. */
export const spreadWords = (round: Round, spread: Spread, telling: Telling): SpreadWords => {
  const t = textsOf(telling);
  const { plain, full } = figures(round, telling);
  const count = plain(answersOf(spread));
  switch (spread.kind) {
    case 'ideas':
      return { headline: t.ideas(count, plain(spread.cards.length)), more: [], apart: [] };
    case 'number':
      return {
        headline: t.numbers(full(spread.median), plain(spread.low), full(spread.high), count),
        more: [],
        apart: spread.answers
          .filter(({ isApart }) => isApart)
          .map((answer) => t.apart(whoOf(answer, telling), t.saysNumber(full(answer.value)))),
      };
    case 'range':
      return {
        headline: t.ranges(plain(spread.median.low), full(spread.median.high), count),
        more: rangeWords(spread, round, telling),
        apart: spread.answers
          .filter(({ isApart }: SaidRange) => isApart)
          .map((answer) =>
            t.apart(whoOf(answer, telling), t.saysRange(plain(answer.low), full(answer.high))),
          ),
      };
    case 'ranking':
      return rankingWords(spread, round, telling);
    case 'votes':
      return voteWords(spread, round, telling);
    case 'rating':
      return ratingWords(spread, round, telling);
  }
};

const measureWords = (value: number, round: Round, telling: Telling): string => {
  const t = textsOf(telling);
  const { plain, full } = figures(round, telling);
  switch (round.kind) {
    case 'ranking':
      return `W = ${plain(value, 2)}`;
    case 'votes':
      return t.share(
        numberFormat(telling.locale, { style: 'percent', maximumFractionDigits: 0 }).format(value),
      );
    case 'rating':
      return t.deviation(plain(value, 2));
    default:
      return t.distance(full(value));
  }
};

/** How far the room has moved from one round to the next, as a sentence. */
export const movementWords = (move: Movement, round: Round, telling: Telling): string =>
  textsOf(telling).moved[move.kind](
    measureWords(move.before, round, telling),
    measureWords(move.after, round, telling),
  );
