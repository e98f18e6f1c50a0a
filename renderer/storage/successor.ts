import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { fileDigest, type SessionFile } from '#shared/document/session-file';
import { makeFollowUp, makeSuccessor } from '#shared/session/successor';
import { clock, newId } from './clock.ts';
import { storeBeginning } from './library-actions.ts';
import { useLibraryStore } from './library-store.ts';
import { useSessionStore } from './session-store.ts';
import { problemOf } from './storage-problem.ts';

/** Stores the review of a gate beside the session that it carries on, and answers with its id. */
export const storeReview = async (predecessor: SessionFile, phaseId: Id): Promise<Result<Id, PlainError>> => {
  const made = makeSuccessor(
    predecessor.session,
    { phaseId, digest: fileDigest(predecessor), today: clock.today() },
    { now: clock.now, newId },
  );
  if (!made.ok) return made;
  return ok(await storeBeginning(made.value, { kind: 'duplicate', of: predecessor.session.id }));
};

/** Stores the next workshop beside the session that it carries on, and answers with its id. */
export const storeFollowUp = (predecessor: SessionFile): Promise<Id> =>
  storeBeginning(
    makeFollowUp(
      predecessor.session,
      { digest: fileDigest(predecessor), today: clock.today() },
      { now: clock.now, newId },
    ),
    { kind: 'duplicate', of: predecessor.session.id },
  );

/** Stores the open session, makes one that carries it on, and brings the library up to date. */
const begin = async (
  store: (file: SessionFile) => Promise<Result<Id, PlainError>>,
): Promise<Result<Id, PlainError>> => {
  const { file, flush } = useSessionStore.getState();
  try {
    await flush();
    const stored = await store(await file());
    await useLibraryStore.getState().refresh();
    return stored;
  } catch (error) {
    return err(problemOf(error));
  }
};

/**
 * Begins the review of a gate of the open session: a session of its own that carries it on and names the digest of its
 * file as it stands. The open session is stored first and stays as it is. Answers with the id of the review.
 */
export const startReview = (phaseId: Id): Promise<Result<Id, PlainError>> =>
  begin((file) => storeReview(file, phaseId));

/** Begins the next workshop on the matter of the open session in the same way. Answers with its id. */
export const startFollowUp = (): Promise<Result<Id, PlainError>> =>
  begin(async (file) => ok(await storeFollowUp(file)));
