import { useEffect, useRef } from 'react';
import { moveBetweenRegions } from './regions.ts';
import { type KeyPress, type Shortcut, shortcutOf } from './shortcuts.ts';

export const IS_MAC = /mac/i.test(navigator.platform);

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  code: event.code,
  ctrl: event.ctrlKey,
  meta: event.metaKey,
  alt: event.altKey,
  shift: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
});

const isTextControl = (target: HTMLElement): boolean => target.matches('input, textarea, [contenteditable]');

/**
 * Whether undo belongs to the control, not to the session. Every accepted keystroke is a change of the session, so
 * undo in a field takes back the stretch of typing like any other change, and the journal knows of it. Two exceptions:
 * a draft that the field could not accept (it is not in the session yet), and the fields of a dialog that do not edit
 * the session.
 */
const undoIsNative = (target: HTMLElement): boolean => {
  const dialog = target.closest('[role="dialog"]');
  if (dialog !== null && !dialog.hasAttribute('data-edits-session')) return true;
  return isTextControl(target) && target.getAttribute('aria-invalid') === 'true';
};

const isAllowed = (shortcut: Shortcut, target: HTMLElement): boolean => {
  if (shortcut.kind === 'undo' || shortcut.kind === 'redo') return !undoIsNative(target);
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return false;
  // On a Mac, Option and a digit write a sign.
  return !(IS_MAC && shortcut.kind === 'stage' && isTextControl(target));
};

/** Carries out shortcuts; `handle` says whether it took one. F6 works on every screen. */
export const useShortcuts = (handle: (shortcut: Shortcut) => boolean): void => {
  const current = useRef(handle);
  useEffect(() => {
    current.current = handle;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(pressOf(event), IS_MAC);
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (shortcut === null || event.isComposing || !isAllowed(shortcut, target)) return;
      const taken =
        shortcut.kind === 'region' ? moveBetweenRegions(shortcut.step) : current.current(shortcut);
      if (!taken) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the controls see the key: a field would otherwise undo on its own.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};
