import type { paletteTexts } from '#shared/language/palette';
import type { Action } from '../../components/actions.ts';

/** One action that fits what was typed. */
export type Match = { readonly action: Action; readonly score: number };

/** Small letters without accents: "Größe" is found by "grosse", "café" by "cafe". */
const plain = (text: string): string =>
  text.slice(0, 400).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How well one typed word fits: as a word of the label, its beginning, within it, or beside it; 0 does not fit. */
const fit = (word: string, label: readonly string[], beside: readonly string[]): number => {
  if (label.includes(word)) return 4;
  if (label.some((known) => known.startsWith(word))) return 3;
  if (word.length > 2 && label.some((known) => known.includes(word))) return 2;
  return beside.some((known) => known.startsWith(word)) ? 1 : 0;
};

const scoreOf = (action: Action, typed: readonly string[]): number => {
  const label = wordsOf(action.label);
  const beside = wordsOf(`${action.group ?? ''} ${action.keywords ?? ''}`);
  let score = 0;
  for (const word of typed) {
    const points = fit(word, label, beside);
    if (points === 0) return 0;
    score += points;
  }
  // Of two that fit alike: the one that is registered before a button of the screen; the one that only goes there, so that a name never duplicates or deletes what it names; the
  // one that begins with what was typed; the one that says less besides.
  const begins = label[0] !== undefined && typed[0] !== undefined && label[0].startsWith(typed[0]);
  const rank = action.isEcho === true ? -0.9 : action.isPlace === true ? 0.9 : 0;
  return score + rank + (begins ? 0.4 : 0) + 0.4 / (1 + label.length);
};

/** What having been used last is worth: it decides between actions that fit alike, never against a better fit. */
const LATELY = 0.8;

/**
 * The actions that fit what was typed: each typed word is a word of the label, of its group or of its keywords, or the
 * beginning of one; order, capitals and accents do not matter. The best stand first; of those
 * that fit alike, what was used lately, then what is nearer. What cannot be done now stands last. With nothing typed all fit.
 */
export const matchActions = (
  actions: readonly Action[],
  typed: string,
  recent: readonly string[] = [],
): readonly Action[] => {
  const words = wordsOf(typed);
  const lately = (action: Action): number => {
    const place = recent.indexOf(action.id);
    return place < 0 ? 0 : LATELY * (1 - place / recent.length);
  };
  return actions
    .map((action): Match => ({ action, score: words.length === 0 ? 1 : scoreOf(action, words) }))
    .filter(({ score }) => score > 0)
    .map(({ action, score }): Match => ({ action, score: score + lately(action) }))
    .toSorted(
      (a, b) =>
        Number(a.action.isEnabled === false) - Number(b.action.isEnabled === false) || b.score - a.score,
    )
    .map(({ action }) => action);
};

/** Actions under one heading. */
export type ActionGroup = { readonly title: string; readonly actions: readonly Action[] };

/** Headings that no action names itself. */
export type Headings = Pick<(typeof paletteTexts)['en'], 'lately' | 'other'>;

/**
 * All actions by their headings, for when nothing is typed yet: first what was used lately, then the groups in the order
 * in which their first action comes.
 */
export const groupActions = (
  actions: readonly Action[],
  recent: readonly string[],
  headings: Headings,
): readonly ActionGroup[] => {
  const lately = recent.flatMap((id) =>
    actions.filter((action) => action.id === id && action.isEnabled !== false),
  );
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    if (lately.includes(action)) continue;
    const title = action.group ?? headings.other;
    groups.set(title, [...(groups.get(title) ?? []), action]);
  }
  const all = [...groups].map(([title, entries]) => ({ title, actions: entries }));
  return lately.length === 0 ? all : [{ title: headings.lately, actions: lately }, ...all];
};

/** A group as it is shown: `first` is the place of its first action among all that are shown. */
export type ShownGroup = ActionGroup & { readonly first: number };

/** At most `limit` actions of all groups together, and how many there are beyond. */
export const clipGroups = (
  groups: readonly ActionGroup[],
  limit: number,
): { readonly groups: readonly ShownGroup[]; readonly hidden: number } => {
  const shown: ShownGroup[] = [];
  let count = 0;
  for (const { title, actions } of groups) {
    const first = Math.min(count, limit);
    const some = actions.slice(0, limit - first);
    if (some.length > 0) shown.push({ title, actions: some, first });
    count += actions.length;
  }
  return { groups: shown, hidden: Math.max(0, count - limit) };
};
