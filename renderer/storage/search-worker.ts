import { expose } from 'comlink';
import type { Id } from '#shared/core/ids';
import { onNews } from './channel.ts';
import { database } from './database.ts';
import { placeOf } from './search-excerpt.ts';
import { makeFollower } from './search-follow.ts';
import { makeSearchIndex } from './search-index.ts';
import type { SearchTasks } from './search-tasks.ts';

const index = makeSearchIndex();
const follower = makeFollower(database, index);

/** How long, in milliseconds, a burst of edits may go on before it is read. */
const PAUSE = 400;

/** Calls at most once in a pause, at its end. */
const calmly = (work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, PAUSE);
  };
};

const follow = (onProgress: Parameters<SearchTasks['start']>[0]): void => {
  const edited = new Set<Id>();
  const renew = calmly(() => {
    for (const id of edited) void follower.renew(id);
    edited.clear();
    onProgress({ read: 1, of: 1 });
  });
  const sync = calmly(() => void follower.sync(onProgress));
  onNews((news) => {
    if (news.kind === 'library-changed') sync();
    if (news.kind !== 'session-saved') return;
    edited.add(news.id);
    renew();
  });
};

const tasks: SearchTasks = {
  start: async (onProgress) => {
    follow(onProgress);
    await follower.sync(onProgress);
  },
  find: (question) => {
    const found = index.find(question);
    return found && { ...found, ids: found.keys as readonly Id[] };
  },
  places: async (ids, question) => {
    const rows = await database.documents.bulkGet([...ids]);
    return rows.map((row) => row && placeOf(row.session, question)).map((place) => place ?? null);
  },
};

expose(tasks);
