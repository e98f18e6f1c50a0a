import {
  FILE_ENDINGS,
  type FileKind,
  type OpenedFile,
  OTHER_ENDINGS,
  type SaveAnswer,
} from '#shared/host/host-api';
import { type BrowserWindow, dialog, type IpcMainInvokeEvent, shell } from 'electron';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from '../../profile/atomic-write.ts';
import { handle, PlainFailure } from '../handle.ts';
import { containedTarget, inWords, withEnding } from './file-paths.ts';

const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  session: 'Phase One session',
  template: 'Phase One template',
  archive: 'Archive of Phase One sessions',
  report: 'PDF report',
  certificate: 'Certificate',
  'certificate-der': 'Certificate (DER)',
  identity: 'Signing identity (PKCS#12)',
  text: 'Text',
  table: 'Table',
  calendar: 'Calendar',
  project: 'Microsoft Project XML',
  markdown: 'Markdown',
  data: 'JSON',
  image: 'Picture',
};

const filtersOf = (kind: FileKind): Electron.FileFilter[] => [
  { name: KIND_NAMES[kind], extensions: [FILE_ENDINGS[kind], ...(OTHER_ENDINGS[kind] ?? [])] },
];

/** Asks where to save until the answer names a free place or one that the person agreed to replace. */
const askWhere = async (
  window: BrowserWindow | null,
  kind: FileKind,
  suggestion: string,
): Promise<string | null> => {
  const options = { defaultPath: suggestion, filters: filtersOf(kind) };
  const answer = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (answer.canceled || answer.filePath === '') return null;
  const path = withEnding(answer.filePath, FILE_ENDINGS[kind]);
  // The dialog asked about replacing what was typed, not about the name with its ending.
  return path !== answer.filePath && existsSync(path) ? askWhere(window, kind, path) : path;
};

const readUpTo = async (path: string, maxBytes: number): Promise<OpenedFile> => {
  const file = await open(await realpath(path), 'r');
  try {
    const info = await file.stat();
    const name = basename(path);
    if (!info.isFile()) throw new PlainFailure('This is not a file. Choose a file.');
    if (info.size > maxBytes) return { name, size: info.size, bytes: null };
    const bytes = new Uint8Array(info.size);
    // The file may shrink while it is read; it is never read beyond the size that was checked.
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { name, size: filled, bytes: bytes.subarray(0, filled) };
  } finally {
    await file.close();
  }
};

const choose = async (
  window: BrowserWindow | null,
  kind: FileKind,
  folder: string,
): Promise<string | null> => {
  const options: Electron.OpenDialogOptions = {
    defaultPath: folder,
    filters: filtersOf(kind),
    properties: ['openFile'],
  };
  const answer = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Saving and opening through the system's dialogs. The page names kinds and suggestions, never a path. */
export const handleFiles = (
  firstFolder: string,
  windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | null,
): void => {
  /** Files saved in this run, by an opaque handle: the only ones that can be shown in the file manager. */
  const saved = new Map<string, string>();
  let folder = firstFolder;

  handle('files:save', windowOf, async ({ kind, suggestedName, bytes }, window): Promise<SaveAnswer> => {
    const path = await askWhere(window, kind, join(folder, suggestedName));
    if (path === null) return { saved: false };
    try {
      await writeAtomically(await containedTarget(path), bytes);
    } catch (error) {
      throw inWords(error);
    }
    folder = dirname(path);
    const key = randomUUID();
    saved.set(key, path);
    return { saved: true, name: basename(path), handle: key };
  });

  handle('files:open', windowOf, async ({ kind, maxBytes }, window) => {
    const path = await choose(window, kind, folder);
    if (path === null) return null;
    folder = dirname(path);
    return readUpTo(path, maxBytes);
  });

  handle('files:reveal', windowOf, ({ handle: key }) => {
    const path = saved.get(key);
    if (path === undefined || !existsSync(path))
      throw new PlainFailure('The file is not where it was saved.');
    shell.showItemInFolder(path);
    return undefined;
  });
};
