import type { Stage } from '#shared/session/session';
import { ROUTE_STAGES } from './routes.ts';

/** What a key combination asks for. */
export type Shortcut =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'region'; readonly step: 1 | -1 }
  | { readonly kind: 'help' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'findings' };

/** The part of a keyboard event that decides. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** AltGr writes letters on many keyboards, so it is never a shortcut. */
  readonly altGraph: boolean;
};

const withCommand = (press: KeyPress): Shortcut | null => {
  const key = press.key.toLowerCase();
  if (key === '/') return { kind: 'help' };
  if (key === 'k' && !press.shift) return { kind: 'palette' };
  if (key === 'z') return { kind: press.shift ? 'redo' : 'undo' };
  return key === 'y' && !press.shift ? { kind: 'redo' } : null;
};

const byDigit = (code: string): Shortcut | null => {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  if (digit === undefined) return null;
  if (digit === '9') return { kind: 'findings' };
  const stage = ROUTE_STAGES[Number(digit) - 1];
  return stage === undefined ? null : { kind: 'stage', stage };
};

/**
 * The shortcut that a key combination means, or null. Every one has a modifier or is a function key: a single letter
 * would fire while somebody speaks to the machine or types beside a field. Digits are read by their place on the
 * keyboard (Alt+1 to Alt+4), since with Alt some systems write another sign; the numeric pad is left alone, because
 * with Alt it writes signs on Windows.
 */
export const shortcutOf = (press: KeyPress, isMac: boolean): Shortcut | null => {
  if (press.altGraph) return null;
  const command = isMac ? press.meta && !press.ctrl : press.ctrl && !press.meta;
  if (command && !press.alt) return withCommand(press);
  if (press.ctrl || press.meta) return null;
  if (press.alt) return press.shift ? null : byDigit(press.code);
  if (press.key === 'F6') return { kind: 'region', step: press.shift ? -1 : 1 };
  return press.key === 'F1' ? { kind: 'help' } : null;
};

/** One line of the list of shortcuts. */
export type ShortcutLine = { readonly keys: string; readonly what: string };

/** All shortcuts in words, for the Keyboard dialog. */
export const shortcutLines = (isMac: boolean): readonly ShortcutLine[] => {
  const command = isMac ? 'Cmd' : 'Ctrl';
  const alt = isMac ? 'Option' : 'Alt';
  return [
    { keys: `${command}+K`, what: 'Find an action by its name' },
    { keys: `${command}+Z`, what: 'Undo the last change of the session' },
    { keys: `Shift+${command}+Z or ${command}+Y`, what: 'Redo' },
    { keys: `${alt}+1 to ${alt}+${ROUTE_STAGES.length}`, what: 'Go to Frame, Measure, Path or Commit' },
    { keys: `${alt}+9`, what: 'Show or hide the findings' },
    { keys: 'F6, Shift+F6', what: 'Go to the next or previous part of the window' },
    { keys: 'Tab, Shift+Tab', what: 'Go to the next or previous control' },
    { keys: `${alt}+Shift+Left, ${alt}+Shift+Right`, what: 'Move a metric’s card to another rank' },
    { keys: 'Escape', what: 'Close what is open' },
    { keys: `F1 or ${command}+/`, what: 'Show this list' },
  ];
};
