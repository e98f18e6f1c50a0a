import type { Download } from './electron-binary.ts';

/** What the choice of a host depends on. */
export type Situation = {
  readonly hasDisplay: boolean;
  /** Electron's program is there, downloaded just now included. */
  readonly hasElectron: boolean;
  /** What became of the download in this start; `not-tried` when it failed within the last day. */
  readonly download: Download | 'not-tried' | 'not-needed';
  /** The browser that was found. */
  readonly browser: string | null;
  /** The person asked for the browser window, or for no window. */
  readonly wish: 'none' | 'browser' | 'serve';
};

/** Which host runs, and why, in one sentence. */
export type Choice = { readonly host: 'electron' | 'browser' | 'serve'; readonly why: string };

const NO_ELECTRON: Readonly<Record<Situation['download'], string>> = {
  done: 'Electron is not there',
  failed: 'Electron is not installed and could not be downloaded',
  late: 'Electron is not installed and its download took too long',
  'not-tried': 'Electron is not installed, and its download failed within the last day',
  'not-needed': 'Electron is not installed',
};

const withoutElectron = ({ browser, download, wish }: Situation): Choice => {
  const why = wish === 'browser' ? 'You asked for the browser window' : NO_ELECTRON[download];
  if (browser !== null) return { host: 'browser', why: `${why}, so Phase One opens in ${browser}.` };
  return {
    host: 'serve',
    why: `${why}, and no Chromium, Chrome or Edge was found (CHROMIUM_PATH can name one), so no window is opened.`,
  };
};

/** Electron where it can run; else an installed browser; else the address alone. A wish of the person goes first. */
export const chooseHost = (situation: Situation): Choice => {
  const { hasDisplay, hasElectron, wish } = situation;
  if (wish === 'serve') return { host: 'serve', why: 'You asked for no window.' };
  if (!hasDisplay) return { host: 'serve', why: 'There is no display, so no window can be opened.' };
  if (wish === 'browser' || !hasElectron) return withoutElectron(situation);
  return { host: 'electron', why: 'Phase One opens as a desktop program (Electron).' };
};

/** Whether windows can be shown: on Linux only with a display server; elsewhere always. */
export const hasDisplay = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean => platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
