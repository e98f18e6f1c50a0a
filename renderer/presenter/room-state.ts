import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { RoomContent } from '#shared/report/room/room-content';
import { host } from '../host/host.ts';
import {
  lineToFacilitator,
  placeNow,
  type RoomLine,
  type RoomLook,
  type RoomMessage,
} from './room-channel.ts';
import { liveAsRoom } from './room-locks.ts';

/** What the window of the room shows. It stays as it is when nobody leads any more. */
type RoomState = {
  readonly content: RoomContent | null;
  readonly isBlank: boolean;
  readonly look: RoomLook;
};

/** @see RoomState */
export const useRoom = create<RoomState>()(() => ({ content: null, isBlank: false, look: 'dark' }));

let line: RoomLine<RoomMessage> | null = null;

/** Only the newest state is drawn, once a frame and within it; a window that draws no frames has it at once. */
const drawing = (): ((state: RoomState) => void) => {
  let waiting: RoomState | null = null;
  const draw = (): void => {
    const state = waiting;
    waiting = null;
    if (state !== null) flushSync(() => useRoom.setState(state));
  };
  return (state) => {
    const isAsked = waiting !== null;
    waiting = state;
    if (document.visibilityState === 'hidden') draw();
    else if (!isAsked) requestAnimationFrame(draw);
  };
};

/** Listens to the facilitator's window for the rest of this window's life; answers how to stop. */
export const listenToFacilitator = (): (() => void) => {
  const put = drawing();
  const here = (): void => own.send({ kind: 'here', place: placeNow() });
  const own = lineToFacilitator((message) => {
    if (message.kind === 'ask') here();
    else if (message.kind === 'close') window.close();
    else {
      // What was on show comes back when a screen that was blanked by its own key is shown again without anybody leading.
      const content = message.isBlank ? useRoom.getState().content : message.content;
      put({ content, isBlank: message.isBlank, look: message.look });
    }
  });
  line = own;
  here();
  const stop = new AbortController();
  const { signal } = stop;
  // The facilitator is told when the window comes to stand on another screen.
  const moved = { signal, passive: true };
  window.addEventListener('resize', here, moved);
  window.addEventListener('focus', here, moved);
  // Not every browser tells; those that do not are asked at the next press or change of size.
  (window.screen as Partial<EventTarget>).addEventListener?.('change', here, moved);
  return () => {
    stop.abort();
    own.close();
    if (line === own) line = null;
  };
};

/** Says that this window is there, to whoever asks the engine; heard again when another one has gone. */
export const beRoom = (): void => liveAsRoom(() => line?.send({ kind: 'here', place: placeNow() }));

/** Darkens the screen, or shows it again: here at once, and with the facilitator. */
export const toggleBlank = (): void => {
  const isBlank = !useRoom.getState().isBlank;
  useRoom.setState({ isBlank });
  line?.send({ kind: 'blank', isBlank });
};

export const toggleLook = (): void => {
  const look = useRoom.getState().look === 'dark' ? 'light' : 'dark';
  useRoom.setState({ look });
  line?.send({ kind: 'look', look });
};

/** Asks for what comes next or came before. */
export const askForStep = (step: 1 | -1): void => line?.send({ kind: 'step', step });

export const toggleFullScreen = (): void => {
  // Refused where the browser wants a press in the window first: the person presses again.
  host.windows.toggleFullScreen().catch(() => undefined);
};
