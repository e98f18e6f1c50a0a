import { PRODUCT } from '#shared/core/product';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../profile/atomic-write.ts';
import { log } from './log.ts';
import { START_PAGE } from './policy/origin.ts';
import { assertSecureWebPreferences, webPreferences } from './policy/web-preferences.ts';
import { LEAST_SIZE, placeWindow, readWindowState } from './policy/window-state.ts';

/** What a window is made of. */
export type WindowParts = {
  /** The preload's one file. */
  readonly preload: string;
  /** Where the window's place on the screen is kept. */
  readonly stateFile: string;
};

const rememberPlace = (window: BrowserWindow, stateFile: string): void => {
  const state = JSON.stringify({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  // Losing the window's place is no loss worth a message.
  void writeAtomically(stateFile, new TextEncoder().encode(state)).catch(() => undefined);
};

/** After a crash of the page: say so, and load it again. Everything that showed as saved is still there. */
const reloadAfterCrash = (window: BrowserWindow): void => {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    crashes += 1;
    log(`The page ended unexpectedly (${reason}).`);
    const again = crashes <= 3;
    void dialog
      .showMessageBox(window, {
        type: 'error',
        message: 'The page ended unexpectedly.',
        detail: again
          ? 'Everything that showed as saved is safe. The page is loaded again.'
          : 'It has ended several times. Everything that showed as saved is safe. Close Phase One and start it again.',
        buttons: [again ? 'Load again' : 'Close'],
      })
      .then(() => {
        if (window.isDestroyed()) return;
        if (again) showStartPage(window);
        else window.destroy();
      });
  });
};

/** Makes the one window, without a page yet: hidden until it has something to show, where it stood last time. */
export const makeWindow = async ({ preload, stateFile }: WindowParts): Promise<BrowserWindow> => {
  const state = readWindowState(await readFile(stateFile, 'utf8').catch(() => ''));
  const preferences = webPreferences(preload);
  assertSecureWebPreferences(preferences);
  const window = new BrowserWindow({
    ...placeWindow(
      state,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title: PRODUCT.name,
    show: false,
    // The paper of the page's tokens, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0D1213' : '#F1F4F3',
    webPreferences: preferences,
  });
  if (state?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberPlace(window, stateFile));
  reloadAfterCrash(window);
  return window;
};

/** Loads the product's page. */
export const showStartPage = (window: BrowserWindow): void => {
  window.loadURL(START_PAGE).catch((error: unknown) => {
    log(`The page did not load: ${error instanceof Error ? error.message : String(error)}`);
  });
};

/** Brings a window to the person's eyes. */
export const bringForward = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};
