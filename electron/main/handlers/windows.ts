import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { handle } from '../handle.ts';
import type { PresenterWindow } from '../presenter-window.ts';

/** The window for the room: opened and closed by the facilitator's window; either fills its own display. */
export const handleWindows = (
  windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | null,
  presenter: PresenterWindow,
): void => {
  handle('windows:open-presenter', windowOf, async (_request, window) => {
    if (window !== null) await presenter.open(window);
    return undefined;
  });
  handle('windows:close-presenter', windowOf, () => {
    presenter.close();
    return undefined;
  });
  handle('windows:full-screen', windowOf, (_request, window) => {
    window?.setFullScreen(!window.isFullScreen());
    return undefined;
  });
};
