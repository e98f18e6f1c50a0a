import { spokenNow } from '#shared/language/say';
import { storageTexts } from '#shared/language/storage';
import type { PlainError } from '#shared/core/result';
import type { Command, SimpleCommand } from '#shared/session/command';
import { useSessionStore } from './session-store.ts';

/** Who tells the person what became of an edit; the program names it once, when it starts. */
export type EditTeller = {
  /** Why a change was refused. */
  readonly refused: (refusal: PlainError) => void;
  /** What was deleted, and the way back. */
  readonly deleted: (message: string, undo: () => void) => void;
};

let teller: EditTeller = { refused: () => undefined, deleted: () => undefined };

/** Names who tells. */
export const tellEditsBy = (telling: EditTeller): void => {
  teller = telling;
};

/** Carries out a command in the open session and says so where it is refused. Answers whether it was done. */
export const edit = (command: Command): boolean => {
  const result = useSessionStore.getState().dispatch(command);
  if (!result.ok) teller.refused(result.error);
  return result.ok;
};

const changedSince = (): PlainError => ({
  code: 'changed-since',
  ...storageTexts[spokenNow()].changedSince,
});

/** What may be said and done besides. */
type Besides = {
  readonly note?: string;
  /** What is done to it, where that is not to delete: "Took back". */
  readonly word?: string;
  readonly onUndone?: () => void;
};

/**
 * Deletes at once and offers the way back; nobody is asked whether they are sure. The way back takes this deletion back
 * and nothing else: once there was another change, it says so instead.
 */
export const deleteWithUndo = (command: SimpleCommand, what: string, besides: Besides = {}): boolean => {
  if (!edit(command)) return false;
  const { open } = useSessionStore.getState();
  const [id, length] = [open?.session.id, open?.journalLength];
  teller.deleted(
    `${besides.word ?? storageTexts[spokenNow()].deleted} ${what}.${besides.note ? ` ${besides.note}` : ''}`,
    () => {
      const now = useSessionStore.getState();
      if (now.open?.session.id !== id || now.open?.journalLength !== length)
        return teller.refused(changedSince());
      now.undo();
      besides.onUndone?.();
    },
  );
  return true;
};
