import { proxy, type Remote, wrap } from 'comlink';
import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Target } from '#shared/interchange/csv-import/columns';
import type { ListStart } from '#shared/interchange/csv-import/make-session';
import type { BulkProgress, BulkTasks, ListTaken, Packed } from './bulk-tasks.ts';
import { tell } from './channel.ts';
import { clock } from './clock.ts';
import { copyLater } from './copy-backlog.ts';
import { localeOfPlace } from './library-actions.ts';
import { useLibraryStore } from './library-store.ts';
import { useSettings } from './settings-store.ts';

export type * from './bulk-tasks.ts';

type Broken = (error: unknown) => void;

/** A worker for as long as something of it is wanted. A worker that breaks ends what waits for it with an error. */
const makeWorker = () => {
  const worker = new Worker(new URL('./bulk-worker.ts', import.meta.url), { type: 'module' });
  let onBroken: Broken = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    onBroken = reject;
  });
  broken.catch(() => undefined);
  worker.addEventListener('error', ({ message }) => onBroken(new Error(message)));
  const tasks: Remote<BulkTasks> = wrap<BulkTasks>(worker);
  return {
    tasks,
    orBroken: <T>(work: Promise<T>): Promise<T> => Promise.race([work, broken]),
    end: () => worker.terminate(),
  };
};

/** What every session of a list that is brought in here and now begins with. */
export const listStart = (tag: string): ListStart & { readonly actor: string; readonly today: IsoDate } => {
  const { actor, look } = useSettings.getState();
  return { ...localeOfPlace(), createdAt: clock.now(), today: clock.today(), actor, look, tag };
};

/** Bringing one list in: read, looked at, taken. Ends its worker with `end`. */
export const openList = () => {
  const { tasks, orBroken, end } = makeWorker();
  return {
    read: (source: Blob) => orBroken(tasks.read(source) as ReturnType<BulkTasks['read']>),
    check: (targets: readonly Target[], tag: string) => orBroken(tasks.check(targets, listStart(tag))),
    take: async (targets: readonly Target[], tag: string, onProgress: BulkProgress): Promise<ListTaken> => {
      const taken = await orBroken(tasks.take(targets, listStart(tag), proxy(onProgress)));
      await useLibraryStore.getState().refresh();
      tell({ kind: 'library-changed' });
      await copyLater(taken.ids);
      return taken;
    },
    cancel: () => void tasks.cancel(),
    end,
  };
};

/** @see openList */
export type OpenList = ReturnType<typeof openList>;

/** Sessions as one archive; aborting gives null. */
export const packArchive = async (
  ids: readonly Id[],
  untitled: string,
  { onProgress, signal }: { readonly onProgress: BulkProgress; readonly signal: AbortSignal },
): Promise<Packed> => {
  const { tasks, orBroken, end } = makeWorker();
  signal.addEventListener('abort', () => void tasks.cancel(), { once: true });
  try {
    return await orBroken(tasks.pack(ids, untitled, proxy(onProgress)));
  } finally {
    end();
  }
};
