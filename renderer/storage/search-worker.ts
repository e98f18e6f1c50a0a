import { expose, transfer } from 'comlink';
import type { Id } from '#shared/core/ids';
import { onNews } from './channel.ts';
import { database } from './database.ts';
import { type FoundPlace, placeOf } from './search-excerpt.ts';
import { makeFollower } from './search-follow.ts';
import { makeSearchIndex } from './search-index.ts';
import { newsOf } from './search-roster.ts';
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

/** The question that was asked last. */
let asked = '';

const gap = new MessageChannel();
gap.port1.start();

/** A turn of the loop, without the pause that a timer would have: only then is the next question heard. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    gap.port1.addEventListener('message', () => resolve(), { once: true });
    gap.port2.postMessage(null);
  });

const tasks: SearchTasks = {
  start: async (onProgress) => {
    follow(onProgress);
    await follower.sync(onProgress);
  },
  find: (question, known) => {
    asked = question;
    const found = index.find(question);
    if (found === null) return null;
    const answer = { ...found, news: newsOf(index.roster(), known) };
    return transfer(answer, [found.places.buffer, found.scores.buffer]);
  },
  places: async (ids, question) => {
    asked = question;
    const rows = await database.documents.bulkGet([...ids]);
    const places: (FoundPlace | null)[] = [];
    for (const row of rows) {
      // Nobody waits for these any more, but somebody does for what comes after them.
      if (question !== asked) return null;
      places.push(row ? placeOf(row.session, question) : null);
      await turn();
    }
    return places;
  },
};

expose(tasks);
