import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type Box, dropMark, type DropPlace, dropPlace, placeInGap, type Point } from './drop-place.ts';
import { useWhileDragging } from './use-while-dragging.ts';

/** So far a pointer goes, in pixels, before a press is a drag; a hand is never quite still. */
const SLACK = 6;

/** So near to its upper or lower edge, in pixels, a strip scrolls; and so far in one frame. */
const EDGE = 28;
const SCROLL_STEP = 9;

/** How thick the mark of the place is, in pixels. */
const MARK = 4;

type Press = {
  readonly from: number;
  readonly pointer: number;
  readonly start: Point;
  at: Point;
  isDrag: boolean;
};

/** What a drag shows: the card that was lifted, and the mark of the place where it would go; none where it stays. */
export type DragView = { readonly lifted: Box; readonly mark: Box | null };

/** What can be lifted: the cards of a strip, or the rows of a list. */
const CARD = '[role="tab"], [data-row]';

/** The cards of a strip in their order. */
export const cardsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(CARD)];

/** Where the cards stand inside the strip, whatever is scrolled. */
const boxesOf = (list: HTMLElement): Box[] =>
  cardsOf(list).map(({ offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height }) => ({
    left,
    top,
    width,
    height,
  }));

/** A point of the window inside the strip, in the coordinates of its cards; outside points move to its edge. */
const insideOf = (list: HTMLElement, { x, y }: Point): Point => {
  const frame = list.getBoundingClientRect();
  return {
    x: Math.min(Math.max(x - frame.left, 0), frame.width) + list.scrollLeft,
    y: Math.min(Math.max(y - frame.top, 0), frame.height) + list.scrollTop,
  };
};

const scrollAtEdge = (list: HTMLElement, { y }: Point): void => {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= SCROLL_STEP;
  else if (y > bottom - EDGE) list.scrollTop += SCROLL_STEP;
};

/** Whether a press may become a drag. A finger scrolls the strip, and a row holds fields: both lift only by the grip. */
const mayLift = (event: PointerEvent<HTMLElement>, card: HTMLElement): boolean =>
  event.button === 0 &&
  event.isPrimary &&
  ((event.pointerType !== 'touch' && card.dataset.row === undefined) ||
    (event.target as Element).closest('[data-grip]') !== null);

const pressOf = (list: HTMLElement, event: PointerEvent<HTMLElement>): Press | null => {
  const card = (event.target as Element).closest<HTMLElement>(CARD);
  const from = card ? cardsOf(list).indexOf(card) : -1;
  if (!card || from < 0 || !mayLift(event, card)) return null;
  const start = { x: event.clientX, y: event.clientY };
  return { from, pointer: event.pointerId, start, at: start, isDrag: false };
};

const hasLeft = ({ start, at }: Press): boolean => Math.hypot(at.x - start.x, at.y - start.y) >= SLACK;

/** The place a press would be dropped at, and what there is to see of it. */
const placeOf = (
  list: HTMLElement,
  { from, at }: Press,
): { place: DropPlace | null; view: DragView | null } => {
  const boxes = boxesOf(list);
  const place = dropPlace(boxes, insideOf(list, at));
  const lifted = boxes[from];
  if (!lifted || !place || placeInGap(from, place.gap) === from) {
    return { place: null, view: lifted ? { lifted, mark: null } : null };
  }
  return { place, view: { lifted, mark: dropMark(boxes, place, MARK) } };
};

type CardDrag = {
  readonly drag: DragView | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
};

/**
 * A drag of a card within its strip: lifted after a few pixels, dropped where it is let go, given up with Escape.
 * `onDrop` gets the place it had and the place it shall have, and is called only where the two differ.
 */
export const useCardDrag = (
  list: RefObject<HTMLElement | null>,
  onDrop: ((from: number, to: number) => void) | undefined,
): CardDrag => {
  const press = useRef<Press | null>(null);
  const [drag, setDrag] = useState<DragView | null>(null);
  const stop = (): void => {
    press.current = null;
    setDrag(null);
  };
  const look = (): void => {
    if (!list.current || !press.current) return;
    scrollAtEdge(list.current, press.current.at);
    setDrag(placeOf(list.current, press.current).view);
  };
  useWhileDragging(drag !== null, look, stop);
  return {
    drag,
    onPointerDown: (event) => {
      press.current = list.current && onDrop ? pressOf(list.current, event) : null;
    },
    onPointerMove: (event) => {
      const now = press.current;
      if (now?.pointer !== event.pointerId) return;
      now.at = { x: event.clientX, y: event.clientY };
      if (now.isDrag || !hasLeft(now)) return;
      now.isDrag = true;
      // From now on the strip gets what the pointer does, so that letting go of it chooses no card.
      list.current?.setPointerCapture(event.pointerId);
      look();
    },
    onPointerUp: (event) => {
      const now = press.current;
      if (now?.pointer !== event.pointerId) return;
      const place = list.current && now.isDrag ? placeOf(list.current, now).place : null;
      stop();
      if (place) onDrop?.(now.from, placeInGap(now.from, place.gap));
    },
    onPointerCancel: stop,
  };
};
