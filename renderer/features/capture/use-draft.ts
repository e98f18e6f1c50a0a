import { useState } from 'react';
import type { Id } from '#shared/core/ids';
import type { Stage } from '#shared/core/stage';
import {
  type CaptureDraft,
  type CaptureKind,
  emptyDraft,
  isEmptyDraft,
  markedLine,
} from '#shared/session/capture';
import { isBlank } from '#shared/core/text';
import { currentSession } from '../../storage/use-session.ts';
import { keepDraft, type KeptDraft, keptDraft } from './kept-draft.ts';

/** Drafts of this window, should they not be kept anywhere else. */
const inMemory = new Map<Id, KeptDraft>();

const begin = (session: Id, kind: CaptureKind, stage: Stage): KeptDraft => {
  const kept = keptDraft(session) ?? inMemory.get(session);
  if (!kept || isEmptyDraft(kept)) return { ...emptyDraft(kind), stage };
  // Whoever was named may have been deleted since.
  const isThere = currentSession().participants.some(({ id }) => id === kept.person);
  return isThere ? kept : { ...kept, person: '' };
};

/** What a change of the draft makes of it: the sign at the beginning of an empty line chooses the kind. */
const changed = (draft: KeptDraft, changes: Partial<CaptureDraft>): KeptDraft => {
  if (changes.text === undefined || !isBlank(draft.text)) return { ...draft, ...changes };
  const text = changes.text.trimStart();
  return { ...draft, ...changes, text, ...markedLine(text) };
};

/** What is being caught in a session. It is kept at each change, so that neither Escape nor a reload loses a word. */
export const useDraft = (session: Id, stage: Stage, kind: CaptureKind) => {
  const [draft, setDraft] = useState(() => begin(session, kind, stage));
  const [cleared, setCleared] = useState<KeptDraft | null>(null);
  const put = (next: KeptDraft): void => {
    keepDraft(session, next);
    inMemory.set(session, next);
    setDraft(next);
  };
  return {
    draft,
    change: (changes: Partial<CaptureDraft>): void => {
      // An empty draft belongs to the stage on which somebody begins to write.
      put(changed(isEmptyDraft(draft) ? { ...draft, stage } : draft, changes));
      setCleared(null);
    },
    /** Begins the next one. */
    reset: (): void => put({ ...emptyDraft(draft.kind), stage }),
    clear: (): void => {
      setCleared(draft);
      put({ ...emptyDraft(draft.kind), stage });
    },
    /** Puts what was cleared back; null while nothing was. */
    bringBack:
      cleared === null
        ? null
        : (): void => {
            put(cleared);
            setCleared(null);
          },
  };
};

/** @see useDraft */
export type DraftState = ReturnType<typeof useDraft>;
