/**
 * The rooms hold: every import that the design forbids fails, every one that it allows passes. The table here is the
 * design's, written down a second time; the one that enforces it is `.config/zones.js`.
 */
import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layTinyProject, type TinyProject } from './tiny-project.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const DOMAIN = [
  'shared/goal',
  'shared/metric',
  'shared/plan',
  'shared/readiness',
  'shared/session',
  'shared/findings',
];
const SHARED = [
  'shared/core',
  ...DOMAIN,
  'shared/document',
  'shared/report',
  'shared/interchange',
  'shared/host',
  'shared/pdf',
];
const FEATURE_MAY = [
  ...SHARED,
  'renderer/styles',
  'renderer/components',
  'renderer/storage',
  'renderer/host',
  'renderer/workers',
  'renderer/data-intake',
  'renderer/bound-fields',
  'renderer/signing',
];

/** Every room, and the rooms it may import. Its own files it may always import. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'shared/core': [],
  'shared/goal': ['shared/core'],
  'shared/metric': ['shared/core', 'shared/goal'],
  'shared/plan': ['shared/core', 'shared/goal', 'shared/metric'],
  'shared/readiness': ['shared/core', 'shared/goal', 'shared/metric', 'shared/plan'],
  'shared/session': ['shared/core', 'shared/goal', 'shared/metric', 'shared/plan', 'shared/readiness'],
  'shared/findings': ['shared/core', ...DOMAIN.filter((domain) => domain !== 'shared/findings')],
  'shared/document': ['shared/core', ...DOMAIN],
  'shared/report': ['shared/core', 'shared/document', ...DOMAIN],
  'shared/interchange': ['shared/core', 'shared/document', 'shared/report', ...DOMAIN],
  'shared/host': ['shared/core', ...DOMAIN],
  'shared/pdf': ['shared/core', 'shared/report', 'shared/document', 'shared/session', 'shared/findings'],
  'renderer/styles': [],
  'renderer/components': ['shared/core', 'renderer/styles'],
  'renderer/storage': SHARED,
  'renderer/host': SHARED,
  'renderer/workers': SHARED,
  'renderer/data-intake': [
    ...SHARED,
    'renderer/components',
    'renderer/storage',
    'renderer/host',
    'renderer/workers',
  ],
  'renderer/bound-fields': [...SHARED, 'renderer/components', 'renderer/storage'],
  'renderer/signing': [
    ...SHARED,
    'renderer/components',
    'renderer/storage',
    'renderer/host',
    'renderer/workers',
  ],
  'renderer/features/one': FEATURE_MAY,
  'renderer/features/two': FEATURE_MAY,
  'renderer/app': [...FEATURE_MAY, 'renderer/features/one', 'renderer/features/two'],
  'electron/main': [...SHARED, 'electron/profile'],
  'electron/preload': SHARED,
  'electron/cli': SHARED,
  'electron/profile': SHARED,
  'electron/scripts': [...SHARED, 'electron/profile', 'electron/main'],
};
const ROOMS = Object.keys(MAY);

/** Libraries that only some rooms import, by the rooms that may. */
const LIBRARIES: readonly (readonly [string, (room: string) => boolean])[] = [
  ['dexie', (room) => room === 'renderer/storage'],
  ['jspdf', (room) => room === 'shared/pdf'],
  ['@cantoo/pdf-lib', (room) => room === 'shared/pdf'],
  ['@cantoo/pdf-lib/src/index', (room) => room === 'shared/pdf'],
  ['pkijs', (room) => room === 'shared/pdf'],
  ['asn1js', (room) => room === 'shared/pdf'],
  ['react', (room) => room.startsWith('renderer/')],
  ['react-dom/client', (room) => room.startsWith('renderer/')],
  ['zustand', (room) => room.startsWith('renderer/')],
  ['electron', (room) => room === 'electron/main' || room === 'electron/preload'],
];

const stub = (room: string): string => `${room}/stub.ts`;
const climb = (room: string): string => '../'.repeat(room.split('/').length);

