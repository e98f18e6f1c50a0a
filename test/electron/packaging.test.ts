import { listPackage, extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStubElectron } from './support/stub-electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** How a fuse is written in the program: the characters “1” and “0”. */
const ON = 49;
const OFF = 48;

const runs = process.platform === 'linux';
if (!runs) console.warn('SKIPPED: packaging is tried with a stub of Electron for Linux, on Linux only.');

const work = mkdtempSync(join(tmpdir(), 'phase-one-packaging-'));

/** A project as packaging finds it after a build: the real configuration, and files of every kind in `dist/`. */
const project = join(work, 'project');

const BUILT = [
  'dist/cli/main.js',
  'dist/build.json',
  'dist/electron/main.js',
  'dist/electron/main.js.map',
  'dist/electron/preload.cjs',
  'dist/renderer/app/index-1234.js',
  'dist/renderer/assets/fonts/archivo-400.ttf',
  'dist/renderer/assets/samples/index.json',
  'dist/renderer/index.html',
  'renderer/app/main.tsx',
  'shared/core/ids.ts',
  'test/secret.test.ts',
  '.env',
];

const packaged = async (): Promise<void> => {
  mkdirSync(project);
  for (const name of ['electron-builder.yml', 'package.json', 'LICENSE'])
    cpSync(join(root, name), join(project, name));
  cpSync(join(root, 'assets/icons'), join(project, 'assets/icons'), { recursive: true });
  for (const name of BUILT) {
    mkdirSync(join(project, name, '..'), { recursive: true });
    writeFileSync(join(project, name), '// built');
  }
  const electronDist = await makeStubElectron(join(work, 'electron'));
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const options = [`-c.electronDist=${electronDist}`, '-c.electronVersion=45.4.1'];
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...options], {
    cwd: project,
    env: { ...process.env, HOME: work, XDG_CACHE_HOME: join(work, 'cache') },
    timeout: 120_000,
  });
};

describe.runIf(runs)('a release', () => {
  const unpacked = join(project, 'release', 'linux-unpacked');

  beforeAll(packaged, 150_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('holds main, preload, the renderer with its assets, package.json, and nothing else', () => {
    const archive = join(unpacked, 'resources', 'app.asar');
    const files = listPackage(archive, { isPack: false })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => /\.[a-z]+$/.test(path));
    expect(files.sort()).toEqual([
      '/dist/electron/main.js',
      '/dist/electron/preload.cjs',
      '/dist/renderer/app/index-1234.js',
      '/dist/renderer/assets/fonts/archivo-400.ttf',
      '/dist/renderer/assets/samples/index.json',
      '/dist/renderer/index.html',
      '/package.json',
    ]);
  });

  it('carries no unpacked files beside its archive', () => {
    // The default archive is the stub's own; from Electron's real folder it is taken out.
    expect(readdirSync(join(unpacked, 'resources')).sort()).toEqual(['app.asar', 'default_app.asar']);
  });

  it('names the bundle as its entry and depends on no package', () => {
    const text = extractFile(join(unpacked, 'resources', 'app.asar'), 'package.json').toString('utf8');
    const manifest = JSON.parse(text) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'phase-one', main: 'dist/electron/main.js', type: 'module' });
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.devDependencies).toBeUndefined();
  });

  it('has every fuse set as the configuration says', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'phase-one'));
    const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
    const fuses = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
    expect(fuses).toHaveLength(8);
    for (const fuse of fuses) {
      expect([fuse, wire[fuse]]).toEqual([fuse, on.includes(fuse) ? ON : OFF]);
    }
  });
});

it('says each fuse in the configuration, whatever the defaults are', () => {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const section = /^electronFuses:\n((?: .*\n| *\n)+)/m.exec(text)?.[1] ?? '';
  const names = Array.from(section.matchAll(/^ {2}(\w+): (true|false)$/gm), (match) => match[1]);
  const known = Object.keys(FuseV1Options)
    .filter((name) => !/^\d+$/.test(name))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  expect(names.sort()).toEqual(known.sort());
});

it('finds the icon it names', () => {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  expect(text).toContain('icon: icon.png');
  expect(existsSync(join(root, 'assets/icons/icon.png'))).toBe(true);
});
