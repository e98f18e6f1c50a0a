/** The launcher as a person meets it: a real browser on a display without a person, and its processes counted. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, isProgram, namesIn } from '../../../electron/scripts/launcher/find-browser.ts';
import { folderWith } from '../support/folder.ts';
import { writeLog } from '../support/log-writer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PORT = 4672;
const PATIENCE = { timeout: 20_000, interval: 50 };

const machine = { platform: process.platform, env: process.env, home: homedir(), isProgram, namesIn };
const hasXvfb = (process.env.PATH ?? '').split(':').some((folder) => isProgram(join(folder, 'Xvfb')));
const runs = process.platform === 'linux' && hasXvfb && findBrowser(machine, null) !== null;
if (!runs)
  console.warn('SKIPPED: the launcher is tried with Xvfb and a Chromium, and one of them is not here.');

type Start = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly code: Promise<number | null>;
};

let display = '';
let xvfb: ChildProcess | null = null;
let built = '';
let data = '';
let temporary = '';
const starts: Start[] = [];

const start = (wish = 'browser', env: Record<string, string> = {}, page = built): Start => {
  const script = join(root, 'test/electron/support/launch-on.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, String(PORT), data, page, wish], {
    cwd: root,
    detached: true,
    env: { ...process.env, DISPLAY: display, WAYLAND_DISPLAY: '', TMPDIR: temporary, ...env },
  });
  let said = '';
  const hear = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const one = { child, said: () => said, code };
  starts.push(one);
  return one;
};

/** The processes that have the test's own data folder in their command line. */
const processes = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`user-data-dir=${data}`);
      } catch {
        return false;
      }
    });

/** What is in the temporary folder, without what runs the test's own sources. */
const leftBehind = (): readonly string[] => readdirSync(temporary).filter((name) => !name.startsWith('tsx-'));

const until = (one: Start, words: string): Promise<void> =>
  vi.waitFor(() => {
    if (!one.said().includes(words)) throw new Error(`Not said: “${words}”, but: ${one.said()}`);
  }, PATIENCE);

const opened = async (one: Start): Promise<void> => {
  await until(one, 'is open in its own window');
  await vi.waitFor(() => expect(existsSync(join(data, 'browser-profile', 'Default'))).toBe(true), PATIENCE);
};

describe.runIf(runs)('npm start', () => {
  beforeAll(async () => {
    xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1500x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const pipe = xvfb.stdio[3] as NodeJS.ReadableStream;
    display = await new Promise((resolve) =>
      pipe.once('data', (bytes: Buffer) => resolve(`:${bytes.toString().trim()}`)),
    );
  });
  afterAll(() => void xvfb?.kill());

  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'phase-one-launch-'));
    data = join(temporary, 'data');
    built = folderWith({ 'dist/renderer/index.html': '<!doctype html><title>Phase One</title>page' });
  });
  afterEach(async () => {
    for (const { child, code } of starts.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await code;
    }
    for (const folder of [temporary, built]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('opens a window, says in which program and why, and leaves nothing behind after Ctrl-C', async () => {
    const first = start();
    await opened(first);
    expect(first.said()).toMatch(/^You asked for the browser window, so Phase One opens in .+\.$/m);
    expect(processes().length).toBeGreaterThan(1);
    // A terminal sends Ctrl-C to the whole group.
    process.kill(-(first.child.pid ?? 0), 'SIGINT');
    expect(await first.code).toBe(0);
    expect(processes()).toEqual([]);
    expect(leftBehind()).toEqual(['data']);
  });

  it('brings the first window forward at a second start, and ends the second', async () => {
    const first = start();
    await opened(first);
    const second = start();
    expect(await second.code).toBe(0);
    expect(second.said()).toBe('Phase One is already open; its window was brought forward.\n');
    expect(first.child.exitCode).toBeNull();
  });

  it('ends when its window is closed', async () => {
    const page = folderWith({
      'dist/renderer/index.html': '<!doctype html><script src="./app/close.js"></script>',
      'dist/renderer/app/close.js': 'setTimeout(() => window.close(), 1500)',
    });
    const first = start('browser', {}, page);
    await opened(first);
    expect(await first.code).toBe(0);
    expect(processes()).toEqual([]);
    rmSync(page, { recursive: true });
  });

  it('says so when the browser is killed, and leaves nothing behind', async () => {
    const first = start();
    await opened(first);
    process.kill(Math.min(...processes()), 'SIGKILL');
    expect(await first.code).toBe(1);
    expect(first.said()).toContain('The browser ended unexpectedly. Everything that showed as saved is kept');
    expect(processes()).toEqual([]);
    expect(leftBehind()).toEqual(['data']);
  });

  it('takes the browser with it when it is killed itself', async () => {
    const first = start();
    await opened(first);
    first.child.kill('SIGKILL');
    await vi.waitFor(() => expect(processes()).toEqual([]), PATIENCE);
  });

  it('mends a torn database before the browser opens it', async () => {
    const place = join(data, 'browser-profile/Default/IndexedDB', `http_127.0.0.1_${PORT}.indexeddb.leveldb`);
    mkdirSync(place, { recursive: true });
    const { bytes, ends } = writeLog([new Uint8Array(50), new Uint8Array(60)]);
    writeFileSync(join(place, '000003.log'), bytes.subarray(0, bytes.length - 1));
    const first = start();
    await until(first, 'what had been saved is kept');
    expect(readFileSync(join(place, '000003.log')).length).toBe(ends[0]);
  });

  it('names a port that another program has, and the way out, and takes no other', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nsomething else'));
    await new Promise<void>((resolve) => stranger.listen(PORT, '127.0.0.1', resolve));
    const first = start();
    expect(await first.code).toBe(1);
    stranger.close();
    expect(first.said()).toContain(`Port ${PORT} is used by another program`);
    expect(first.said()).toMatch(/lsof|netstat/);
    expect(processes()).toEqual([]);
  });

  it('prints the address and serves it where there is no display', async () => {
    const first = start('browser', { DISPLAY: '' });
    await until(first, `Open http://127.0.0.1:${PORT}/`);
    expect(first.said()).toContain('There is no display');
    expect(await (await fetch(`http://127.0.0.1:${PORT}/`)).text()).toContain('page');
    const second = start('browser', { DISPLAY: '' });
    expect(await second.code).toBe(0);
    expect(second.said()).toBe(`Phase One is already served at http://127.0.0.1:${PORT}/.\n`);
    first.child.kill('SIGINT');
    expect(await first.code).toBe(0);
  });

  it('refuses a browser that is older than the one the sessions were last opened with', async () => {
    mkdirSync(join(data, 'browser-profile'), { recursive: true });
    writeFileSync(join(data, 'browser-profile', 'Last Version'), '9999.0.0.0');
    const first = start();
    expect(await first.code).toBe(1);
    expect(first.said()).toContain('An older browser can damage them');
    expect(processes()).toEqual([]);
  });

  it('explains its options, and refuses others', () => {
    const script = join(root, 'electron/scripts/start.ts');
    const run = (option: string): string =>
      execFileSync(process.execPath, ['--import', 'tsx', script, option], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run('--help')).toContain('--no-window');
    expect(() => run('--wrong')).toThrow('Unknown option');
  });
});
