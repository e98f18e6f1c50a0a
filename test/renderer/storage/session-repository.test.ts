import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { makeDatabase, type PhaseOneDatabase } from '../../../renderer/storage/database.ts';
import {
  appendToSession,
  insertSession,
  listSummaries,
  mendSummaries,
  readStored,
  replaceSession,
  setDeleted,
} from '../../../renderer/storage/session-repository.ts';
import { problemOf } from '../../../renderer/storage/storage-problem.ts';
import { at, blankFile, edited, MOMENT, say } from './sessions.ts';

let db: PhaseOneDatabase;
beforeEach(() => {
  db = makeDatabase(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const id = asId('S1');
const file = edited(blankFile(), say('use AI'), say('use AI to improve operations'));

describe('storing a session', () => {
  it('gives back document and journal as they were', async () => {
    await insertSession(db, file, MOMENT);
    const stored = await readStored(db, id);
    expect(stored?.row.session).toEqual(file.session);
    expect(stored?.journal).toEqual(file.journal);
  });

  it('asks the engine for strict durability', () => {
    expect(db._options.chromeTransactionDurability).toBe('strict');
  });

  it('stores document, entries and summary of a burst together', async () => {
    await insertSession(db, blankFile(), MOMENT);
    await appendToSession(
      db,
      { session: file.session, entries: file.journal.slice(1) },
      { ...MOMENT, now: at(5) },
    );
    const stored = await readStored(db, id);
    expect(stored?.journal).toEqual(file.journal);
    expect(stored?.row.updatedAt).toBe(at(5));
    expect((await db.summaries.get(id))?.statement).toBe('use AI to improve operations');
  });

  it('stores nothing of a burst when one part of it fails', async () => {
    await insertSession(db, blankFile(), MOMENT);
    const fail = (): never => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    db.summaries.hook('updating', fail);
    const write = { session: file.session, entries: file.journal.slice(1) };
    const error: unknown = await appendToSession(db, write, MOMENT).catch((reason: unknown) => reason);
    expect(problemOf(error).code).toBe('full');
    const stored = await readStored(db, id);
    expect(stored?.journal).toHaveLength(1);
    expect(stored?.row.session).toEqual(blankFile().session);
  });

  it('replaces the last entry by the joined one', async () => {
    await insertSession(db, file, MOMENT);
    const joined = { ...file.journal[2]!, actor: 'Ana' };
    await appendToSession(db, { session: file.session, entries: [joined] }, MOMENT);
    expect((await readStored(db, id))?.journal.at(-1)).toEqual(joined);
  });

  it('refuses entries that would leave a gap or overwrite what another window wrote', async () => {
    await insertSession(db, blankFile(), MOMENT);
    const gap = { session: file.session, entries: [file.journal[2]!] };
    await expect(appendToSession(db, gap, MOMENT)).rejects.toThrow(/ends at 0/);
    await appendToSession(db, { session: file.session, entries: file.journal.slice(1) }, MOMENT);
    const behind = { session: file.session, entries: [file.journal[1]!] };
    const error: unknown = await appendToSession(db, behind, MOMENT).catch((reason: unknown) => reason);
    expect(problemOf(error).code).toBe('conflict');
    expect((await readStored(db, id))?.journal).toEqual(file.journal);
  });

  it('keeps what it replaces exactly as it was found', async () => {
    await insertSession(db, blankFile(), MOMENT);
    await db.documents.update(id, { 'session.title': 17 } as never);
    await replaceSession(db, file, { ...MOMENT, deletedAt: null });
    expect((await readStored(db, id))?.journal).toEqual(file.journal);
    const [kept] = await db.damaged.toArray();
    expect(kept).toMatchObject({ sessionId: 'S1', document: { session: { title: 17 } } });
    expect(kept?.journal).toHaveLength(1);
  });
});

describe('the list', () => {
  const insert = (name: string, seconds: number) =>
    insertSession(db, blankFile(name), { ...MOMENT, now: at(seconds) });

  it('comes newest first, page by page, also where moments are equal', async () => {
    for (const [name, seconds] of [
      ['A', 1],
      ['B', 3],
      ['C', 3],
      ['D', 2],
      ['E', 3],
    ] as const) {
      await insert(name, seconds);
    }
    const first = await listSummaries(db, { trash: 0, after: null, limit: 2 });
    const second = await listSummaries(db, { trash: 0, after: first.at(-1)!, limit: 2 });
    const third = await listSummaries(db, { trash: 0, after: second.at(-1)!, limit: 2 });
    expect([first, second, third].map((page) => page.map((row) => row.id))).toEqual([
      ['E', 'C'],
      ['B', 'D'],
      ['A'],
    ]);
  });

  it('shows a deleted session in the trash only, and again after it is restored', async () => {
    await insert('A', 1);
    await setDeleted(db, asId('A'), at(9));
    expect(await listSummaries(db, { trash: 0, after: null, limit: 9 })).toHaveLength(0);
    expect(await listSummaries(db, { trash: 1, after: null, limit: 9 })).toHaveLength(1);
    expect((await readStored(db, asId('A')))?.journal).toHaveLength(1);
    await setDeleted(db, asId('A'), null);
    expect(await listSummaries(db, { trash: 0, after: null, limit: 9 })).toHaveLength(1);
  });

  it('is made again from the documents when rows are missing, old or without a session', async () => {
    await insert('A', 1);
    await insert('B', 2);
    await insert('C', 3);
    const before = await db.summaries.toArray();
    await db.summaries.delete(asId('A'));
    await db.summaries.update(asId('B'), { madeBy: 0, title: 'old' });
    await db.documents.delete(asId('C'));
    expect(await mendSummaries(db, MOMENT.today)).toBe(3);
    expect(await db.summaries.toArray()).toEqual(before.filter((row) => row.id !== 'C'));
    expect(await mendSummaries(db, MOMENT.today)).toBe(0);
  });
});
