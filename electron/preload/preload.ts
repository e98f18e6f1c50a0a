/** The bridge of the desktop app: `HostApi` over typed messages, and nothing else. Runs sandboxed, one file. */
import { contextBridge, ipcRenderer } from 'electron';
import { PRODUCT } from '#shared/core/product';
import type {
  BeforeCloseChannel,
  Channel,
  ChannelAnswers,
  ChannelRequest,
  Crossing,
} from '#shared/host/channels';
import type { HostApi, HostInfo } from '#shared/host/host-api';

const BEFORE_CLOSE: BeforeCloseChannel = 'app:before-close';

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = {
  darwin: 'mac',
  linux: 'linux',
  win32: 'windows',
};

const call = async <C extends Channel>(
  channel: C,
  request: ChannelRequest<C>,
): Promise<ChannelAnswers[C]> => {
  const answer = (await ipcRenderer.invoke(channel, request)) as Crossing<ChannelAnswers[C]>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const flushes = new Set<() => Promise<void>>();

ipcRenderer.on(BEFORE_CLOSE, () => {
  void Promise.allSettled(Array.from(flushes, async (flush) => flush())).then((results) =>
    call('app:flushed', { failed: results.filter(({ status }) => status === 'rejected').length }),
  );
});

const host = {
  info: { kind: 'desktop', version: PRODUCT.version, platform: PLATFORMS[process.platform] ?? 'other' },
  can: { revealInFolder: true, copiesOutsideProfile: true, waitBeforeClose: true, openLinks: true },
  files: {
    save: (request) => call('files:save', request),
    open: (request) => call('files:open', request),
    reveal: (handle) => call('files:reveal', { handle }),
  },
  copies: {
    write: (name, bytes) => call('copies:write', { name, bytes }),
    read: (name) => call('copies:read', { name }),
    list: () => call('copies:list', undefined),
    remove: (name) => call('copies:remove', { name }),
  },
  app: {
    onBeforeClose: (flush) => {
      flushes.add(flush);
      return () => void flushes.delete(flush);
    },
    openLink: (link) => call('app:open-link', { link }),
  },
  windows: {
    openPresenter: () => call('windows:open-presenter', undefined),
    closePresenter: () => call('windows:close-presenter', undefined),
    toggleFullScreen: () => call('windows:full-screen', undefined),
  },
} satisfies HostApi;

contextBridge.exposeInMainWorld('phaseOneHost', host);
