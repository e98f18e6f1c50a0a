import { expose, transfer } from 'comlink';
import { type SessionFile, writeSessionFile } from '#shared/document/session-file';

/** What the worker of the second copies does: the sorting and digesting of a long history, away from the typing. */
export type CopyWorker = { readonly bytesOf: (file: SessionFile) => Uint8Array };

const tasks: CopyWorker = {
  bytesOf: (file) => {
    const bytes = writeSessionFile(file);
    return transfer(bytes, [bytes.buffer]);
  },
};

expose(tasks);
