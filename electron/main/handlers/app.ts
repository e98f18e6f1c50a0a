import { type BrowserWindow, dialog, type IpcMainInvokeEvent, shell } from 'electron';
import { handle, PlainFailure } from '../handle.ts';
import { KNOWN_LINKS, mayOpenOutside } from '../policy/links.ts';

/** Asks before anything leaves the program: the address is shown, and “Cancel” is where Enter and Escape lead. */
const agrees = async (window: BrowserWindow | null, address: string): Promise<boolean> => {
  const options: Electron.MessageBoxOptions = {
    type: 'question',
    message: 'Open this address outside Phase One?',
    detail: address,
    buttons: ['Cancel', 'Open'],
    defaultId: 0,
    cancelId: 0,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return response === 1;
};

/** Links out of the program, and the page's word that its work is written. */
export const handleApp = (
  windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | null,
  onFlushed: (window: BrowserWindow | null, failed: number) => void,
): void => {
  handle('app:open-link', windowOf, async ({ link }, window) => {
    const address = KNOWN_LINKS[link];
    if (address === null || !mayOpenOutside(address)) {
      throw new PlainFailure('This link has no public address yet.');
    }
    if (await agrees(window, address)) await shell.openExternal(address);
    return undefined;
  });
  handle('app:flushed', windowOf, ({ failed }, window) => {
    onFlushed(window, failed);
    return undefined;
  });
};
