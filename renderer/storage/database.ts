import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import { upgradeDocument, upgradeEntry } from '#shared/document/v1-to-v2';
import type { JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import type { SessionSummary } from './summary.ts';

/** A session document with what the library needs to know of it that is not part of the document. */
export type DocumentRow = {
  readonly id: Id;
  readonly session: Session;
  readonly updatedAt: Instant;
  /** When it was put into the trash; null while it is not. */
  readonly deletedAt: Instant | null;
};

/** One journal entry of one session. */
export type JournalRow = { readonly sessionId: Id; readonly seq: number; readonly entry: JournalEntry };

/** A row of the library: a cache that can be made again from the documents at any time. */
export type SummaryRow = SessionSummary & {
  /** 1 in the trash; IndexedDB cannot index null. */
  readonly trash: 0 | 1;
  /** Which way of making summaries this is of; older ones are made again. */
  readonly madeBy: number;
};

/** A facilitator's signing identity. The key is non-extractable: it signs here and nowhere else. */
export type IdentityRow = {
  readonly id: Id;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly privateKey: CryptoKey;
  readonly createdAt: Instant;
};

/** One remembered setting. */
export type SettingRow = { readonly key: string; readonly value: unknown };

/** A session that was found damaged, exactly as it was found, from before anything was mended. */
export type DamagedRow = {
  readonly number?: number;
  readonly sessionId: string;
  readonly foundAt: Instant;
  readonly document: unknown;
  readonly journal: readonly unknown[];
};

/** A metric that this facilitator keeps for every session. */
export type CatalogueRow = { readonly id: Id; readonly entry: CatalogueEntry; readonly keptAt: Instant };

/** The database of the product. */
export type PhaseOneDatabase = Dexie & {
  readonly summaries: EntityTable<SummaryRow, 'id'>;
  readonly documents: EntityTable<DocumentRow, 'id'>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly identities: EntityTable<IdentityRow, 'id'>;
  readonly settings: EntityTable<SettingRow, 'key'>;
  readonly damaged: Table<DamagedRow, number>;
  readonly catalogue: EntityTable<CatalogueRow, 'id'>;
};

type Version = {
  readonly number: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Named, so that a failure tells which step it was. Absent where only tables are added. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

/**
 * Brings documents and journals from document version 1 to 2, row by row in the one transaction of the upgrade: it is
 * done as a whole or not at all. A row that is not what version 1 wrote stays as it is; opening it says what is wrong.
 */
const toDocumentVersion2 = async (transaction: Transaction): Promise<void> => {
  await transaction
    .table<{ session: unknown }>('documents')
    .toCollection()
    .modify((row) => {
      row.session = upgradeDocument(row.session);
    });
  await transaction
    .table<{ entry: unknown }>('journal')
    .toCollection()
    .modify((row) => {
      row.entry = upgradeEntry(row.entry);
    });
};

/** Every version of the database ever released, oldest first. A released one is never edited; a new one is added. */
const VERSIONS: readonly Version[] = [
  {
    number: 1,
    stores: {
      summaries: 'id, [trash+updatedAt+id], madeBy',
      documents: 'id',
      journal: '[sessionId+seq]',
      identities: 'id, createdAt',
      settings: 'key',
      damaged: '++number, sessionId',
    },
  },
  {
    number: 2,
    stores: { catalogue: 'id' },
    upgrade: toDocumentVersion2,
  },
];

/** Dexie counts in tens of the engine's versions, so that an upgrade can be slipped in between. */
const newestVersion = Math.max(...VERSIONS.map(({ number }) => number)) * 10;

/** Dexie opens data of a newer program and lets it be written to; this program must not. Runs before anything is read. */
const refuseNewer = (database: PhaseOneDatabase): void => {
  database.on(
    'ready',
    () => {
      const { version } = database.backendDB();
      if (version > newestVersion)
        throw new Dexie.VersionError(`version ${version} is newer than ${newestVersion}`);
    },
    true,
  );
};

/** The name of the database; with the origin it is the address of all data, for ever. */
export const DATABASE_NAME = 'phase-one';

/**
 * Opens nothing yet. Every transaction is strict: Chromium's default acknowledges a write that a power cut can still
 * take back.
 */
export const makeDatabase = (name = DATABASE_NAME): PhaseOneDatabase => {
  const made = new Dexie(name, { chromeTransactionDurability: 'strict' }) as PhaseOneDatabase;
  for (const { number, stores, upgrade } of VERSIONS) {
    const version = made.version(number).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  }
  refuseNewer(made);
  return made;
};

/** The database of this window. */
export const database = makeDatabase();
