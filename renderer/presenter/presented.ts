import { create } from 'zustand';
import { isThere, neighbour, type RoomView, sameView, viewKey } from '#shared/report/room/room-view';
import type { Session } from '#shared/session/session';
import type { RoomLook } from './room-channel.ts';

export type { RoomView } from '#shared/report/room/room-view';

/** Whether there is a window for the room: `opening` until it answers. */
export type RoomWindow = 'closed' | 'opening' | 'open';

type Presented = {
  readonly window: RoomWindow;
  /** Whether the window stands on another screen than the facilitator's; null while that is not known. */
  readonly isElsewhere: boolean | null;
  /** Whether this window leads the room; of several with an open session one does. */
  readonly isLeading: boolean;
  readonly view: RoomView | null;
  /** Whether the room sees what the facilitator works on; else it stays on what it sees. */
  readonly isFollowing: boolean;
  /** Whether the room sees nothing but a dark screen. */
  readonly isBlank: boolean;
  readonly look: RoomLook;
  /**
   * Shows the room something; the window for it need not be open yet. While it follows the facilitator, it does so until
   * they go elsewhere.
   */
  readonly show: (view: RoomView) => void;
  readonly setBlank: (isBlank: boolean) => void;
  readonly setFollowing: (isFollowing: boolean) => void;
  readonly setLook: (look: RoomLook) => void;
};

/** What the room sees, as the facilitator's window drives it. */
export const usePresented = create<Presented>()((set) => ({
  window: 'closed',
  isElsewhere: null,
  isLeading: false,
  view: null,
  isFollowing: true,
  isBlank: false,
  look: 'dark',
  show: (view) => set({ view }),
  setBlank: (isBlank) => set({ isBlank }),
  setFollowing: (isFollowing) => set({ isFollowing }),
  setLook: (look) => set({ look }),
}));

/** Where the facilitator was when the room last followed: only going elsewhere moves it. */
let followed = '';

/** Takes the room along to where the facilitator is, when they have gone there since. */
export const follow = (place: RoomView): void => {
  const { isFollowing, view, show } = usePresented.getState();
  if (!isFollowing) return;
  const key = viewKey(place);
  if (key === followed && view !== null) return;
  followed = key;
  if (!sameView(view, place)) show(place);
};

/** Goes with the facilitator from now on, and to where they are. */
export const followNow = (place: RoomView): void => {
  followed = '';
  usePresented.setState({ isFollowing: true });
  followed = viewKey(place);
  usePresented.getState().show(place);
};

/** Shows the room what comes next or came before, and holds it there. Answers whether there was anything. */
export const stepRoom = (session: Session, step: 1 | -1): boolean => {
  const { view } = usePresented.getState();
  const next = neighbour(session, view, step);
  if (next === null) return false;
  usePresented.setState({ view: next, isFollowing: false });
  return true;
};

/** What a reload must not change: above all, a dark screen stays dark. */
const KEPT = 'phase-one:presented';
const LOOK = 'phase-one:room-look';

type Kept = {
  readonly sessionId: string;
  readonly view: RoomView | null;
  readonly isFollowing: boolean;
  readonly isBlank: boolean;
};

/** Remembers what the room sees of a session, for this window's next start. */
export const keepPresented = (sessionId: string): void => {
  const { view, isFollowing, isBlank, look } = usePresented.getState();
  const kept: Kept = { sessionId, view, isFollowing, isBlank };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    localStorage.setItem(LOOK, look);
  } catch {
    // Without storage the room follows after a reload, as it does at first.
  }
};

const readKept = (): Partial<Kept> => {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Kept>;
  } catch {
    return {};
  }
};

/** Begins with a session: as it was left in this window, else following. */
export const recallPresented = (session: Session): void => {
  const kept = readKept();
  const isSame = kept.sessionId === session.id;
  const view = isSame && kept.view && isThere(session, kept.view) ? kept.view : null;
  followed = '';
  usePresented.setState({
    view,
    isFollowing: !isSame || view === null || kept.isFollowing !== false,
    isBlank: isSame && kept.isBlank === true,
    look: localStorage.getItem(LOOK) === 'light' ? 'light' : 'dark',
  });
};
