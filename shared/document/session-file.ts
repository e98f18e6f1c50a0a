import { z } from 'zod';
import { utf8 } from '#shared/core/bytes';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { say } from '#shared/language/say';
import { changeWord } from '#shared/session/change-language';
import { checkJournal } from '#shared/session/check-journal';
import { integrityProblem } from '#shared/session/integrity';
import { type JournalEntry, journalEntrySchema } from '#shared/session/journal';
import { falseRevision } from '#shared/session/sign-off';
import { type Session, SESSION_VERSION, sessionSchema } from '#shared/session/session';
import { canonicalJson } from '#shared/core/canonical-json';
import { digestOf } from '#shared/core/digest';
import { type GuardedProblem, readGuardedJson } from './guarded-json.ts';
import { migrateFile } from './migrations.ts';

/** The largest session file that is read, in bytes (32 MiB). A full two-day workshop needs well under 2 MiB. */
export const FILE_SIZE_LIMIT = 32 * 1024 * 1024;

/** The deepest nesting that is read. The document itself needs 9. */
const DEPTH_LIMIT = 40;

/** The content of a `.phaseone` file: one session and how it came to be. */
export type SessionFile = { readonly session: Session; readonly journal: readonly JournalEntry[] };

/** Why a file could not be read; nothing was changed by trying. */
export type FileError = PlainError<
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'not-a-session'
  | 'forbidden'
  | 'newer'
  | 'damaged'
  | 'invalid'
>;

const fileSchema = z.strictObject({
  format: z.literal('phase-one'),
  version: z.literal(SESSION_VERSION),
  session: sessionSchema,
  journal: z.array(journalEntrySchema).min(1),
  digest: z.string(),
});

const contentOf = (file: SessionFile) => ({
  format: 'phase-one',
  version: SESSION_VERSION,
  session: file.session,
  journal: file.journal,
});

/** The digest that a session file carries, as in `sha256:9c41…`; also printed in reports, to compare. */
export const fileDigest = (file: SessionFile): string => digestOf(contentOf(file));

/**
 * A session and its journal as the bytes of a `.phaseone` file: canonical JSON, so equal content gives equal bytes,
 * with a digest over all of it that shows accidental damage. (Protection against intent is the PDF's signature.)
 */
export const writeSessionFile = (file: SessionFile): Uint8Array<ArrayBuffer> => {
  const content = contentOf(file);
  return utf8(`${canonicalJson({ ...content, digest: digestOf(content) })}\n`);
};

const fail = (code: FileError['code'], message: string, todo: string): Result<never, FileError> =>
  err({ code, message, todo });

/**
 * Reads the bytes of a `.phaseone` file. Size, nesting and forbidden names are checked before anything else; an older
 * version is migrated; a newer one is refused untouched. The journal must lead to the
 * document, and back.
 */
export const readSessionFile = (bytes: Uint8Array): Result<SessionFile, FileError> => {
  const read = readGuardedJson(bytes, { bytes: FILE_SIZE_LIMIT, depth: DEPTH_LIMIT });
  return read.ok ? interpret(read.value) : refused(read.error);
};

const refused = (problem: GuardedProblem): Result<never, FileError> => {
  switch (problem.code) {
    case 'too-large': {
      const size = Math.round(problem.bytes / 1024 / 1024);
      return fail(
        'too-large',
        say`The file is ${size} MB; a session file has at most 32 MB.`,
        say`Choose a .phaseone file.`,
      );
    }
    case 'empty':
      return fail('empty', say`The file is empty.`, say`Choose another copy of it.`);
    case 'not-text':
      return fail(
        'not-text',
        say`The file is not a session file: it is not text.`,
        say`Choose a .phaseone file.`,
      );
    case 'cut-off':
      return fail(
        'damaged',
        say`The file is cut off or damaged: it does not end as it should.`,
        say`Choose another copy or a backup.`,
      );
    case 'too-deep':
      return fail(
        'forbidden',
        say`The file is nested ${problem.depth} levels deep; no session is.`,
        say`Do not use this file.`,
      );
    case 'not-json':
      return fail(
        'not-json',
        say`The file is not a session file.`,
        say`Choose a file that ends in .phaseone.`,
      );
    case 'forbidden-name':
      return fail(
        'forbidden',
        say`The file holds a name that no session holds (__proto__).`,
        say`Do not use this file.`,
      );
  }
};

const headerSchema = z.looseObject({
  format: z.literal('phase-one'),
  version: z.int().min(1),
  digest: z.string(),
});

const interpret = (data: unknown): Result<SessionFile, FileError> => {
  const header = headerSchema.safeParse(data);
  if (!header.success) {
    return fail(
      'not-a-session',
      say`The file is not a Phase One session.`,
      say`Choose a file that ends in .phaseone.`,
    );
  }
  if (header.data.version > SESSION_VERSION) {
    return fail(
      'newer',
      say`The file was written by a newer Phase One (format ${header.data.version}; this one reads up to ${SESSION_VERSION}).`,
      say`Update Phase One on this computer, then open the file again. The file was not changed.`,
    );
  }
  const { digest, ...content } = header.data;
  if (digestOf(content) !== digest) {
    return fail(
      'damaged',
      say`The file is damaged: its content does not match its digest.`,
      say`Choose another copy or a backup.`,
    );
  }
  const migrated = fileSchema.safeParse(migrateFile(header.data));
  if (!migrated.success) {
    const place = migrated.error.issues[0]?.path.join('.') ?? '';
    return fail(
      'invalid',
      say`The file holds what no session may hold, at ${place}.`,
      say`Do not use this file.`,
    );
  }
  return checkContent(migrated.data.session, migrated.data.journal);
};

const checkContent = (session: Session, journal: readonly JournalEntry[]): Result<SessionFile, FileError> => {
  const broken = integrityProblem(session);
  if (broken) {
    const what = changeWord(broken.what);
    const message =
      broken.kind === 'dangling'
        ? say`The file names a ${what} that is not in it (${broken.id}).`
        : say`The file holds a ${what} twice (${broken.id}).`;
    return fail('invalid', message, say`Do not use this file.`);
  }
  if (falseRevision(session)) {
    return fail(
      'damaged',
      say`The file holds a signed revision whose content does not match its digest.`,
      say`Choose another copy or a backup.`,
    );
  }
  try {
    const led = checkJournal(journal);
    if (led.ok && canonicalJson(led.value) === canonicalJson(session)) return ok({ session, journal });
  } catch {
    // A patch that does not fit is answered like a journal that leads elsewhere.
  }
  return fail(
    'damaged',
    say`The file is damaged: its history does not lead to its content.`,
    say`Choose another copy or a backup.`,
  );
};
