import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Search } from 'lucide-react';
import { type CatalogueEntry, FIELD_NAMES } from '#shared/metric/catalogue/entry';
import { catalogueTexts } from '#shared/language/catalogue';
import { giveHeldKeys } from '../../components/keys/held-keys.ts';
import { useTexts } from '../../components/language.ts';
import styles from './catalogue.module.css';

const LIST = 'catalogue-entries';
const optionId = (id: string): string => `catalogue-${id}`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

type ListProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly entries: readonly CatalogueEntry[];
  readonly chosen: CatalogueEntry | undefined;
  readonly onChoose: (id: string) => void;
  /** Enter: take what is chosen. */
  readonly onTake: () => void;
};

const Option = ({
  entry,
  isChosen,
  onChoose,
}: {
  readonly entry: CatalogueEntry;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}) => {
  const t = useTexts(catalogueTexts).catalogueList;
  const option = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The search field keeps the focus and leads through the list with its keys; a click chooses too.
    <li
      ref={option}
      id={optionId(entry.id)}
      role="option"
      aria-selected={isChosen}
      className={styles.option}
      onClick={() => onChoose(entry.id)}
    >
      <span className={styles.optionName}>{entry.name === '' ? t.nameless : entry.name}</span>
      <span className={styles.optionField}>
        {FIELD_NAMES[entry.field]}
        {entry.unit !== '' && `, ${entry.unit}`}
      </span>
    </li>
  );
};

/** The field for what the room says, and the entries that fit it. */
export const CatalogueList = ({ query, onQuery, entries, chosen, onChoose, onTake }: ListProps) => {
  const t = useTexts(catalogueTexts).catalogueList;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    void giveHeldKeys();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) {
      event.preventDefault();
      onTake();
    }
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const place = entries.findIndex(({ id }) => id === chosen?.id);
    const next = entries[Math.min(entries.length - 1, Math.max(0, place + step))];
    if (next) onChoose(next.id);
  };
  return (
    <div className={styles.find}>
      <div className={styles.search}>
        <Search aria-hidden size={16} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t.label}
          aria-expanded={entries.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          {...(chosen && { 'aria-activedescendant': optionId(chosen.id) })}
          placeholder={t.hint}
          value={query}
          maxLength={2000}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {/* A list that scrolls is reached with the keyboard by the field above. */}
      <ul id={LIST} role="listbox" aria-label={t.fitting} className={styles.options} tabIndex={-1}>
        {entries.map((entry) => (
          <Option key={entry.id} entry={entry} isChosen={entry.id === chosen?.id} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
};
