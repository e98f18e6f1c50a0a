/** Electron's security checklist, point by point, as far as each concerns code: run against a fake of the engine. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/main/policy/csp.ts';
import { assertSecureWebPreferences, webPreferences } from '../../../electron/main/policy/web-preferences.ts';
import { CHANNEL_REQUESTS } from '#shared/host/channels';
import { type FakeElectron, makeFakeElectron, startProgram } from '../support/fake-electron.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

let appData = '';
let fake: FakeElectron;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  appData = mkdtempSync(join(tmpdir(), 'phase-one-main-'));
  fake = makeFakeElectron(appData);
  await startProgram(fake);
});

afterAll(async () => {
  vi.restoreAllMocks();
  vi.doUnmock('electron');
  // Not at a stroke: the window's place may still be being written.
  await rm(appData, { recursive: true, force: true, maxRetries: 10 });
});

const preferences = (): Record<string, unknown> => fake.state.windows[0]?.options.webPreferences ?? {};

const asked = (url: string): boolean => {
  let cancelled = false;
  fake.policy.onBeforeRequest?.(
    { url } as never,
    ((answer: { cancel: boolean }) => {
      cancelled = answer.cancel;
    }) as never,
  );
  return !cancelled;
};

const navigates = (event: string, url: string): boolean => {
  let stayed = false;
  fake.state.windows[0]?.webContents.emit(event, { url, preventDefault: () => (stayed = true) });
  return !stayed;
};

const FOREIGN = [
  'https://example.org/',
  'http://127.0.0.1:4610/',
  'ws://example.org/',
  'file:///etc/passwd',
  'app://phase-two/',
  'app://phase-one.example.org/',
  'app://phase-one@example.org/',
  'blob:https://example.org/1',
  'javascript:alert(1)',
];

describe('the checklist of Electron', () => {
  it('1 loads only its own page, and lets no request leave', () => {
    expect(fake.state.windows[0]?.loaded).toEqual(['app://phase-one/']);
    for (const url of FOREIGN) expect([url, asked(url)]).toEqual([url, false]);
    for (const url of ['app://phase-one/app/a.js', 'blob:app://phase-one/1', 'data:image/png;base64,AA']) {
      expect([url, asked(url)]).toEqual([url, true]);
    }
  });

  it.each([
    ['2 has no Node in the page', 'nodeIntegration', false],
    ['2 has no Node in workers', 'nodeIntegrationInWorker', false],
    ['2 has no Node in frames', 'nodeIntegrationInSubFrames', false],
    ['3 isolates the preload', 'contextIsolation', true],
    ['4 sandboxes the page', 'sandbox', true],
    ['6 keeps the same-origin policy', 'webSecurity', true],
    ['8 runs no insecure content', 'allowRunningInsecureContent', false],
    ['9 has no experimental features', 'experimentalFeatures', false],
    ['10 enables no engine features', 'enableBlinkFeatures', undefined],
    ['11 has no webview tag', 'webviewTag', false],
  ])('%s', (_point, name, value) => {
    expect(preferences()[name]).toBe(value);
  });

  it('refuses to open a window with any of these weakened', () => {
    const good = webPreferences('/preload.cjs');
    expect(() => assertSecureWebPreferences(good)).not.toThrow();
    for (const name of ['sandbox', 'contextIsolation', 'webSecurity'] as const) {
      expect(() => assertSecureWebPreferences({ ...good, [name]: false })).toThrow(name);
    }
    for (const name of ['nodeIntegration', 'webviewTag', 'experimentalFeatures'] as const) {
      expect(() => assertSecureWebPreferences({ ...good, [name]: true })).toThrow(name);
    }
    expect(() => assertSecureWebPreferences({ ...good, enableBlinkFeatures: 'X' })).toThrow(
      'enableBlinkFeatures',
    );
    expect(() => assertSecureWebPreferences({})).toThrow();
  });

  it('4 turns the sandbox on for every process before the engine is ready', () => {
    expect(fake.calls.indexOf('enableSandbox')).toBeLessThan(fake.calls.indexOf('requestSingleInstanceLock'));
    expect(fake.calls).toContain('enableSandbox');
  });

  it('5 denies every permission, asked for or looked up', () => {
    const answers: boolean[] = [];
    fake.policy.permissionRequest?.(
      {} as never,
      'media' as never,
      ((yes: boolean) => answers.push(yes)) as never,
    );
    expect(answers).toEqual([false]);
    expect(fake.policy.permissionCheck?.()).toBe(false);
    expect(fake.policy.devicePermission?.()).toBe(false);
  });

  it('7 sends the strict policy with every answer, found or not', async () => {
    for (const url of [
      'app://phase-one/',
      'app://phase-one/none.js',
      'app://phase-one/..%2f..%2fpackage.json',
    ]) {
      const response = await fake.state.serve?.({ url, method: 'GET' });
      expect(response?.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(response?.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('12 refuses a webview even if a page made one', () => {
    let refused = false;
    fake.state.windows[0]?.webContents.emit('will-attach-webview', {
      preventDefault: () => (refused = true),
    });
    expect(refused).toBe(true);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '13 stays on its page at %s',
    (event) => {
      for (const url of [...FOREIGN, 'app://phase-one/assets/icons/icon.svg']) {
        expect([url, navigates(event, url)]).toEqual([url, false]);
      }
      expect(navigates(event, 'app://phase-one/#/settings')).toBe(true);
    },
  );

  it('14 opens no window, not even for its own address', () => {
    const open = fake.state.windows[0]?.webContents.windowOpen;
    for (const url of [...FOREIGN, 'app://phase-one/']) expect(open?.({ url })).toEqual({ action: 'deny' });
  });

  it('15 hands only a fixed address to the system, and only after asking', async () => {
    await expect(fake.invoke('app:open-link', { link: 'https://example.org' })).rejects.toThrow(
      'does not parse',
    );
    fake.state.answers.push({ response: 0 });
    await fake.invoke('app:open-link', { link: 'licence' });
    expect(fake.state.opened).toEqual([]);
    fake.state.answers.push({ response: 1 });
    await fake.invoke('app:open-link', { link: 'licence' });
    expect(fake.state.opened).toEqual(['https://opensource.org/license/mit']);
    expect(fake.state.questions.at(-1)).toMatchObject({ defaultId: 0, cancelId: 0 });
  });

  it('16 is built on one of the three newest majors of its engine', () => {
    const text = readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8');
    expect(Number((JSON.parse(text) as { version: string }).version.split('.')[0])).toBeGreaterThanOrEqual(
      45,
    );
  });

  it.each([
    ['another origin', 'https://example.org/', null],
    ['a name that looks alike', 'app://phase-one.example.org/', null],
    ['a frame inside the page', 'app://phase-one/', {}],
  ])('17 refuses every message of %s', async (_who, url, parent) => {
    const frame = { url, parent };
    // In all else it is as it should be: the sender's own main frame.
    const event = { sender: { mainFrame: frame }, senderFrame: frame };
    for (const channel of Object.keys(CHANNEL_REQUESTS)) {
      await expect(fake.invoke(channel, undefined, event)).rejects.toThrow('not our page');
    }
  });

  it('17 refuses a frame that is gone', async () => {
    await expect(fake.invoke('copies:list', undefined, { senderFrame: null })).rejects.toThrow(
      'not our page',
    );
  });

  it('17 refuses a main frame of our address that is not the sender’s own', async () => {
    const event = { senderFrame: { url: 'app://phase-one/', parent: null } };
    await expect(fake.invoke('copies:list', undefined, event)).rejects.toThrow('not our page');
  });

  it('18 serves a scheme of its own, standard and secure, that no policy can be bypassed in', () => {
    expect(fake.state.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  it('19 leaves the fuses to the release, whose test reads them', () => {
    expect(existsSync(join(root, 'test/electron/packaging.test.ts'))).toBe(true);
  });

  it('20 shows the page HostApi alone', () => {
    const preload = readFileSync(join(root, 'electron/preload/preload.ts'), 'utf8');
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload).toContain('satisfies HostApi');
  });

  it('looks nothing up for spelling, and keeps no download', () => {
    expect(fake.calls).toContain('setSpellCheckerEnabled false');
    expect(fake.calls).toContain('setSpellCheckerLanguages 0');
    expect(preferences().spellcheck).toBe(false);
    let refused = false;
    fake.session.emit('will-download', { preventDefault: () => (refused = true) });
    expect(refused).toBe(true);
  });
});