/** A file of each room that imports the stub of every room, statically and dynamically, and every owned library. */
const imports = (room: string): readonly { line: string; may: boolean }[] => [
  ...ROOMS.flatMap((other) => {
    const may = other === room || (MAY[room] ?? []).includes(other);
    const relative = `${climb(room)}${stub(other)}`;
    const alias = other.startsWith('shared/') ? [`#${other}/stub`] : [];
    return [relative, ...alias].flatMap((path) => [
      { line: `import '${path}';`, may },
      { line: `void import('${path}');`, may },
      { line: `export * from '${path}';`, may },
    ]);
  }),
  { line: `import '${climb(room)}test/stub.ts';`, may: false },
  ...LIBRARIES.flatMap(([name, mayImport]) => [
    { line: `import '${name}';`, may: mayImport(room) },
    { line: `import type {} from '${name}';`, may: mayImport(room) },
    { line: `void import('${name}');`, may: mayImport(room) },
  ]),
];

const BORDER_RULES = new Set([
  'import-x/no-restricted-paths',
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
]);

const PURE = 'export const day = (ms: number): Date => new Date(ms);\n';

/** What shared code may not know, a file each. */
const HOST_PROBES: Readonly<Record<string, string>> = {
  'shared/core/document.ts': 'export const title = document.title;\n',
  'shared/core/process.ts': 'export const zone = process.env;\n',
  'shared/core/node-module.ts': "import { readFileSync } from 'node:fs';\nexport const f = readFileSync;\n",
  'shared/core/timer.ts': 'setTimeout(() => undefined, 1);\n',
};

let project: TinyProject;
let results: readonly ESLint.LintResult[];

const messagesOf = (path: string): ESLint.LintResult['messages'] =>
  results.find(({ filePath }) => filePath === join(project.root, path))?.messages ?? [];

const rulesIn = (path: string): readonly (string | null)[] => messagesOf(path).map(({ ruleId }) => ruleId);

const lines = (count: number): string => Array.from({ length: count }, (_, i) => `  say(${i});`).join('\n');
const SAY = 'const say = (what: number): number => what;\n';

beforeAll(async () => {
  const rooms = ROOMS.map((room) => [
    [stub(room), 'export const stub = 1;\n'],
    [
      `${room}/border.ts`,
      imports(room)
        .map(({ line }) => `${line}\n`)
        .join(''),
    ],
  ]);
  project = await layTinyProject({
    ...(Object.fromEntries(rooms.flat()) as Record<string, string>),
    'test/stub.ts': 'export const stub = 1;\n',
    'shared/core/ring-a.ts': "import { b } from './ring-b.ts';\nexport const a = (): number => b();\n",
    'shared/core/ring-b.ts': "import { a } from './ring-a.ts';\nexport const b = (): number => a();\n",
    'shared/core/clock.ts': 'export const now = (): number => Date.now();\nexport const d = new Date();\n',
    'shared/core/chance.ts': 'export const chance = (): number => Math.random();\n',
    'shared/core/pure.ts': PURE,
    'shared/core/default.ts': 'const a = 1;\nexport default a;\n',
    'shared/core/any.ts': 'export const a = (b: any): any => b;\n',
    'shared/core/interface.ts': 'export interface A { readonly b: number }\n',
    'shared/core/long-file.ts': Array.from({ length: 301 }, (_, i) => `export const a${i} = ${i};\n`).join(
      '',
    ),
    'shared/core/full-file.ts': Array.from({ length: 300 }, (_, i) => `export const a${i} = ${i};\n`).join(
      '',
    ),
    'shared/core/long-function.ts': `${SAY}export const f = (): void => {\n${lines(49)}\n};\n`,
    'shared/core/full-function.ts': `${SAY}export const f = (): void => {\n${lines(48)}\n};\n`,
    ...HOST_PROBES,
    'shared/pdf/document.ts': 'export const title = document.title;\n',
    'shared/pdf/process.ts': 'export const zone = process.env;\n',
  });
  const eslint = new ESLint({
    cwd: project.root,
    overrideConfigFile: join(project.root, '.config/eslint.config.js'),
  });
  results = await eslint.lintFiles(['shared', 'renderer', 'electron']);
}, 120_000);

afterAll(() => project.remove());

