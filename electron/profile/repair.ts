/**
 * Mends the write-ahead logs of the engine's databases before the engine opens them.
 *
 * Why: after a crash a log may end in a torn record. The engine reads past it once, appends behind it, and at the next
 * start takes the whole database for corrupt and deletes it (google/leveldb#1287). Cut at the last whole record, the log
 * opens with everything that had been acknowledged.
 *
 * How: only the numbered logs of `…indexeddb.leveldb` folders; on a copy, which is checked again before it takes the
 * log's place in one step; the original is kept aside. Never while the engine runs: the caller has to know that.
 */
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { readLog } from './leveldb-log.ts';

/** One log that was cut, and where its original lies. */
export type LogRepair = {
  readonly log: string;
  readonly records: number;
  readonly bytesKept: number;
  readonly bytesCut: number;
  readonly original: string;
};

/** What a repair did. A log that could not be read or mended is named in `problems`; it is left as it was. */
export type RepairReport = {
  readonly looked: number;
  readonly repaired: readonly LogRepair[];
  readonly problems: readonly string[];
};

/** Where an engine's databases lie below its profile folder: Electron's, a browser's, and their newer places. */
const PLACES = ['IndexedDB', 'WebStorage', join('Default', 'IndexedDB'), join('Default', 'WebStorage')];

const LOG_NAME = /^\d+\.log$/;

const databasesIn = async (folder: string, depth: number): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  const databases = folders.filter((path) => basename(path).endsWith('indexeddb.leveldb'));
  if (depth === 0) return databases;
  const deeper = folders.filter((path) => !databases.includes(path));
  return [...databases, ...(await Promise.all(deeper.map((path) => databasesIn(path, depth - 1)))).flat()];
};

/** The numbered logs of every IndexedDB database of a profile, sorted. */
export const databaseLogs = async (profile: string): Promise<readonly string[]> => {
  const databases = (await Promise.all(PLACES.map((place) => databasesIn(join(profile, place), 2)))).flat();
  const logs = databases.map(async (folder) =>
    (await readdir(folder)).filter((name) => LOG_NAME.test(name)).map((name) => join(folder, name)),
  );
  return (await Promise.all(logs)).flat().sort();
};

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A name for the evidence that says which database and when, and that is never taken twice. */
const evidenceName = (log: string, at: string): string =>
  `${at.replace(/[:.]/g, '-')}-${basename(dirname(log))}-${basename(log)}`;

const repairLog = async (log: string, evidence: string, at: string): Promise<LogRepair | null> => {
  const bytes = await readFile(log);
  const { damaged, records, wholeUntil } = readLog(bytes);
  if (!damaged) return null;
  const original = join(evidence, evidenceName(log, at));
  await mkdir(evidence, { recursive: true });
  await writeDurably(original, bytes);
  await syncFolder(evidence);
  // LevelDB leaves files alone whose names it cannot read.
  const copy = `${log}.mended`;
  try {
    await rm(copy, { force: true });
    await writeDurably(copy, bytes.subarray(0, wholeUntil));
    const check = readLog(await readFile(copy));
    if (check.damaged || check.records !== records) throw new Error('The mended copy does not read back.');
    await rename(copy, log);
    await syncFolder(dirname(log));
  } catch (error) {
    await rm(copy, { force: true });
    throw error;
  }
  return { log, records, bytesKept: wholeUntil, bytesCut: bytes.byteLength - wholeUntil, original };
};

const describe = (repair: LogRepair): string =>
  `${repair.log}: kept ${repair.records} records (${repair.bytesKept} bytes), cut ${repair.bytesCut} bytes\n`;

/**
 * Mends every log of a profile that needs it.
 * @param profile the engine's profile folder; it need not exist yet
 * @param evidence where originals of mended logs are kept, outside the profile; made when needed
 * @param at the time for their names, as an ISO instant
 */
export const repairProfile = async (profile: string, evidence: string, at: string): Promise<RepairReport> => {
  const logs = await databaseLogs(profile);
  const repaired: LogRepair[] = [];
  const problems: string[] = [];
  for (const log of logs) {
    try {
      const repair = await repairLog(log, evidence, at);
      if (repair !== null) repaired.push(repair);
    } catch (error) {
      problems.push(`${log}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (repaired.length > 0) {
    await writeFile(join(evidence, 'repairs.txt'), repaired.map((one) => `${at} ${describe(one)}`).join(''), {
      flag: 'a',
    }).catch(() => undefined);
  }
  return { looked: logs.length, repaired, problems };
};

/** The report as lines for a person; none when there was nothing to mend. */
export const describeRepair = ({ repaired, problems }: RepairReport): readonly string[] => [
  ...repaired.map(
    ({ bytesCut, original }) =>
      `The last run ended in the middle of a write. The ${bytesCut} unfinished bytes were set aside, and what had been saved is kept (${original}).`,
  ),
  ...problems.map((problem) => `A database file could not be checked before the start: ${problem}`),
];
