import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { emptyInput, emptyRound, type RoundInput } from '#shared/rounds/round';
import { slipId } from '#shared/rounds/slip';
import {
  emptyRevealedBoxes,
  entriesOf,
  entryOfPerson,
  entryOfSlip,
  freeSlip,
  lookIntoBox,
  putEntries,
  putEntry,
  takeEntriesBack,
  useBoxes,
} from '../../renderer/storage/ballots.ts';
import { database } from '../../renderer/storage/database.ts';

const ref = { sessionId: asId('S'), roundId: asId('R') };
const said = (id: string, value: number, personId: Id | '' = ''): RoundInput => ({
  ...emptyInput(asId(id)),
  value,
  personId,
});
const values = async (): Promise<(number | null)[]> => (await entriesOf(ref)).map(({ value }) => value);

beforeEach(() => database.ballots.clear());

describe('the box of a silent round', () => {
  it('holds what was entered, by keys alone, and nothing that could tell who was first', async () => {
    await putEntry(ref, said('z', 1));
    await putEntry(ref, said('a', 2));
    expect(await values()).toEqual([2, 1]);
    const rows = await database.ballots.toArray();
    expect(rows.map((row) => Object.keys(row).toSorted())).toEqual([
      ['id', 'input', 'roundId', 'sessionId'],
      ['id', 'input', 'roundId', 'sessionId'],
    ]);
  });

  it('keeps one answer of a person of a named round', async () => {
    await putEntry(ref, said('a', 1, asId('P')));
    await putEntry(ref, said('b', 2, asId('Q')));
    await putEntry(ref, said('c', 3, asId('P')));
    expect(await values()).toEqual([2, 3]);
    expect((await entryOfPerson(ref, asId('P')))?.value).toBe(3);
    expect(await entryOfPerson(ref, asId('X'))).toBeNull();
  });

  it('is that of its session: a copy of the session with the same round has an empty one', async () => {
    await putEntry(ref, said('a', 1));
    expect(await entriesOf({ ...ref, sessionId: asId('copy') })).toEqual([]);
  });

  it('opens an entry by its slip and by nothing else', async () => {
    const { words, id } = await freeSlip(ref, 'en');
    await putEntry(ref, { ...said('a', 7), id });
    expect(id).toBe(slipId(ref, words));
    expect((await entryOfSlip(ref, words))?.value).toBe(7);
    expect(await entryOfSlip(ref, 'nobody nowhere')).toBeNull();
    expect(JSON.stringify(await database.ballots.toArray())).not.toContain(words.split(' ')[0]);
  });

  it('says whether it is empty, and never how full it is', async () => {
    expect(await lookIntoBox(ref)).toBe(false);
    await putEntries(ref, [said('a', 1), said('b', 2)]);
    expect([...useBoxes.getState().entered]).toEqual(['R']);
    await takeEntriesBack(ref, [asId('a'), asId('b')]);
    expect([...useBoxes.getState().entered]).toEqual([]);
  });

  it('is emptied at the next opening where the program ended right after the reveal, and only there', async () => {
    await putEntry(ref, said('a', 1));
    const round = emptyRound(ref.roundId, 'number', 'measure');
    await emptyRevealedBoxes({ id: ref.sessionId, rounds: [round] });
    expect(await values()).toEqual([1]);
    const revealed = { ...round, state: 'revealed' as const };
    await emptyRevealedBoxes({ id: ref.sessionId, rounds: [revealed] });
    await emptyRevealedBoxes({ id: ref.sessionId, rounds: [revealed] });
    expect(await values()).toEqual([]);
  });
});
