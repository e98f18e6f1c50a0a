import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CAPTURE_KINDS, type CaptureKind } from '#shared/session/capture';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

/** The kind that an arrow key leads to from another; null for any other key, or with a modifier. */
export const kindAfter = (event: KeyboardEvent, kind: CaptureKind): CaptureKind | null => {
  const step = STEPS[event.key];
  if (step === undefined || hasModifier(event)) return null;
  const { length } = CAPTURE_KINDS;
  return CAPTURE_KINDS[(CAPTURE_KINDS.indexOf(kind) + step + length) % length] ?? null;
};

/**
 * What Enter means: to store, to store and stay for the next one, or something that the control has to do itself. The
 * text itself is one line and lets no Enter through to the browser; everywhere else, what was prevented is taken.
 */
export const enterMeans = (event: KeyboardEvent, isInText: boolean): 'store' | 'store-and-stay' | null => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
  if (key !== 'Enter' || altKey || nativeEvent.isComposing) return null;
  const means = shiftKey ? 'store-and-stay' : 'store';
  if (isInText || ctrlKey || metaKey) return means;
  const target = event.target as HTMLElement;
  // A button does what it says, a text of several lines begins a new one, an open list takes what is marked in it.
  const isItsOwn =
    target.matches('button,[data-lines] textarea') || target.getAttribute('aria-activedescendant') !== null;
  return event.defaultPrevented || isItsOwn ? null : means;
};

/** Alt and a digit choose the kind by its place, wherever the focus is in the dialog. */
export const useKindKeys = (choose: (kind: CaptureKind) => void): void => {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || event.getModifierState('AltGraph')) return;
      const kind = CAPTURE_KINDS[Number(/^Digit(\d)$/.exec(code)?.[1] ?? 0) - 1];
      if (kind === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(kind);
    };
    // Before the dialog, which keeps keys to itself.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};
