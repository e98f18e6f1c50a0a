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

/** What a keyboard event says of it. */
export const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  code: event.code,
  ctrl: event.ctrlKey,
  meta: event.metaKey,
  alt: event.altKey,
  shift: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
});

/** Modifiers in the order in which they are written. `Cmd` is the key with the Apple on it, or that with the window. */
const MODIFIERS = ['Ctrl', 'Cmd', 'Alt', 'Shift'] as const;

/** @see MODIFIERS */
export type Modifier = (typeof MODIFIERS)[number];

/** A combination taken apart. */
export type Combination = { readonly modifiers: readonly Modifier[]; readonly key: string };

/** Keys that are not named by the sign they write. */
const NAMED =
  /^(F([1-9]|1[0-9]|2[0-4])|Enter|Escape|Tab|Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow(Up|Down|Left|Right))$/;

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** Whether a key writes a sign that is neither letter nor digit; how it is reached, Shift or not, is up to the keyboard. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}\p{C}\s]$/u.test(key);

const write = (held: ReadonlySet<Modifier>, key: string): string =>
  [...MODIFIERS.filter((modifier) => held.has(modifier)), key].join('+');

const heldIn = ({ ctrl, meta, alt, shift }: KeyPress): ReadonlySet<Modifier> => {
  const held = new Set<Modifier>();
  if (ctrl) held.add('Ctrl');
  if (meta) held.add('Cmd');
  if (alt) held.add('Alt');
  if (shift) held.add('Shift');
  return held;
};

/** The letter that is meant: as the keyboard writes it, else, under Alt or in another script, by its place. */
const letterOf = ({ key, code }: KeyPress): string | null => {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const byPlace = /^Key([A-Z])$/.exec(code)?.[1];
  if (byPlace !== undefined) return byPlace;
  return isLetter(key) && key.toUpperCase().length === 1 ? key.toUpperCase() : null;
};

const namedKey = (key: string): string | null => {
  const name = key === ' ' ? 'Space' : key;
  return NAMED.test(name) ? name : null;
};

/**
 * What a press may mean, in the canonical form "Ctrl+Alt+Shift+K"; the likeliest first. Letters go by what the keyboard
 * writes, so that Ctrl+Z is the key with the Z on it, and by their place where it writes another script. Digits go by
 * their place, since Shift or Alt make other signs of them. A sign goes by what is written, whatever Shift does for it:
 * "Ctrl+/" is Ctrl, Shift and 7 on a German keyboard, and so both are meant. Nothing is meant by AltGr, which writes, nor
 * by the numeric pad, which writes signs with Alt on Windows.
 */
export const readingsOf = (press: KeyPress): readonly string[] => {
  if (press.altGraph || press.code.startsWith('Numpad')) return [];
  const held = heldIn(press);
  const named = namedKey(press.key);
  if (named !== null) return [write(held, named)];
  const readings: string[] = [];
  const digit = /^Digit([0-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) readings.push(write(held, digit));
  const letter = digit === undefined ? letterOf(press) : null;
  if (letter !== null) readings.push(write(held, letter));
  else if (isSign(press.key)) {
    const bare = new Set(held);
    bare.delete('Shift');
    readings.push(write(bare, press.key));
  }
  return readings;
};

const isKey = (key: string): boolean =>
  NAMED.test(key) || isSign(key) || /^[0-9]$/.test(key) || (isLetter(key) && key === key.toUpperCase());

/** A combination as it is stored, taken apart; null for a text that is none, or not in its canonical form. */
export const parseKeys = (text: string): Combination | null => {
  // The sign "+" may be the key itself.
  const [before, key] = text.endsWith('+')
    ? [text.slice(0, -1).replace(/\+$/, ''), '+']
    : [text.slice(0, Math.max(0, text.lastIndexOf('+'))), text.slice(text.lastIndexOf('+') + 1)];
  const names = before === '' ? [] : before.split('+');
  const modifiers = MODIFIERS.filter((modifier) => names.includes(modifier));
  const isCanonical = write(new Set(modifiers), key) === text && isKey(key);
  return isCanonical ? { modifiers, key } : null;
};
