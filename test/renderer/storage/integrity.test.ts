import { describe, expect, it } from 'vitest';
import type { SessionFile } from '#shared/document/session-file';
import { examine, rescue } from '../../../renderer/storage/integrity.ts';
import type { StoredSession } from '../../../renderer/storage/session-repository.ts';
import { at, blankFile, edited, say } from './sessions.ts';

const file = edited(blankFile(), say('use AI'), say('use AI to improve operations'));

const stored = ({ session, journal }: SessionFile): StoredSession => ({
  row: { id: session.id, session, updatedAt: at(0), deletedAt: null, pinnedAt: null, archivedAt: null },
  journal,
});

const blank = () => blankFile().journal[0]!;

const damaged = (found: StoredSession) => {
  const examined = examine(found);
  if (examined.state !== 'damaged') throw new Error(`it is ${examined.state}`);
  return examined;
};

const badDocument = stored({ ...file, session: { ...file.session, title: 17 } as never });
const badJournal = stored({ ...file, journal: [file.journal[0]!, file.journal[2]!] });
const apart = stored({ ...file, journal: file.journal.slice(0, 2) });

describe('a stored session', () => {
  it('is whole when its journal leads to its document', () => {
    expect(examine(stored(file))).toEqual({ state: 'whole', file });
  });

  it('is left alone when a newer program wrote it', () => {
    expect(examine(stored({ ...file, session: { ...file.session, version: 99 } as never })).state).toBe(
      'newer',
    );
  });

  it('is damaged when the document does not fit its schema, but its journal holds', () => {
    expect(damaged(badDocument)).toEqual({ state: 'damaged', document: null, journal: file });
  });

  it('is damaged when the journal has a gap, but its document holds', () => {
    expect(damaged(badJournal)).toEqual({ state: 'damaged', document: file.session, journal: null });
  });

  it('is damaged when the journal leads elsewhere', () => {
    const found = damaged(apart);
    expect(found.document).toEqual(file.session);
    expect(found.journal?.session.goal.statement).toBe('use AI');
  });
});

describe('rescuing a damaged session', () => {
  it('takes a whole copy that is at least as long as what is left', () => {
    expect(rescue(damaged(apart), file, blank)).toMatchObject({
      file,
      write: true,
      notice: { code: 'restored' },
    });
    expect(rescue(damaged(badJournal), file, blank)).toMatchObject({ file, write: true });
  });

  it('rebuilds the document from a longer history than the copy has', () => {
    expect(rescue(damaged(badDocument), blankFile(), blank)).toMatchObject({ file, write: true });
  });

  it('opens a document without a history for reading only', () => {
    const rescued = rescue(damaged(badJournal), null, blank);
    expect(rescued).toMatchObject({ write: false, notice: { code: 'read-only' } });
    expect(rescued?.file.session).toEqual(file.session);
  });

  it('gives up only when nothing holds', () => {
    const nothing = stored({ session: { title: 17 } as never, journal: [] });
    expect(rescue(damaged(nothing), null, blank)).toBeNull();
  });
});
