import type { RoomContent } from '#shared/report/room/room-content';

/** Where a window stands: the upper left corner and size of the usable part of its screen. */
export type ScreenPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Whether the screen of the room is dark or light. */
export type RoomLook = 'dark' | 'light';

/** What the facilitator's window tells the window of the room. It alone decides what is on show. */
export type FacilitatorMessage =
  /** All that is on show, ready to be read; null: nothing is. While the screen is blank, nothing is sent to it. */
  | {
      readonly kind: 'state';
      readonly content: RoomContent | null;
      readonly isBlank: boolean;
      readonly look: RoomLook;
    }
  /** Is anybody there? */
  | { readonly kind: 'ask' }
  | { readonly kind: 'close' };

/** What the window of the room tells, and what its keys ask for. */
export type RoomMessage =
  /** It is there, and wants to know what is on show. */
  | { readonly kind: 'here'; readonly place: ScreenPlace }
  | { readonly kind: 'blank'; readonly isBlank: boolean }
  | { readonly kind: 'look'; readonly look: RoomLook }
  | { readonly kind: 'step'; readonly step: 1 | -1 };

/** One end of the line between the two windows. */
export type RoomLine<Out> = {
  readonly send: (message: Out) => void;
  readonly close: () => void;
};

/** Another form of the messages gets another name, so that two versions of the program never misread each other. */
const NAME = 'phase-one:room:1';

type AnyMessage = FacilitatorMessage | RoomMessage;

const line = (listen: (message: AnyMessage) => void): RoomLine<AnyMessage> => {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<AnyMessage>) => listen(data));
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
};

const isFromFacilitator = (message: AnyMessage): message is FacilitatorMessage =>
  message.kind === 'state' || message.kind === 'ask' || message.kind === 'close';

/** The facilitator's end. Several windows may hold a session; what another one of them says is not for this one. */
export const lineToRoom = (listen: (message: RoomMessage) => void): RoomLine<FacilitatorMessage> =>
  line((message) => {
    if (!isFromFacilitator(message)) listen(message);
  });

/** The room's end. */
export const lineToFacilitator = (listen: (message: FacilitatorMessage) => void): RoomLine<RoomMessage> =>
  line((message) => {
    if (isFromFacilitator(message)) listen(message);
  });

/** Where this window stands now. */
export const placeNow = (): ScreenPlace => {
  const { availLeft = 0, availTop = 0 } = window.screen as unknown as Record<string, number>;
  return { left: availLeft, top: availTop, width: window.screen.width, height: window.screen.height };
};

/** Whether two windows stand on one screen. */
export const isSameScreen = (a: ScreenPlace, b: ScreenPlace): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
