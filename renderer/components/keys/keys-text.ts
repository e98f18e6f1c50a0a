import { keysTexts } from '#shared/language/keys';
import type { Language } from '#shared/language/language';
import { parseKeys } from './key-press.ts';

const nameOf = (name: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = keysTexts[language].names;
  return names[name] ?? name;
};

/** A combination as it stands on the keyboard of the system and in the language: "Strg+Umschalt+K", "Option+1". */
export const keysText = (keys: string, language: Language, isMac: boolean): string => {
  const combination = parseKeys(keys);
  if (combination === null) return keys;
  const modifiers = combination.modifiers.map((name) => (isMac && name === 'Alt' ? 'Option' : name));
  return [...modifiers, combination.key].map((name) => nameOf(name, language)).join('+');
};
