import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { PARTS } from './build-parts.ts';

/** What a build is made from. A change in any of these files makes it stale. */
const SOURCES = ['renderer', 'shared', 'electron', 'assets', 'package-lock.json'];

const STAMP = join('dist', 'build.json');

const walk = async (path: string): Promise<readonly string[]> => {
  const info = await stat(path).catch(() => null);
  if (info === null) return [];
  if (info.isFile()) return [`${path}:${info.size}:${info.mtimeMs}`];
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  return (await Promise.all(names.map((name) => walk(join(path, name))))).flat();
};

/** A digest of names, sizes and times of the sources: cheap to take (no file is read) and changed by every edit. */
export const sourcesDigest = async (root: string = ROOT): Promise<string> => {
  const lines = (await Promise.all(SOURCES.map((name) => walk(join(root, name))))).flat();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};

/** Notes what the build in `dist/` was made from. */
export const writeStamp = async (digest: string, root: string = ROOT): Promise<void> => {
  await writeFile(join(root, STAMP), `${JSON.stringify({ digest })}\n`);
};

/** Whether every part is there and was made from the sources as they are now. */
export const isFresh = async (root: string = ROOT): Promise<boolean> => {
  try {
    for (const part of PARTS) await stat(join(root, 'dist', part));
    const stamp = JSON.parse(await readFile(join(root, STAMP), 'utf8')) as { digest?: unknown };
    return stamp.digest === (await sourcesDigest(root));
  } catch {
    return false;
  }
};
