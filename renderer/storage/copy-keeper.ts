import type { Id } from '#shared/core/ids';
import type { SessionFile } from '#shared/document/session-file';
import { type CopyStore, writeCopy } from './second-copies.ts';

/** How long, in milliseconds, a burst of edits may go on before its copy is written. */
const PAUSE = 2_000;

type Due = { readonly file: () => SessionFile; readonly timer: ReturnType<typeof setTimeout> };

let store: CopyStore | null = null;
let name: ((copies: CopyStore) => void) | null = null;

/** The place for second copies, as soon as the program has named it. */
export const copyStore = new Promise<CopyStore>((resolve) => {
  name = resolve;
});

const due = new Map<Id, Due>();
let last: Promise<void> = Promise.resolve();
let failure: unknown = null;

/** Names the place for second copies; nothing is copied before. */
export const keepCopiesIn = (copies: CopyStore): void => {
  store = copies;
  name?.(copies);
};

const write = (id: Id): Promise<void> => {
  const job = due.get(id);
  due.delete(id);
  if (!job || !store) return last;
  clearTimeout(job.timer);
  const place = store;
  last = last
    .then(() => writeCopy(place, job.file()))
    .then(
      () => {
        failure = null;
      },
      (error: unknown) => {
        // The database has the session; a missing second copy is told under storage health, not in the way of work.
        failure = error;
      },
    );
  return last;
};

/** Has the copy of a session written soon after the last of a burst of calls, but not later than one pause. */
export const copySoon = (id: Id, file: () => SessionFile): void => {
  const timer = due.get(id)?.timer ?? setTimeout(() => void write(id), PAUSE);
  due.set(id, { file, timer });
};

/** Lets go of a copy that is due: its session is gone. */
export const forgetCopy = (id: Id): void => {
  clearTimeout(due.get(id)?.timer);
  due.delete(id);
};

/** Whether a copy of a session is about to be written anyway. */
export const isCopyDue = (id: Id): boolean => due.has(id);

/** Runs other work on the copies in the same order as the writing of copies. */
export const withCopies = (work: (place: CopyStore) => Promise<void>): Promise<void> => {
  const place = store;
  if (!place) return Promise.resolve();
  last = last
    .then(() => work(place))
    .catch((error: unknown) => {
      failure = error;
    });
  return last;
};

/** Writes what is due now. */
export const flushCopies = async (): Promise<void> => {
  await Promise.all([...due.keys()].map(write));
  await last;
};

/** Why the last copy could not be written; null when it could. */
export const copyFailure = (): unknown => failure;
