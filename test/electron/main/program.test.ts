import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeLog } from '../support/log-writer.ts';
import { type FakeElectron, makeFakeElectron, startProgram } from '../support/fake-electron.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let appData = '';
let fake: FakeElectron;

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  appData = mkdtempSync(join(tmpdir(), 'phase-one-main-'));
  fake = makeFakeElectron(appData);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.doUnmock('electron');
  // Not at a stroke: the window's place may still be being written.
  await rm(appData, { recursive: true, force: true, maxRetries: 10 });
});

describe('the start', () => {
  it('ends at once when it is open already, without touching the profile', async () => {
    fake.state.isFirst = false;
    await startProgram(fake);
    expect(fake.calls).toContain('exit 0');
    expect(fake.state.windows).toEqual([]);
  });

  it('brings its window forward for a second start', async () => {
    await startProgram(fake);
    fake.app.emit('second-instance');
    expect(fake.state.windows[0]?.raised).toBe(1);
  });

  it('mends a torn database before the engine is ready', async () => {
    const place = join(appData, 'phase-one/desktop-profile/IndexedDB/app_phase-one_0.indexeddb.leveldb');
    mkdirSync(place, { recursive: true });
    const { bytes: log, ends } = writeLog([bytes('one'), bytes('two')]);
    writeFileSync(join(place, '000003.log'), log.subarray(0, log.length - 1));
    vi.resetModules();
    vi.doMock('electron', () => fake.module);
    await import('../../../electron/main/main.ts');
    expect(fake.state.windows).toEqual([]);
    expect(readFileSync(join(place, '000003.log')).length).toBe(ends[0]);
  });

  it('keeps profile and copies in one folder of the product', async () => {
    await startProgram(fake);
    expect(fake.calls).toContain(`setPath userData ${join(appData, 'phase-one', 'desktop-profile')}`);
    await fake.invoke('copies:write', { name: 'a.phaseone', bytes: bytes('x') });
    expect(readdirSync(join(appData, 'phase-one', 'copies'))).toEqual(['a.phaseone']);
  });
});

describe('messages of the page', () => {
  beforeEach(() => startProgram(fake));

  it.each([
    ['copies:write', { name: '../a', bytes: bytes('x') }],
    ['copies:write', { name: 'a', bytes: [1, 2] }],
    ['copies:read', { name: 'a', more: 1 }],
    ['copies:list', {}],
    ['files:save', { kind: 'program', suggestedName: 'a.exe', bytes: bytes('x') }],
    ['files:save', { kind: 'session', suggestedName: '../../a.phaseone', bytes: bytes('x') }],
    ['files:save', { kind: 'session', suggestedName: 'a\u202egpj.phaseone', bytes: bytes('x') }],
    ['files:open', { kind: 'session', maxBytes: -1 }],
    ['files:open', { kind: 'session', maxBytes: 1e12 }],
    ['app:flushed', { failed: 'none' }],
  ])('are refused on %s when they do not parse', async (channel, request) => {
    await expect(fake.invoke(channel, request)).rejects.toThrow('does not parse');
    expect(fake.state.questions).toEqual([]);
  });

  it('give copies back, list and remove them', async () => {
    await fake.invoke('copies:write', { name: 'a.phaseone', bytes: bytes('x') });
    expect(await fake.invoke('copies:read', { name: 'a.phaseone' })).toEqual({ ok: true, value: bytes('x') });
    expect(await fake.invoke('copies:list')).toMatchObject({
      ok: true,
      value: [{ name: 'a.phaseone', size: 1 }],
    });
    await fake.invoke('copies:remove', { name: 'a.phaseone' });
    expect(await fake.invoke('copies:read', { name: 'a.phaseone' })).toEqual({ ok: true, value: null });
  });
});

