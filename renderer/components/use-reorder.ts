import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { cardsOf, useCardDrag } from './use-card-drag.ts';

/** The keys that move the chosen card, with Alt and Shift; on their own they go from card to card. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** For `aria-keyshortcuts` of a card that can be moved. */
export const MOVE_KEYS = 'Alt+Shift+ArrowLeft Alt+Shift+ArrowRight';

/** Moves an entry to a place of the list, and answers what to tell those who do not see it; null where it was refused. */
export type OnMove<T extends string> = (id: T, toIndex: number) => string | null;

type Options<T extends string> = {
  readonly list: RefObject<HTMLElement | null>;
  readonly ids: readonly T[];
  readonly chosen: T;
  readonly onMove: OnMove<T> | undefined;
};

type Reorder = ReturnType<typeof useCardDrag> & {
  /** What was done last, for a polite live region. */
  readonly told: string;
  /** Takes a key that moves the chosen card; answers whether it was one. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
};

/**
 * Ranks the cards of a strip: by dragging one to another place, or with Alt, Shift and an arrow key on the chosen one,
 * which keeps the focus. Does nothing without `onMove`.
 */
export const useReorder = <T extends string>({ list, ids, chosen, onMove }: Options<T>): Reorder => {
  const [told, setTold] = useState('');
  const moved = useRef<T | null>(null);

  // A card that changes its place in the document loses the focus; it gets it back here.
  useLayoutEffect(() => {
    const place = moved.current === null ? -1 : ids.indexOf(moved.current);
    moved.current = null;
    if (list.current && place >= 0) cardsOf(list.current)[place]?.focus();
  }, [ids, list]);

  const move = (from: number, to: number): void => {
    const id = ids[from];
    if (!onMove || id === undefined || to < 0 || to >= ids.length) return;
    moved.current = id;
    const words = onMove(id, to);
    if (words === null) moved.current = null;
    else setTold(words);
  };

  const takeKey = (event: KeyboardEvent): boolean => {
    const step = STEPS[event.key];
    const isPlain = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!onMove || step === undefined || !isPlain) return false;
    event.preventDefault();
    const place = ids.indexOf(chosen);
    move(place, place + step);
    return true;
  };

  return { ...useCardDrag(list, onMove && move), told, takeKey };
};
