import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** What stands where nothing is yet: what belongs here, why, and the way to the first one. */
export const EmptyState = ({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    <p className={styles.text}>{text}</p>
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </div>
);