describe.each(ROOMS)('%s', (room) => {
  /** The lines of the room's border file that lint stops, or does not. */
  const linesThat = (stopped: boolean): readonly string[] => {
    const stoppedAt = new Set(
      messagesOf(`${room}/border.ts`)
        .filter(({ ruleId }) => BORDER_RULES.has(ruleId ?? ''))
        .map(({ line }) => line),
    );
    return imports(room)
      .filter((_, index) => stoppedAt.has(index + 1) === stopped)
      .map(({ line }) => line);
  };
  const linesWith = (may: boolean): readonly string[] =>
    imports(room)
      .filter((entry) => entry.may === may)
      .map(({ line }) => line);

  it('is stopped at every import that the design forbids', () => {
    expect(linesThat(true)).toEqual(linesWith(false));
  });

  it('passes with every import that the design allows', () => {
    expect(linesThat(false)).toEqual(linesWith(true));
  });
});

describe('the table', () => {
  it('has a row for every folder that holds sources', async () => {
    const rooms = ['shared', 'renderer', 'electron'];
    const zones: unknown = await import(join(ROOT, '.config/zones.js'));
    const { ZONES } = zones as { ZONES: readonly { folder: string }[] };
    const files = await Promise.all(
      rooms.map(async (room) =>
        (await readdir(join(ROOT, room), { recursive: true }))
          .map((path) => `${room}/${path.split(sep).join('/')}`)
          .filter((path) => /\.tsx?$/.test(path) && path !== 'renderer/vite.config.ts'),
      ),
    );
    const outside = files.flat().filter((path) => !ZONES.some(({ folder }) => path.startsWith(`${folder}/`)));
    expect(outside).toEqual([]);
  });
});

describe('the house rules', () => {
  it('refuse a ring of imports', () => {
    expect(rulesIn('shared/core/ring-a.ts')).toContain('import-x/no-cycle');
  });

  it('refuse time and chance of its own in shared code', () => {
    expect(rulesIn('shared/core/clock.ts')).toEqual(['no-restricted-properties', 'no-restricted-syntax']);
    expect(rulesIn('shared/core/chance.ts')).toEqual(['no-restricted-properties']);
    expect(rulesIn('shared/core/pure.ts')).toEqual([]);
  });

  it('refuse default exports, any and interfaces', () => {
    expect(rulesIn('shared/core/default.ts')).toContain('import-x/no-default-export');
    expect(rulesIn('shared/core/any.ts')).toContain('@typescript-eslint/no-explicit-any');
    expect(rulesIn('shared/core/interface.ts')).toContain('@typescript-eslint/consistent-type-definitions');
  });

  it('limit a file to 300 lines', () => {
    expect(rulesIn('shared/core/long-file.ts')).toEqual(['max-lines']);
    expect(rulesIn('shared/core/full-file.ts')).toEqual([]);
  });

  it('limit a function to 50 lines', () => {
    expect(rulesIn('shared/core/long-function.ts')).toEqual(['max-lines-per-function']);
    expect(rulesIn('shared/core/full-function.ts')).toEqual([]);
  });
});

describe('shared code', () => {
  it('does not compile with what only a browser or only Node has', async () => {
    // Without the border files: what they import would bring Node's types along.
    const clean = await layTinyProject({
      ...HOST_PROBES,
      'shared/core/pure.ts': PURE,
      'shared/core/libraries.ts': ['zod', 'immer', '@noble/hashes/sha2.js', 'd3-scale', 'd3-shape']
        .map((name) => `import '${name}';\n`)
        .join(''),
    });
    const tsc = join(clean.root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-b', 'shared'], {
      cwd: clean.root,
      encoding: 'utf8',
    });
    await clean.remove();
    const files = new Set(stdout.split('\n').map((line) => line.split('(')[0] ?? ''));
    expect([...files].filter((file) => file.startsWith('shared/')).sort()).toEqual(
      Object.keys(HOST_PROBES).sort(),
    );
  });

  it('is stopped at them by lint too, since a library can bring their types along', () => {
    expect(rulesIn('shared/pdf/document.ts')).toContain('no-restricted-globals');
    expect(rulesIn('shared/pdf/process.ts')).toContain('no-restricted-globals');
    expect(rulesIn('shared/core/node-module.ts')).toContain('@typescript-eslint/no-restricted-imports');
  });
});
