import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { type Target, withTarget } from '#shared/interchange/csv-import/columns';
import { TABLE_LIMITS } from '#shared/interchange/csv-import/read-table';
import { isUsable } from '#shared/interchange/csv-import/make-session';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { libraryImportTexts } from '#shared/language/library-import';
import { textsNow } from '../../components/language.ts';
import { fullTimeOf } from '../../components/time.ts';
import { showToast } from '../../components/toast.tsx';
import { type ListCheck, type ListHead, openList, type OpenList } from '../../storage/bulk.ts';
import { clock } from '../../storage/clock.ts';
import { useLibraryStore } from '../../storage/library-store.ts';
import { failureWords, type ImportFailure } from './import-words.ts';
import { saysProblem, sayProblem } from './library-actions.ts';
import { countText } from './library-words.ts';

/** How far bringing a list in has come. */
export type ImportState =
  | { readonly step: 'ask'; readonly failure: ImportFailure | null }
  | { readonly step: 'reading' }
  | {
      readonly step: 'map';
      readonly head: ListHead;
      readonly targets: readonly Target[];
      readonly tag: string;
      /** What would become of the rows; null while it is being looked at. */
      readonly check: ListCheck | null;
    }
  | { readonly step: 'taking'; readonly done: number; readonly of: number };

const tagFor = (name: string): string => {
  const { tagOf, pasted } = textsNow(libraryImportTexts);
  const base = name.replace(/\.[^.]{1,5}$/, '').trim();
  return tagOf(base === '' ? pasted : base, fullTimeOf(clock.now())).slice(0, SHORT_TEXT_LIMIT);
};

/** Says what was made and offers to take all of it back. */
const tell = (ids: Awaited<ReturnType<OpenList['take']>>['ids'], isCancelled: boolean): void => {
  const { taken, cancelled, undo } = textsNow(libraryImportTexts);
  const say = isCancelled ? cancelled : taken;
  showToast({
    message: say(ids.length, countText(ids.length)),
    stay: 20_000,
    ...(ids.length > 0 && {
      action: {
        label: undo,
        onPress: () => void saysProblem(() => useLibraryStore.getState().removeAll(ids)),
      },
    }),
  });
};

/** The worker that holds the list; a new one for each list. */
const useOpenList = () => {
  const list = useRef<OpenList | null>(null);
  const [handle] = useState(() => {
    const end = (): void => {
      list.current?.end();
      list.current = null;
    };
    return {
      opened: (): OpenList => (list.current ??= openList()),
      cancel: () => list.current?.cancel(),
      end,
    };
  });
  useEffect(() => handle.end, [handle]);
  return handle;
};

type SetState = Dispatch<SetStateAction<ImportState>>;

const NOTHING_YET: ListCheck = { good: 0, refused: 0, first: [] };

/** What bringing a list in does, step by step. */
const stepsOf = ({ opened, end }: ReturnType<typeof useOpenList>, setState: SetState, onDone: () => void) => {
  const fail = (failure: ImportFailure): void => {
    end();
    setState({ step: 'ask', failure });
  };
  const check = async (targets: readonly Target[], tag: string): Promise<void> => {
    const found = isUsable(targets) ? await opened().check(targets, tag) : NOTHING_YET;
    setState((now) => (now.step === 'map' && now.targets === targets ? { ...now, check: found } : now));
  };
  const map = (head: ListHead, targets: readonly Target[], tag: string): void => {
    setState({ step: 'map', head, targets, tag, check: null });
    check(targets, tag).catch(() => fail('broken'));
  };
  const read = async (source: Blob, name: string): Promise<void> => {
    if (source.size > TABLE_LIMITS.bytes) return fail('large');
    setState({ step: 'reading' });
    const result = await opened().read(source);
    if (result.ok) map(result.value, result.value.guess, tagFor(name));
    else fail(result.error);
  };
  const take = async (targets: readonly Target[], tag: string): Promise<void> => {
    setState({ step: 'taking', done: 0, of: 0 });
    const taken = await opened().take(targets, tag.trim(), (done, of) =>
      setState({ step: 'taking', done, of }),
    );
    if (taken.failed) sayProblem(taken.failed);
    tell(taken.ids, taken.isCancelled);
    onDone();
  };
  return { fail, map, read, take };
};

/** One list on its way to being sessions. */
export const useImport = (onDone: () => void) => {
  const [state, setState] = useState<ImportState>({ step: 'ask', failure: null });
  const list = useOpenList();
  const { fail, map, read, take } = stepsOf(list, setState, onDone);
  const orBroken = (work: Promise<void>): void => void work.catch(() => fail('broken'));
  return {
    state,
    refuse: fail,
    bring: (source: Blob, name: string) => orBroken(read(source, name)),
    choose: (column: number, target: Target) => {
      if (state.step === 'map') map(state.head, withTarget(state.targets, column, target), state.tag);
    },
    name: (tag: string) => {
      if (state.step === 'map') setState({ ...state, tag });
    },
    take: () => {
      if (state.step === 'map') orBroken(take(state.targets, state.tag));
    },
    cancel: () => list.cancel(),
    startAgain: () => {
      list.end();
      setState({ step: 'ask', failure: null });
    },
  };
};

/** @see useImport */
export type Import = ReturnType<typeof useImport>;

/** The words for a failure. */
export const failureOf = (state: ImportState) =>
  state.step === 'ask' && state.failure !== null ? failureWords(state.failure) : null;
