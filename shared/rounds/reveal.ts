import { say } from '#shared/language/say';
import type { PlainError } from '#shared/core/result';
import { sameJson } from '#shared/core/same-json';
import type { Round, RoundInput } from './round.ts';

const byId = (a: RoundInput, b: RoundInput): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What was entered in a round, ready to be revealed: in the order of the ids, which are drawn by chance and so say nothing
 * of who was first; and without persons where the round is anonymous. Empty entries are left out by the caller.
 */
export const readyToReveal = (
  { isAnonymous }: Pick<Round, 'isAnonymous'>,
  inputs: readonly RoundInput[],
): RoundInput[] =>
  inputs.map((input) => (isAnonymous ? { ...input, personId: '' as const } : input)).toSorted(byId);

/** Why these entries may not come into the session; null where they may. A round is revealed once. */
export const revealProblem = (
  round: Pick<Round, 'state' | 'isAnonymous'>,
  inputs: readonly RoundInput[],
): PlainError<'invalid'> | null => {
  if (round.state === 'revealed') {
    return {
      code: 'invalid',
      message: say`This round is revealed already.`,
      todo: say`Begin a second round on the same question.`,
    };
  }
  if (round.isAnonymous && inputs.some(({ personId }) => personId !== '')) {
    return {
      code: 'invalid',
      message: say`The round is anonymous, and an entry names a person.`,
      todo: say`Reveal it without names.`,
    };
  }
  const isInOrder = inputs.every((input, at) => at === 0 || byId(inputs[at - 1] ?? input, input) < 0);
  return isInOrder
    ? null
    : {
        code: 'invalid',
        message: say`The entries of the round stand in an order that may say who was first.`,
        todo: say`Reveal them in the order of their ids.`,
      };
};

/** What gives the answers their meaning: how it was asked, of what, and whether with names. */
const SETTLED = [
  'kind',
  'isAnonymous',
  'unit',
  'options',
  'criteria',
  'quota',
  'highestScore',
] as const satisfies readonly (keyof Round)[];

/** Why a round may not be changed so; null where it may. Once it is revealed, how it was asked stays as it was. */
export const settledProblem = (
  round: Round,
  changes: { readonly [K in keyof Round]?: Round[K] | undefined },
): PlainError<'invalid'> | null => {
  if (round.state === 'open') return null;
  const isKept = SETTLED.every((field) => {
    const value = changes[field];
    return value === undefined || sameJson(value, round[field]);
  });
  return isKept
    ? null
    : {
        code: 'invalid',
        message: say`The round is revealed: how it was asked stays as it is.`,
        todo: say`Begin a second round to ask in another way.`,
      };
};
