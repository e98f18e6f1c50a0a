import * as first from './v1-to-v2.ts';
import * as second from './v2-to-v3.ts';
import * as third from './v3-to-v4.ts';
import * as fourth from './v4-to-v5.ts';

/** A session file of some version as parsed JSON, before its schema is checked. */
export type RawFile = Readonly<Record<string, unknown>> & { readonly version: number };

/** One step from a version to the next. It receives a checked digest and a document of exactly `from`. */
export type Migration = { readonly from: number; readonly migrate: (file: RawFile) => RawFile };

/** The two functions of a step between document versions. */
export type Upgrades = {
  readonly upgradeDocument: (value: unknown) => unknown;
  readonly upgradeEntry: (value: unknown) => unknown;
};

const step = (from: number, { upgradeDocument, upgradeEntry }: Upgrades): Migration => ({
  from,
  migrate: (file) => ({
    ...file,
    version: from + 1,
    session: upgradeDocument(file.session),
    journal: Array.isArray(file.journal) ? file.journal.map((entry) => upgradeEntry(entry)) : file.journal,
  }),
});

/**
 * Every step from an older file version to the next, in order. A released step is never edited: it is tested against a
 * frozen file of its version in `test/fixtures/files/`.
 */
export const MIGRATIONS: readonly Migration[] = [
  step(1, first),
  step(2, second),
  step(3, third),
  step(4, fourth),
];

/** Brings a file to the newest version by applying each step that it lacks. */
export const migrateFile = (file: RawFile, migrations: readonly Migration[] = MIGRATIONS): RawFile =>
  migrations.reduce(
    (current, next) => (current.version === next.from ? next.migrate(current) : current),
    file,
  );
