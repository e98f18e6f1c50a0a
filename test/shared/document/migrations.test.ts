import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrateFile, type Migration, type RawFile } from '#shared/document/migrations';
import { readSessionFile } from '#shared/document/session-file';
import { SESSION_VERSION } from '#shared/session/session';

const folder = new URL('../../fixtures/files/', import.meta.url);
const versions = readdirSync(folder)
  .flatMap((name) => /^v(\d+)\.phaseone$/.exec(name)?.[1] ?? [])
  .map(Number);

describe('the frozen files of released versions', () => {
  it('are there for every version, so that no migration is never exercised', () => {
    const wanted = Array.from({ length: SESSION_VERSION }, (_, at) => at + 1);
    expect(versions.sort((a, b) => a - b)).toEqual(wanted);
  });

  // Fix the model, never the fixture: these files are what people have on their disks.
  it.each(versions)('version %i is read, whatever the model is now', (version) => {
    const bytes = readFileSync(new URL(`v${version}.phaseone`, folder));
    const read = readSessionFile(bytes);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.session.title).toBe(`Frozen file of version ${version}`);
    expect(read.value.journal.length).toBeGreaterThan(20);
  });
});

describe('the migrations', () => {
  it('lead from version 1 to the newest, each step once', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SESSION_VERSION - 1 }, (_, at) => at + 1),
    );
  });

  it('are applied in order from the version of the file on', () => {
    const step = (from: number): Migration => ({
      from,
      migrate: (file) => ({
        ...file,
        version: from + 1,
        trail: [...((file.trail as number[] | undefined) ?? []), from],
      }),
    });
    const steps = [step(1), step(2), step(3)];
    const file = (version: number): RawFile => ({ version });
    expect(migrateFile(file(1), steps)).toEqual({ version: 4, trail: [1, 2, 3] });
    expect(migrateFile(file(3), steps)).toEqual({ version: 4, trail: [3] });
    expect(migrateFile(file(4), steps)).toEqual({ version: 4 });
  });
});
