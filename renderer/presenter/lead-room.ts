import { sameJson } from '#shared/core/same-json';
import { roomContent, roomLanguage } from '#shared/report/room/room-content';
import { presenterTexts } from '#shared/language/presenter';
import type { Session } from '#shared/session/session';
import { languageNow, textsNow } from '../components/language.ts';
import { showToast } from '../components/toast-store.ts';
import { host } from '../host/host.ts';
import { useSelection } from '../storage/use-selection.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { placeView } from './facilitator-place.ts';
import { follow, followNow, keepPresented, recallPresented, stepRoom, usePresented } from './presented.ts';
import {
  type FacilitatorMessage,
  isSameScreen,
  lineToRoom,
  placeNow,
  type RoomLine,
  type RoomMessage,
} from './room-channel.ts';
import { lead, roomGone } from './room-locks.ts';

/** How long a window may take to answer before it counts as held back, in milliseconds. */
const PATIENCE = 8_000;

const sessionNow = (): Session | null => useSessionStore.getState().open?.session ?? null;

/** What lies before the facilitator now. */
const hereNow = (session: Session) =>
  placeView(session, window.location.hash, useSelection.getState().metricId);

/** The room goes with the facilitator from now on. */
export const followHere = (): void => {
  const session = sessionNow();
  if (session !== null) followNow(hereNow(session));
};

/** Shows the room what comes next or came before. */
export const stepHere = (step: 1 | -1): void => {
  const session = sessionNow();
  if (session !== null) stepRoom(session, step);
};

const stateNow = (): FacilitatorMessage => {
  const { view, isBlank, look } = usePresented.getState();
  const session = sessionNow();
  const content =
    session === null || view === null || isBlank
      ? null
      : roomContent(session, view, roomLanguage(session, languageNow()));
  return { kind: 'state', content, isBlank, look };
};

/** The room as one session leads it. */
type Leading = { readonly open: () => void; readonly close: () => void; readonly stop: () => void };

let leading: Leading | null = null;

/** Opens the window for the room, and leads it from here. */
export const openRoom = (): void => leading?.open();

/** Closes the window for the room. */
export const closeRoom = (): void => leading?.close();

const held = (): void => {
  if (usePresented.getState().window !== 'opening') return;
  usePresented.setState({ window: 'closed' });
  showToast({ message: textsNow(presenterTexts).failed, key: 'presenter', stay: 30_000 });
};

/** Hears when the last window for the room is gone, however it went. */
const watchRoom = (stopped: AbortSignal): (() => void) => {
  let isWatching = false;
  return () => {
    if (isWatching) return;
    isWatching = true;
    roomGone(stopped).then(
      () => {
        isWatching = false;
        usePresented.setState({ window: 'closed', isElsewhere: null });
      },
      () => undefined,
    );
  };
};

/** Holds the lead for as long as there is nobody else, and takes it over when asked to. */
const keepLead = (stopped: AbortSignal, onBegin: () => void): ((isTaken: boolean) => void) => {
  let term = new AbortController();
  const claim = (isTaken: boolean): void => {
    term.abort();
    term = new AbortController();
    lead(AbortSignal.any([stopped, term.signal]), {
      isTaken,
      began: () => {
        usePresented.setState({ isLeading: true });
        onBegin();
      },
      lost: () => {
        usePresented.setState({ isLeading: false });
        showToast({ message: textsNow(presenterTexts).elsewhere, key: 'presenter' });
        claim(false);
      },
    });
  };
  return claim;
};

type ToRoom = RoomLine<FacilitatorMessage>;

/**
 * Sends what is on show in the very turn of the change, so that the room has it before the next frame; nothing where nothing
 * changed. `again` sends it in any case.
 */
const sender = (line: ToRoom): { readonly send: () => void; readonly again: () => void } => {
  let sent: FacilitatorMessage | null = null;
  const send = (): void => {
    const { isLeading, window: room } = usePresented.getState();
    if (!isLeading || room === 'closed') return;
    const state = stateNow();
    if (sent !== null && sameJson(sent, state)) return;
    sent = state;
    line.send(state);
  };
  const again = (): void => {
    sent = null;
    send();
  };
  return { send, again };
};

/** What the window of the room asks for is done by the window that leads it. */
const obey = (message: Exclude<RoomMessage, { kind: 'here' }>): void => {
  const { isLeading, setBlank, setLook } = usePresented.getState();
  if (!isLeading) return;
  if (message.kind === 'blank') setBlank(message.isBlank);
  else if (message.kind === 'look') setLook(message.look);
  else stepHere(message.step);
};

/** Calls back whenever something changes that the room may see. */
const onAnyChange = (session: Session, stopped: AbortSignal, send: () => void): (() => void) => {
  const changed = (): void => {
    const now = sessionNow();
    if (now?.id !== session.id) return;
    follow(hereNow(now));
    send();
  };
  const stops = [
    useSessionStore.subscribe(changed),
    useSelection.subscribe(changed),
    usePresented.subscribe(() => {
      keepPresented(session.id);
      changed();
    }),
  ];
  window.addEventListener('hashchange', changed, { signal: stopped });
  stopped.addEventListener('abort', () => stops.forEach((stop) => stop()));
  return changed;
};

const makeLeading = (session: Session): Leading => {
  const stopped = new AbortController();
  const watch = watchRoom(stopped.signal);
  const line = lineToRoom((message) => {
    if (message.kind !== 'here') return obey(message);
    usePresented.setState({ window: 'open', isElsewhere: !isSameScreen(message.place, placeNow()) });
    watch();
    again();
  });
  const { send, again } = sender(line);
  recallPresented(session);
  onAnyChange(session, stopped.signal, send)();
  const claim = keepLead(stopped.signal, () => {
    line.send({ kind: 'ask' });
    again();
  });
  line.send({ kind: 'ask' });
  claim(false);
  return {
    open: () => {
      if (!usePresented.getState().isLeading) claim(true);
      if (usePresented.getState().window !== 'closed') return;
      usePresented.setState({ window: 'opening' });
      host.windows.openPresenter().catch(held);
      setTimeout(held, PATIENCE);
    },
    close: () => {
      line.send({ kind: 'close' });
      void host.windows.closePresenter();
    },
    stop: () => {
      // Another session may be opened next, of another client: the room does not go on looking at this one.
      const { isLeading, look } = usePresented.getState();
      if (isLeading) line.send({ kind: 'state', content: null, isBlank: false, look });
      stopped.abort();
      line.close();
      usePresented.setState({ isLeading: false });
    },
  };
};

/** Leads the room with a session for as long as it is open here; answers how to stop. */
export const leadRoom = (session: Session): (() => void) => {
  const made = makeLeading(session);
  leading = made;
  return () => {
    made.stop();
    if (leading === made) leading = null;
  };
};
