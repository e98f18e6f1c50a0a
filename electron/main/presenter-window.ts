import { PRODUCT } from '#shared/core/product';
import { BrowserWindow, screen } from 'electron';
import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../profile/atomic-write.ts';
import { pinnedContents } from './contents-policy.ts';
import { restrictTo } from './handle.ts';
import { log } from './log.ts';
import { PRESENTER_PAGE } from './policy/origin.ts';
import {
  LEAST_PRESENTER,
  placePresenter,
  type PresenterPlace,
  readPresenterState,
  replacePresenter,
} from './policy/presenter-place.ts';
import { assertSecureWebPreferences, webPreferences } from './policy/web-preferences.ts';
import type { Bounds } from './policy/window-state.ts';
import { bringForward, type WindowParts } from './window.ts';

/** The window for the room: at most one at a time. */
export type PresenterWindow = {
  /** Opens it beside the facilitator's window, or brings it forward. */
  readonly open: (facilitator: BrowserWindow) => Promise<void>;
  readonly close: () => void;
};

const displaysNow = (): Bounds[] => screen.getAllDisplays().map(({ bounds }) => bounds);

const moveTo = (window: BrowserWindow, { bounds, fullScreen }: PresenterPlace): void => {
  // A window that fills one display is not moved to another while it does.
  if (window.isFullScreen()) window.setFullScreen(false);
  window.setBounds(bounds);
  if (fullScreen) window.setFullScreen(true);
};

const make = (preload: string, place: PresenterPlace): BrowserWindow => {
  const preferences = webPreferences(preload);
  assertSecureWebPreferences(preferences);
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: LEAST_PRESENTER.width,
    minHeight: LEAST_PRESENTER.height,
    title: PRODUCT.name,
    show: false,
    autoHideMenuBar: true,
    // The room's screen opens dark; nothing may flash in a dark room.
    backgroundColor: '#06090A',
    webPreferences: preferences,
  });
  restrictTo(window.webContents, ['windows:full-screen']);
  pinnedContents(window.webContents, PRESENTER_PAGE);
  window.once('ready-to-show', () => {
    // The facilitator goes on typing in their own window.
    window.showInactive();
    if (place.fullScreen) window.setFullScreen(true);
  });
  // The last picture is worth more than a message: it is loaded again, and asks for what is on show.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) load(window);
  });
  return window;
};

const load = (window: BrowserWindow): void => {
  window.loadURL(PRESENTER_PAGE).catch((error: unknown) => {
    log(`The window for the room did not load: ${error instanceof Error ? error.message : String(error)}`);
  });
};

/** When displays come, go or change, the window goes where the room sees it. */
const followDisplays = (window: BrowserWindow, facilitator: BrowserWindow): void => {
  const follow = (hasChoice: boolean) => (): void => {
    if (window.isDestroyed() || facilitator.isDestroyed()) return;
    const place = replacePresenter(window.getBounds(), displaysNow(), facilitator.getBounds(), hasChoice);
    if (place !== null) moveTo(window, place);
  };
  const [onChoice, onChange] = [follow(true), follow(false)];
  screen.on('display-added', onChoice);
  screen.on('display-removed', onChoice);
  screen.on('display-metrics-changed', onChange);
  window.once('closed', () => {
    screen.off('display-added', onChoice);
    screen.off('display-removed', onChoice);
    screen.off('display-metrics-changed', onChange);
  });
};

/** Makes the keeper of the window. `stateFile` remembers its place. */
export const presenterWindow = ({ preload, stateFile }: WindowParts): PresenterWindow => {
  let window: BrowserWindow | null = null;
  let opening: Promise<void> | null = null;

  const remember = (closing: BrowserWindow): void => {
    const state = { bounds: closing.getNormalBounds(), fullScreen: closing.isFullScreen() };
    // Losing the window's place is no loss worth a message.
    void writeAtomically(stateFile, new TextEncoder().encode(JSON.stringify(state))).catch(() => undefined);
  };

  const openNew = async (facilitator: BrowserWindow): Promise<void> => {
    const known = readPresenterState(await readFile(stateFile, 'utf8').catch(() => ''));
    if (facilitator.isDestroyed()) return;
    const made = make(preload, placePresenter(known, displaysNow(), facilitator.getBounds()));
    window = made;
    made.on('close', () => remember(made));
    made.once('closed', () => {
      window = null;
    });
    // Without a facilitator nobody would drive it, and nobody could end the program.
    facilitator.once('closed', () => {
      if (!made.isDestroyed()) made.close();
    });
    followDisplays(made, facilitator);
    load(made);
  };

  return {
    open: async (facilitator) => {
      if (window !== null && !window.isDestroyed()) return bringForward(window);
      opening ??= openNew(facilitator).finally(() => {
        opening = null;
      });
      await opening;
    },
    close: () => {
      if (window !== null && !window.isDestroyed()) window.close();
    },
  };
};
