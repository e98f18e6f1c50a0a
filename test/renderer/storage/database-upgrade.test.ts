import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { readSessionFile } from '#shared/document/session-file';
import { makeDatabase } from '../../../renderer/storage/database.ts';
import { examine } from '../../../renderer/storage/integrity.ts';
import { readStored } from '../../../renderer/storage/session-repository.ts';

/** The tables as each version made them; frozen like the file that is put in. */
const TABLES_1 = {
  summaries: 'id, [trash+updatedAt+id], madeBy',
  documents: 'id',
  journal: '[sessionId+seq]',
  identities: 'id, createdAt',
  settings: 'key',
  damaged: '++number, sessionId',
};
const TABLES: Readonly<Record<1 | 2 | 3, Readonly<Record<string, string>>>> = {
  1: TABLES_1,
  2: { ...TABLES_1, catalogue: 'id' },
  3: { ...TABLES_1, catalogue: 'id' },
};

type Frozen = { session: { id: string }; journal: { seq: number; at: string }[] };

const frozen = (version: 1 | 2 | 3): Frozen =>
  JSON.parse(readFileSync(`test/fixtures/files/v${version}.phaseone`, 'utf8')) as Frozen;

const fill = async (name: string, version: 1 | 2 | 3, { session, journal }: Frozen): Promise<void> => {
  const old = new Dexie(name);
  old.version(version).stores({ ...TABLES[version] });
  const { id } = session;
  await old.table('documents').add({ id, session, updatedAt: journal.at(-1)?.at, deletedAt: null });
  await old.table('journal').bulkAdd(journal.map((entry) => ({ sessionId: id, seq: entry.seq, entry })));
  await old.table('settings').put({ key: 'preferences', value: { actor: 'Sam Berger' } });
  old.close();
};

it.each([1, 2, 3] as const)(
  'brings a session and its journal from database version %i on, whole and equal to its file',
  async (version) => {
    const name = `from-${version}`;
    await fill(name, version, frozen(version));
    const database = makeDatabase(name);
    const stored = await readStored(database, asId(frozen(version).session.id));
    const examined = stored && examine(stored);
    if (examined?.state !== 'whole') throw new Error(`the session is ${examined?.state ?? 'gone'}`);
    const file = readSessionFile(new Uint8Array(readFileSync(`test/fixtures/files/v${version}.phaseone`)));
    if (!file.ok) throw new Error(file.error.message);
    expect(examined.file).toEqual(file.value);
    expect(await database.settings.get('preferences')).toMatchObject({ value: { actor: 'Sam Berger' } });
    database.close();
  },
);

it('leaves what it does not understand as it lies', async () => {
  const broken = { ...frozen(1), session: { id: 'broken', version: 1, metrics: 'none', goal: null } };
  await fill('from-1-broken', 1, broken);
  const database = makeDatabase('from-1-broken');
  const stored = await readStored(database, asId('broken'));
  expect(stored?.row.session).toMatchObject({ metrics: 'none', goal: null });
  expect(stored?.journal).toHaveLength(broken.journal.length);
  database.close();
});
