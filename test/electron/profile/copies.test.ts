import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../electron/profile/atomic-write.ts';
import { copiesIn } from '../../../electron/profile/copies.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let work = '';
let folder = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'phase-one-copies-'));
  folder = join(work, 'copies');
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('copiesIn', () => {
  it('is empty before anything is written', async () => {
    const copies = copiesIn(folder);
    expect(await copies.list()).toEqual([]);
    expect(await copies.read('a.phaseone')).toBeNull();
    await copies.remove('a.phaseone');
    expect(existsSync(folder)).toBe(false);
  });

  it('gives back what was written, and the newest of two', async () => {
    const copies = copiesIn(folder);
    await copies.write('a.phaseone', bytes('one'));
    await copies.write('a.phaseone', bytes('second'));
    expect(await copies.read('a.phaseone')).toEqual(bytes('second'));
    expect(await copies.list()).toMatchObject([{ name: 'a.phaseone', size: 6 }]);
    expect(readdirSync(folder)).toEqual(['a.phaseone']);
  });

  it('forgets what is removed, and nothing else', async () => {
    const copies = copiesIn(folder);
    await copies.write('a.phaseone', bytes('a'));
    await copies.write('b.phaseone', bytes('b'));
    await copies.remove('a.phaseone');
    expect((await copies.list()).map(({ name }) => name)).toEqual(['b.phaseone']);
  });

  it.each([
    '../a',
    'a/b',
    'a\\b',
    '..',
    '.hidden',
    '',
    'con.phaseone',
    'LPT1',
    'a\u202eb',
    'a\0b',
    'a ',
    'a..b',
    'x'.repeat(121),
  ])('refuses the name %j for every verb', async (name) => {
    const copies = copiesIn(folder);
    await expect(copies.write(name, bytes('x'))).rejects.toThrow();
    await expect(copies.read(name)).rejects.toThrow();
    await expect(copies.remove(name)).rejects.toThrow();
    expect(readdirSync(work).filter((one) => one !== 'copies')).toEqual([]);
  });

  it('neither reads, replaces nor lists a link that leads elsewhere', async () => {
    const outside = join(work, 'outside.txt');
    writeFileSync(outside, 'mine');
    mkdirSync(folder);
    symlinkSync(outside, join(folder, 'a.phaseone'));
    const copies = copiesIn(folder);
    await expect(copies.read('a.phaseone')).rejects.toThrow('left alone');
    await expect(copies.write('a.phaseone', bytes('x'))).rejects.toThrow('left alone');
    await expect(copies.remove('a.phaseone')).rejects.toThrow('left alone');
    expect(await copies.list()).toEqual([]);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  it('does not list what an interrupted write left', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, '.unfinished-1234-a.phaseone'), 'half');
    expect(await copiesIn(folder).list()).toEqual([]);
  });
});

describe('writeAtomically', () => {
  it('leaves the old file and nothing else when it cannot finish', async () => {
    mkdirSync(join(work, 'target'));
    writeFileSync(join(work, 'target', 'inside'), 'x');
    await expect(writeAtomically(join(work, 'target'), bytes('new'))).rejects.toThrow();
    expect(readdirSync(work)).toEqual(['target']);
  });
});
