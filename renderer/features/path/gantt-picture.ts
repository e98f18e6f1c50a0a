import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { dayNumber, type IsoDate } from '#shared/core/dates';
import type { GanttScale } from '#shared/report/charts/gantt-axis';
import { labelsWidth, rowsBetween } from '#shared/report/charts/gantt-layout';
import { type ChartSession, type GanttPicture, layOutPicture } from '#shared/report/charts/gantt-parts';
import { ganttPlan } from '#shared/report/charts/gantt-rows';
import { placeRow, type PlacedItem } from './gantt-items.ts';
import type { GanttRoom, GanttWindow } from './gantt-window.ts';

/** The chart never gets narrower; it scrolls instead. */
const LEAST_WIDTH = 560;

/** The picture of `shown` on the axis of `session`: while work is dragged, the axis stays as it was. */
export const useGanttPicture = (
  session: ChartSession,
  shown: ChartSession,
  { width, scale, today }: { readonly width: number; readonly scale: GanttScale; readonly today: IsoDate },
): GanttPicture => {
  const axisSpan = useMemo(() => ganttPlan(session, today).span, [session, today]);
  return useMemo(() => {
    const room = Math.max(LEAST_WIDTH, width);
    const labels = labelsWidth(room);
    const frame = { labels, from: 0, to: room - labels, scale, top: 0, pad: [14, 14] } as const;
    return layOutPicture(shown, ganttPlan(shown, today), frame, { axisSpan });
  }, [shown, width, scale, axisSpan, today]);
};

/** The items near the window, and always the one that has the focus. */
export const useShownItems = (
  picture: GanttPicture,
  { top, bottom }: GanttWindow,
  active: string,
): readonly PlacedItem[] =>
  useMemo(() => {
    const { rows, byId } = picture.layout;
    const { first, end } = rowsBetween(picture.layout, top, bottom);
    const near = rows.slice(first, end);
    const focused = active.startsWith('gate:') ? undefined : byId.get(active.slice(active.indexOf(':') + 1));
    const all = focused === undefined || near.includes(focused) ? near : [...near, focused];
    return all.flatMap((row) => placeRow(row, picture) ?? []);
  }, [picture, top, bottom, active]);

/**
 * Keeps the day in the middle where it is when the scale or the width changes; what is opened shows today, or the end of
 * the plan that is nearest to it.
 */
export const useSteadyScroll = (
  scroller: RefObject<HTMLElement | null>,
  { axis, labels }: GanttPicture,
  { unit }: GanttRoom,
  today: IsoDate,
): void => {
  const middle = useRef(dayNumber(today));
  const latest = useRef(axis);
  useLayoutEffect(() => {
    latest.current = axis;
  });
  const perDay = axis?.perDay ?? 0;
  useLayoutEffect(() => {
    const [element, scale] = [scroller.current, latest.current];
    if (!element || !scale) return;
    const half = (element.clientWidth / unit - labels) / 2;
    const day = Math.max(scale.from, Math.min(scale.to, middle.current));
    element.scrollLeft = Math.max(0, scale.place(day) - half) * unit;
    const note = (): void => {
      middle.current = latest.current?.dayAt(element.scrollLeft / unit + half) ?? middle.current;
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [perDay, labels, unit, scroller]);
};
