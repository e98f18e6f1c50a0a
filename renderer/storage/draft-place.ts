import type { Id } from '#shared/core/ids';

/** Where the draft of what is being caught in a session is kept: beside the database, since it is no part of it yet. */
export const draftPlace = (session: Id): string => `phase-one:capture:${session}`;

/** Takes the draft of a session away. */
export const forgetDraft = (session: Id): void => {
  try {
    localStorage.removeItem(draftPlace(session));
  } catch {
    // No place, no draft.
  }
};
