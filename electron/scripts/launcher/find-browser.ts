import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the search looks at; tests give their own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a program stands at a path. */
  readonly isProgram: (path: string) => boolean;
  /** The names in a folder; none where there is no such folder. */
  readonly namesIn: (folder: string) => readonly string[];
};

/** A browser that can open the app window, and by what name it was found. */
export type Browser = { readonly path: string; readonly from: string };

/** Whether a file is there that may be run. */
export const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(realpathSync(path)).isFile();
  } catch {
    return false;
  }
};

/** The names in a folder, none where it cannot be read. */
export const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const playwrightFolder = ({ platform, env, home }: Machine): string => {
  const chosen = env.PLAYWRIGHT_BROWSERS_PATH ?? '';
  if (chosen !== '' && chosen !== '0') return chosen;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
};

const TEST_MAC = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/** Where a program stands inside one of Playwright's folders; the layout changed with time. */
const INSIDE_PLAYWRIGHT: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
  darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
    `${folder}/${TEST_MAC}`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
};

const playwrightBuilds = (machine: Machine): readonly string[] => {
  const root = playwrightFolder(machine);
  const newestFirst = machine
    .namesIn(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((left, right) => Number(right.slice(9)) - Number(left.slice(9)));
  const inside = INSIDE_PLAYWRIGHT[machine.platform] ?? [];
  return newestFirst.flatMap((build) => inside.map((path) => join(root, build, path)));
};

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const onLinux = ({ env }: Machine): readonly string[] => [
  // Debian's own program; the script of the same name in the path prints noise.
  '/usr/lib/chromium/chromium',
  ...LINUX_NAMES.flatMap((name) => (env.PATH ?? '').split(':').map((folder) => join(folder || '.', name))),
];

const onMac = ({ home }: Machine): readonly string[] =>
  ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(home, 'Applications')].map((root) => `${root}/${name}.app/Contents/MacOS/${name}`),
  );

const onWindows = ({ env }: Machine): readonly string[] =>
  [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((path) =>
    [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((root) => root !== undefined)
      .map((root) => `${root}\\${path}`),
  );

const installed = (machine: Machine): readonly string[] => {
  if (machine.platform === 'darwin') return onMac(machine);
  return machine.platform === 'win32' ? onWindows(machine) : onLinux(machine);
};

/**
 * The browser for the app window: CHROMIUM_PATH when it is set (and then no other), else the one used last time, else
 * Playwright's own build, else what is installed. The same one every time matters: an older browser can damage the data
 * that a newer one wrote.
 */
export const findBrowser = (machine: Machine, lastUsed: string | null): Browser | null => {
  const chosen = machine.env.CHROMIUM_PATH ?? '';
  if (chosen !== '') return machine.isProgram(chosen) ? { path: chosen, from: 'CHROMIUM_PATH' } : null;
  if (lastUsed !== null && machine.isProgram(lastUsed)) return { path: lastUsed, from: 'the last start' };
  const build = playwrightBuilds(machine).find(machine.isProgram);
  if (build !== undefined) return { path: build, from: 'Playwright' };
  const path = installed(machine).find(machine.isProgram);
  return path === undefined ? null : { path, from: 'this computer' };
};
