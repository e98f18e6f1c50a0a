import { memo, type PointerEvent } from 'react';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { useTexts } from '../../components/language.ts';
import { rem } from './gantt-canvas.tsx';
import type { GanttItem } from './gantt-edits.ts';
import type { PlacedItem } from './gantt-items.ts';
import styles from './gantt.module.css';

/** No bar is harder to hit than this, in scene units. */
const LEAST = 24;

/** The keys of a bar, for `aria-keyshortcuts`. */
const KEYS: Readonly<Record<GanttItem['kind'], string>> = {
  task: 'Alt+ArrowLeft Alt+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight Alt+L',
  gate: 'Alt+ArrowLeft Alt+ArrowRight',
  phase: 'Alt+ArrowLeft Alt+ArrowRight',
};

type BarProps = {
  readonly placed: PlacedItem;
  readonly position: number;
  readonly total: number;
  readonly isActive: boolean;
  readonly isEditable: boolean;
};

const isSame = (before: BarProps, after: BarProps): boolean => {
  const [a, b] = [before.placed, after.placed];
  return (
    a.key === b.key &&
    a.name === b.name &&
    a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    before.position === after.position &&
    before.total === after.total &&
    before.isActive === after.isActive &&
    before.isEditable === after.isEditable
  );
};

/** One bar, bracket or gate as a button over its drawing, with its handles. */
const Bar = memo(({ placed, position, total, isActive, isEditable }: BarProps) => {
  const t = useTexts(pathGanttTexts).bars;
  const { item, key, box, name } = placed;
  const width = Math.max(LEAST, box.width);
  const x = box.x - (width - box.width) / 2;
  const y = box.y + box.height / 2 - LEAST / 2;
  const hasHandles = isEditable && item.kind === 'task';
  return (
    <li aria-setsize={total} aria-posinset={position} className={styles.item}>
      <button
        type="button"
        data-item={key}
        data-kind={item.kind}
        tabIndex={isActive ? 0 : -1}
        aria-label={name}
        aria-keyshortcuts={isEditable ? KEYS[item.kind] : undefined}
        className={styles.bar}
        style={{ left: rem(x), top: rem(y), width: rem(width), height: rem(LEAST) }}
      >
        {hasHandles && (
          <span data-part="edge" className={styles.edge} style={{ left: rem(box.x - x + box.width - 5) }} />
        )}
        {hasHandles && (
          <span
            data-part="link"
            title={t.link}
            className={styles.handle}
            style={{ left: rem(box.x - x + box.width + 8) }}
          />
        )}
      </button>
    </li>
  );
}, isSame);
Bar.displayName = 'Bar';

type BarsProps = {
  readonly label: string;
  readonly items: readonly PlacedItem[];
  /** Where each stands among all that can be focused, from 1. */
  readonly positions: ReadonlyMap<string, number>;
  readonly active: string;
  readonly isEditable: boolean;
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
};

/** What of the chart can be focused and moved, as a list over the drawing. */
export const GanttBars = ({ label, items, positions, active, isEditable, onPointerDown }: BarsProps) => (
  <ul aria-label={label} className={styles.bars} onPointerDown={onPointerDown}>
    {items.map((placed) => (
      <Bar
        key={placed.key}
        placed={placed}
        position={positions.get(placed.key) ?? 1}
        total={positions.size}
        isActive={placed.key === active}
        isEditable={isEditable}
      />
    ))}
  </ul>
);
