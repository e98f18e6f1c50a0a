import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { ChevronDown } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { shortTimeOf } from '../../components/time.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { restoreSessions } from './bulk-actions.ts';
import styles from './deleted-sessions.module.css';
import { countText, titleOf } from './library-words.ts';
import { useLibraryView } from './use-library-view.ts';

/** So many are listed here; the list itself shows them all. */
const LISTED = 20;

const DeletedRow = ({ summary, today }: { readonly summary: SessionSummary; readonly today: string }) => {
  const texts = useTexts(libraryTexts);
  const { deleted: t } = texts;
  const title = titleOf(summary, { t: texts });
  return (
    <li className={styles.row}>
      <span className={styles.title}>{title}</span>
      <span className={styles.quiet}>{summary.client}</span>
      <span className={styles.quiet}>
        {summary.deletedAt !== null && t.at(shortTimeOf(summary.deletedAt, today))}
      </span>
      <span className={styles.buttons}>
        <Button size="sm" aria-label={t.restoreOne(title)} onPress={() => void restoreSessions([summary])}>
          {t.restore}
        </Button>
        <Button
          size="sm"
          aria-label={t.purgeOne(title)}
          onPress={() => useLibraryView.getState().open({ kind: 'purge', rows: [summary] })}
        >
          {t.purge}
        </Button>
      </span>
    </li>
  );
};

/** What was deleted and can be brought back, or deleted for good. */
export const DeletedSessions = ({
  rows,
  today,
}: {
  readonly rows: readonly SessionSummary[];
  readonly today: string;
}) => {
  const { deleted: t } = useTexts(libraryTexts);
  const { choose, open } = useLibraryView.getState();
  return (
    <details className={styles.deleted}>
      <summary>
        <ChevronDown className={styles.arrow} aria-hidden />
        {t.heading} <span className={styles.count}>{countText(rows.length)}</span>
      </summary>
      <ul>
        {rows.slice(0, LISTED).map((summary) => (
          <DeletedRow key={summary.id} summary={summary} today={today} />
        ))}
      </ul>
      {rows.length > 1 && (
        <div className={styles.all}>
          <Button size="sm" onPress={() => choose('deleted')}>
            {t.all(countText(rows.length))}
          </Button>
          <Button size="sm" onPress={() => open({ kind: 'purge', rows })}>
            {t.empty}
          </Button>
        </div>
      )}
    </details>
  );
};
