import { ChevronDown } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { shortTimeOf } from '../../components/time.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import styles from './deleted-sessions.module.css';
import { restoreSession } from './library-actions.ts';
import { titleOf } from './library-words.ts';

/** What was deleted and can be brought back. */
export const DeletedSessions = ({
  rows,
  today,
}: {
  readonly rows: readonly SessionSummary[];
  readonly today: string;
}) => (
  <details className={styles.deleted}>
    <summary>
      <ChevronDown className={styles.arrow} aria-hidden />
      Deleted <span className={styles.count}>{rows.length}</span>
    </summary>
    <ul>
      {rows.map((summary) => (
        <li key={summary.id} className={styles.row}>
          <span className={styles.title}>{titleOf(summary)}</span>
          <span className={styles.quiet}>{summary.client}</span>
          <span className={styles.quiet}>
            {summary.deletedAt !== null && `Deleted ${shortTimeOf(summary.deletedAt, today)}`}
          </span>
          <Button
            size="sm"
            aria-label={`Restore ${titleOf(summary)}`}
            onPress={() => void restoreSession(summary)}
          >
            Restore
          </Button>
        </li>
      ))}
    </ul>
  </details>
);
