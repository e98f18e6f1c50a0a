import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { readyToReveal } from './reveal.ts';
import type { Round, RoundInput } from './round.ts';

/** What is wrong with an entry, so that it cannot be put into the box; null where nothing is. */
export type InputProblem =
  'nothing' | 'low-missing' | 'high-missing' | 'turned' | 'not-whole' | 'too-many-votes' | 'out-of-scale';

type Asked = Pick<Round, 'kind' | 'options' | 'criteria' | 'quota' | 'highestScore' | 'isAnonymous'>;

const spoken = (ideas: readonly string[]): string[] =>
  ideas.map((text) => text.trim()).filter((text) => text !== '');

const sumOf = ({ points }: RoundInput): number => points.reduce((sum, entry) => sum + entry.points, 0);

/** How many of a person's votes are left; negative where too many were given. */
export const votesLeft = ({ quota }: Pick<Round, 'quota'>, input: RoundInput): number => quota - sumOf(input);

/** Whether nobody has said anything in it; such an entry does not count as an answer. */
export const isEmptyInput = ({ kind }: Pick<Round, 'kind'>, input: RoundInput): boolean => {
  switch (kind) {
    case 'ideas':
      return spoken(input.ideas).length === 0;
    case 'number':
      return input.value === null;
    case 'range':
      return input.low === null && input.high === null;
    case 'ranking':
      return input.order.length === 0;
    case 'votes':
    case 'rating':
      return sumOf(input) === 0;
  }
};

const rangeProblem = ({ low, high }: RoundInput): InputProblem | null => {
  if (low === null) return 'low-missing';
  if (high === null) return 'high-missing';
  return low > high ? 'turned' : null;
};

const ratingProblem = (round: Asked, input: RoundInput): InputProblem | null => {
  const isOut = input.points.some(({ points }) => points < 1 || points > round.highestScore);
  return isOut ? 'out-of-scale' : null;
};

/** Why an entry cannot be put into the box as it is. */
export const inputProblem = (round: Asked, input: RoundInput): InputProblem | null => {
  if (isEmptyInput(round, input)) return 'nothing';
  switch (round.kind) {
    case 'range':
      return rangeProblem(input);
    case 'ranking':
      return input.order.length < round.options.length ? 'not-whole' : null;
    case 'votes':
      return votesLeft(round, input) < 0 ? 'too-many-votes' : null;
    case 'rating':
      return ratingProblem(round, input);
    case 'ideas':
    case 'number':
      return null;
  }
};

/**
 * An entry as it is kept: without blank cards, and with points in the order of the options, so that nothing in it tells
 * in which order the person went about it.
 */
export const tidyInput = (round: Asked, input: RoundInput): RoundInput => {
  const place = (id: Id | '', list: readonly { id: Id }[]): number =>
    list.findIndex((entry) => entry.id === id);
  const points = input.points
    .filter((entry) => entry.points > 0)
    .toSorted(
      (a, b) =>
        place(a.optionId, round.options) - place(b.optionId, round.options) ||
        place(a.criterionId, round.criteria) - place(b.criterionId, round.criteria),
    );
  return {
    ...input,
    personId: round.isAnonymous ? '' : input.personId,
    ideas: spoken(input.ideas),
    points,
    comment: input.comment.trim(),
  };
};

/** A revealed round holds at most so many entries. */
const MOST_INPUTS = 500;

/**
 * The cards of an anonymous round, each an entry of its own: two ideas of one person are not tied together, so that who
 * recognizes one does not know the other. More cards than entries there can be are put together by chance.
 */
const looseCards = (inputs: readonly RoundInput[], newId: () => Id): RoundInput[] => {
  const cards = inputs
    .flatMap((input) => spoken(input.ideas).map((text) => ({ ...input, id: newId(), ideas: [text] })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const size = Math.ceil(cards.length / MOST_INPUTS);
  if (size <= 1) return cards;
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, at) => {
    const part = cards.slice(at * size, (at + 1) * size);
    return { ...(part[0] as RoundInput), ideas: part.flatMap(({ ideas }) => ideas) };
  });
};

/**
 * The box as it is opened: what was entered, each entry under a new id drawn by chance (the old one of an anonymous round
 * is known to whoever holds its slip), of an anonymous round without names and with every card for itself, in the order of
 * the ids. Entries that say nothing are left out.
 *
 * @param newId ids that are drawn by chance, never counted up.
 */
export const openBox = (
  round: Pick<Round, 'kind' | 'isAnonymous'>,
  inputs: readonly RoundInput[],
  newId: () => Id,
): RoundInput[] => {
  const said = inputs.filter((input) => !isEmptyInput(round, input));
  const isLoose = round.isAnonymous && round.kind === 'ideas';
  const drawn = isLoose ? looseCards(said, newId) : said.map((input) => ({ ...input, id: newId() }));
  return readyToReveal(round, drawn);
};

/** Whether a round can be begun: it asks something, and has what there is to choose from. */
export type SetupProblem = 'question' | 'options';

/** What a round lacks before it can go round; null where it is ready. */
export const setupProblem = ({ kind, question, options }: Round): SetupProblem | null => {
  if (isBlank(question)) return 'question';
  const needsOptions = kind === 'ranking' || kind === 'votes' || kind === 'rating';
  return needsOptions && options.filter(({ text }) => !isBlank(text)).length < 2 ? 'options' : null;
};
