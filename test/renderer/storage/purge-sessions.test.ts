import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyInput } from '#shared/rounds/round';
import { makeDatabase } from '../../../renderer/storage/database.ts';
import { purgeRows } from '../../../renderer/storage/purge-sessions.ts';
import { insertSession, setDeleted } from '../../../renderer/storage/session-repository.ts';
import { at, blankFile } from './sessions.ts';

const moment = { now: at(0), today: '2026-10-15' as never };

describe('deleting for good', () => {
  it('leaves nothing of what lay in the trash, and everything of the rest', async () => {
    const db = makeDatabase('purge');
    const file = blankFile();
    const { id } = file.session;
    const other = asId('other');
    await insertSession(db, file, moment);
    await insertSession(db, { session: { ...file.session, id: other }, journal: file.journal }, moment);
    for (const sessionId of [id, other]) {
      const entry = asId(`entry-${sessionId}`);
      await db.ballots.put({ id: entry, sessionId, roundId: asId('r'), input: emptyInput(entry) });
    }
    expect(await purgeRows(db, [id, other])).toEqual([]);
    await setDeleted(db, id, at(1));
    expect(await purgeRows(db, [id, other])).toEqual([id]);
    const left = await Promise.all([
      db.documents.toCollection().primaryKeys(),
      db.summaries.toCollection().primaryKeys(),
      db.ballots.toArray().then((rows) => rows.map(({ sessionId }) => sessionId)),
      db.journal.toArray().then((rows) => [...new Set(rows.map(({ sessionId }) => sessionId))]),
    ]);
    expect(left).toEqual([[other], [other], [other], [other]]);
    db.close();
  });
});
