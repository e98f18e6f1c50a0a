import { type Combination, parseKeys } from './key-press.ts';
import { defaultKeys, shortcutRow } from './shortcut-table.ts';

/** Why keys cannot be given to anything. */
export type KeyProblem =
  /** They write something, or would while somebody dictates. */
  | 'typing'
  /** Fields and lists need them. */
  | 'editing'
  /** The browser or the system takes them, or people expect it to. */
  | 'system'
  /** This is no combination of keys. */
  | 'unreadable';

const ctrl = (keys: string): readonly string[] => keys.split(' ').map((key) => `Ctrl+${key}`);
const cmd = (keys: string): readonly string[] => keys.split(' ').map((key) => `Cmd+${key}`);
const shifted = (keys: string): string => keys.replaceAll(/(^| )/g, '$1Shift+');

const ZOOM_AND_TABS = '0 1 2 3 4 5 6 7 8 9 + - = _';

/** Chromium's own keys and those of Windows and the usual Linux desktops. */
const SYSTEM_PC: ReadonlySet<string> = new Set([
  ...ctrl('N T W R P F G L H J D O S U E Q'),
  ...ctrl(shifted('N T W R P I J C B O M A D Q G')),
  ...ctrl(ZOOM_AND_TABS),
  ...['Alt+D', 'Alt+E', 'Alt+F', 'Alt+Shift+D', 'Alt+Shift+A', 'Alt+Shift+T', 'Alt+Shift+I'],
]);

/** Chromium's own keys on a Mac and those of macOS. */
const SYSTEM_MAC: ReadonlySet<string> = new Set([
  ...cmd('Q W T N H M R P F G L D O S U E J , ` [ ] { } ?'),
  ...cmd(shifted('N T W Q R P B O J C D I A M G H L 3 4 5 6')),
  ...cmd(ZOOM_AND_TABS),
  ...['Cmd+Alt+I', 'Cmd+Alt+J', 'Cmd+Alt+C', 'Cmd+Alt+U', 'Cmd+Alt+D', 'Cmd+Alt+H', 'Cmd+Alt+M', 'Cmd+Alt+L'],
  ...['Ctrl+Cmd+F', 'Ctrl+Cmd+Q'],
]);

/** Search, reload, caret browsing, the menu bar, the full screen, the tools of developers. */
const SYSTEM_FUNCTION = new Set(['F3', 'F4', 'F5', 'F7', 'F10', 'F11', 'F12']);

/** What every field does with its text. */
const EDITING_LETTERS = new Set(['A', 'C', 'V', 'X', 'Z', 'Y']);

/** What Control and a letter do to a text on a Mac. */
const EDITING_MAC = new Set('A B D E F H K L N O P T V Y'.split(' ').map((key) => `Ctrl+${key}`));

const isFunctionKey = (key: string): boolean => /^F\d/.test(key);

const isEditing = (text: string, { modifiers, key }: Combination, isMac: boolean): boolean => {
  const command = isMac ? 'Cmd' : 'Ctrl';
  // Arrows, Enter, Escape, Tab, Home …: with any modifier they move, mark, delete or close somewhere.
  if (key.length > 1 && !isFunctionKey(key)) return true;
  if (isMac && EDITING_MAC.has(text)) return true;
  const isPlainOrShift = modifiers.every((modifier) => modifier === command || modifier === 'Shift');
  return modifiers.includes(command) && isPlainOrShift && EDITING_LETTERS.has(key);
};

const isTyping = ({ modifiers, key }: Combination, isMac: boolean): boolean => {
  if (isFunctionKey(key)) return false;
  const has = (modifier: Combination['modifiers'][number]): boolean => modifiers.includes(modifier);
  if (!has('Ctrl') && !has('Cmd') && !has('Alt')) return true;
  // AltGr is Ctrl and Alt to many systems; on a Mac, Option alone writes signs.
  if (!isMac) return has('Ctrl') && has('Alt');
  return has('Alt') && !has('Ctrl') && !has('Cmd');
};

const isSystem = (text: string, { modifiers, key }: Combination, isMac: boolean): boolean => {
  if (isFunctionKey(key)) return SYSTEM_FUNCTION.has(key) || modifiers.some((held) => held !== 'Shift');
  if (isMac) return SYSTEM_MAC.has(text);
  // The key with the window belongs to Windows.
  return SYSTEM_PC.has(text) || modifiers.includes('Cmd');
};

/**
 * Why a combination cannot be given to the row of an id, or null where it can. What a row has by default it may always
 * have again. Whether another row has it already is the business of the map.
 */
export const keyProblem = (id: string, keys: string, isMac: boolean): KeyProblem | null => {
  const combination = parseKeys(keys);
  if (combination === null) return 'unreadable';
  const known = shortcutRow(id);
  if (known !== undefined && defaultKeys(known, isMac).includes(keys)) return null;
  if (isSystem(keys, combination, isMac)) return 'system';
  if (isEditing(keys, combination, isMac)) return 'editing';
  return isTyping(combination, isMac) ? 'typing' : null;
};
