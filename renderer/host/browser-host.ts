import { PRODUCT } from '#shared/core/product';
import type { HostApi, HostInfo } from '#shared/host/host-api';
import { copiesInOpfs } from './browser-copies.ts';
import { openFile, saveFile } from './browser-files.ts';
import { browserWindows } from './browser-windows.ts';

const platformOf = (agent: string): HostInfo['platform'] => {
  if (agent.includes('Windows')) return 'windows';
  if (/Mac OS X|Macintosh/.test(agent)) return 'mac';
  return /Linux|X11|CrOS/.test(agent) ? 'linux' : 'other';
};

/**
 * The host of a plain browser: files by picker or download, second copies in the origin private file system. It cannot
 * show a folder, keep copies outside the browser's profile, hold a closing window back or leave its own origin.
 */
export const browserHost = (): HostApi =>
  ({
    info: { kind: 'browser', version: PRODUCT.version, platform: platformOf(navigator.userAgent) },
    can: {
      revealInFolder: false,
      copiesOutsideProfile: false,
      waitBeforeClose: false,
      openLinks: false,
    },
    files: { save: saveFile, open: openFile, reveal: () => Promise.resolve() },
    copies: copiesInOpfs(),
    app: {
      // A browser waits for nobody; the store flushes on pagehide and when the page is hidden.
      onBeforeClose: () => () => undefined,
      openLink: () => Promise.resolve(),
    },
    windows: browserWindows,
  }) satisfies HostApi;
