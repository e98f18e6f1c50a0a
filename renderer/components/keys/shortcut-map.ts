import { err, ok, type Result } from '#shared/core/result';
import { type KeyProblem, keyProblem } from './key-problem.ts';
import { defaultKeys, shortcutRow, SHORTCUTS } from './shortcut-table.ts';

/** Keys that were changed, by the id of their row: a canonical combination, or empty for none. */
export type OwnKeys = Readonly<Record<string, string>>;

/** What every row has now. No combination stands in it twice. */
export type ShortcutMap = ReadonlyMap<string, readonly string[]>;

/** Why a change of keys is refused; `by` is the row that has them. */
export type KeyRefusal =
  | { readonly code: KeyProblem | 'fixed'; readonly keys: string }
  | { readonly code: 'taken'; readonly keys: string; readonly by: string };

/** Changed keys of a row that can be had; null where it has its own defaults. */
const changedKeys = (id: string, own: OwnKeys, isMac: boolean): readonly string[] | null => {
  const keys = Object.hasOwn(own, id) ? own[id] : undefined;
  if (keys === undefined) return null;
  if (keys === '') return [];
  return shortcutRow(id)?.isFixed === true || keyProblem(id, keys, isMac) !== null ? null : [keys];
};

/**
 * The keys of every row: changed ones before defaults, and of two that ask for the same the one that stands first in the
 * table. What was stored by another version, or by hand, so never gives one combination two meanings.
 */
export const resolveKeys = (own: OwnKeys, isMac: boolean): ShortcutMap => {
  const taken = new Set<string>();
  const take = (keys: readonly string[]): readonly string[] =>
    keys.filter((one) => {
      const isFree = !taken.has(one);
      taken.add(one);
      return isFree;
    });
  const changed = new Map<string, readonly string[]>();
  for (const { id } of SHORTCUTS) {
    const keys = changedKeys(id, own, isMac);
    if (keys !== null) changed.set(id, take(keys));
  }
  return new Map(SHORTCUTS.map((row) => [row.id, changed.get(row.id) ?? take(defaultKeys(row, isMac))]));
};

/** The row that has a combination; null where it is free. */
export const ownerOf = (map: ShortcutMap, keys: string): string | null => {
  for (const [id, known] of map) if (known.includes(keys)) return id;
  return null;
};

const without = (own: OwnKeys, id: string): OwnKeys =>
  Object.fromEntries(Object.entries(own).filter(([known]) => known !== id));

const withKeys = (own: OwnKeys, id: string, keys: string, isMac: boolean): OwnKeys => {
  const row = shortcutRow(id);
  const defaults = row === undefined ? [] : defaultKeys(row, isMac);
  const isDefault = keys === '' ? defaults.length === 0 : defaults.length === 1 && defaults[0] === keys;
  return isDefault ? without(own, id) : { ...own, [id]: keys };
};

/** Gives a row other keys, or none (`''`). Refused with the reason where they are needed elsewhere. */
export const changeKeys = (
  own: OwnKeys,
  id: string,
  keys: string,
  isMac: boolean,
): Result<OwnKeys, KeyRefusal> => {
  if (keys === '') return ok(withKeys(own, id, keys, isMac));
  if (shortcutRow(id)?.isFixed === true) return err({ code: 'fixed', keys });
  const problem = keyProblem(id, keys, isMac);
  if (problem !== null) return err({ code: problem, keys });
  const by = ownerOf(resolveKeys(own, isMac), keys);
  return by === null || by === id ? ok(withKeys(own, id, keys, isMac)) : err({ code: 'taken', keys, by });
};

/** Gives a row its defaults back; refused where another one has one of them by now. */
export const restoreKeys = (own: OwnKeys, id: string, isMac: boolean): Result<OwnKeys, KeyRefusal> => {
  const row = shortcutRow(id);
  const map = resolveKeys(own, isMac);
  for (const keys of row === undefined ? [] : defaultKeys(row, isMac)) {
    const by = ownerOf(map, keys);
    if (by !== null && by !== id) return err({ code: 'taken', keys, by });
  }
  return ok(without(own, id));
};
