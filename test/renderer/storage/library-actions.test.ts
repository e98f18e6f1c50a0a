import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { readSessionFile, type SessionFile, writeSessionFile } from '#shared/document/session-file';
import { revisionState } from '#shared/session/sign-off';
import { database } from '../../../renderer/storage/database.ts';
import {
  createFromSample,
  createSession,
  duplicateSession,
  importAsCopy,
  importSession,
  removeSessions,
} from '../../../renderer/storage/library-actions.ts';
import { readStored } from '../../../renderer/storage/session-repository.ts';
import { blankFile, edited, say } from './sessions.ts';

const file = edited(blankFile(), say('use AI'));

const signedFile = edited(file, {
  type: 'signOff.sign',
  signature: {
    id: asId('sig'),
    signatoryId: '',
    name: 'Maria Koch',
    capacity: 'Head of Claims',
    organisation: 'Aldersee',
    statement: 'We agree.',
    mark: { kind: 'drawn', width: 2400, height: 693, strokes: [[10, 20, 300, 400]] },
  },
});

beforeEach(async () => {
  vi.stubGlobal('navigator', { language: 'de-CH' });
  await database.open();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

const storedFile = async (id: Id): Promise<SessionFile> => {
  const stored = await readStored(database, id);
  if (!stored) throw new Error('it is not stored');
  return { session: stored.row.session, journal: stored.journal };
};

const idOf = (result: { ok: true; value: Id } | { ok: false }): Id => {
  if (!result.ok) throw new Error('it was refused');
  return result.value;
};

describe('the library', () => {
  it('begins a session in the language and currency of the place', async () => {
    const { session } = await storedFile(await createSession({ title: 'Intake', client: 'Aldersee' }));
    expect(session).toMatchObject({ title: 'Intake', client: 'Aldersee', locale: 'de-CH', currency: 'CHF' });
  });

  it('opens an example as a copy with a history of its own', async () => {
    const id = idOf(await createFromSample(writeSessionFile(file), 'claims-intake'));
    expect(id).not.toBe(file.session.id);
    const { journal } = await storedFile(id);
    expect(journal).toMatchObject([{ kind: 'create', origin: { kind: 'sample', of: 'claims-intake' } }]);
  });

  it('duplicates the content, not the history', async () => {
    const first = idOf(await importSession(writeSessionFile(file)));
    const { session, journal } = await storedFile(await duplicateSession(first));
    expect(session).toMatchObject({ title: 'Claims intake (copy)', goal: { statement: 'use AI' } });
    expect(journal).toHaveLength(1);
  });

  it('keeps the signatures of a file that is taken in, under its own id and as a copy', async () => {
    const first = idOf(await importSession(writeSessionFile(signedFile)));
    expect(await storedFile(first)).toEqual(signedFile);
    expect(revisionState((await storedFile(first)).session)).toMatchObject({ kind: 'signed', number: 1 });
    const copy = await storedFile(idOf(await importAsCopy(writeSessionFile(signedFile))));
    expect(copy.session.signOff).toEqual(signedFile.session.signOff);
    expect(revisionState(copy.session)).toMatchObject({ kind: 'signed', number: 1 });
  });

  it('duplicates a signed session without its signatures', async () => {
    const first = idOf(await importSession(writeSessionFile(signedFile)));
    const { session } = await storedFile(await duplicateSession(first));
    expect(revisionState(session)).toEqual({ kind: 'unsigned' });
    expect(session.signOff.statement).toBe(signedFile.session.signOff.statement);
  });

  it('takes a file in with its id and its history', async () => {
    expect(await storedFile(idOf(await importSession(writeSessionFile(file))))).toEqual(file);
  });

  it('names the session that is here already, and takes it out of the trash', async () => {
    const id = idOf(await importSession(writeSessionFile(file)));
    await removeSessions([id]);
    expect(idOf(await importSession(writeSessionFile(file)))).toBe(id);
    expect(await database.documents.count()).toBe(1);
    expect((await database.documents.get(id))?.deletedAt).toBeNull();
  });

  it('never replaces a session by a file that differs from it', async () => {
    const first = idOf(await importSession(writeSessionFile(file)));
    const second = idOf(await importSession(writeSessionFile(edited(file, say('more')))));
    expect(second).not.toBe(first);
    expect(await storedFile(first)).toEqual(file);
    const taken = await storedFile(second);
    expect(taken.journal).toHaveLength(3);
    expect(readSessionFile(writeSessionFile(taken)).ok).toBe(true);
  });

  it('takes the session of a report in as a copy even when it is here', async () => {
    const first = idOf(await importSession(writeSessionFile(file)));
    const second = idOf(await importAsCopy(writeSessionFile(file)));
    expect(second).not.toBe(first);
    expect((await storedFile(second)).journal[0]).toMatchObject({ origin: { kind: 'import', of: first } });
  });

  it('changes nothing for a file that is no session', async () => {
    const refused = await importSession(new Uint8Array([1, 2, 3]));
    expect(refused.ok).toBe(false);
    expect(await database.documents.count()).toBe(0);
  });
});
