import { useLayoutEffect } from 'react';

/** A key as it was pressed while its field was on its way. */
type HeldKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

type Hold = { readonly keys: HeldKey[]; readonly end: () => void; isTaken: boolean };

/** At most one thing is on its way at a time. */
let hold: Hold | null = null;

/**
 * Whether a press writes a sign or moves among fields; with a modifier it is a shortcut, and not ours. What is given on
 * comes by here as well, and nobody has pressed that.
 */
const isTyping = (event: KeyboardEvent): boolean => {
  if (event.isComposing || !event.isTrusted) return false;
  if (event.getModifierState('AltGraph')) return event.key.length === 1;
  return !(event.ctrlKey || event.altKey || event.metaKey);
};

const isSign = ({ key }: HeldKey): boolean => key.length === 1;

const keep = (keys: HeldKey[], event: KeyboardEvent): void => {
  if (!isTyping(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const isModifier = ['Shift', 'CapsLock', 'AltGraph', 'Dead'].includes(event.key);
  // A key that is held down for long means one press, unless it writes.
  if (isModifier || (event.repeat && !isSign(event) && event.key !== 'Backspace')) return;
  keys.push({ key: event.key, code: event.code, shiftKey: event.shiftKey });
};

/**
 * From now on, what is typed is kept until a field takes it ({@link giveHeldKeys}): for whoever goes on typing before
 * the field that was asked for is drawn. A press of the pointer ends it, since attention is then elsewhere.
 */
const holdKeys = (): Hold => {
  hold?.end();
  const keys: HeldKey[] = [];
  const onKeyDown = (event: KeyboardEvent): void => keep(keys, event);
  const end = (): void => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', end, { capture: true });
    if (hold?.keys === keys) hold = null;
  };
  // Before the shortcuts and the control that still has the focus.
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('pointerdown', end, { capture: true });
  const current: Hold = { keys, end, isTaken: false };
  hold = current;
  return current;
};

/** Puts a text where the cursor is, as typing does, so that the field's owner hears of it. */
const insert = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  const room = field.maxLength < 0 ? Infinity : field.maxLength - field.value.length + (end - start);
  field.setRangeText(text.slice(0, Math.max(0, room)), start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
};

const takeBack = (field: HTMLInputElement | HTMLTextAreaElement): void => {
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  const from = start === end ? Math.max(0, start - 1) : start;
  field.setRangeText('', from, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
};

const fieldNow = (): HTMLInputElement | HTMLTextAreaElement | null => {
  const active = document.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : null;
};

/** What a key does that writes nothing: first whoever listens for it, then what the browser would have done. */
const press = ({ key, code, shiftKey }: HeldKey): void => {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  const isOpen = target.dispatchEvent(event);
  target.dispatchEvent(new KeyboardEvent('keyup', { key, code, shiftKey, bubbles: true }));
  const field = fieldNow();
  if (!isOpen || field === null) return;
  if (key === 'Backspace') takeBack(field);
  if (key === 'Enter') field.form?.requestSubmit();
};

/** Takes the signs that stand first, or else the one key that is none. */
const next = (keys: HeldKey[]): void => {
  const field = fieldNow();
  const length = keys.findIndex((key) => !isSign(key));
  const signs = keys.slice(0, length < 0 ? keys.length : length);
  if (signs.length > 0 && field !== null) {
    keys.splice(0, signs.length);
    insert(field, signs.map(({ key }) => key).join(''));
    return;
  }
  const key = keys.shift();
  if (key !== undefined) press(key);
};

/**
 * Gives what was typed to the field that has the focus now, and then lets the keyboard go. Keys that lead on (Tab, Enter,
 * the arrows) do so in their turn, each after what was written before has been drawn.
 */
export const giveHeldKeys = async (): Promise<void> => {
  const current = hold;
  if (current === null || current.isTaken) return;
  current.isTaken = true;
  while (current.keys.length > 0 && hold === current) {
    next(current.keys);
    // What hears of the change draws it before the next key, which may go to another field.
    await new Promise((resolve) => setTimeout(resolve));
  }
  current.end();
};

/** So long does a field have from the moment its part of the program is there; counted in frames. */
const GRACE = 60;

/** Lets go what nothing takes: a part that came without a field to type in. */
const letGo = (current: Hold): void => {
  const wait = (frames: number): void => {
    if (current.isTaken) return;
    if (frames === 0) current.end();
    else requestAnimationFrame(() => wait(frames - 1));
  };
  wait(GRACE);
};

/** Stands in the place of a dialog with a field that is still being loaded: whoever types meanwhile loses nothing. */
export const KeysHeld = (): null => {
  useLayoutEffect(() => {
    const current = holdKeys();
    return () => letGo(current);
  }, []);
  return null;
};