describe('saving a file', () => {
  const save = (name = 'a.phaseone'): Promise<unknown> =>
    fake.invoke('files:save', { kind: 'session', suggestedName: name, bytes: bytes('new') });

  beforeEach(() => startProgram(fake));

  it('writes where the person chose and can show it afterwards', async () => {
    const path = join(appData, 'chosen.phaseone');
    fake.state.answers.push({ canceled: false, filePath: path });
    const answer = (await save()) as { value: { saved: boolean; name: string; handle: string } };
    expect(answer).toMatchObject({ ok: true, value: { saved: true, name: 'chosen.phaseone' } });
    expect(readFileSync(path, 'utf8')).toBe('new');
    await fake.invoke('files:reveal', { handle: answer.value.handle });
    expect(fake.state.shown).toEqual([path]);
  });

  it('shows nothing that was not saved in this run', async () => {
    expect(await fake.invoke('files:reveal', { handle: '/etc/passwd' })).toMatchObject({ ok: false });
    expect(fake.state.shown).toEqual([]);
  });

  it('writes nothing when the person thinks better of it', async () => {
    fake.state.answers.push({ canceled: true, filePath: '' });
    expect(await save()).toEqual({ ok: true, value: { saved: false } });
  });

  it('adds the ending, and asks again before that replaces another file', async () => {
    writeFileSync(join(appData, 'plan.phaseone'), 'old');
    fake.state.answers.push(
      { canceled: false, filePath: join(appData, 'plan') },
      { canceled: true, filePath: '' },
    );
    expect(await save()).toEqual({ ok: true, value: { saved: false } });
    expect(readFileSync(join(appData, 'plan.phaseone'), 'utf8')).toBe('old');
    fake.state.answers.push({ canceled: false, filePath: join(appData, 'other') });
    await save();
    expect(readFileSync(join(appData, 'other.phaseone'), 'utf8')).toBe('new');
  });

  it('refuses to write through a link that leads out of the chosen folder', async () => {
    mkdirSync(join(appData, 'chosen'));
    const outside = join(appData, 'outside.phaseone');
    writeFileSync(outside, 'mine');
    symlinkSync(outside, join(appData, 'chosen', 'a.phaseone'));
    fake.state.answers.push({ canceled: false, filePath: join(appData, 'chosen', 'a.phaseone') });
    expect(await save()).toMatchObject({
      ok: false,
      message: expect.stringContaining('Choose another name') as string,
    });
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  it('says in words what is wrong with the place', async () => {
    fake.state.answers.push({ canceled: false, filePath: join(appData, 'gone', 'a.phaseone') });
    expect(await save()).toMatchObject({ ok: false, message: expect.stringContaining('folder') as string });
  });
});

describe('opening a file', () => {
  const open = (maxBytes: number): Promise<unknown> =>
    fake.invoke('files:open', { kind: 'session', maxBytes });

  beforeEach(async () => {
    await startProgram(fake);
    writeFileSync(join(appData, 'a.phaseone'), 'four');
  });

  it('gives the bytes of the chosen file', async () => {
    fake.state.answers.push({ canceled: false, filePaths: [join(appData, 'a.phaseone')] });
    expect(await open(10)).toEqual({
      ok: true,
      value: { name: 'a.phaseone', size: 4, bytes: bytes('four') },
    });
  });

  it('says how large a file is that is larger than asked for, and reads none of it', async () => {
    fake.state.answers.push({ canceled: false, filePaths: [join(appData, 'a.phaseone')] });
    expect(await open(3)).toEqual({ ok: true, value: { name: 'a.phaseone', size: 4, bytes: null } });
  });

  it('refuses a folder in words', async () => {
    fake.state.answers.push({ canceled: false, filePaths: [appData] });
    expect(await open(3)).toMatchObject({
      ok: false,
      message: expect.stringContaining('not a file') as string,
    });
  });

  it('gives nothing when the person thinks better of it', async () => {
    fake.state.answers.push({ canceled: true, filePaths: [] });
    expect(await open(3)).toEqual({ ok: true, value: null });
  });
});

describe('closing', () => {
  beforeEach(() => startProgram(fake));

  it('waits until the page has written its work', async () => {
    const window = fake.state.windows[0];
    window?.close();
    expect(window?.closed).toBe(false);
    expect(window?.webContents.sent).toEqual(['app:before-close']);
    await fake.invoke('app:flushed', { failed: 0 });
    await vi.waitFor(() => expect(window?.closed).toBe(true));
    expect(existsSync(join(appData, 'phase-one', 'copies'))).toBe(false);
  });

  it('keeps the window when the last write failed and the person wants it kept', async () => {
    const window = fake.state.windows[0];
    fake.state.answers.push({ response: 0 });
    window?.close();
    await fake.invoke('app:flushed', { failed: 1 });
    await vi.waitFor(() => expect(fake.state.questions).toHaveLength(1));
    expect(window?.closed).toBe(false);
    window?.close();
    await fake.invoke('app:flushed', { failed: 0 });
    await vi.waitFor(() => expect(window?.closed).toBe(true));
  });

  it('asks after five seconds of silence, and closes when the person gives the changes up', async () => {
    vi.useFakeTimers();
    const window = fake.state.windows[0];
    fake.state.answers.push({ response: 1 });
    window?.close();
    await vi.advanceTimersByTimeAsync(4999);
    expect(fake.state.questions).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.state.questions).toHaveLength(1);
    expect(window?.closed).toBe(true);
  });
});

describe('a crash of the page', () => {
  it('is told, and the page is loaded again', async () => {
    await startProgram(fake);
    const window = fake.state.windows[0];
    window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(window?.loaded).toEqual(['app://phase-one/', 'app://phase-one/']));
    expect(fake.state.questions[0]).toMatchObject({
      detail: expect.stringContaining('saved is safe') as string,
    });
  });
});
