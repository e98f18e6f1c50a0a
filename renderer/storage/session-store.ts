import { create } from 'zustand';
import { spokenNow } from '#shared/language/say';
import { storageTexts } from '#shared/language/storage';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { type SessionFile, writeSessionFile } from '#shared/document/session-file';
import type { CommandError } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import { describeChange } from '#shared/session/describe-change';
import type { History, JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import { emptyRevealedBoxes } from './ballots.ts';
import { context } from './clock.ts';
import { type LiveSession, type LiveState, openLive } from './live-session.ts';
import { onSpoken } from './spoken.ts';
import { doStep, redoStep, type Step, undoStep } from './session-steps.ts';
import { useSettings } from './settings-store.ts';
import type { SaveState } from './write-queue.ts';

/** The session on the screen. */
export type OpenSession = {
  readonly session: Session;
  readonly history: History;
  readonly saveState: SaveState;
  /** True while another window writes this session, or when its history is damaged; `notice` says which. */
  readonly readOnly: boolean;
  readonly journalLength: number;
  /** Something the person must know about this session; stays until the session is closed or the cause is gone. */
  readonly notice: PlainError | null;
};

type SessionState = {
  readonly open: OpenSession | null;
  /** The next thing undo takes back, in a few words. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly openSession: (id: Id) => Promise<Result<void, PlainError>>;
  readonly closeSession: () => Promise<void>;
  readonly dispatch: (command: Command) => Result<void, CommandError>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The bytes of the session's file, from memory: works while storage fails. */
  readonly exportFile: () => Promise<Uint8Array>;
  /** The journal of the open session as it stands, for reading only: it grows in place. Empty while none is open. */
  readonly journal: () => readonly JournalEntry[];
  /** The session and its journal, from memory. */
  readonly file: () => Promise<SessionFile>;
  /** Resolves when everything is stored, or when storing has just failed. */
  readonly flush: () => Promise<void>;
  readonly setActor: (name: string) => void;
};

let live: LiveSession | null = null;

/** Opening and closing happen one after the other: React's strict mode does both twice. */
let turn: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = turn.then(work, work);
  turn = next.catch(() => undefined);
  return next;
};

/** Sessions that were closed while storage failed: they stay in memory and go on trying. */
const unsaved = new Map<Id, LiveSession>();

const inMemory = (): readonly LiveSession[] => [...(live ? [live] : []), ...unsaved.values()];

/** What undo would take back, or redo do again: the session stands right after the one, right before the other. */
const labelOf = ({ journal, session }: LiveState, seq: number | undefined): string | null => {
  const entry = seq === undefined ? undefined : journal[seq];
  return entry?.kind === 'do' ? describeChange(entry, session) : null;
};

const stateOf = (current: LiveSession): Pick<SessionState, 'open' | 'undoLabel' | 'redoLabel'> => {
  const state = current.state();
  const { session, history, journal, saveState, readOnly, notice } = state;
  return {
    open: { session, history, saveState, readOnly, notice, journalLength: journal.length },
    undoLabel: readOnly ? null : labelOf(state, history.undoable.at(-1)),
    redoLabel: readOnly ? null : labelOf(state, history.redoable.at(-1)),
  };
};

const readOnlyError = (): CommandError => ({ code: 'invalid', ...storageTexts[spokenNow()].readOnly });

const publish = (): void => useSessionStore.setState(live ? stateOf(live) : nothing);

const nothing = { open: null, undoLabel: null, redoLabel: null } as const;

onSpoken(() => {
  if (live) publish();
});

const put = (step: Step | null): void => {
  if (!step || !live) return;
  live.take(step);
};

const actorContext = () => context(useSettings.getState().actor);

/** What lies in the boxes of revealed rounds is in the session already. Where that fails, the next opening does it. */
const emptyBoxesOf = (opened: LiveSession): void => {
  const { readOnly, session } = opened.state();
  if (!readOnly) void emptyRevealedBoxes(session).catch(() => undefined);
};

const openNow = async (id: Id): Promise<Result<void, PlainError>> => {
  if (live?.id === id) return ok(undefined);
  await closeNow();
  const kept = unsaved.get(id);
  if (kept) {
    unsaved.delete(id);
    live = kept;
  } else {
    const opened = await openLive(id, () => {
      if (live?.id === id) publish();
    });
    if (!opened.ok) return opened;
    live = opened.value;
    emptyBoxesOf(opened.value);
  }
  publish();
  return ok(undefined);
};

/** The session that is to be open; null where it was left. Whoever comes back before it was closed finds it open. */
let wanted: Id | null = null;

const closeNow = async (isWantedAgain: (id: Id) => boolean = () => false): Promise<void> => {
  const closing = live;
  if (!closing) return;
  await closing.flush();
  if (isWantedAgain(closing.id)) return;
  live = null;
  publish();
  if (closing.isStored()) closing.close();
  else unsaved.set(closing.id, closing);
};

const opened = (): LiveSession => {
  if (!live) throw new Error('no session is open');
  return live;
};

const currentFile = (): SessionFile => {
  const { session, journal } = opened().state();
  return { session, journal: [...journal] };
};

/** The open session. Every change goes through `dispatch`, shows at once, and counts as saved when it is committed. */
export const useSessionStore = create<SessionState>()(() => ({
  ...nothing,
  openSession: (id) => {
    wanted = id;
    return inTurn(() => openNow(id));
  },
  closeSession: () => {
    wanted = null;
    return inTurn(() => closeNow((id) => id === wanted));
  },
  dispatch: (command) => {
    const work = opened().state();
    if (work.readOnly) return err(readOnlyError());
    const step = doStep(work, command, actorContext());
    if (!step.ok) return step;
    put(step.value);
    return ok(undefined);
  },
  undo: () => {
    const work = opened().state();
    if (!work.readOnly) put(undoStep(work, actorContext()));
  },
  redo: () => {
    const work = opened().state();
    if (!work.readOnly) put(redoStep(work, actorContext()));
  },
  journal: () => live?.state().journal ?? [],
  file: () => Promise.resolve(currentFile()),
  exportFile: () => Promise.resolve(writeSessionFile(currentFile())),
  flush: async () => {
    await Promise.all(inMemory().map((session) => session.flush()));
  },
  setActor: (name) => useSettings.getState().set({ actor: name }),
}));

/** Shows on the open session what concerns all of the storage. */
export const warnOpenSession = (notice: PlainError): void => live?.warn(notice);

/** Whether some edit is in memory only. */
export const hasUnsavedEdits = (): boolean => inMemory().some((session) => !session.isStored());
