import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What decides which file may import which: the real files, not copies kept for tests. */
const CONFIGURATION = [
  '.config',
  '.tsconfig.base.json',
  'tsconfig.json',
  'package.json',
  'shared/tsconfig.json',
  'shared/pdf/tsconfig.json',
  'renderer/tsconfig.json',
  'renderer/vite.config.ts',
  'electron/tsconfig.json',
  'electron/preload/tsconfig.json',
  'test/tsconfig.json',
];

/**
 * A project under the real lint, compiler and package configuration, with sources of the test's own, in a temporary
 * folder. `node_modules` is the real one.
 */
export type TinyProject = { readonly root: string; readonly remove: () => Promise<void> };

/** Lays a tiny project. `files` maps paths to contents. */
export const layTinyProject = async (files: Readonly<Record<string, string>>): Promise<TinyProject> => {
  const root = await mkdtemp(join(tmpdir(), 'phase-one-zones-'));
  for (const path of CONFIGURATION) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(join(ROOT, path), join(root, path), { recursive: true });
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
};
