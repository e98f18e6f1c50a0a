import type { OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Stage } from '#shared/session/session';
import type { SessionSummary } from '../../storage/summary.ts';
import { isAllDone, nextStage } from './library-words.ts';

/** Which sessions the list is of. */
export type Show = 'current' | 'pinned' | 'archived' | 'deleted';

/** What the list is narrowed to; a blank part narrows nothing. */
export type Filter = {
  readonly client: string;
  /** The stage that work goes on at; `done` where all of them are. */
  readonly stage: Stage | 'done' | '';
  readonly tag: string;
  readonly hasMust: boolean;
  /** The days of the workshop, both included. */
  readonly from: OptionalDate;
  readonly until: OptionalDate;
};

/** A filter that lets everything through. */
export const NO_FILTER: Filter = { client: '', stage: '', tag: '', hasMust: false, from: '', until: '' };

/** How many parts of a filter narrow. */
export const filterCount = (filter: Filter): number =>
  Object.values(filter).filter((part) => part !== '' && part !== false).length;

/** The order of the list; `best` only while something is looked for. */
export type Sort = 'best' | 'changed' | 'date' | 'client' | 'title' | 'lowest';

/** How well a session fits, 0 where it was not found; null while nothing is looked for. */
export type Found = { readonly scoreOf: (id: Id) => number } | null;

/** Everything that decides which rows are shown, and in which order. */
export type View = {
  readonly show: Show;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly found: Found;
};

/** How many sessions there are of each kind. */
export const countsOf = (
  rows: readonly SessionSummary[],
  deleted: readonly SessionSummary[],
): Readonly<Record<Show, number>> => ({
  current: rows.filter(({ archivedAt }) => archivedAt === null).length,
  pinned: rows.filter(({ pinnedAt, archivedAt }) => pinnedAt !== null && archivedAt === null).length,
  archived: rows.filter(({ archivedAt }) => archivedAt !== null).length,
  deleted: deleted.length,
});

const belongs = ({ archivedAt, pinnedAt }: SessionSummary, show: Show): boolean => {
  if (show === 'archived') return archivedAt !== null;
  return archivedAt === null && (show === 'current' || pinnedAt !== null);
};

const isAtStage = (row: SessionSummary, stage: Filter['stage']): boolean => {
  if (stage === '') return true;
  return stage === 'done' ? isAllDone(row) : !isAllDone(row) && nextStage(row) === stage;
};

const isInTime = ({ date }: SessionSummary, { from, until }: Filter): boolean => {
  if (from === '' && until === '') return true;
  return date !== '' && date >= from && (until === '' || date <= until);
};

const passes = (row: SessionSummary, filter: Filter): boolean =>
  (filter.client === '' || row.client.trim() === filter.client) &&
  (filter.tag === '' || row.tags.includes(filter.tag)) &&
  (!filter.hasMust || row.openMust > 0) &&
  isAtStage(row, filter.stage) &&
  isInTime(row, filter);

const byChange = (a: SessionSummary, b: SessionSummary): number =>
  a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0;

/** A row with what it is put in order by, computed once and not in each of the many comparisons. */
type Ranked = { readonly row: SessionSummary; readonly score: number; readonly text: string };

type Order = (a: Ranked, b: Ranked) => number;

/** Blank ones last, whichever way the rest goes. */
const byText =
  (compare: (a: string, b: string) => number): Order =>
  ({ text: a }, { text: b }) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : compare(a, b);

const laterFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

const collatorOf = (locale: string): Intl.Collator =>
  new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

/** Null where the rows stay as they are, in the order of their last change. */
const orderOf = (sort: Sort, locale: string): Order | null => {
  switch (sort) {
    case 'changed':
      return null;
    case 'date':
      return byText(laterFirst);
    case 'client':
    case 'title':
      return byText(collatorOf(locale).compare);
    case 'lowest':
      return (a, b) => a.row.lowest - b.row.lowest;
    case 'best':
      return (a, b) => b.score - a.score;
  }
};

const textFor = ({ date, client, title }: SessionSummary, sort: Sort): string => {
  if (sort === 'date') return date;
  if (sort === 'client') return client.trim();
  return sort === 'title' ? title.trim() : '';
};

const isByChange = (rows: readonly SessionSummary[]): boolean =>
  rows.every((row, at) => at === 0 || (rows[at - 1]?.updatedAt ?? '') >= row.updatedAt);

const byPin: Order = (a, b) => Number(b.row.pinnedAt !== null) - Number(a.row.pinnedAt !== null);

/**
 * The rows of a view in its order: pinned ones first (unless the best matches are asked for), then as chosen, and of two
 * that are equal the one that was changed later.
 */
export const rowsOf = (
  rows: readonly SessionSummary[],
  deleted: readonly SessionSummary[],
  { show, filter, sort, found }: View,
  locale: string,
): readonly SessionSummary[] => {
  const base = show === 'deleted' ? deleted : rows.filter((row) => belongs(row, show));
  // Sorting keeps what is equal as it stood; rows mostly come in the order of their change already.
  const newest = isByChange(base) ? base : base.toSorted(byChange);
  const ranked: Ranked[] = [];
  for (const row of newest) {
    const score = found === null ? 1 : found.scoreOf(row.id);
    if (score > 0 && passes(row, filter)) ranked.push({ row, score, text: textFor(row, sort) });
  }
  const order = orderOf(sort, locale);
  if (order) ranked.sort(order);
  if (sort !== 'best') ranked.sort(byPin);
  return ranked.map(({ row }) => row);
};

/** The different values of a list, by how often they stand in it and then by the alphabet. */
export const valuesOf = (
  rows: readonly SessionSummary[],
  of: (row: SessionSummary) => readonly string[],
  locale: string,
): readonly { readonly value: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of of(row).map((text) => text.trim())) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const { compare } = collatorOf(locale);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || compare(a.value, b.value));
};
