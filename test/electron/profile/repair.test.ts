import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseLogs, describeRepair, repairProfile } from '../../../electron/profile/repair.ts';
import { writeLog } from '../support/log-writer.ts';

const AT = '2026-11-22T10:00:00.000Z';
const FIXTURE = fileURLToPath(new URL('../../../../shared/cases/torn-profile', import.meta.url));

const record = (length: number): Uint8Array => new Uint8Array(length).fill(3);

let work = '';
let profile = '';
let evidence = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'phase-one-repair-'));
  profile = join(work, 'profile');
  evidence = join(work, 'repairs');
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

const database = (place: string): string => {
  const folder = join(profile, place);
  mkdirSync(folder, { recursive: true });
  return folder;
};

const PLACE = 'Default/IndexedDB/http_127.0.0.1_4610.indexeddb.leveldb';

describe('repairProfile', () => {
  it('has nothing to do for a profile that is not there yet', async () => {
    expect(await repairProfile(profile, evidence, AT)).toEqual({ looked: 0, repaired: [], problems: [] });
    expect(existsSync(evidence)).toBe(false);
  });

  it('leaves a clean log byte for byte as it is, and keeps no evidence', async () => {
    const log = join(database(PLACE), '000003.log');
    const { bytes } = writeLog([record(10), record(70_000)]);
    writeFileSync(log, bytes);
    const report = await repairProfile(profile, evidence, AT);
    expect(report).toEqual({ looked: 1, repaired: [], problems: [] });
    expect(new Uint8Array(readFileSync(log))).toEqual(bytes);
    expect(existsSync(evidence)).toBe(false);
  });

  it('cuts a torn log at its last whole record and keeps the original', async () => {
    const log = join(database(PLACE), '000003.log');
    const { bytes, ends } = writeLog([record(10), record(70_000), record(500)]);
    const torn = bytes.subarray(0, bytes.length - 1);
    writeFileSync(log, torn);
    const { repaired } = await repairProfile(profile, evidence, AT);
    expect(readFileSync(log).length).toBe(ends[1]);
    expect(repaired).toMatchObject([
      { records: 2, bytesKept: ends[1], bytesCut: torn.length - (ends[1] ?? 0) },
    ]);
    expect(new Uint8Array(readFileSync(repaired[0]?.original ?? ''))).toEqual(torn);
    expect(readdirSync(join(profile, PLACE))).toEqual(['000003.log']);
  });

  it('is done with one run: a second finds nothing', async () => {
    const log = join(database(PLACE), '000003.log');
    writeFileSync(log, writeLog([record(10), record(20)]).bytes.subarray(0, 30));
    await repairProfile(profile, evidence, AT);
    expect((await repairProfile(profile, evidence, AT)).repaired).toEqual([]);
  });

  it('touches only numbered logs of IndexedDB folders', async () => {
    const torn = writeLog([record(10), record(20)]).bytes.subarray(0, 30);
    const others = [
      join(database(PLACE), 'LOG'),
      join(database(PLACE), 'MANIFEST-000001'),
      join(database('Default/Local Storage/leveldb'), '000003.log'),
      join(database('Default/IndexedDB/http_127.0.0.1_4610.indexeddb.blob'), '000003.log'),
    ];
    others.forEach((path) => writeFileSync(path, torn));
    const report = await repairProfile(profile, evidence, AT);
    expect(report).toEqual({ looked: 0, repaired: [], problems: [] });
    others.forEach((path) => expect(readFileSync(path).length).toBe(torn.length));
  });

  it('finds the databases of both hosts, wherever their engines keep them', async () => {
    const places = [
      'IndexedDB/app_phase-one_0.indexeddb.leveldb',
      PLACE,
      'Default/WebStorage/7/IndexedDB/indexeddb.leveldb',
    ];
    places.forEach((place) => writeFileSync(join(database(place), '000003.log'), ''));
    expect((await databaseLogs(profile)).length).toBe(places.length);
  });

  it('names a log that it cannot mend, and leaves it alone', async () => {
    mkdirSync(join(database(PLACE), '000003.log'));
    const report = await repairProfile(profile, evidence, AT);
    expect(report.problems.length).toBe(1);
    expect(describeRepair(report).join()).toContain('000003.log');
  });

  it('never overwrites evidence of an earlier repair', async () => {
    const torn = writeLog([record(10), record(20)]).bytes.subarray(0, 30);
    const log = join(database(PLACE), '000003.log');
    writeFileSync(log, torn);
    await repairProfile(profile, evidence, AT);
    writeFileSync(log, torn);
    const again = await repairProfile(profile, evidence, AT);
    // The same moment, the same log: it is refused loudly rather than replaced.
    expect(again.problems.length).toBe(1);
    expect(readFileSync(log).length).toBe(torn.length);
  });
});

const hasFixture = existsSync(FIXTURE);
if (!hasFixture) console.warn('SKIPPED: the captured torn profile is not here.');

it.runIf(hasFixture)('cuts the captured log at byte 874543, its last whole record', async () => {
  const source = join(FIXTURE, readdirSync(FIXTURE)[0] ?? '');
  const folder = join(profile, 'Default/IndexedDB', basename(source));
  cpSync(source, folder, { recursive: true });
  await repairProfile(profile, evidence, AT);
  expect(readFileSync(join(folder, '000046.log')).length).toBe(874_543);
});
