import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { IsoDate } from '#shared/core/dates';
import type { GanttScale } from '#shared/report/charts/gantt-axis';
import { GATES, HEAD } from '#shared/report/charts/gantt-layout';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { describePlan } from '#shared/report/charts/gantt-rows';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { currentSession } from '../../storage/use-session.ts';
import { GanttBars } from './gantt-bars.tsx';
import { GanttCorner, GanttHead, GanttNames, GanttPlot, rem } from './gantt-canvas.tsx';
import { type GanttPreview, useGanttDrag } from './gantt-drag.ts';
import { openItem, useGanttEditing } from './gantt-editing.ts';
import type { GanttItem } from './gantt-edits.ts';
import { LinkLine } from './gantt-help.tsx';
import { itemKey, itemsOf, placeGateItems } from './gantt-items.ts';
import { ganttKey, itemAfter } from './gantt-keys.ts';
import { useGanttPicture, useShownItems, useSteadyScroll } from './gantt-picture.ts';
import { type GanttRoom, useGanttWindow } from './gantt-window.ts';
import { effectWords } from './gantt-words.ts';
import styles from './gantt.module.css';

type ChartProps = {
  readonly session: ChartSession;
  readonly today: IsoDate;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly room: GanttRoom;
  readonly scale: GanttScale;
  readonly onScale: (scale: GanttScale) => void;
  readonly onZoom: (step: 1 | -1) => void;
};

const keyOf = (target: EventTarget): string =>
  (target as Element).closest<HTMLElement>('[data-item]')?.dataset.item ?? '';

/** The item that has the one tab stop, and how the focus gets to another one, which may not be on the screen yet. */
const useRoving = (
  canvas: RefObject<HTMLElement | null>,
  first: string,
  keys: ReadonlyMap<string, GanttItem>,
) => {
  const [chosen, setChosen] = useState('');
  const wanted = useRef(false);
  const active = keys.has(chosen) ? chosen : first;
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const bar = canvas.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(active)}"]`);
    bar?.focus({ preventScroll: true });
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, canvas]);
  return {
    active,
    choose: setChosen,
    go: (key: string): void => {
      wanted.current = true;
      setChosen(key);
    },
  };
};

/** The plan as a drag would leave it; the plan itself while nothing is dragged, or once it has what was dropped. */
const previewed = (preview: GanttPreview | null, session: ChartSession): ChartSession => {
  if (preview?.edited?.ok !== true) return session;
  const isWritten = preview.isDone && preview.base.phases !== session.phases;
  return isWritten ? session : preview.edited.value.session;
};

const wordsOf = (preview: GanttPreview | null, locale: string): string => {
  if (preview === null || preview.isDone || preview.edited === null) return '';
  const { edited, base, about } = preview;
  return edited.ok ? effectWords(base, edited.value.session, about, locale) : edited.error.message;
};

const useKeys = (items: readonly GanttItem[]): ReadonlyMap<string, GanttItem> =>
  useMemo(() => new Map(items.map((item) => [itemKey(item), item])), [items]);

const positionsIn = (items: readonly GanttItem[], wanted: (item: GanttItem) => boolean) =>
  new Map(items.filter(wanted).map((item, at) => [itemKey(item), at + 1]));

const usePositions = (items: readonly GanttItem[]) =>
  useMemo(
    () => ({
      gates: positionsIn(items, ({ kind }) => kind === 'gate'),
      rows: positionsIn(items, ({ kind }) => kind !== 'gate'),
    }),
    [items],
  );

type CanvasProps = ChartProps & {
  readonly shown: ChartSession;
  readonly drag: ReturnType<typeof useGanttDrag>;
  readonly editing: ReturnType<typeof useGanttEditing>;
  readonly onItems: (keys: ReadonlyMap<string, GanttItem>, dayWidth: number) => void;
};

