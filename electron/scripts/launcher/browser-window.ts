import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, profileHolder } from '../../profile/running.ts';
import { browserFlags } from './browser-flags.ts';
import { type DevtoolsPipe, devtoolsPipe } from './devtools-pipe.ts';

/** How the window came to its end. `words` are the browser's own last lines, for a start that failed. */
export type WindowEnd = { readonly expected: boolean; readonly words: string };

/** The app window of an installed browser. */
export type BrowserWindow = {
  /** Resolves when the browser has ended, with everything it started and everything it left in temporary folders. */
  readonly ended: Promise<WindowEnd>;
  readonly raise: () => void;
  /** Closes the window as a person would, so that the page can write its last edits; in the end by force. */
  readonly close: () => Promise<void>;
};

type Target = { readonly targetId: string; readonly type: string };

/** How long the page may take to write its last edits before the browser is ended, and then ended by force. */
const PATIENCE = 5000;

const killGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    // The browser leads a process group of its own, so that none of its processes outlives it.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already, which is what was asked for.
  }
};

/** Waits until the last of the browser's processes is gone: ending them takes the system a moment, a second at most. */
const groupGone = async ({ pid }: ChildProcess): Promise<void> => {
  if (pid === undefined || process.platform === 'win32') return;
  for (let tries = 0; tries < 50 && isAlive(-pid); tries += 1) await wait(20);
};

const pagesOf = async (pipe: DevtoolsPipe): Promise<readonly Target[]> => {
  const { targetInfos } = (await pipe.send('Target.getTargets')) as { targetInfos: readonly Target[] };
  return targetInfos.filter(({ type }) => type === 'page');
};

const raiseFirst = async (pipe: DevtoolsPipe): Promise<void> => {
  const [page] = await pagesOf(pipe);
  if (page === undefined) return;
  const { targetId } = page;
  const { windowId, bounds } = (await pipe.send('Browser.getWindowForTarget', { targetId })) as {
    readonly windowId: number;
    readonly bounds: { readonly windowState?: string };
  };
  if (bounds.windowState === 'minimized') {
    await pipe.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  }
  await pipe.send('Target.activateTarget', { targetId });
};

/** On a Mac a browser stays when its last window is closed; here it ends with it. */
const endWithLastPage = async (pipe: DevtoolsPipe): Promise<void> => {
  pipe.onEvent((method) => {
    if (method !== 'Target.targetDestroyed') return;
    void pagesOf(pipe)
      .then((pages) => (pages.length === 0 ? pipe.send('Browser.close') : undefined))
      .catch(() => undefined);
  });
  await pipe.send('Target.setDiscoverTargets', { discover: true });
};

/**
 * A temporary folder of the browser's own: what it leaves there when it is killed goes with it. One that an earlier start
 * left behind is taken away first, unless its browser still runs. Only on Linux: a Mac's temporary folder has
 * so long a name that the browser's socket would not fit below another.
 */
const ownTemporary = async (profile: string): Promise<string | null> => {
  if (process.platform !== 'linux') return null;
  const prefix = `phase-one-${createHash('sha256').update(profile).digest('hex').slice(0, 8)}-`;
  const inUse = (await profileHolder(profile)) !== null;
  const left = inUse ? [] : (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of left) {
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(tmpdir(), prefix));
};

const lastWords = (child: ChildProcess): (() => string) => {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(-2000);
  });
  return () => words.trim();
};

/** Opens the page in a browser, as an app window with a profile of its own. */
export const openBrowserWindow = async (
  program: string,
  url: string,
  profile: string,
): Promise<BrowserWindow> => {
  const temporary = await ownTemporary(profile);
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(program, browserFlags({ url, profile, platform: process.platform, asRoot }), {
    detached: process.platform !== 'win32',
    env: temporary === null ? process.env : { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const words = lastWords(child);
  const pipe = devtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  endWithLastPage(pipe).catch(() => undefined);

  let asked = false;
  const exited = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(asked || code === 0));
  });
  const ended = exited.then(async (expected) => {
    killGroup(child, 'SIGKILL');
    await groupGone(child);
    if (temporary !== null) await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    return { expected, words: words() };
  });
  const orSoon = (): Promise<unknown> => Promise.race([exited, wait(PATIENCE, undefined, { ref: false })]);

  return {
    ended,
    raise: () => void raiseFirst(pipe).catch(() => undefined),
    close: async () => {
      asked = true;
      pipe.send('Browser.close').catch(() => undefined);
      await orSoon();
      killGroup(child, 'SIGTERM');
      await orSoon();
      killGroup(child, 'SIGKILL');
      await ended;
    },
  };
};
