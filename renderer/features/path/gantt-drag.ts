import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { IsoDate } from '#shared/core/dates';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { type Edited, type GanttItem, linkTasks, moveByDays, stretchByDays } from './gantt-edits.ts';
import { useWhileDragging } from '../../components/use-while-dragging.ts';

/** How far the pointer goes before a press is a drag, in pixels of the screen. */
const SLACK = 4;

/** How near the edge of the window the chart scrolls along, and how far in each frame. */
const EDGE = 36;
const SCROLL_STEP = 10;

type Point = { readonly x: number; readonly y: number };

type Hold = 'bar' | 'edge' | 'link';

type Press = {
  readonly item: GanttItem;
  readonly hold: Hold;
  readonly pointer: number;
  readonly start: Point;
  /** How far the chart was scrolled when the press began. */
  readonly scrolled: Point;
  readonly session: ChartSession;
  at: Point;
  isDrag: boolean;
  /** What was last looked at: days moved, or where the end of the link was. */
  last: number | string | null;
};

/** What a drag shows: the plan as it would be, and, for a link, where its line goes on the screen. */
export type GanttPreview = {
  /** What changes: the item that is held, or the task that a link leads to. */
  readonly about: GanttItem;
  readonly hold: Hold;
  readonly base: ChartSession;
  readonly edited: Edited | null;
  readonly line: { readonly from: Point; readonly to: Point } | null;
  /** Let go and written: it stands until the document has it. */
  readonly isDone: boolean;
};

type Options = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isEnabled: boolean;
  /** Pixels of the screen that a day takes. */
  readonly dayWidth: () => number;
  readonly today: () => IsoDate;
  readonly session: () => ChartSession;
  readonly itemOf: (key: string) => GanttItem | undefined;
  /** Writes what was dragged; answers whether it was done. */
  readonly onDrop: (edited: Edited, item: GanttItem) => boolean;
};

/** The bar under a point. By where they are: while the chart holds the pointer, the page says it is over the chart. */
const keyAt = (scroller: HTMLElement, { x, y }: Point): string =>
  [...scroller.querySelectorAll<HTMLElement>('[data-item]')].find((bar) => {
    const { left, right, top, bottom } = bar.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  })?.dataset.item ?? '';

const holdOf = (target: Element): Hold => {
  const part = target.closest<HTMLElement>('[data-part]')?.dataset.part;
  return part === 'edge' || part === 'link' ? part : 'bar';
};

/** A finger scrolls; it drags only a bar that was chosen before, by a tap. */
const mayDrag = (event: PointerEvent<HTMLElement>, bar: HTMLElement): boolean =>
  event.button === 0 && event.isPrimary && (event.pointerType !== 'touch' || document.activeElement === bar);

const scrollAlong = (scroller: HTMLElement, { x, y }: Point): void => {
  const box = scroller.getBoundingClientRect();
  if (x > box.right - EDGE) scroller.scrollLeft += SCROLL_STEP;
  else if (x < box.left + EDGE) scroller.scrollLeft -= SCROLL_STEP;
  if (scroller.scrollHeight <= scroller.clientHeight + 1) return;
  if (y > box.bottom - EDGE) scroller.scrollTop += SCROLL_STEP;
  else if (y < box.top + EDGE) scroller.scrollTop -= SCROLL_STEP;
};

const editOf = ({ item, hold, session }: Press, days: number, today: IsoDate): Edited | null => {
  if (days === 0) return null;
  return hold === 'edge' ? stretchByDays(session, item.id, days) : moveByDays(session, item, days, today);
};

type Drag = {
  readonly preview: GanttPreview | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
};

const pressOf = (event: PointerEvent<HTMLElement>, { scroller, itemOf, session }: Options): Press | null => {
  const bar = (event.target as Element).closest<HTMLElement>('[data-item]');
  const item = bar && itemOf(bar.dataset.item ?? '');
  if (!item || !scroller.current || !mayDrag(event, bar)) return null;
  const start = { x: event.clientX, y: event.clientY };
  const scrolled = { x: scroller.current.scrollLeft, y: scroller.current.scrollTop };
  const hold = holdOf(event.target as Element);
  return {
    item,
    hold,
    pointer: event.pointerId,
    start,
    scrolled,
    session: session(),
    at: start,
    isDrag: false,
    last: null,
  };
};

/** What a press shows now, or null where that is what it showed before. */
const lookAt = (press: Press, scroller: HTMLElement, options: Options): Partial<GanttPreview> | null => {
  if (press.hold === 'link') {
    const where = [press.at.x, press.at.y, scroller.scrollLeft, scroller.scrollTop].join(' ');
    if (where === press.last) return null;
    press.last = where;
    const target = options.itemOf(keyAt(scroller, press.at));
    const isTask = target?.kind === 'task' && target.id !== press.item.id;
    const from = {
      x: press.start.x - (scroller.scrollLeft - press.scrolled.x),
      y: press.start.y - (scroller.scrollTop - press.scrolled.y),
    };
    const edited = isTask ? linkTasks(press.session, press.item.id, target.id) : null;
    return { about: isTask ? target : press.item, edited, line: { from, to: press.at } };
  }
  const moved = press.at.x - press.start.x + scroller.scrollLeft - press.scrolled.x;
  const days = Math.round(moved / options.dayWidth());
  if (days === press.last) return null;
  press.last = days;
  return { edited: editOf(press, days, options.today()), line: null };
};

/**
 * Dragging in the chart: a bar's middle moves it, its right edge makes it longer, its handle links it. The plan is
 * computed anew in memory, at most once a frame and only where the day changed, and written once, when it is let go.
 */
export const useGanttDrag = (options: Options): Drag => {
  const press = useRef<Press | null>(null);
  const [preview, setPreview] = useState<GanttPreview | null>(null);
  const stop = (): void => {
    press.current = null;
    setPreview(null);
  };
  const look = (): void => {
    const [now, scroller] = [press.current, options.scroller.current];
    if (!now || !scroller) return;
    scrollAlong(scroller, now.at);
    const seen = lookAt(now, scroller, options);
    if (!seen) return;
    const { item, hold, session } = now;
    setPreview({ about: item, hold, base: session, edited: null, line: null, isDone: false, ...seen });
  };
  useWhileDragging(preview !== null && !preview.isDone, look, stop);
  return {
    preview,
    handlers: {
      onPointerDown: (event) => {
        press.current = options.isEnabled ? pressOf(event, options) : null;
      },
      onPointerMove: (event) => {
        const now = press.current;
        if (now?.pointer !== event.pointerId) return;
        now.at = { x: event.clientX, y: event.clientY };
        if (now.isDrag || Math.hypot(now.at.x - now.start.x, now.at.y - now.start.y) < SLACK) return;
        now.isDrag = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        look();
      },
      onPointerUp: (event) => {
        const now = press.current;
        if (now?.pointer !== event.pointerId) return;
        look();
        press.current = null;
        const edited = preview?.edited ?? null;
        if (edited === null || !options.onDrop(edited, preview?.about ?? now.item)) setPreview(null);
        else setPreview((known) => known && { ...known, line: null, isDone: true });
      },
      onPointerCancel: stop,
    },
  };
};
