import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { startSearch } from '../../storage/search.ts';
import styles from './library-search.module.css';
import { useLibraryView } from './use-library-view.ts';

/** The index begins to be made when nobody has asked for a while, or at once when somebody comes near the field. */
const IDLE = 4_000;

const firstLink = (): HTMLElement | null => document.querySelector('[role="row"][aria-rowindex="2"] a');

const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
  const { query, look } = useLibraryView.getState();
  if (event.key === 'Enter' && query.trim() !== '') firstLink()?.click();
  else if (event.key === 'ArrowDown') firstLink()?.focus();
  else if (event.key === 'Escape' && query !== '') look('');
  else return;
  event.preventDefault();
};

/** Looks for words in everything that all sessions hold; Enter opens the best match at its place, the arrow goes to the list. */
export const LibrarySearch = () => {
  const t = useTexts(libraryTexts);
  const { query, look } = useLibraryView();
  useEffect(() => {
    const timer = setTimeout(startSearch, IDLE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="search" className={styles.search}>
      <Search className={styles.icon} aria-hidden />
      <input
        type="search"
        data-library-search
        className={styles.input}
        aria-label={t.search.label}
        placeholder={t.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={300}
        value={query}
        onFocus={startSearch}
        onChange={(event) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <IconButton
          icon={X}
          size="sm"
          label={t.search.clear}
          onPress={() => {
            look('');
            document.querySelector<HTMLElement>('[data-library-search]')?.focus();
          }}
        />
      )}
    </div>
  );
};
