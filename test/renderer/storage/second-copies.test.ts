import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { writeSessionFile } from '#shared/document/session-file';
import {
  copiedSessions,
  copyName,
  markCopyDeleted,
  readCopy,
  writeCopy,
} from '../../../renderer/storage/second-copies.ts';
import { at, blankFile, edited, memoryCopies, say } from './sessions.ts';

const id = asId('S1');
const small = blankFile();
const large = edited(small, say('use AI '.repeat(200)), say('use AI to improve operations '.repeat(200)));

describe('second copies', () => {
  it('replaces a copy by one that knows more', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, small);
    await writeCopy(copies, large);
    expect([...copies.files.keys()]).toEqual(['S1.phaseone']);
    expect(await readCopy(copies, id)).toEqual(large);
  });

  it('keeps a good copy when a shrunken one takes its place', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, large);
    await writeCopy(copies, small);
    expect(copies.files.get(copyName(id, 'previous'))).toEqual(writeSessionFile(large));
    expect(copies.files.get(copyName(id))).toEqual(writeSessionFile(small));
  });

  it('keeps a copy with more history even when it is hardly larger', async () => {
    const copies = memoryCopies();
    const more = edited(small, say('a'), say('b'), say('c'));
    const fewer = edited(small, say('x'.repeat(100)));
    await writeCopy(copies, more);
    await writeCopy(copies, fewer);
    expect(copies.files.has(copyName(id, 'previous'))).toBe(true);
  });

  it('never replaces the kept copy by a worse one', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, large);
    await writeCopy(copies, edited(small, say('a'), say('b')));
    await writeCopy(copies, small);
    expect(copies.files.get(copyName(id, 'previous'))).toEqual(writeSessionFile(large));
  });

  it('reads the longest history of the copies that are whole', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, large);
    await writeCopy(copies, small);
    expect(await readCopy(copies, id)).toEqual(large);
    copies.files.set(copyName(id, 'previous'), writeSessionFile(large).subarray(0, 500));
    expect(await readCopy(copies, id)).toEqual(small);
    copies.files.set(copyName(id), new Uint8Array([1, 2, 3]));
    expect(await readCopy(copies, id)).toBeNull();
  });

  it('does not take the copy of another session', async () => {
    const copies = memoryCopies();
    copies.files.set(copyName(id), writeSessionFile(blankFile('S2')));
    expect(await readCopy(copies, id)).toBeNull();
  });

  it('moves a copy to the trash and back', async () => {
    const copies = memoryCopies();
    await writeCopy(copies, small);
    await markCopyDeleted(copies, id, true);
    expect([...copies.files.keys()]).toEqual(['S1.deleted.phaseone']);
    await markCopyDeleted(copies, id, false);
    expect([...copies.files.keys()]).toEqual(['S1.phaseone']);
  });

  it('counts a session as deleted only when no other copy says otherwise', () => {
    const info = (name: string) => ({ name, writtenAt: at(0), size: 1 });
    const found = copiedSessions(
      [
        'A.phaseone',
        'B.previous.phaseone',
        'B.deleted.phaseone',
        'C.deleted.phaseone',
        'C.phaseone',
        'x.txt',
      ].map(info),
    );
    expect([...found].map(([name, { deleted }]) => [name, deleted])).toEqual([
      ['A', false],
      ['B', true],
      ['C', false],
    ]);
  });
});
