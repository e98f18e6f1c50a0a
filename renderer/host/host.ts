import type { HostApi } from '#shared/host/host-api';
import { browserHost } from './browser-host.ts';

declare global {
  // An interface is the only way to extend a global one.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    /** Set by the desktop app's preload; absent in a browser. */
    readonly phaseOneHost?: HostApi;
  }
}

/** The program around the renderer, chosen once. Nothing else in the renderer asks which one it is. */
export const host: HostApi = window.phaseOneHost ?? browserHost();
