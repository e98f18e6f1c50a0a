import { upgradeDocument, upgradeEntry } from './v1-to-v2.ts';

/** A session file of some version as parsed JSON, before its schema is checked. */
export type RawFile = Readonly<Record<string, unknown>> & { readonly version: number };

/** One step from a version to the next. It receives a checked digest and a document of exactly `from`. */
export type Migration = { readonly from: number; readonly migrate: (file: RawFile) => RawFile };

/**
 * Every step from an older file version to the next, in order. A released step is never edited: it is tested against a
 * frozen file of its version in `test/fixtures/files/`.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    migrate: (file) => ({
      ...file,
      version: 2,
      session: upgradeDocument(file.session),
      journal: Array.isArray(file.journal) ? file.journal.map(upgradeEntry) : file.journal,
    }),
  },
];

/** Brings a file to the newest version by applying each step that it lacks. */
export const migrateFile = (file: RawFile, migrations: readonly Migration[] = MIGRATIONS): RawFile =>
  migrations.reduce(
    (current, step) => (current.version === step.from ? step.migrate(current) : current),
    file,
  );
