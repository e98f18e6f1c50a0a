import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { copiesIn } from '../../profile/copies.ts';
import { handle } from '../handle.ts';

/** Second copies: the verbs of `copiesIn` behind their channels. */
export const handleCopies = (
  folder: string,
  windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | null,
): void => {
  const copies = copiesIn(folder);
  handle('copies:write', windowOf, async ({ name, bytes }) => {
    await copies.write(name, bytes);
    return undefined;
  });
  handle('copies:read', windowOf, ({ name }) => copies.read(name));
  handle('copies:list', windowOf, () => copies.list());
  handle('copies:remove', windowOf, async ({ name }) => {
    await copies.remove(name);
    return undefined;
  });
};
