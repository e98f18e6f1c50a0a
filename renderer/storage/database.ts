import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import type { Upgrades } from '#shared/document/migrations';
import * as toVersion2 from '#shared/document/v1-to-v2';
import * as toVersion3 from '#shared/document/v2-to-v3';
import * as toVersion4 from '#shared/document/v3-to-v4';
import * as toVersion5 from '#shared/document/v4-to-v5';
import type { RoundInput } from '#shared/rounds/round';
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
  /** When it was pinned to the top of the list; null while it is not. */
  readonly pinnedAt: Instant | null;
  /** When it was put aside, out of the list but not into the trash; null while it is not. */
  readonly archivedAt: Instant | null;
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

/** A certificate of somebody else that was compared and is trusted since, under the name it was given here. */
export type PinRow = {
  /** SHA-256 over the certificate, in groups of four digits. */
  readonly fingerprint: string;
  readonly certificate: Uint8Array;
  readonly name: string;
  readonly pinnedAt: Instant;
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

/**
 * What one person entered in a silent round that is still open. The id is drawn by chance and is the row's only key, so
 * that rows lie in an order that says nothing; there is no moment in it.
 */
export type BallotRow = {
  readonly id: Id;
  readonly sessionId: Id;
  readonly roundId: Id;
  readonly input: RoundInput;
};

/** A template, as its file holds it; `template` is checked by its schema when it is read. */
export type TemplateRow = {
  readonly id: Id;
  readonly template: unknown;
  readonly updatedAt: Instant;
  /** When it was put into the trash; null while it is not. */
  readonly deletedAt: Instant | null;
};

/** The database of the product. */
export type PhaseOneDatabase = Dexie & {
  readonly summaries: EntityTable<SummaryRow, 'id'>;
  readonly documents: EntityTable<DocumentRow, 'id'>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly identities: EntityTable<IdentityRow, 'id'>;
  readonly pins: EntityTable<PinRow, 'fingerprint'>;
  readonly settings: EntityTable<SettingRow, 'key'>;
  readonly damaged: Table<DamagedRow, number>;
  readonly catalogue: EntityTable<CatalogueRow, 'id'>;
  readonly ballots: EntityTable<BallotRow, 'id'>;
  readonly templates: EntityTable<TemplateRow, 'id'>;
};

type Version = {
  readonly number: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Named, so that a failure tells which step it was. Absent where only tables are added. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

/**
 * Brings documents and journals from one document version to the next, row by row in the one transaction of the upgrade:
 * it is done as a whole or not at all. A row that is not what the older version wrote stays as it is; opening it says
 * what is wrong.
 */
const upgradeDocuments =
  ({ upgradeDocument, upgradeEntry }: Upgrades) =>
  async (transaction: Transaction): Promise<void> => {
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

const toDocumentVersion2 = upgradeDocuments(toVersion2);

const toDocumentVersion3 = upgradeDocuments(toVersion3);

const toDocumentVersion4 = upgradeDocuments(toVersion4);

const toDocumentVersion5 = async (transaction: Transaction): Promise<void> => {
  await upgradeDocuments(toVersion5)(transaction);
  await transaction
    .table<{ pinnedAt: null; archivedAt: null }>('documents')
    .toCollection()
    .modify({ pinnedAt: null, archivedAt: null });
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
  {
    number: 3,
    stores: {},
    upgrade: toDocumentVersion3,
  },
  {
    number: 4,
    stores: { pins: 'fingerprint' },
    upgrade: toDocumentVersion4,
  },
  {
    number: 5,
    stores: { ballots: 'id, roundId, sessionId', templates: 'id' },
    upgrade: toDocumentVersion5,
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