const useCanvasKeys = (
  { onScale, onZoom, editing }: CanvasProps,
  items: readonly GanttItem[],
  keys: ReadonlyMap<string, GanttItem>,
  go: (key: string) => void,
) => ({
  onKeyDown: (event: KeyboardEvent): void => {
    const asked = ganttKey(event);
    if (asked === null) return;
    const item = keys.get(keyOf(event.target));
    if (asked.kind === 'zoom') onZoom(asked.step);
    else if (asked.kind === 'fit') onScale('fit');
    else if (item === undefined) return;
    else if (asked.kind === 'go') go(itemKey(itemAfter(items, item, asked.to)));
    else if (asked.kind === 'give-up' && editing.linkFrom === null) return;
    else editing.doKey(asked, item);
    event.preventDefault();
  },
  onDoubleClick: (event: MouseEvent): void => {
    const item = keys.get(keyOf(event.target));
    if (item) openItem(item);
  },
});

const Canvas = (props: CanvasProps) => {
  const t = useTexts(pathGanttTexts).chart;
  const { session, shown, scroller, room, today, drag, onItems } = props;
  const { isReadOnly, locale } = useFieldSettings();
  const canvas = useRef<HTMLDivElement>(null);
  const picture = useGanttPicture(session, shown, { width: room.width, scale: props.scale, today });
  const seen = useGanttWindow(scroller, picture);
  const items = useMemo(() => itemsOf(picture), [picture]);
  const keys = useKeys(items);
  const positions = usePositions(items);
  const { active, choose, go } = useRoving(canvas, items[0] ? itemKey(items[0]) : '', keys);
  const rows = useShownItems(picture, seen, active);
  const gates = useMemo(() => placeGateItems(picture), [picture]);
  const description = useMemo(() => describePlan(picture.plan, locale), [picture.plan, locale]);
  const handlers = useCanvasKeys(props, items, keys, go);
  useSteadyScroll(scroller, picture, room, today);
  useLayoutEffect(() => {
    onItems(keys, (picture.axis?.perDay ?? 1) * room.unit);
  });
  const columns = { gridTemplateColumns: `${rem(picture.labels)} ${rem(picture.to)}` };
  const bars = { active, isEditable: !isReadOnly };
  return (
    // The canvas itself does nothing with keys; it listens for its bars.
    <div
      ref={canvas}
      className={styles.canvas}
      style={{ width: rem(picture.labels + picture.to) }}
      onFocus={(event: FocusEvent) => choose(keyOf(event.target))}
      {...handlers}
    >
      <div className={styles.head} style={{ height: rem(HEAD + GATES), ...columns }}>
        <div className={styles.names}>
          <GanttCorner picture={picture} />
        </div>
        <div className={styles.plot} {...drag.handlers}>
          <GanttHead picture={picture} seen={seen} />
          <GanttBars label={t.gates} items={gates} positions={positions.gates} {...bars} />
        </div>
      </div>
      <div className={styles.body} style={{ height: rem(picture.bottom + 2), ...columns }}>
        <div className={styles.names}>
          <GanttNames picture={picture} seen={seen} />
        </div>
        <div className={styles.plot} {...drag.handlers}>
          <GanttPlot picture={picture} seen={seen} today={today} description={description} />
          <GanttBars label={t.rows} items={rows} positions={positions.rows} {...bars} />
        </div>
      </div>
    </div>
  );
};

/** The chart of a plan that has days: names stay beside it, the axis above it, and only what is near is drawn. */
export const GanttChart = (props: ChartProps & { readonly onTold: (words: string) => void }) => {
  const { session, scroller, onTold } = props;
  const { isReadOnly, locale } = useFieldSettings();
  const known = useRef<{ keys: ReadonlyMap<string, GanttItem>; dayWidth: number }>({
    keys: new Map(),
    dayWidth: 1,
  });
  const editing = useGanttEditing(isReadOnly, locale);
  const drag = useGanttDrag({
    scroller,
    isEnabled: !isReadOnly,
    dayWidth: () => known.current.dayWidth,
    today: clock.today,
    session: currentSession,
    itemOf: (key) => known.current.keys.get(key),
    onDrop: editing.write,
  });
  const words = useMemo(() => wordsOf(drag.preview, locale), [drag.preview, locale]);
  const told = words === '' ? editing.told : words;
  useEffect(() => onTold(told), [onTold, told]);
  return (
    <>
      <Canvas
        {...props}
        shown={previewed(drag.preview, session)}
        drag={drag}
        editing={editing}
        onItems={(keys, dayWidth) => {
          known.current = { keys, dayWidth };
        }}
      />
      <LinkLine preview={drag.preview} />
    </>
  );
};
