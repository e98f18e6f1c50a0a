import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import type { Language } from '#shared/language/language';
import type { RoundInput } from '#shared/rounds/round';
import { drawSlip, type RoundRef, slipId } from '#shared/rounds/slip';
import type { Session } from '#shared/session/session';
import { newId } from './clock.ts';
import { type BallotRow, database } from './database.ts';

/**
 * The box of the silent rounds: what was entered lies here, and only here, until the reveal. A row holds no moment, and its
 * key is drawn by chance, so that neither the rows nor their order tell who was first. Nothing is told to other windows:
 * the moment of a message would say what the row does not.
 */
const rowsOf = ({ sessionId, roundId }: RoundRef) =>
  database.ballots
    .where('roundId')
    .equals(roundId)
    .and((row) => row.sessionId === sessionId);

type BoxState = {
  /** The rounds for which somebody has entered, as far as this window has looked; never how many. */
  readonly entered: ReadonlySet<Id>;
};

/** Whether a box is empty, for what must not be changed any more once it is not. */
export const useBoxes = create<BoxState>()(() => ({ entered: new Set() }));

/** Looks whether anything lies in the box of a round. */
export const lookIntoBox = async (ref: RoundRef): Promise<boolean> => {
  const isEntered = (await rowsOf(ref).limit(1).count()) > 0;
  const entered = new Set(useBoxes.getState().entered);
  if (isEntered) entered.add(ref.roundId);
  else entered.delete(ref.roundId);
  useBoxes.setState({ entered });
  return isEntered;
};

const rowOf = ({ sessionId, roundId }: RoundRef, input: RoundInput): BallotRow => ({
  id: input.id,
  sessionId,
  roundId,
  input,
});

/** Puts an entry into the box. A person of a named round has one entry: an earlier one gives way. */
export const putEntry = async (ref: RoundRef, input: RoundInput): Promise<void> => {
  await database.transaction('rw', database.ballots, async () => {
    if (input.personId !== '') {
      await rowsOf(ref)
        .and((row) => row.input.personId === input.personId && row.id !== input.id)
        .delete();
    }
    await database.ballots.put(rowOf(ref, input));
  });
  await lookIntoBox(ref);
};

/** Puts several entries into the box at once, all or none. */
export const putEntries = async (ref: RoundRef, inputs: readonly RoundInput[]): Promise<void> => {
  await database.ballots.bulkPut(inputs.map((input) => rowOf(ref, input)));
  await lookIntoBox(ref);
};

/** The entry of a person of a named round; null where there is none. */
export const entryOfPerson = async (ref: RoundRef, personId: Id): Promise<RoundInput | null> =>
  (
    await rowsOf(ref)
      .and((row) => row.input.personId === personId)
      .first()
  )?.input ?? null;

/** The entry that the two words of a slip belong to; null where there is none. */
export const entryOfSlip = async (ref: RoundRef, slip: string): Promise<RoundInput | null> =>
  (await database.ballots.get(slipId(ref, slip)))?.input ?? null;

/** Takes entries out of the box. */
export const takeEntriesBack = async (ref: RoundRef, ids: readonly Id[]): Promise<void> => {
  await database.ballots.bulkDelete([...ids]);
  await lookIntoBox(ref);
};

/** Everything in the box of a round, in the order of the keys. */
export const entriesOf = async (ref: RoundRef): Promise<readonly RoundInput[]> =>
  (await rowsOf(ref).toArray()).map(({ input }) => input);

/** A whole number from 0 to one less than `below`, each with the same chance: what would favour the low ones is drawn again. */
export const drawBelow = (below: number): number => {
  const end = 2 ** 32 - (2 ** 32 % below);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < end) return drawn % below;
  }
};

/** Two words that no entry of the round has yet, and the id that follows from them. */
export const freeSlip = async (
  ref: RoundRef,
  language: Language,
): Promise<{ readonly words: string; readonly id: Id }> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const words = drawSlip(language, drawBelow);
    const id = slipId(ref, words);
    if ((await database.ballots.get(id)) === undefined) return { words, id };
  }
  // With so many entries that no two words are free, the entry is kept without a way back.
  return { words: '', id: newId() };
};

/** Empties the box of a round, once what was in it is stored in the session. */
export const emptyBox = async (ref: RoundRef): Promise<void> => {
  await rowsOf(ref).delete();
  await lookIntoBox(ref);
};

/** Empties the boxes of the rounds that are revealed: the program may have ended between the one and the other. */
export const emptyRevealedBoxes = async ({
  id: sessionId,
  rounds,
}: Pick<Session, 'id' | 'rounds'>): Promise<void> => {
  for (const { id: roundId, state } of rounds) {
    if (state === 'revealed') await rowsOf({ sessionId, roundId }).delete();
  }
};
