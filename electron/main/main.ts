/** The desktop program: policy first, then one window, and one for the room where it is asked for. Everything it decides is in `policy/`; this file connects it. */
import { PRODUCT } from '#shared/core/product';
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, Menu, protocol, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DataFolders, dataFoldersIn } from '../profile/folders.ts';
import { describeRepair, repairProfile } from '../profile/repair.ts';
import { makeClosing } from './close.ts';
import { securedContents } from './contents-policy.ts';
import { handleApp } from './handlers/app.ts';
import { handleCopies } from './handlers/copies.ts';
import { handleFiles } from './handlers/files.ts';
import { handleWindows } from './handlers/windows.ts';
import { log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { presenterWindow } from './presenter-window.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { securedSession } from './session-policy.ts';
import { bringForward, makeWindow, showStartPage } from './window.ts';

const inBuild = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const windowOf = (event: IpcMainInvokeEvent) => BrowserWindow.fromWebContents(event.sender);

const about = (): void => {
  void dialog.showMessageBox({
    message: `${PRODUCT.name} ${PRODUCT.version}`,
    detail: 'Works without internet. Nothing you write leaves this computer unless you send it.',
  });
};

const closing = makeClosing((milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
});

/** Everything that has to stand before the first page exists. */
const prepare = ({ copies, root }: DataFolders): void => {
  securedSession(session.defaultSession);
  serveScheme(protocol, inBuild('../renderer'));
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(process.platform, about)]));
  handleCopies(copies, windowOf);
  handleFiles(app.getPath('documents'), windowOf);
  handleApp(windowOf, closing.flushed);
  const parts = { preload: inBuild('preload.cjs'), stateFile: join(root, 'presenter-window.json') };
  handleWindows(windowOf, presenterWindow(parts));
};

/** What has to happen before the engine is ready. Null when another window is open already. */
const beforeReady = async (): Promise<DataFolders | null> => {
  registerScheme();
  app.enableSandbox();
  app.setName(PRODUCT.name);
  const folders = dataFoldersIn(join(app.getPath('appData'), 'phase-one'));
  mkdirSync(folders.desktopProfile, { recursive: true, mode: 0o700 });
  app.setPath('userData', folders.desktopProfile);
  app.setPath('sessionData', folders.desktopProfile);
  // The lock belongs to the profile, so it comes after the profile's place and before anything touches it.
  if (!app.requestSingleInstanceLock()) {
    log('It is already open; its window comes forward.');
    return null;
  }
  app.on('second-instance', () => BrowserWindow.getAllWindows().slice(0, 1).forEach(bringForward));
  app.on('web-contents-created', (_event, contents) => securedContents(contents));
  const repair = await repairProfile(folders.desktopProfile, folders.evidence, new Date().toISOString());
  describeRepair(repair).forEach(log);
  return folders;
};

/** Opens windows and ends the program with the last of them. */
const live = async (folders: DataFolders): Promise<void> => {
  let quitting = false;
  const open = async (): Promise<void> => {
    const parts = { preload: inBuild('preload.cjs'), stateFile: join(folders.root, 'window.json') };
    const window = await makeWindow(parts);
    closing.guard(window, (closes) => {
      // The first “quit” was held up by the flush: say it again, or forget it.
      if (closes && quitting) app.quit();
      if (!closes) quitting = false;
    });
    showStartPage(window);
  };
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void open();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  await open();
};

// The engine waits with “ready” for what is awaited at the top of this file: the logs are mended before it can open a
// database. Waiting for “ready” itself here would wait for ever.
const folders = await beforeReady();
if (folders === null) app.exit(0);
else {
  void app.whenReady().then(() => {
    prepare(folders);
    return live(folders);
  });
}
