import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { componentsTexts } from '#shared/language/components';
import { useTexts } from './language.ts';
import type { Box } from './drop-place.ts';
import { MOVE_KEYS, type OnMove, useReorder } from './use-reorder.ts';
import styles from './tab-cards.module.css';

/** From how many cards on the strip scrolls instead of growing. */
const MANY = 8;

const tabId = (kind: string, id: string): string => `${kind}-tab-${id}`;

/** The id of the part of the page that shows the chosen card of a kind. */
export const panelId = (kind: string): string => `${kind}-panel`;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where a key leads from a place in a list that ends meet; the same place for any other key. */
const placeAfter = (key: string, place: number, length: number): number => {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return (place + (STEPS[key] ?? 0) + length) % length;
};

type TabCardProps<T extends string> = {
  readonly kind: string;
  readonly id: T;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: (id: T) => void;
  /** A number that stands before the name, with the words that say what it counts. */
  readonly rank?: { readonly number: number; readonly words: string } | undefined;
  /** Whether the strip has `onMove`: the card then shows a grip. */
  readonly isMovable?: boolean;
  readonly children: ReactNode;
};

/** Where a card is taken hold of; a finger lifts it only here. */
const Grip = () => (
  <span className={styles.grip} data-grip title={useTexts(componentsTexts).dragCard}>
    <GripVertical aria-hidden size={14} />
  </span>
);

/** One card: its name, and below it what the caller puts there. */
export const TabCard = <T extends string>({
  kind,
  id,
  title,
  isChosen,
  onChoose,
  rank,
  isMovable = false,
  children,
}: TabCardProps<T>) => (
  <button
    type="button"
    role="tab"
    id={tabId(kind, id)}
    aria-selected={isChosen}
    aria-controls={panelId(kind)}
    aria-keyshortcuts={isMovable ? MOVE_KEYS : undefined}
    tabIndex={isChosen ? 0 : -1}
    className={styles.tab}
    onClick={() => onChoose(id)}
  >
    <span className={styles.head}>
      <span className={styles.name}>{title}</span>
      {rank && (
        <span className={styles.rank}>
          <span className={styles.hidden}>{rank.words} </span>
          {rank.number}
        </span>
      )}
      {isMovable && <Grip />}
    </span>
    {children}
  </button>
);

/** The line of figures on a card; what stands in `<small>` is quieter. */
export const TabFigures = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.figures}>{children}</span>
);

type TabCardsProps<T extends string> = {
  /** Makes the ids of the cards and of their panel; one kind stands once on a page. */
  readonly kind: string;
  readonly label: string;
  readonly ids: readonly T[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  /** Where it is given, cards can be ranked: dragged, or moved with Alt+Shift and an arrow key. */
  readonly onMove?: OnMove<T> | undefined;
  /** The cards, one `TabCard` for each id. */
  readonly children: ReactNode;
};

const styleOf = ({ left, top, width, height }: Box) => ({ left, top, width, height });

/** A strip of cards of which one is chosen. Arrow keys go from one to the next; from many on it scrolls. */
export const TabCards = <T extends string>({
  kind,
  label,
  ids,
  chosen,
  onChoose,
  onMove,
  children,
}: TabCardsProps<T>) => {
  const list = useRef<HTMLDivElement>(null);
  const { drag, told, takeKey, ...pointer } = useReorder({ list, ids, chosen, onMove });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (takeKey(event)) return;
    const place = ids.indexOf(chosen);
    const target = placeAfter(event.key, place, ids.length);
    const id = ids[target];
    if (target === place || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(id);
    list.current?.querySelector<HTMLElement>(`[id="${tabId(kind, id)}"]`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={styles.tabs}
        data-many={ids.length > MANY || undefined}
        data-dragging={drag !== null || undefined}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        {children}
        {drag && <span aria-hidden className={styles.lifted} style={styleOf(drag.lifted)} />}
        {drag?.mark && <span aria-hidden className={styles.mark} style={styleOf(drag.mark)} />}
      </div>
      {onMove && (
        <p role="status" className={styles.hidden}>
          {told}
        </p>
      )}
    </>
  );
};
