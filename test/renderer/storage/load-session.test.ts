import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import type { SessionFile } from '#shared/document/session-file';
import { database } from '../../../renderer/storage/database.ts';
import { goesOn, loadSession } from '../../../renderer/storage/load-session.ts';
import { endRestoring, restoreMissing } from '../../../renderer/storage/restore-missing.ts';
import { markCopyDeleted, writeCopy } from '../../../renderer/storage/second-copies.ts';
import { insertSession, readStored } from '../../../renderer/storage/session-repository.ts';
import { at, blankFile, edited, memoryCopies, MOMENT, say } from './sessions.ts';

const id = asId('S1');
const short = edited(blankFile(), say('use AI'));
const file = edited(short, say('use AI to improve operations'));

endRestoring();
beforeEach(() => database.open());
afterEach(() => database.delete());

describe('opening a session', () => {
  it('opens a whole one without a word', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, file);
    await insertSession(database, file, MOMENT);
    const loaded = await loadSession(id, true, copies);
    expect(loaded).toMatchObject({
      ok: true,
      value: { file, readOnly: false, notice: null, copyBehind: false },
    });
  });

  it('asks for a copy where there is none or an older one', async () => {
    const copies = memoryCopies();
    await insertSession(database, file, MOMENT);
    expect(await loadSession(id, true, copies)).toMatchObject({ ok: true, value: { copyBehind: true } });
    await writeCopy(copies, short);
    expect(await loadSession(id, true, copies)).toMatchObject({ ok: true, value: { copyBehind: true } });
  });

  it('goes on with what only the copy has', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, file);
    await insertSession(database, short, MOMENT);
    const loaded = await loadSession(id, true, copies);
    expect(loaded).toMatchObject({ ok: true, value: { file, notice: { code: 'restored' } } });
    expect((await readStored(database, id))?.journal).toEqual(file.journal);
    expect(await database.damaged.count()).toBe(1);
  });

  it('does not follow a copy with another history', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, edited(blankFile(), say('another'), say('story'), say('altogether')));
    await insertSession(database, short, MOMENT);
    expect(await loadSession(id, true, copies)).toMatchObject({
      ok: true,
      value: { file: short, notice: null },
    });
  });

  it('mends a damaged one from its copy and keeps the original', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, file);
    await insertSession(database, file, MOMENT);
    await database.journal.delete([id, 1]);
    const loaded = await loadSession(id, true, copies);
    expect(loaded).toMatchObject({
      ok: true,
      value: { file, readOnly: false, notice: { code: 'restored' } },
    });
    expect((await database.damaged.toArray())[0]?.journal).toHaveLength(2);
    expect(await loadSession(id, true, copies)).toMatchObject({ ok: true, value: { notice: null } });
  });

  it('mends nothing in a window that only reads', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, file);
    await insertSession(database, file, MOMENT);
    await database.journal.delete([id, 1]);
    expect(await loadSession(id, false, copies)).toMatchObject({ ok: true, value: { file } });
    expect(await database.damaged.count()).toBe(0);
    expect((await readStored(database, id))?.journal).toHaveLength(2);
  });

  it('touches nothing that a newer program wrote', async () => {
    await insertSession(database, file, MOMENT);
    await database.documents.update(id, { 'session.version': 99 } as never);
    const before = await readStored(database, id);
    expect(await loadSession(id, true, memoryCopies())).toMatchObject({
      ok: false,
      error: { code: 'newer' },
    });
    expect(await readStored(database, id)).toEqual(before);
  });

  it('says plainly that a session is not here', async () => {
    expect(await loadSession(id, true, memoryCopies())).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('sessions that the database lacks', () => {
  it('come back from their copies, deleted ones into the trash, and others stay untouched', async () => {
    const copies = memoryCopies();
    const [a, b, c] = ['A', 'B', 'C'].map((name) => edited(blankFile(name), say('use AI'))) as [
      typeof file,
      typeof file,
      typeof file,
    ];
    for (const one of [a, b, c]) await writeCopy(copies, one);
    await markCopyDeleted(copies, asId('B'), true);
    await insertSession(database, edited(c, say('more')), MOMENT);
    copies.files.set('D.phaseone', new Uint8Array([1]));
    expect(await restoreMissing(copies)).toBe(2);
    expect((await database.documents.get(asId('A')))?.deletedAt).toBeNull();
    expect((await database.documents.get(asId('B')))?.deletedAt).not.toBeNull();
    expect((await readStored(database, asId('C')))?.journal).toHaveLength(3);
    expect(copies.files.has('D.phaseone')).toBe(true);
    expect(await restoreMissing(copies)).toBe(0);
  });
});

describe('a copy goes on where the database ends', () => {
  const typed = (text: string, second: number): SessionFile => {
    const last = edited(blankFile(), say(text));
    return {
      ...last,
      journal: last.journal.map((entry) => (entry.seq === 1 ? { ...entry, at: at(second) } : entry)),
    };
  };

  it('when it has more entries after the same ones', () => {
    expect(goesOn(file, short)).toBe(true);
    expect(goesOn(short, file)).toBe(false);
    expect(goesOn(file, file)).toBe(false);
  });

  it('when its last entry is a later state of the same typing', () => {
    expect(goesOn(typed('use AI', 12), typed('use', 11))).toBe(true);
    expect(goesOn(typed('use', 11), typed('use AI', 12))).toBe(false);
  });
});
