import { libraryTexts } from '#shared/language/library';
import { uiLocale, useTexts } from '../../components/language.ts';
import { ArrowDownUp, ChevronDown, SlidersHorizontal, X } from 'lucide-react';
import { useMemo } from 'react';
import { formatDate } from '#shared/core/dates';
import { Button } from '../../components/button.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FieldSettingsProvider } from '../../components/fields/field-settings.tsx';
import { SearchField } from '../../components/fields/search-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useLibraryStore } from '../../storage/library-store.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { STAGES } from '#shared/session/session';
import { countText, type LibraryWords, useWords } from './library-words.ts';
import {
  countsOf,
  type Filter,
  filterCount,
  NO_FILTER,
  type Show,
  type Sort,
  valuesOf,
} from './library-view.ts';
import styles from './list-tools.module.css';
import { useLibraryView } from './use-library-view.ts';

const SHOWS: readonly Show[] = ['current', 'pinned', 'archived', 'deleted'];

/** Which sessions the list is of, with how many there are; a kind of which there is none is left out. */
const ShowChoice = () => {
  const t = useTexts(libraryTexts);
  const { show, choose } = useLibraryView();
  const rows = useLibraryStore((store) => store.rows);
  const deleted = useLibraryStore((store) => store.deleted);
  const counts = useMemo(() => countsOf(rows, deleted), [rows, deleted]);
  const offered = SHOWS.filter((kind) => kind === 'current' || kind === show || counts[kind] > 0);
  if (offered.length === 1) return null;
  return (
    <div role="group" aria-label={t.show.label} className={styles.segments}>
      {offered.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.segment}
          aria-pressed={show === kind}
          onClick={() => choose(kind)}
        >
          {t.show[kind]} <span>{countText(counts[kind])}</span>
        </button>
      ))}
    </div>
  );
};

const SORTS: readonly Sort[] = ['changed', 'date', 'client', 'title', 'lowest'];

const SortChoice = () => {
  const t = useTexts(libraryTexts);
  const { sort, order, query } = useLibraryView();
  const offered: readonly Sort[] = query.trim() === '' ? SORTS : ['best', ...SORTS];
  return (
    <div className={styles.sort}>
      <ArrowDownUp className={styles.sortIcon} aria-hidden />
      <select
        aria-label={t.sort.label}
        className={styles.sortChoice}
        value={sort}
        onChange={(event) => {
          const chosen = offered.find((value) => value === event.currentTarget.value);
          if (chosen) order(chosen);
        }}
      >
        {offered.map((value) => (
          <option key={value} value={value}>
            {t.sort[value]}
          </option>
        ))}
      </select>
    </div>
  );
};

const FilterButton = ({ count }: { readonly count: number }) => {
  const t = useTexts(libraryTexts);
  const { isFiltersOpen, openFilters } = useLibraryView();
  return (
    <Button
      icon={SlidersHorizontal}
      aria-expanded={isFiltersOpen}
      {...(isFiltersOpen && { 'aria-controls': 'library-filters' })}
      onPress={() => openFilters(!isFiltersOpen)}
    >
      {count === 0 ? t.filters.button : t.filters.active(count)}
      <ChevronDown className={styles.arrow} data-open={isFiltersOpen || undefined} size={16} aria-hidden />
    </Button>
  );
};

/** One of the values that sessions have, with how many have it. */
const ValueField = ({
  label,
  any,
  unknown,
  value,
  values,
  onChange,
}: {
  readonly label: string;
  readonly any: string;
  readonly unknown: string;
  readonly value: string;
  readonly values: ReturnType<typeof valuesOf>;
  readonly onChange: (value: string) => void;
}) => (
  <SearchField
    label={label}
    placeholder={any}
    unknown={unknown}
    isOptional
    value={value}
    onChange={onChange}
    options={values.map(({ value: text, count }) => ({ id: text, name: text, detail: countText(count) }))}
  />
);

