import type { HostApi } from '#shared/host/host-api';
import { PRODUCT } from '#shared/core/product';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const invoke = vi.fn<(channel: string, request: unknown) => Promise<unknown>>();
let exposed: Record<string, HostApi> = {};
let beforeClose: () => void = () => undefined;

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: HostApi) => void (exposed[name] = api) },
  ipcRenderer: {
    invoke,
    on: (channel: string, listen: () => void) => {
      if (channel === 'app:before-close') beforeClose = listen;
    },
  },
}));

const host = (): HostApi => {
  const api = exposed.phaseOneHost;
  if (api === undefined) throw new Error('Nothing is exposed.');
  return api;
};

beforeEach(async () => {
  vi.resetModules();
  invoke.mockReset().mockResolvedValue({ ok: true, value: undefined });
  exposed = {};
  await import('../../../electron/preload/preload.ts');
});

describe('the preload', () => {
  it('exposes the host and nothing else, and no way to name a channel', () => {
    expect(Object.keys(exposed)).toEqual(['phaseOneHost']);
    expect(Object.keys(host()).sort()).toEqual(['app', 'can', 'copies', 'files', 'info', 'windows']);
  });

  it('says which program it is, in the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(host().info).toMatchObject({ kind: 'desktop', version: manifest.version });
    expect(PRODUCT.version).toBe(manifest.version);
  });

  it('sends each verb on its own channel', async () => {
    const bytes = new Uint8Array([1]);
    await host().files.save({ kind: 'report', suggestedName: 'a.pdf', bytes });
    await host().files.open({ kind: 'session', maxBytes: 5 });
    await host().files.reveal('h');
    await host().copies.write('a', bytes);
    await host().copies.read('a');
    await host().copies.list();
    await host().copies.remove('a');
    await host().app.openLink('licence');
    await host().windows.openPresenter();
    await host().windows.closePresenter();
    await host().windows.toggleFullScreen();
    expect(invoke.mock.calls).toEqual([
      ['files:save', { kind: 'report', suggestedName: 'a.pdf', bytes }],
      ['files:open', { kind: 'session', maxBytes: 5 }],
      ['files:reveal', { handle: 'h' }],
      ['copies:write', { name: 'a', bytes }],
      ['copies:read', { name: 'a' }],
      ['copies:list', undefined],
      ['copies:remove', { name: 'a' }],
      ['app:open-link', { link: 'licence' }],
      ['windows:open-presenter', undefined],
      ['windows:close-presenter', undefined],
      ['windows:full-screen', undefined],
    ]);
  });

  it('turns a failure into an error with the sentence for the person', async () => {
    invoke.mockResolvedValue({ ok: false, message: 'The disk is full.' });
    await expect(host().copies.list()).rejects.toThrow(/^The disk is full\.$/);
  });

  it('lets every listener write before the window closes, and counts those that failed', async () => {
    const written: string[] = [];
    const gone = host().app.onBeforeClose(() => Promise.resolve(void written.push('gone')));
    host().app.onBeforeClose(() => Promise.resolve(void written.push('kept')));
    host().app.onBeforeClose(() => Promise.reject(new Error('disk')));
    gone();
    beforeClose();
    await vi.waitFor(() => expect(invoke).toHaveBeenCalledWith('app:flushed', { failed: 1 }));
    expect(written).toEqual(['kept']);
  });
});
