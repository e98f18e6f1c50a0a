import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { useCallback, useRef } from 'react';
import type { Id } from '#shared/core/ids';
import type { SessionSummary } from '../../storage/summary.ts';
import styles from './session-list.module.css';
import { type RowDoings, Row } from './session-row.tsx';
import { usePlaces } from './use-found.ts';
import { useLibraryView } from './use-library-view.ts';
import { toggleRow, useListKeys } from './use-list-keys.ts';
import { type ListWindow, useListWindow } from './use-list-window.ts';

const SelectAll = ({ rows }: { readonly rows: readonly SessionSummary[] }) => {
  const t = useTexts(libraryTexts);
  const { selected, select } = useLibraryView();
  const isAll = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <label className={styles.tickArea}>
      <input
        type="checkbox"
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = !isAll && selected.size > 0;
        }}
        aria-label={t.select.all}
        onChange={() => select(isAll ? [] : rows.map(({ id }) => id))}
      />
    </label>
  );
};

const Head = ({ rows }: { readonly rows: readonly SessionSummary[] }) => {
  const { heads } = useTexts(libraryTexts);
  const { session, number, stage, reasons, state, saved, more } = heads;
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.head}>
        <div role="columnheader" className={styles.tick}>
          <SelectAll rows={rows} />
        </div>
        {[session, number, stage, reasons, state, saved].map((head) => (
          <div key={head} role="columnheader">
            {head}
          </div>
        ))}
        <div role="columnheader">
          <span className={styles.hidden}>{more}</span>
        </div>
      </div>
    </div>
  );
};

type ListProps = {
  readonly rows: readonly SessionSummary[];
  /** The question that these rows answer; while the next one is on its way, the one before it. */
  readonly question: string;
  readonly today: string;
  readonly onMenu: RowDoings['onMenu'];
  /** The session whose menu is open. */
  readonly menuOf: Id | null;
};

/** The places to draw: those near the screen, and the row that the keyboard is in wherever it is. */
const drawn = ({ from, to }: ListWindow, count: number, active: number): readonly number[] => {
  const places = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => from + at);
  if (active >= count || places.includes(active)) return places;
  return active < from ? [active, ...places] : [...places, active];
};

const useRows = ({ rows, onMenu }: ListProps, isSearch: boolean) => {
  const list = useRef<HTMLDivElement>(null);
  const anchor = useRef(0);
  const { shown, height } = useListWindow(list, rows.length, isSearch ? 'found' : 'plain');
  const { active, setActive, onKeyDown } = useListKeys(list, rows, height);
  const onToggle = useCallback(
    (at: number, isRange: boolean) => {
      toggleRow(rows, at, anchor.current, isRange);
      anchor.current = at;
    },
    [rows],
  );
  const onFocus = useCallback(({ id }: SessionSummary) => setActive(id), [setActive]);
  return {
    list,
    height,
    active,
    onKeyDown,
    places: drawn(shown, rows.length, active),
    onToggle,
    onFocus,
    onMenu,
  };
};

const Body = (props: ListProps) => {
  const { rows, question, today, menuOf } = props;
  const query = useLibraryView((view) => view.query);
  const selected = useLibraryView((view) => view.selected);
  const isSearch = query.trim() !== '';
  const { list, height, active, onKeyDown, places, ...doings } = useRows(props, isSearch);
  const found = usePlaces(
    question,
    places.flatMap((at) => rows[at]?.id ?? []),
  );
  return (
    <div
      ref={list}
      role="rowgroup"
      className={styles.body}
      data-search={isSearch || undefined}
      style={{ height: rows.length * height }}
      onKeyDown={onKeyDown}
    >
      {places.map((at) => {
        const summary = rows[at];
        if (!summary) return null;
        return (
          <Row
            key={summary.id}
            summary={summary}
            at={at}
            top={at * height}
            today={today}
            isMenuOpen={menuOf === summary.id}
            isSelected={selected.has(summary.id)}
            isActive={at === active}
            isSearch={isSearch}
            place={isSearch ? found.get(summary.id) : undefined}
            {...doings}
          />
        );
      })}
    </div>
  );
};

/** Sessions in the order of the view. Only rows near the screen are drawn; the counts say how many there are. */
export const SessionList = (props: ListProps) => (
  <div
    role="table"
    aria-labelledby="sessions"
    aria-rowcount={props.rows.length + 1}
    className={styles.table}
    data-selecting={useLibraryView((view) => view.selected.size > 0) || undefined}
  >
    <Head rows={props.rows} />
    <Body {...props} />
  </div>
);