const useListed = (): readonly SessionSummary[] => {
  const isTrash = useLibraryView(({ show }) => show === 'deleted');
  return useLibraryStore((store) => (isTrash ? store.deleted : store.rows));
};

const Fields = () => {
  const t = useTexts(libraryTexts);
  const { stages } = useWords();
  const { filter, narrow } = useLibraryView();
  const rows = useListed();
  const clients = useMemo(() => valuesOf(rows, ({ client }) => [client], uiLocale()), [rows]);
  const tags = useMemo(() => valuesOf(rows, (row) => row.tags, uiLocale()), [rows]);
  const { filters: f } = t;
  return (
    <div id="library-filters" className={styles.fields}>
      <ValueField
        {...{ label: f.client, any: f.anyClient, unknown: f.unknownClient, values: clients }}
        value={filter.client}
        onChange={(client) => narrow({ client })}
      />
      <ValueField
        {...{ label: f.tag, any: f.anyTag, unknown: f.unknownTag, values: tags }}
        value={filter.tag}
        onChange={(tag) => narrow({ tag })}
      />
      <SelectField<Filter['stage']>
        label={f.stage}
        value={filter.stage}
        onChange={(stage) => narrow({ stage })}
        options={[
          { value: '', label: f.anyStage },
          ...STAGES.map((stage) => ({ value: stage, label: stages[stage] })),
          { value: 'done', label: t.allDone },
        ]}
      />
      <DateField label={f.from} value={filter.from} onChange={(from) => narrow({ from })} />
      <DateField label={f.until} value={filter.until} onChange={(until) => narrow({ until })} />
      <div className={styles.must}>
        <CheckboxField label={f.must} value={filter.hasMust} onChange={(hasMust) => narrow({ hasMust })} />
      </div>
    </div>
  );
};

/** Each part of the filter in words, with what takes it away. */
const partsOf = (
  filter: Filter,
  { t, stages }: LibraryWords,
): readonly { readonly text: string; readonly without: Partial<Filter> }[] => {
  const { client, tag, stage, from, until, hasMust } = filter;
  const day = (date: Filter['from']): string => (date === '' ? '' : formatDate(date, uiLocale(), 'short'));
  return [
    { text: client, without: { client: '' } },
    { text: tag, without: { tag: '' } },
    {
      text: stage === 'done' ? t.allDone : stage === '' ? '' : stages[stage],
      without: { stage: '' } as const,
    },
    { text: from === '' ? '' : t.filters.since(day(from)), without: { from: '' } as const },
    { text: until === '' ? '' : t.filters.before(day(until)), without: { until: '' } as const },
    { text: hasMust ? t.filters.must : '', without: { hasMust: false } },
  ].filter(({ text }) => text !== '');
};

const Chips = () => {
  const words = useWords();
  const { filters: t } = useTexts(libraryTexts);
  const { filter, narrow } = useLibraryView();
  const parts = partsOf(filter, words);
  if (parts.length === 0) return null;
  return (
    <div className={styles.chips}>
      {parts.map(({ text, without }) => (
        <button
          key={text}
          type="button"
          className={styles.chip}
          aria-label={t.take(text)}
          onClick={() => narrow(without)}
        >
          <bdi>{text}</bdi>
          <X aria-hidden size={14} />
        </button>
      ))}
      <Button kind="link" onPress={() => narrow(NO_FILTER)}>
        {t.clear}
      </Button>
    </div>
  );
};

/** What the list is of, what it is narrowed to and its order. */
export const ListTools = () => {
  const { filter, isFiltersOpen } = useLibraryView();
  return (
    <FieldSettingsProvider locale={uiLocale()} currency="EUR" isReadOnly={false} scope="library">
      <div className={styles.tools}>
        <ShowChoice />
        <FilterButton count={filterCount(filter)} />
        <SortChoice />
      </div>
      {isFiltersOpen && <Fields />}
      <Chips />
    </FieldSettingsProvider>
  );
};
