import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANNEL_REQUESTS } from '#shared/host/channels';
import {
  placePresenter,
  readPresenterState,
  replacePresenter,
} from '../../../electron/main/policy/presenter-place.ts';
import { type FakeElectron, makeFakeElectron, startProgram } from '../support/fake-electron.ts';

const LAPTOP = { x: 0, y: 0, width: 1600, height: 1000 };
const PROJECTOR = { x: 1600, y: 0, width: 1920, height: 1080 };
const FACILITATOR = { x: 10, y: 20, width: 1200, height: 800 };

let appData = '';
let fake: FakeElectron;

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  appData = mkdtempSync(join(tmpdir(), 'phase-one-presenter-'));
  fake = makeFakeElectron(appData);
  await startProgram(fake);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.doUnmock('electron');
  // Not at a stroke: the window's place may still be being written.
  await rm(appData, { recursive: true, force: true, maxRetries: 10 });
});

const stateFile = (): string => join(appData, 'phase-one', 'presenter-window.json');
const open = (): Promise<unknown> => fake.invoke('windows:open-presenter');
const room = () => {
  const window = fake.state.windows[1];
  if (window === undefined) throw new Error('There is no window for the room.');
  return window;
};
const show = (): void => void room().emit('ready-to-show');
/** A message as the page in the window for the room sends it. */
const fromRoom = (channel: string, raw?: unknown): Promise<unknown> => {
  const { webContents } = room();
  return fake.invoke(channel, raw, { sender: webContents, senderFrame: webContents.mainFrame });
};

describe('the window for the room', () => {
  it('shows its own page, as secure as the first window, and takes no focus', async () => {
    await open();
    show();
    expect(room().loaded).toEqual(['app://phase-one/#/presenter']);
    expect(room().options.webPreferences).toEqual(fake.state.windows[0]?.options.webPreferences);
    expect(fake.calls).toContain('showInactive');
    expect(room().raised).toBe(0);
  });

  it('is there once, however often and fast it is asked for', async () => {
    await Promise.all([open(), open()]);
    await open();
    expect(fake.state.windows).toHaveLength(2);
    expect(room().raised).toBe(1);
  });

  it('fills the second display, and stands as an ordinary window where there is none', async () => {
    await open();
    show();
    expect(room()).toMatchObject({ bounds: { x: 160, y: 100, width: 1280, height: 800 }, fullScreen: false });
    await fake.invoke('windows:close-presenter');
    expect(room().closed).toBe(true);
    await rm(stateFile(), { force: true });
    fake.state.displays.push(PROJECTOR);
    await open();
    const second = fake.state.windows[2];
    second?.emit('ready-to-show');
    expect(second).toMatchObject({ bounds: PROJECTOR, fullScreen: true });
  });

  it('remembers its place', async () => {
    fake.state.displays.push(PROJECTOR);
    await open();
    room().bounds = { x: 1700, y: 50, width: 1000, height: 700 };
    room().close();
    await vi.waitFor(() => expect(existsSync(stateFile())).toBe(true));
    expect(readPresenterState(readFileSync(stateFile(), 'utf8'))).toEqual({
      bounds: { x: 1700, y: 50, width: 1000, height: 700 },
      fullScreen: false,
    });
    await open();
    expect(fake.state.windows[2]?.bounds).toEqual({ x: 1700, y: 50, width: 1000, height: 700 });
  });

  it('comes back to a display that is there when its own is unplugged, and goes over when one is plugged in', async () => {
    fake.state.displays.push(PROJECTOR);
    await open();
    show();
    fake.state.displays.pop();
    fake.screen.emit('display-removed');
    expect(room()).toMatchObject({ bounds: { x: 160, y: 100, width: 1280, height: 800 }, fullScreen: false });
    fake.state.displays.push(PROJECTOR);
    fake.screen.emit('display-added');
    expect(room()).toMatchObject({ bounds: PROJECTOR, fullScreen: true });
  });

  it('stays where it was dragged while displays only change their size', async () => {
    fake.state.displays.push(PROJECTOR);
    await open();
    room().bounds = { x: 100, y: 100, width: 800, height: 600 };
    room().fullScreen = false;
    fake.screen.emit('display-metrics-changed');
    expect(room().bounds).toEqual({ x: 100, y: 100, width: 800, height: 600 });
  });

  it('listens to no display once it is closed', async () => {
    await open();
    room().close();
    for (const event of ['display-added', 'display-removed', 'display-metrics-changed'])
      expect([event, fake.screen.listenerCount(event)]).toEqual([event, 0]);
  });

  it('closes with the facilitator’s window, and leaves it open when it closes itself', async () => {
    await open();
    room().close();
    expect(fake.state.windows[0]?.closed).toBe(false);
    await open();
    fake.state.windows[0]?.close();
    await fake.invoke('app:flushed', { failed: 0 });
    await vi.waitFor(() => expect(fake.state.windows[2]?.closed).toBe(true));
  });

  it('is loaded again after a crash, without a word on it', async () => {
    await open();
    room().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(room().loaded).toEqual(['app://phase-one/#/presenter', 'app://phase-one/#/presenter']);
    expect(fake.state.questions).toEqual([]);
  });

  it('goes to no other page, not even of this program, and opens none', async () => {
    await open();
    const goes = (url: string): boolean => {
      let stayed = false;
      room().webContents.emit('will-navigate', { url, preventDefault: () => (stayed = true) });
      return !stayed;
    };
    expect(goes('app://phase-one/#/presenter')).toBe(true);
    for (const url of ['app://phase-one/', 'app://phase-one/#/settings', 'https://example.org/'])
      expect([url, goes(url)]).toEqual([url, false]);
    expect(room().webContents.windowOpen?.({ url: 'app://phase-one/#/presenter' })).toEqual({
      action: 'deny',
    });
  });

  it('may fill its display and do nothing else: no file, no copy, no other window', async () => {
    await open();
    await fromRoom('windows:full-screen');
    expect(room().fullScreen).toBe(true);
    await fromRoom('windows:full-screen');
    expect(room().fullScreen).toBe(false);
    for (const channel of Object.keys(CHANNEL_REQUESTS).filter((name) => name !== 'windows:full-screen'))
      await expect(fromRoom(channel)).rejects.toThrow('does not need it');
  });
});

describe('the place of the window for the room', () => {
  it('is another display than the facilitator’s, whichever that is', () => {
    const onProjector = { x: 1700, y: 100, width: 800, height: 600 };
    expect(placePresenter(null, [LAPTOP, PROJECTOR], FACILITATOR).bounds).toEqual(PROJECTOR);
    expect(placePresenter(null, [LAPTOP, PROJECTOR], onProjector).bounds).toEqual(LAPTOP);
  });

  it('is never out of sight, and never larger than its display', () => {
    const lost = { bounds: { x: 5000, y: 0, width: 800, height: 600 }, fullScreen: true };
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(placePresenter(lost, [small], FACILITATOR)).toEqual({ bounds: small, fullScreen: false });
    expect(placePresenter(null, [], FACILITATOR).bounds).toMatchObject({ width: 1280, height: 800 });
    expect(replacePresenter(lost.bounds, [LAPTOP], FACILITATOR, false)?.bounds).toMatchObject({ x: 160 });
    expect(replacePresenter(FACILITATOR, [LAPTOP], FACILITATOR, true)).toBeNull();
  });

  it.each([
    '',
    '{}',
    '[]',
    '{"bounds":{"x":0,"y":0,"width":-1,"height":5},"fullScreen":true}',
    '{"bounds":null}',
  ])('is nothing that can be read from %j', (text) => expect(readPresenterState(text)).toBeNull());
});
