import { useEffect } from 'react';
import { actionOfKeys } from '../components/actions.ts';
import { pressOf, readingsOf } from '../components/keys/key-press.ts';
import { IS_MAC, shortcutsNow } from '../components/keys/own-keys.ts';
import { ownerOf } from '../components/keys/shortcut-map.ts';
import { shortcutRow } from '../components/keys/shortcut-table.ts';

const isTextControl = (target: HTMLElement): boolean => target.matches('input, textarea, [contenteditable]');

/** Whether a bare sign would mean something to the control: it is written, or looks an entry up. */
const takesSigns = (target: HTMLElement): boolean =>
  isTextControl(target) ||
  target.closest(
    'select, [role="textbox"], [role="spinbutton"], [role="combobox"], [aria-haspopup="listbox"]',
  ) !== null;

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

/** Whether keys write a sign where the focus is: without a modifier, or with Option on a Mac. */
const writes = (keys: string): boolean =>
  !/^(Ctrl|Cmd|Alt)\+|^(Shift\+)?F\d/.test(keys) || (IS_MAC && keys.startsWith('Alt+'));

const isAllowed = (id: string, keys: string, target: HTMLElement): boolean => {
  // Where new keys are pressed, they do nothing yet.
  if (target.closest('[data-takes-keys]') !== null) return false;
  if (id === 'session.undo' || id === 'session.redo') return !undoIsNative(target);
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return false;
  return !writes(keys) || !takesSigns(target);
};

/** Where a key goes. One that nothing has the focus for belongs to the dialog that is open, not to what lies behind it. */
const targetOf = ({ target }: KeyboardEvent): HTMLElement =>
  target instanceof HTMLElement && target !== document.body
    ? target
    : (document.querySelector<HTMLElement>('[role="dialog"]') ?? document.body);

/** Runs the action whose keys were pressed; false where they mean nothing now. */
const runKeys = (event: KeyboardEvent): boolean => {
  const map = shortcutsNow();
  for (const keys of readingsOf(pressOf(event))) {
    const id = ownerOf(map, keys);
    if (id === null) continue;
    if (!isAllowed(id, keys, targetOf(event))) return false;
    const row = shortcutRow(id);
    const action = actionOfKeys(row?.runs ?? id);
    if (action === undefined) continue;
    const isAgain = event.repeat && row?.repeats !== true;
    if (action.isEnabled !== false && !isAgain) action.run();
    return true;
  }
  return false;
};

/** Carries out the shortcuts of every screen: whatever action is registered under the id of a row. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || !runKeys(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the controls see the key: a field would otherwise undo on its own.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};
