import { sameJson } from '#shared/core/same-json';
import { type Entry, ENTRY_KINDS, type EntryKind, isEntry } from './entry-words.ts';

/** The lists of the document whose entries have ids, by the name of their field, and the kind of what is in them. */
const LISTS: Readonly<Record<string, string>> = {
  questions: 'question',
  participants: 'participant',
  metrics: 'metric',
  actuals: 'actual',
  dataSources: 'dataSource',
  integrations: 'integration',
  phases: 'phase',
  tasks: 'task',
  deliverables: 'deliverable',
  budget: 'budgetLine',
  criteria: 'criterion',
  risks: 'risk',
  decisions: 'decision',
  parkingLot: 'parkingItem',
  assumptions: 'assumption',
  catalogue: 'catalogueEntry',
  acceptedFindings: 'acceptedFinding',
  signatories: 'signatory',
  actions: 'action',
  quotes: 'quote',
};

/** Parts that are told as a whole: what is in them makes no sense one by one. */
const WHOLE: readonly string[] = ['agreed', 'planBaseline', 'predecessor', 'holidayYears'];

/** The words for kinds that no command adds by this name. */
const KINDS: Readonly<Record<string, EntryKind>> = {
  ...ENTRY_KINDS,
  criterion: { noun: 'criterion', by: 'metricId' },
  acceptedFinding: { noun: 'accepted finding', by: 'reason', quotes: true },
};

/** An entry with the entries that it lies in, outermost first: a task with its phase. */
export type Owner = {
  readonly kind: string;
  readonly words: EntryKind;
  readonly entry: Entry;
  /** The place of the entry in its list, from 0. */
  readonly place: number;
};

/** One difference of two documents: a field with what it was and is, or an entry that came, went or changed its place. */
export type Difference = {
  readonly owners: readonly Owner[];
  /** The part of the document outside all entries, or of the last owner: "goal", "gate"; empty for none. */
  readonly part: string;
} & (
  | { readonly type: 'field'; readonly field: string; readonly from: unknown; readonly to: unknown }
  | { readonly type: 'added' | 'removed' }
  | { readonly type: 'moved'; readonly from: number; readonly to: number }
  | { readonly type: 'rehoused'; readonly from: Owner | undefined; readonly to: Owner | undefined }
);

type Place = {
  readonly owners: readonly Owner[];
  readonly part: string;
  /** The names of the fields from the entry, or from the part, on. */
  readonly steps: readonly string[];
};

/** Parts that stand for themselves in words; other objects are steps on the way to their fields. */
const PARTS: readonly string[] = ['goal', 'gate', 'calendar', 'finance', 'signOff'];

const entriesOf = (value: unknown): readonly Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);

/** Whether lists hold entries and not references to them, as the phases of a risk do. */
const holdEntries = (...lists: readonly unknown[]): boolean =>
  lists.every((list) => Array.isArray(list) && list.every(isEntry));

const keysOf = (before: Entry, after: Entry): readonly string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after).toSorted()]),
];

/** The ids that moved, of two lists with the same ids: all but a longest run that kept its order. */
const movedAmong = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const rank = new Map(before.map((id, at) => [id, at]));
  const order = after.flatMap((id) => rank.get(id) ?? []);
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const value of order) {
    const at = tails.findIndex((tail) => tail > value);
    const spot = at < 0 ? tails.length : at;
    previous.set(value, tails[spot - 1]);
    tails[spot] = value;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
  return new Set(before.filter((_, at) => !kept.has(at)));
};

/** Finds every task with its phase, so that one that went to another phase is no deletion. */
const homesOf = (document: Entry): ReadonlyMap<string, { entry: Entry; home: Owner }> =>
  new Map(
    entriesOf(document.phases).flatMap((phase, place) =>
      entriesOf(phase.tasks).map((entry) => [
        String(entry.id),
        {
          entry,
          home: { kind: 'phase', words: KINDS.phase ?? { noun: 'phase', by: 'name' }, entry: phase, place },
        },
      ]),
    ),
  );

/**
 * All differences of two documents, in the order of the first one's fields, entries found by their ids. Both must have
 * passed the schema of the session; what is left out of one (no key) counts as not said.
 */
export const differences = (before: Entry, after: Entry): readonly Difference[] => {
  const found: Difference[] = [];
  const [oldHomes, newHomes] = [homesOf(before), homesOf(after)];

  const compareFields = (a: Entry, b: Entry, place: Place): void => {
    for (const key of keysOf(a, b)) {
      if (key === 'id' || sameJson(a[key], b[key])) continue;
      const kind = LISTS[key];
      if (kind !== undefined && holdEntries(a[key], b[key])) compareLists(kind, a[key], b[key], place);
      else compareValue(key, a[key], b[key], place);
    }
  };

  const compareValue = (key: string, a: unknown, b: unknown, { owners, part, steps }: Place): void => {
    const isObject = isEntry(a) && isEntry(b) && !Array.isArray(a) && !Array.isArray(b);
    if (isObject && PARTS.includes(key)) compareFields(a, b, { owners, part: key, steps: [] });
    else if (isObject && !WHOLE.includes(key)) compareFields(a, b, { owners, part, steps: [...steps, key] });
    else found.push({ type: 'field', owners, part, field: [...steps, key].join('/'), from: a, to: b });
  };

  const compareLists = (kind: string, a: unknown, b: unknown, { owners, part }: Place): void => {
    const [old, now] = [entriesOf(a), entriesOf(b)];
    const words = KINDS[kind] ?? { noun: kind, by: '' };
    const oldById = new Map(old.map((entry, place) => [String(entry.id), { entry, place }]));
    const newIds = new Set(now.map(({ id }) => String(id)));
    const owner = (entry: Entry, place: number): Owner => ({ kind, words, entry, place });
    const moved = movedAmong(
      old.map(({ id }) => String(id)).filter((id) => newIds.has(id)),
      now.map(({ id }) => String(id)).filter((id) => oldById.has(id)),
    );
    for (const [place, entry] of now.entries()) {
      const at = [...owners, owner(entry, place)];
      const known = oldById.get(String(entry.id));
      const elsewhere = kind === 'task' && !known ? oldHomes.get(String(entry.id)) : undefined;
      if (known) {
        if (moved.has(String(entry.id))) {
          found.push({ type: 'moved', owners: at, part, from: known.place, to: place });
        }
        compareFields(known.entry, entry, { owners: at, part, steps: [] });
      } else if (elsewhere) {
        found.push({ type: 'rehoused', owners: at, part, from: elsewhere.home, to: owners.at(-1) });
        compareFields(elsewhere.entry, entry, { owners: at, part, steps: [] });
      } else found.push({ type: 'added', owners: at, part });
    }
    for (const [place, entry] of old.entries()) {
      const isGone = !newIds.has(String(entry.id)) && !(kind === 'task' && newHomes.has(String(entry.id)));
      if (isGone) found.push({ type: 'removed', owners: [...owners, owner(entry, place)], part });
    }
  };

  compareFields(before, after, { owners: [], part: '', steps: [] });
  return found;
};
