import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dataRoot } from '../../../electron/profile/folders.ts';
import { profileHolder } from '../../../electron/profile/running.ts';
import { isFresh, sourcesDigest } from '../../../electron/scripts/freshness.ts';
import { majorOf } from '../../../electron/scripts/launcher/browser-choice.ts';
import { browserFlags } from '../../../electron/scripts/launcher/browser-flags.ts';
import { chooseHost, hasDisplay, type Situation } from '../../../electron/scripts/launcher/choose-host.ts';
import {
  downloadElectron,
  electronPath,
  failedLately,
} from '../../../electron/scripts/launcher/electron-binary.ts';
import { findBrowser, type Machine } from '../../../electron/scripts/launcher/find-browser.ts';
import { folderWith } from '../support/folder.ts';

const folders: string[] = [];
const made = (files: Record<string, string>): string => {
  const folder = folderWith(files);
  folders.push(folder);
  return folder;
};

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const SITUATION: Situation = {
  hasDisplay: true,
  hasElectron: true,
  download: 'not-needed',
  browser: '/usr/bin/chromium',
  wish: 'none',
};

describe('the choice of a host', () => {
  it('is Electron where its program is there', () => {
    expect(chooseHost(SITUATION).host).toBe('electron');
  });

  it.each(['failed', 'late', 'not-tried'] as const)(
    'is a browser when the download %s, and says so',
    (download) => {
      const choice = chooseHost({ ...SITUATION, hasElectron: false, download });
      expect(choice.host).toBe('browser');
      expect(choice.why).toMatch(
        /^Electron is not installed.*download.*, so Phase One opens in \/usr\/bin\/chromium\.$/,
      );
    },
  );

  it('is the address alone without a browser, and says what would help', () => {
    const choice = chooseHost({ ...SITUATION, hasElectron: false, download: 'failed', browser: null });
    expect(choice).toMatchObject({ host: 'serve', why: expect.stringContaining('CHROMIUM_PATH') as string });
  });

  it('is the address alone without a display, even with Electron', () => {
    expect(chooseHost({ ...SITUATION, hasDisplay: false })).toMatchObject({
      host: 'serve',
      why: expect.stringContaining('no display') as string,
    });
  });

  it('follows the person’s wish', () => {
    expect(chooseHost({ ...SITUATION, wish: 'browser' }).host).toBe('browser');
    expect(chooseHost({ ...SITUATION, wish: 'serve' }).host).toBe('serve');
  });
});

describe('a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %j: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

const machine = (
  platform: NodeJS.Platform,
  programs: readonly string[],
  env: Machine['env'] = {},
): Machine => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', LOCALAPPDATA: 'C:\\Local', PROGRAMFILES: 'C:\\Programs', ...env },
  home: '/home/me',
  isProgram: (path) => programs.includes(path),
  namesIn: (folder) =>
    folder === '/home/me/.cache/ms-playwright' ? ['chromium-999', 'chromium-1200', 'ffmpeg-1'] : [],
});

