import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is installed. */
const installed = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;

/**
 * Whether all of some programs are there. Where one is missing it says so on standard error, so that a skipped test is
 * never taken for a passed one.
 */
export const haveTools = (...programs: readonly string[]): boolean => {
  const missing = programs.filter((program) => !installed(program));
  if (missing.length > 0) console.error(`SKIPPED, not installed here: ${missing.join(', ')}`);
  return missing.length === 0;
};

/** Runs a program in the C locale and UTC and returns what it wrote, whatever its exit code. */
export const run = (program: string, args: readonly string[]): { text: string; status: number | null } => {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { text: `${result.stdout}${result.stderr}`, status: result.status };
};

/** Runs a program that has to succeed. */
export const mustRun = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A folder of its own for a test file, removed by the returned function. */
export const scratchFolder = (): { path: (name: string) => string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'phase-one-test-'));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
};
