import { create } from 'zustand';
import { languageNow, useLanguage } from '../language.ts';
import { keysText } from './keys-text.ts';
import { type OwnKeys, resolveKeys, type ShortcutMap } from './shortcut-map.ts';

/** Whether the keyboard is that of a Mac. */
export const IS_MAC = /mac/i.test(navigator.platform);

type KeysState = { readonly own: OwnKeys; readonly map: ShortcutMap };

const useKeysStore = create<KeysState>()(() => ({ own: {}, map: resolveKeys({}, IS_MAC) }));

/** Names the keys that this person has changed; everything that shows or hears keys follows. */
export const takeOwnKeys = (own: OwnKeys): void => {
  if (useKeysStore.getState().own !== own) useKeysStore.setState({ own, map: resolveKeys(own, IS_MAC) });
};

/** What every row has now; for the moment of a key, not for rendering. */
export const shortcutsNow = (): ShortcutMap => useKeysStore.getState().map;

/** The first keys of a row as they are shown, for a tooltip; undefined where it has none. */
export const useKeys = (id: string): string | undefined => {
  const language = useLanguage();
  const keys = useKeysStore((store) => store.map.get(id)?.[0]);
  return keys === undefined ? undefined : keysText(keys, language, IS_MAC);
};

/** The same for actions and messages, not for rendering. */
export const keysNow = (id: string): string | undefined => {
  const [keys] = shortcutsNow().get(id) ?? [];
  return keys === undefined ? undefined : keysText(keys, languageNow(), IS_MAC);
};