describe('the search for a browser', () => {
  it.each([
    ['linux', '/usr/lib/chromium/chromium'],
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/google-chrome'],
    ['linux', '/usr/local/bin/microsoft-edge'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/home/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Local\\Chromium\\Application\\chrome.exe'],
  ] as const)('finds on %s %s', (platform, path) => {
    expect(findBrowser(machine(platform, [path]), null)).toEqual({ path, from: 'this computer' });
  });

  it('takes the newest of Playwright’s builds before an installed one', () => {
    const builds = [999, 1200].map(
      (build) => `/home/me/.cache/ms-playwright/chromium-${build}/chrome-linux/chrome`,
    );
    expect(findBrowser(machine('linux', [...builds, '/usr/bin/chromium']), null)).toEqual({
      path: builds[1],
      from: 'Playwright',
    });
  });

  it('takes the one that is named, and no other in its place', () => {
    const named = { CHROMIUM_PATH: '/opt/mine' };
    expect(findBrowser(machine('linux', ['/opt/mine', '/usr/bin/chromium'], named), null)?.path).toBe(
      '/opt/mine',
    );
    expect(findBrowser(machine('linux', ['/usr/bin/chromium'], named), null)).toBeNull();
  });

  it('takes the one of the last start while it is there', () => {
    const here = machine('linux', ['/usr/bin/chromium', '/usr/bin/google-chrome']);
    expect(findBrowser(here, '/usr/bin/google-chrome')?.path).toBe('/usr/bin/google-chrome');
    expect(findBrowser(here, '/usr/bin/gone')?.path).toBe('/usr/bin/chromium');
  });

  it('finds none where there is none', () => {
    expect(findBrowser(machine('linux', []), null)).toBeNull();
  });
});

describe('the browser’s arguments', () => {
  const flags = browserFlags({
    url: 'http://127.0.0.1:4610/',
    profile: '/p',
    platform: 'linux',
    asRoot: false,
  });

  it('keep its sandbox, and open no port to steer it by', () => {
    expect(flags).not.toContain('--no-sandbox');
    expect(flags.join(' ')).not.toContain('remote-debugging-port');
    expect(flags).toContain('--remote-debugging-pipe');
  });

  it('leave it no network but the loopback address', () => {
    expect(flags).toContain('--proxy-server=http://127.0.0.1:9');
    expect(flags).toContain('--proxy-bypass-list=<-loopback>;127.0.0.1');
  });

  it('take the sandbox away only for the administrator, whom it would not start for', () => {
    expect(browserFlags({ url: 'x', profile: '/p', platform: 'linux', asRoot: true })).toContain(
      '--no-sandbox',
    );
  });
});

describe('Electron’s program', () => {
  it.each([
    ['linux', undefined, '/r/node_modules/electron/dist/electron'],
    ['win32', undefined, '/r/node_modules/electron/dist/electron.exe'],
    ['darwin', '', '/r/node_modules/electron/dist/Electron.app/Contents/MacOS/Electron'],
    ['linux', '/opt/electron', '/opt/electron/electron'],
  ] as const)('on %s with %j is looked for at %s', (platform, override, path) => {
    expect(electronPath('/r', platform, override)).toBe(path);
  });

  const installer = (code: string): string => made({ 'node_modules/electron/install.js': code });
  const fetched = (root: string, limit?: number): Promise<string> =>
    downloadElectron(root, join(root, '.cache', 'failed'), 1000, new AbortController().signal, limit);

  it('is fetched with its own installer', async () => {
    expect(await fetched(installer('process.exit(0)'))).toBe('done');
  });

  it('is done without when the installer fails, and not tried again for a day', async () => {
    const root = installer('process.exit(1)');
    expect(await fetched(root)).toBe('failed');
    const memory = join(root, '.cache', 'failed');
    expect([failedLately(memory, 1001), failedLately(memory, 1000 + 24 * 3600 * 1000)]).toEqual([
      true,
      false,
    ]);
  });

  it('is done without when the installer takes too long', async () => {
    expect(await fetched(installer('setTimeout(() => {}, 60000)'), 200)).toBe('late');
  });

  it('is done without where the package is not installed', async () => {
    expect(await fetched(made({}))).toBe('failed');
  });
});

describe('a build', () => {
  it('is stale before it is made', async () => {
    expect(await isFresh(made({ 'renderer/index.html': '' }))).toBe(false);
  });

  it('is stale after any edit', async () => {
    const root = made({ 'renderer/index.html': '', 'shared/a.ts': 'a' });
    const before = await sourcesDigest(root);
    writeFileSync(join(root, 'shared/a.ts'), 'changed');
    const edited = await sourcesDigest(root);
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'assets/b.ttf'), '');
    expect(new Set([before, edited, await sourcesDigest(root)]).size).toBe(3);
  });
});

describe('the place of data', () => {
  it.each([
    ['linux', {}, '/home/me/.config/phase-one'],
    ['linux', { XDG_CONFIG_HOME: '/data' }, '/data/phase-one'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/me/.config/phase-one'],
    ['darwin', {}, '/home/me/Library/Application Support/phase-one'],
  ] as const)('on %s with %j is %s', (platform, env, root) => {
    expect(dataRoot({ platform, env, home: '/home/me' })).toBe(root);
  });
});

describe('a profile', () => {
  it('is free when nobody has ever opened it', async () => {
    expect(await profileHolder(made({}))).toBeNull();
  });
});

describe('a version', () => {
  it.each([
    ['Chromium 141.0.7390.54 built on Debian', 141],
    ['148.0.1.2', 148],
    ['', null],
  ] as const)('of %j is %s', (text, major) => {
    expect(majorOf(text)).toBe(major);
  });
});
