import { type Remote, wrap } from 'comlink';
import { type SessionFile, writeSessionFile } from '#shared/document/session-file';
import type { CopyWorker } from './copy-worker.ts';

/** From this many journal entries on, writing the file takes long enough to be felt while typing. */
const HEAVY = 500;

let worker: Remote<CopyWorker> | null = null;

const copyWorker = (): Remote<CopyWorker> => {
  worker ??= wrap<CopyWorker>(new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' }));
  return worker;
};

/** The bytes of a session's file, made in a worker where that takes long. */
export const sessionBytes = async (file: SessionFile): Promise<Uint8Array> => {
  if (file.journal.length < HEAVY || typeof Worker === 'undefined') return writeSessionFile(file);
  return copyWorker().bytesOf(file);
};
