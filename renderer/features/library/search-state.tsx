import { libraryTexts } from '#shared/language/library';
import { uiLocale, useTexts } from '../../components/language.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { startSearch, useSearchState } from '../../storage/search.ts';
import styles from './search-state.module.css';

/** What there is to know of a search beside what it found: that it still reads, that it stopped, that words were only similar. */
export const SearchState = ({ isSimilar }: { readonly isSimilar: boolean }) => {
  const t = useTexts(libraryTexts);
  const { status, progress } = useSearchState();
  if (status === 'failed') {
    return (
      <Notice
        kind="warn"
        title={t.search.failed}
        actions={<Button onPress={startSearch}>{t.search.again}</Button>}
      />
    );
  }
  const share = progress.of === 0 ? 0 : progress.read / progress.of;
  const percent = new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(share);
  return (
    <>
      {status === 'reading' && <p className={styles.note}>{t.search.reading(percent)}</p>}
      {isSimilar && <p className={styles.note}>{t.search.similar}</p>}
    </>
  );
};
