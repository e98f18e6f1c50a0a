import { proxy, type Remote, wrap } from 'comlink';
import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import type { FoundPlace } from './search-excerpt.ts';
import { type FoundSessions, makeRosterCopy } from './search-roster.ts';
import type { SearchProgress, SearchTasks } from './search-tasks.ts';

export type { ExcerptPart, FoundPlace } from './search-excerpt.ts';
export type { FoundSessions } from './search-roster.ts';

/** How far the search knows the sessions. */
type SearchState = {
  readonly status: 'off' | 'reading' | 'ready' | 'failed';
  readonly progress: SearchProgress;
  /** Counts up whenever it knows more, so that an answer can be asked for again. */
  readonly edition: number;
};

/** @see SearchState */
export const useSearchState = create<SearchState>(() => ({
  status: 'off',
  progress: { read: 0, of: 0 },
  edition: 0,
}));

let tasks: Remote<SearchTasks> | null = null;
let roster = makeRosterCopy();

const fail = (): void => {
  tasks = null;
  useSearchState.setState({ status: 'failed' });
};

const onProgress = (progress: SearchProgress): void =>
  useSearchState.setState(({ edition }) => ({
    progress,
    status: progress.read >= progress.of ? 'ready' : 'reading',
    edition: edition + 1,
  }));

/** Begins to read the sessions for the search, once; after a failure, again. */
export const startSearch = (): void => {
  if (tasks) return;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', fail);
  tasks = wrap<SearchTasks>(worker);
  roster = makeRosterCopy();
  useSearchState.setState({ status: 'reading' });
  tasks.start(proxy(onProgress)).catch(fail);
};

/** The sessions that a question finds; null for one without words. */
export const findSessions = async (question: string): Promise<FoundSessions | null> => {
  startSearch();
  const mine = roster;
  const found = (await tasks?.find(question, mine.known())) ?? null;
  if (found?.news) mine.learn(found.news);
  return found && mine.read(found);
};

/** Where in each of a few sessions a question is answered best; null where another question was asked since. */
export const findPlaces = async (
  ids: readonly Id[],
  question: string,
): Promise<readonly (FoundPlace | null)[] | null> => {
  startSearch();
  return (await tasks?.places(ids, question)) ?? null;
};
