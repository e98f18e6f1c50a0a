import { spokenNow } from '#shared/language/say';
import { storageTexts } from '#shared/language/storage';
import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { canonicalJson } from '#shared/core/canonical-json';
import type { SessionFile } from '#shared/document/session-file';
import type { JournalEntry } from '#shared/session/journal';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { examine, rescue } from './integrity.ts';
import { restoring } from './restore-missing.ts';
import { type CopyStore, copyTip, readCopy, type Tip } from './second-copies.ts';
import { readStored, replaceSession, type StoredSession } from './session-repository.ts';
import { problem } from './storage-problem.ts';

/** A session that was read and found fit to open, or mended. */
export type Loaded = {
  readonly file: SessionFile;
  readonly readOnly: boolean;
  readonly notice: PlainError | null;
  readonly savedAt: Instant;
  /** Whether the second copy lacks something that the database has. */
  readonly copyBehind: boolean;
};

const notHere = (): PlainError => ({ code: 'not-found', ...storageTexts[spokenNow()].notHere });

const beyondRepair = (): PlainError => ({ code: 'damaged', ...storageTexts[spokenNow()].beyondRepair });

const equal = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Whether one entry is a later state of the same stretch of typing as the other: joining keeps what undo goes back to. */
const isLaterTyping = (later: JournalEntry, earlier: JournalEntry): boolean =>
  later.kind === 'do' &&
  earlier.kind === 'do' &&
  later.at > earlier.at &&
  later.command.type === earlier.command.type &&
  equal(later.inverse, earlier.inverse);

/** Whether a copy goes on where the database ends: the same history, and then more of it. */
export const goesOn = (copy: SessionFile, file: SessionFile): boolean => {
  const length = file.journal.length;
  const [mine, theirs] = [file.journal[length - 1], copy.journal[length - 1]];
  if (!mine || !theirs || !equal(copy.journal.slice(0, length - 1), file.journal.slice(0, length - 1))) {
    return false;
  }
  return equal(mine, theirs) ? copy.journal.length > length : isLaterTyping(theirs, mine);
};

/** A copy that cannot be read for want of its file is none; the session itself must still open. */
const copyOf = (copies: CopyStore, id: Id): Promise<SessionFile | null> =>
  readCopy(copies, id).catch(() => null);

const replace = async (stored: StoredSession, file: SessionFile): Promise<void> =>
  replaceSession(database, file, {
    now: clock.now(),
    today: clock.today(),
    deletedAt: stored.row.deletedAt,
  });

/** The copy, where it goes on after the database ends; only then is all of it read and checked. */
const copyAhead = async (
  copies: CopyStore,
  file: SessionFile,
  tip: Tip | null,
): Promise<SessionFile | null> => {
  const [length, at] = [file.journal.length, file.journal.at(-1)?.at ?? ''];
  if (!tip || tip.length < length || (tip.length === length && tip.at <= at)) return null;
  const copy = await copyOf(copies, file.session.id);
  return copy && goesOn(copy, file) ? copy : null;
};

const openWhole = async (stored: StoredSession, file: SessionFile, copies: CopyStore): Promise<Loaded> => {
  const tip = await copyTip(copies, file.session.id).catch(() => null);
  const copy = await copyAhead(copies, file, tip);
  if (!copy) {
    const copyBehind = tip?.length !== file.journal.length || tip.at !== file.journal.at(-1)?.at;
    return { file, readOnly: false, notice: null, savedAt: stored.row.updatedAt, copyBehind };
  }
  await replace(stored, copy);
  return {
    file: copy,
    readOnly: false,
    savedAt: clock.now(),
    copyBehind: false,
    notice: { code: 'restored', ...storageTexts[spokenNow()].lastFromCopy },
  };
};

const asItIs = (stored: StoredSession, file: SessionFile): Loaded => ({
  file,
  readOnly: false,
  notice: null,
  savedAt: stored.row.updatedAt,
  copyBehind: false,
});

/** A session may be asked for by its address before the missing ones have been brought back. */
const afterRestoring = async (id: Id): Promise<StoredSession | null> => {
  await restoring;
  return readStored(database, id);
};

/**
 * Reads a session, checks it, and mends it from its second copy where that is needed and this window may write.
 * Expected failures come back as an error; a failing storage throws.
 */
export const loadSession = async (
  id: Id,
  mayMend: boolean,
  copies: CopyStore,
): Promise<Result<Loaded, PlainError>> => {
  const stored = (await readStored(database, id)) ?? (await afterRestoring(id));
  if (!stored) return err(notHere());
  const examined = examine(stored);
  if (examined.state === 'newer') return err(problem('newer'));
  if (examined.state === 'whole') {
    return ok(mayMend ? await openWhole(stored, examined.file, copies) : asItIs(stored, examined.file));
  }
  const copy = await copyOf(copies, id);
  const rescued = rescue(examined, copy, (document) => ({
    kind: 'create',
    seq: 0,
    at: clock.now(),
    actor: '',
    origin: { kind: 'import', of: document.id },
    document,
  }));
  if (!rescued) return err(beyondRepair());
  const { file, write, notice } = rescued;
  if (write && mayMend) await replace(stored, file);
  return ok({ file, readOnly: !write, notice, savedAt: stored.row.updatedAt, copyBehind: write && mayMend });
};
