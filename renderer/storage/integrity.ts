import { z } from 'zod';
import { spokenNow } from '#shared/language/say';
import { storageTexts } from '#shared/language/storage';
import type { PlainError } from '#shared/core/result';
import { canonicalJson } from '#shared/core/canonical-json';
import type { SessionFile } from '#shared/document/session-file';
import { type JournalEntry, journalEntrySchema, replay } from '#shared/session/journal';
import { type Session, SESSION_VERSION, sessionSchema } from '#shared/session/session';
import type { StoredSession } from './session-repository.ts';

/**
 * What a stored session turned out to be. `whole`: the document is one, and its journal leads to it. `newer`: written
 * by a newer program; it is not touched. `damaged`: something does not fit; `document` and `journal` are the parts that
 * hold on their own, if any.
 */
export type Examined =
  | { readonly state: 'whole'; readonly file: SessionFile }
  | { readonly state: 'newer' }
  | {
      readonly state: 'damaged';
      readonly document: Session | null;
      /** The journal and the document it leads to. */
      readonly journal: SessionFile | null;
    };

const journalSchema = z.array(journalEntrySchema).min(1);

const isNewer = (document: unknown): boolean => {
  const version = (document as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > SESSION_VERSION;
};

const replayed = (journal: readonly unknown[]): SessionFile | null => {
  const entries = journalSchema.safeParse(journal);
  if (!entries.success) return null;
  try {
    const session = sessionSchema.safeParse(replay(entries.data));
    return session.success ? { session: session.data, journal: entries.data } : null;
  } catch {
    // A patch that does not fit: the journal does not hold.
    return null;
  }
};

/** Looks at what lies in the database before anyone works on it. */
export const examine = (stored: StoredSession): Examined => {
  if (isNewer(stored.row.session)) return { state: 'newer' };
  const document = sessionSchema.safeParse(stored.row.session);
  const journal = replayed(stored.journal);
  if (document.success && journal && canonicalJson(document.data) === canonicalJson(journal.session)) {
    return { state: 'whole', file: { session: document.data, journal: journal.journal } };
  }
  return { state: 'damaged', document: document.success ? document.data : null, journal };
};

/** What to open instead of a damaged session. `write`: whether it may be edited and stored in its place. */
export type Rescue = {
  readonly file: SessionFile;
  readonly write: boolean;
  readonly notice: PlainError<'restored' | 'read-only'>;
};

/**
 * The best that can be made of a damaged session. A whole copy that is at least as long as what is left wins; then a
 * journal that leads somewhere, as it is the document's own history; a document without a history can only be looked
 * at, and copied.
 */
export const rescue = (
  damaged: Extract<Examined, { state: 'damaged' }>,
  copy: SessionFile | null,
  blank: (session: Session) => JournalEntry,
): Rescue | null => {
  const { document, journal } = damaged;
  const t = storageTexts[spokenNow()];
  if (copy && (!journal || copy.journal.length >= journal.journal.length)) {
    return {
      file: copy,
      write: true,
      notice: { code: 'restored', ...t.fromCopy },
    };
  }
  if (journal) {
    return {
      file: journal,
      write: true,
      notice: { code: 'restored', ...t.fromHistory },
    };
  }
  if (!document) return null;
  return {
    file: { session: document, journal: [blank(document)] },
    write: false,
    notice: { code: 'read-only', ...t.withoutHistory },
  };
};
