import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAKE } from '../../electron/scripts/build-parts.ts';
import { ROOT } from '../../electron/scripts/paths.ts';

/** What a call of the command line said, and its exit code. */
export type Spoken = { readonly out: string; readonly error: string; readonly exitCode: number };

/** The bundled command line in a folder of its own, with a folder to work in. */
export type Cli = {
  /** Runs it as a child process in the folder. */
  readonly run: (...args: readonly string[]) => Promise<Spoken>;
  /** Runs it with a text on standard input. */
  readonly feed: (input: string | Uint8Array, ...args: readonly string[]) => Promise<Spoken>;
  /** A folder for the test's files; paths given to `run` are relative to it. */
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Every file in the folder with a digest of its content. */
  readonly contents: () => Promise<Readonly<Record<string, string>>>;
  readonly remove: () => Promise<void>;
};

/** The passphrase that the command line finds in the environment variable PASS. */
export const PASSPHRASE = 'Füchse & vier Wörter';

/** The names of the samples. */
export const SAMPLES = ['card-fraud', 'claims-intake', 'invoice-processing', 'vague-goal'] as const;

/** The path of a sample. */
export const samplePath = (name: string): string => join(ROOT, 'assets', 'samples', `${name}.phaseone`);

/** The moment that tests make reports at, and the options that say so. */
export const CREATED = '2026-11-23T09:00:00Z';

/**
 * Loaded into every process before the program: one clock for all of them, which an hour before the moment that tests make
 * reports at began to run. An identity made now is valid then, on whichever day the tests run, and what a slow process made
 * is not of the future for a quick one after it.
 */
const CLOCK = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  const ahead = Real.parse('${CREATED}') - 3_600_000 - ${Date.now()};
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...parts);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
`)}`;

const call = (
  program: string,
  args: readonly string[],
  cwd: string,
  input?: string | Uint8Array,
): Promise<Spoken> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', CLOCK, program, ...args], {
      cwd,
      env: { PATH: process.env.PATH, PASS: PASSPHRASE, WRONG: 'something else', EMPTY: '' },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let [out, error] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.stdin?.end(input);
    child.once('error', reject);
    child.once('close', (code) => resolve({ out, error, exitCode: code ?? -1 }));
  });

const digest = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/** Bundles the command line as the build does, where it finds its assets as it does in `dist/cli/`. */
export const provideCli = async (): Promise<Cli> => {
  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const bundle = await mkdtemp(join(cache, 'cli-'));
  await MAKE.cli(bundle);
  const folder = await mkdtemp(join(tmpdir(), 'phase-one-cli-'));
  const path = (name: string): string => join(folder, name);
  return {
    run: (...args) => call(join(bundle, 'main.js'), args, folder),
    feed: (input, ...args) => call(join(bundle, 'main.js'), args, folder, input),
    folder,
    path,
    contents: async () => {
      const digests: Record<string, string> = {};
      for (const name of (await readdir(folder)).sort()) digests[name] = await digest(path(name));
      return digests;
    },
    remove: async () => {
      await rm(bundle, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Creates an identity: `me.p12` and its certificate `me.pem`. */
export const createIdentity = async (cli: Cli, name = 'me'): Promise<void> => {
  const spoken = await cli.run(
    ...['identity', 'create', '--name', 'Ana Ruiz', '--organisation', 'Ruiz & Söhne GmbH'],
    ...['--email', 'ana@example.org', '--out', `${name}.p12`, '--certificate', `${name}.pem`],
    ...['--passphrase-env', 'PASS'],
  );
  if (spoken.exitCode !== 0) throw new Error(spoken.error);
};

/** The arguments of a report of a session file, signed by `me.p12`. */
export const reportArgs = (session: string, out: string, ...more: readonly string[]): readonly string[] => [
  ...['report', session, '--out', out, '--identity', 'me.p12', '--passphrase-env', 'PASS'],
  ...['--created', CREATED],
  ...more,
];
