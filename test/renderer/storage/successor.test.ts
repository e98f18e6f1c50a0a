import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { fileDigest, type SessionFile, writeSessionFile } from '#shared/document/session-file';
import { emptyPhase } from '#shared/plan/phase';
import { database } from '../../../renderer/storage/database.ts';
import { importSession } from '../../../renderer/storage/library-actions.ts';
import { readStored } from '../../../renderer/storage/session-repository.ts';
import { storeReview } from '../../../renderer/storage/successor.ts';
import { blankFile, edited } from './sessions.ts';

const file = edited(blankFile(), { type: 'phase.add', item: emptyPhase(asId('F1'), 'poc') });

beforeEach(async () => {
  await database.open();
  await importSession(writeSessionFile(file));
});
afterEach(() => database.delete());

const storedFile = async (id: Id): Promise<SessionFile> => {
  const stored = await readStored(database, id);
  if (!stored) throw new Error('it is not stored');
  return { session: stored.row.session, journal: stored.journal };
};

describe('the review of a gate', () => {
  it('is stored with a history of its own beside the session that it carries on', async () => {
    const begun = await storeReview(file, asId('F1'));
    if (!begun.ok) throw new Error(begun.error.message);
    const review = await storedFile(begun.value);
    expect(review.journal).toMatchObject([
      {
        kind: 'create',
        seq: 0,
        origin: { kind: 'duplicate', of: file.session.id },
        document: review.session,
      },
    ]);
    expect(review.session).toMatchObject({
      title: 'Review of gate 1: Claims intake',
      review: { phaseId: 'F1' },
      predecessor: { sessionId: file.session.id, digest: fileDigest(file) },
    });
    expect(await storedFile(file.session.id)).toEqual(file);
  });

  it('begins unsigned where the session that it carries on is signed', async () => {
    const signed = edited(file, {
      type: 'signOff.sign',
      signature: {
        id: asId('sig'),
        signatoryId: '',
        name: 'Maria Koch',
        capacity: '',
        organisation: '',
        statement: 'We agree.',
        mark: { kind: 'typed', text: 'Maria Koch' },
      },
    });
    expect(signed.session.signOff.revisions).toHaveLength(1);
    const begun = await storeReview(signed, asId('F1'));
    if (!begun.ok) throw new Error(begun.error.message);
    expect((await storedFile(begun.value)).session.signOff.revisions).toEqual([]);
  });

  it('is not stored where the gate is gone', async () => {
    expect(await storeReview(file, asId('F9'))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await database.documents.count()).toBe(1);
  });
});
