import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeDatabase } from '../../../renderer/storage/database.ts';
import { problemOf } from '../../../renderer/storage/storage-problem.ts';

const openedBy = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
  });

describe('the database', () => {
  it('opens data of its own version', async () => {
    const name = 'own';
    const first = makeDatabase(name);
    await first.settings.put({ key: 'a', value: 1 });
    first.close();
    const second = makeDatabase(name);
    expect(await second.settings.get('a')).toEqual({ key: 'a', value: 1 });
    expect(second.backendDB().version).toBe(50);
    second.close();
  });

  it('refuses data of a newer version, for reading and for writing', async () => {
    const name = 'newer';
    const first = makeDatabase(name);
    await first.settings.put({ key: 'a', value: 1 });
    first.close();
    (await openedBy(name, 60)).close();
    const second = makeDatabase(name);
    const reading: unknown = await second.settings.get('a').catch((error: unknown) => error);
    expect(problemOf(reading).code).toBe('newer');
    const writing: unknown = await second.settings
      .put({ key: 'a', value: 2 })
      .catch((error: unknown) => error);
    expect(problemOf(writing).code).toBe('newer');
    second.close();
    const third = await openedBy(name, 60);
    const request = third.transaction('settings').objectStore('settings').get('a');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    expect(request.result).toEqual({ key: 'a', value: 1 });
    third.close();
  });
});
