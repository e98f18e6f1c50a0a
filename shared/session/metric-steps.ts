import type { Patch } from 'immer';
import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Metric } from '#shared/metric/metric';
import type { JournalEntry } from './journal.ts';

/**
 * One change of one field of a metric, as one journal entry made it. `field` is the place in the metric, its steps
 * joined by "/" (`plan/value`); the empty field stands for the metric itself, which was added. `from` and `to` are the
 * values before and after; `units` are the metric's units at those two moments, since a number means nothing without.
 */
export type MetricStep = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly units: readonly [from: string, to: string];
};

/** What a journal says of the metrics, found by {@link readMetricSteps}. */
export type MetricSteps = {
  /** The changes of a metric, oldest first; none for a metric that the journal does not know. */
  readonly of: (metric: Id) => readonly MetricStep[];
  /** The `seq` numbers of entries that are undone now. */
  readonly isTakenBack: (seq: number) => boolean;
  /** The last name of a person who was deleted; undefined for everybody else. */
  readonly formerName: (person: string) => string | undefined;
};

/** The state of the reading between two entries: the metrics as they were then, and what was found. */
type Walk = {
  metrics: readonly Metric[];
  readonly steps: Map<string, MetricStep[]>;
  readonly takenBack: Set<number>;
  readonly names: Map<string, string>;
};

const emptyWalk = (): Walk => ({ metrics: [], steps: new Map(), takenBack: new Set(), names: new Map() });

type Fields = Readonly<Record<string, unknown>>;
type Node = Fields | readonly unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const patchList = (list: readonly unknown[], key: string | number, patch: Patch): readonly unknown[] => {
  if (key === 'length') return list.slice(0, Number(patch.value));
  const place = Number(key);
  if (patch.op === 'add') return list.toSpliced(place, 0, patch.value);
  return list.toSpliced(place, 1, ...(patch.op === 'remove' ? [] : [patch.value as unknown]));
};

/** The value with a patch applied from the step `depth` on; a patch that does not fit leaves it as it is. */
const patched = (node: unknown, patch: Patch, depth: number): unknown => {
  const key = patch.path[depth];
  if (!isNode(node) || key === undefined) return patch.value;
  const isLast = depth === patch.path.length - 1;
  const value = (before: unknown): unknown => (isLast ? patch.value : patched(before, patch, depth + 1));
  if (!isList(node)) return { ...node, [key]: value(node[key]) };
  if (isLast) return patchList(node, key, patch);
  const place = Number(key);
  return place < node.length ? node.with(place, value(node[place])) : node;
};

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (isList(a) && isList(b) && JSON.stringify(a) === JSON.stringify(b));

type Found = (field: string, from: unknown, to: unknown) => void;

/** Tells every field of which two versions of an entry differ; lists count as one value. */
const compare = (before: unknown, after: unknown, path: string, found: Found): void => {
  if (isSame(before, after)) return;
  if (!isNode(before) || !isNode(after) || isList(before) || isList(after)) {
    found(path, before, after);
    return;
  }
  for (const key of Object.keys(after)) {
    const [old, now] = [before[key], after[key]];
    if (old !== now) compare(old, now, path === '' ? key : `${path}/${key}`, found);
  }
};

type Changing = Exclude<JournalEntry, { readonly kind: 'create' }>;

/** The places of the metrics that patches may have changed: those they name, or all once metrics come, go or move. */
const touched = (patches: readonly Patch[], count: number): Iterable<number> => {
  const places = new Set<number>();
  for (const { path } of patches) {
    if (path[0] !== 'metrics') continue;
    if (path.length < 3) return Array.from({ length: count }, (_, place) => place);
    places.add(Number(path[1]));
  }
  return places;
};

const note = (walk: Walk, entry: Changing, before: readonly Metric[]): void => {
  let byId: ReadonlyMap<string, Metric> | undefined;
  const oldOf = ({ id }: Metric, place: number): Metric | undefined => {
    const same = before[place];
    if (same?.id === id) return same;
    byId ??= new Map(before.map((old) => [old.id, old]));
    return byId.get(id);
  };
  for (const place of touched(entry.patches, walk.metrics.length)) {
    const metric = walk.metrics[place];
    if (metric === undefined || metric === before[place]) continue;
    const old = oldOf(metric, place);
    const steps = walk.steps.get(metric.id) ?? [];
    const { seq, at, actor, kind } = entry;
    const add: Found = (field, from, to) =>
      steps.push({ seq, at, actor, kind, field, from, to, units: [old?.unit ?? metric.unit, metric.unit] });
    if (old !== undefined) compare(old, metric, '', add);
    else if (kind === 'do') add('', null, null);
    walk.steps.set(metric.id, steps);
  }
};

const nameIn = (value: unknown): readonly [id: string, name: string] | null => {
  if (!isNode(value) || !('id' in value) || !('name' in value)) return null;
  return typeof value.id === 'string' && typeof value.name === 'string' ? [value.id, value.name] : null;
};

/** Where a person leaves the list, the way back holds them as they were. */
const noteNames = (walk: Walk, inverse: readonly Patch[]): void => {
  for (const { path, value } of inverse) {
    const named = path[0] === 'participants' && path.length === 2 ? nameIn(value) : null;
    if (named) walk.names.set(...named);
  }
};

const take = (walk: Walk, entry: JournalEntry): void => {
  if (entry.kind === 'create') {
    walk.metrics = entry.document.metrics;
    return;
  }
  if (entry.kind === 'undo') walk.takenBack.add(entry.target);
  if (entry.kind === 'redo') walk.takenBack.delete(entry.target);
  noteNames(walk, entry.inverse);
  const before = walk.metrics;
  for (const patch of entry.patches) {
    if (patch.path[0] === 'metrics') walk.metrics = patched(walk.metrics, patch, 1) as readonly Metric[];
  }
  if (walk.metrics !== before) note(walk, entry, before);
};

const NONE: readonly MetricStep[] = [];

const merged = (settled: Walk, latest: Walk): MetricSteps => ({
  of: (metric) => {
    const [early, late] = [settled.steps.get(metric) ?? NONE, latest.steps.get(metric) ?? NONE];
    return late.length === 0 ? [...early] : [...early, ...late];
  },
  isTakenBack: (seq) => latest.takenBack.has(seq),
  formerName: (person) => latest.names.get(person) ?? settled.names.get(person),
});

/**
 * Makes a reader of journals that remembers what it has read: as long as it is given the same journal, grown, it looks
 * at the new entries only. The last entry is looked at each time, since typing on replaces it. The first reading costs
 * time in proportion to the journal; no document is replayed, only the metrics are.
 */
export const makeStepsReader = (): ((journal: readonly JournalEntry[]) => MetricSteps) => {
  let settled = emptyWalk();
  let count = 0;
  let lastSeen: JournalEntry | undefined;
  return (journal) => {
    if (count > 0 && journal[count - 1] !== lastSeen) {
      settled = emptyWalk();
      count = 0;
    }
    for (; count < journal.length - 1; count += 1) {
      lastSeen = journal[count];
      if (lastSeen) take(settled, lastSeen);
    }
    const latest: Walk = {
      ...emptyWalk(),
      metrics: settled.metrics,
      takenBack: new Set(settled.takenBack),
    };
    const last = journal[count];
    if (last) take(latest, last);
    return merged(settled, latest);
  };
};

/** What a whole journal says of the metrics: every change of every field, in one pass. */
export const readMetricSteps = (journal: readonly JournalEntry[]): MetricSteps => makeStepsReader()(journal);
