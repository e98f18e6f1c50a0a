import { useState } from 'react';
import { keysTexts } from '#shared/language/keys';
import { useLanguage, useTexts } from '../language.ts';
import { keysText } from './keys-text.ts';
import { IS_MAC } from './own-keys.ts';
import { changeKeys, type KeyRefusal, type OwnKeys, restoreKeys } from './shortcut-map.ts';

/** How the keys of the list are changed, one line at a time. */
export type KeyChange = {
  /** The line that waits for its new keys. */
  readonly waiting: string | null;
  /** Why the last keys were refused, and at which line. */
  readonly refusal: { readonly id: string; readonly text: string } | null;
  /** What was done last, for those who do not see it. */
  readonly told: string;
  readonly begin: (id: string) => void;
  readonly leave: () => void;
  /** Takes new keys for a line, or none (`''`); true where it was done. */
  readonly take: (id: string, keys: string) => boolean;
  readonly restore: (id: string) => void;
  readonly restoreAll: () => void;
};

type Result = ReturnType<typeof changeKeys>;

/** What lines and keys are called, and why keys are refused. */
const useWords = () => {
  const t = useTexts(keysTexts);
  const language = useLanguage();
  const rows: Readonly<Record<string, string>> = t.rows;
  const whatOf = (id: string): string => rows[id] ?? id;
  const written = (keys: string): string => keysText(keys, language, IS_MAC);
  const why = (error: KeyRefusal): string => {
    const keys = written(error.keys);
    if (error.code === 'taken') return t.refused.taken(keys, whatOf(error.by));
    if (error.code === 'typing' && IS_MAC) return t.refused.typingMac(keys);
    return t.refused[error.code](keys);
  };
  return { list: t.list, whatOf, written, why };
};

/** Changes keys, says what was done, and why not. */
export const useKeyChange = (own: OwnKeys, onChange: (own: OwnKeys) => void): KeyChange => {
  const { list, whatOf, written, why } = useWords();
  const [waiting, setWaiting] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<KeyChange['refusal']>(null);
  const [told, setTold] = useState('');
  const settle = (id: string, result: Result, words: string): boolean => {
    if (!result.ok) {
      setRefusal({ id, text: why(result.error) });
      return false;
    }
    onChange(result.value);
    setRefusal(null);
    setWaiting(null);
    setTold(words);
    return true;
  };
  return {
    waiting,
    refusal,
    told,
    begin: (id) => {
      setWaiting(id);
      setRefusal(null);
    },
    leave: () => {
      setWaiting(null);
      setRefusal(null);
    },
    take: (id, keys) =>
      settle(
        id,
        changeKeys(own, id, keys, IS_MAC),
        keys === '' ? list.taken(whatOf(id)) : list.set(whatOf(id), written(keys)),
      ),
    restore: (id) => void settle(id, restoreKeys(own, id, IS_MAC), list.restore(whatOf(id))),
    restoreAll: () => {
      onChange({});
      setRefusal(null);
      setTold(list.restoreAll);
    },
  };
};
