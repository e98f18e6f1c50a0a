import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type { Id } from '#shared/core/ids';
import type { SessionSummary } from '../../storage/summary.ts';
import { useLibraryView } from './use-library-view.ts';

/** So many rows a page key goes. */
const PAGE = 10;

const target = (key: string, at: number, last: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && Array.from(key).length === 1 && /[\p{L}\p{N}\p{P}\p{S}]/u.test(key);

/** Takes a letter that was typed in the list over into the search. */
const typeIntoSearch = (key: string): void => {
  const field = document.querySelector<HTMLInputElement>('[data-library-search]');
  if (!field) return;
  useLibraryView.getState().look(`${useLibraryView.getState().query}${key}`);
  field.focus();
};

const toggled = (selected: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
};

const focusRow = (list: HTMLElement | null, at: number, height: number): void => {
  if (!list) return;
  const rowAt = (): HTMLElement | null => list.querySelector(`[aria-rowindex="${at + 2}"]`);
  const focus = (): boolean => {
    const link = rowAt()?.querySelector<HTMLElement>('a');
    link?.focus({ preventScroll: true });
    rowAt()?.scrollIntoView({ block: 'nearest' });
    return link !== null && link !== undefined;
  };
  if (focus()) return;
  // The row is far from the screen and not drawn: its place is brought into view, and then it is.
  const mark = document.createElement('div');
  mark.style.cssText = `position:absolute;top:${at * height}px;height:${height}px;width:1px`;
  list.append(mark);
  mark.scrollIntoView({ block: 'center' });
  mark.remove();
  let tries = 30;
  const again = (): void => {
    if (!focus() && (tries -= 1) > 0) requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
};

const isHeld = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

const selectWay = (rows: readonly SessionSummary[], from: number, to: number): void => {
  const { selected, select } = useLibraryView.getState();
  const way = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  select([...selected, ...way.map(({ id }) => id)]);
};

/** Answers whether the key was one that selects or is looked for. */
const selectByKey = (event: KeyboardEvent, rows: readonly SessionSummary[], row: SessionSummary): boolean => {
  const { selected, select } = useLibraryView.getState();
  if (event.key === ' ') {
    // Space on a box or a button is theirs.
    if (!(event.target as HTMLElement).matches('a')) return false;
    select(toggled(selected, row.id));
  } else if (event.key === 'Escape') {
    if (selected.size === 0) return false;
    select([]);
  } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
    select(rows.map(({ id }) => id));
  } else if (isTyped(event)) typeIntoSearch(event.key);
  else return false;
  return true;
};

/**
 * The keyboard in the list: arrows, page keys, Home and End go from row to row, with Shift they take the rows on the way
 * into the selection; Space selects, Escape clears the selection, and whatever is typed is looked for.
 */
export const useListKeys = (
  list: RefObject<HTMLElement | null>,
  rows: readonly SessionSummary[],
  height: number,
) => {
  const [activeId, setActive] = useState<Id | null>(null);
  const found = rows.findIndex(({ id }) => id === activeId);
  const active = Math.max(0, found);
  const goTo = useCallback(
    (at: number) => {
      const row = rows[at];
      if (!row) return;
      setActive(row.id);
      focusRow(list.current, at, height);
    },
    [list, rows, height],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows[active];
    if (!row || !(event.target as HTMLElement).closest('[role="row"]')) return;
    const to = isHeld(event) ? null : target(event.key, active, rows.length - 1);
    if (to !== null) {
      if (event.shiftKey) selectWay(rows, active, to);
      goTo(to);
    } else if (!selectByKey(event, rows, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { active, setActive, goTo, onKeyDown };
};

/** Selects one row, or with Shift all from the one that was chosen last. */
export const toggleRow = (
  rows: readonly SessionSummary[],
  at: number,
  anchor: number,
  isRange: boolean,
): void => {
  const { selected, select } = useLibraryView.getState();
  const row = rows[at];
  if (!row) return;
  if (!isRange) return select(toggled(selected, row.id));
  selectWay(rows, at, anchor);
};
