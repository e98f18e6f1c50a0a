import { strToU8, Zip, ZipDeflate } from 'fflate';
import { safeFileName } from '#shared/core/file-name';
import type { Id } from '#shared/core/ids';
import { writeSessionFile } from '#shared/document/session-file';
import type { BulkProgress, Packed } from './bulk-tasks.ts';
import type { PhaseOneDatabase } from './database.ts';
import { examine } from './integrity.ts';
import { readStored } from './session-repository.ts';

/** A name that no other file of the archive has, in any writing of its letters: "Claims intake (2).phaseone". */
export const uniqueName = (title: string, untitled: string, taken: Set<string>): string => {
  const [plain, ending] = [safeFileName(title, 'phaseone', untitled), '.phaseone'];
  const base = plain.slice(0, -ending.length);
  let name = plain;
  for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = `${base} (${nth})${ending}`;
  taken.add(name.toLowerCase());
  return name;
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** What an archive is made with. */
export type PackSessions = {
  readonly untitled: string;
  readonly onProgress: BulkProgress;
  readonly isCancelled: () => boolean;
};

/**
 * Sessions as one ZIP archive of session files, each with its whole journal and checked as it is when it is opened. One
 * that does not hold is left out and named: a file that cannot be opened again is no export.
 */
export const packSessions = async (
  db: PhaseOneDatabase,
  ids: readonly Id[],
  { untitled, onProgress, isCancelled }: PackSessions,
): Promise<Packed> => {
  const chunks: Uint8Array[] = [];
  const left: Id[] = [];
  const taken = new Set<string>();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [at, id] of ids.entries()) {
    if (at % 10 === 0) onProgress(at, ids.length);
    if (isCancelled()) return null;
    const stored = await readStored(db, id);
    const examined = stored && examine(stored);
    if (examined?.state !== 'whole') {
      left.push(id);
      continue;
    }
    const entry = new ZipDeflate(uniqueName(examined.file.session.title, untitled, taken), { level: 6 });
    zip.add(entry);
    entry.push(writeSessionFile(examined.file), true);
  }
  zip.end();
  onProgress(ids.length, ids.length);
  return { bytes: chunks.length === 0 ? strToU8('') : joined(chunks), left };
};
