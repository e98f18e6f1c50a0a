import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', 'release', '.cache', '.git', 'test-results', 'fixtures']);

const walk = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const inside = entries
    .filter((entry) => !NOT_OURS.has(entry.name))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
  return (await Promise.all(inside)).flat();
};

const definesTests = (source: string): boolean =>
  /from '(vitest|@playwright\/test)'/.test(source) && /^(test|it|describe)(\.\w+)*\(/m.test(source);

/**
 * Every file of the project that is a test file: by its name (`.test.`, `.spec.`), wherever it lies, or by its content
 * (it imports a runner and declares tests), whatever its name.
 */
export const findTestFiles = async (root: string): Promise<readonly string[]> => {
  const sources = (await walk(root)).filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  const marked = await Promise.all(
    sources.map(async (path) =>
      /\.(test|spec)\.[cm]?[jt]sx?$/.test(path) || definesTests(await readFile(path, 'utf8')) ? [path] : [],
    ),
  );
  return marked.flat().sort();
};

/** The test files that no runner collected: they would never fail. */
export const uncollected = (
  testFiles: readonly string[],
  collected: readonly string[],
): readonly string[] => {
  const seen = new Set(collected.map((path) => resolve(path)));
  return testFiles.filter((path) => !seen.has(resolve(path)));
};
