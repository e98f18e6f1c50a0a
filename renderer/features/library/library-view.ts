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

/** How well each found session fits; null while nothing is looked for. */
export type Found = ReadonlyMap<Id, number> | null;

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

type Order = (a: SessionSummary, b: SessionSummary) => number;

const byChange: Order = (a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0);

/** Blank ones last, whichever way the rest goes. */
const byText =
  (text: (row: SessionSummary) => string, compare: (a: string, b: string) => number): Order =>
  (a, b) => {
    const [left, right] = [text(a).trim(), text(b).trim()];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return compare(left, right);
  };

const orderOf = ({ sort, found }: View, locale: string): Order => {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  switch (sort) {
    case 'changed':
      return byChange;
    case 'date':
      return byText(
        ({ date }) => date,
        (a, b) => (a < b ? 1 : a > b ? -1 : 0),
      );
    case 'client':
      return byText(({ client }) => client, collator.compare);
    case 'title':
      return byText(({ title }) => title, collator.compare);
    case 'lowest':
      return (a, b) => a.lowest - b.lowest;
    case 'best':
      return (a, b) => (found?.get(b.id) ?? 0) - (found?.get(a.id) ?? 0);
  }
};

const byPin: Order = (a, b) => Number(b.pinnedAt !== null) - Number(a.pinnedAt !== null);

/**
 * The rows of a view in its order: pinned ones first (unless the best matches are asked for), then as chosen, and of two
 * that are equal the one that was changed later.
 */
export const rowsOf = (
  rows: readonly SessionSummary[],
  deleted: readonly SessionSummary[],
  view: View,
  locale: string,
): readonly SessionSummary[] => {
  const { show, filter, sort, found } = view;
  const base = show === 'deleted' ? deleted : rows.filter((row) => belongs(row, show));
  const kept = base.filter((row) => (found === null || found.has(row.id)) && passes(row, filter));
  const order = orderOf(view, locale);
  const pins: Order = sort === 'best' ? () => 0 : byPin;
  return kept.toSorted((a, b) => pins(a, b) || order(a, b) || byChange(a, b));
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
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || compare(a.value, b.value));
};
